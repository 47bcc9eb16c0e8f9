/// *Paramètres*: what the campaign decides.
enum ParameterSheet: KeySheet {
    static let title = "Paramètres"

    static let campaign = Entry("Campagne", .text)
    static let name = Entry("Intitulé", .text)
    static let opening = Entry("Ouverture des dépôts", .date)
    static let closing = Entry("Clôture des dépôts", .date)
    static let referenceDate = Entry("Date de référence", .date)
    static let initialThreshold = Entry("Seuil initial", .level)
    static let midTermThreshold = Entry("Seuil à mi-parcours", .level)
    static let renewalThreshold = Entry("Seuil de renouvellement", .level)
    static let maximumDuration = Entry("Durée maximale du label (années)", .wholeNumber)
    static let evaluationBody = Entry("Instance d'évaluation", .text)
    static let minimalHeadcount = Entry("Effectif minimal", .wholeNumber)
    static let governance = Entry("Mention de gouvernance obligatoire", .yesNo)
    static let cohortMarks = Entry("Repères de cohorte", .yesNo)
    static let expertsPerCampus = Entry("Experts par campus", .wholeNumber)
    static let maximumLoad = Entry("Charge maximale par expert", .wholeNumber)

    static let service = Entry("Service", .text)
    static let address = Entry("Adresse du service", .text)
    static let followedBy = Entry("Affaire suivie par", .text)
    static let email = Entry("Courriel de la mission", .text)
    static let place = Entry("Lieu", .text)
    static let signatory = Entry("Signataire", .text)
    static let letterDate = Entry("Date des courriers", .date)
    static let deadline = Entry("Date limite de correction", .date)

    static let entries: [any FormEntry] =
        [
            campaign, name, opening, closing, referenceDate, initialThreshold, midTermThreshold, renewalThreshold,
            maximumDuration, evaluationBody, minimalHeadcount, governance, cohortMarks, expertsPerCampus,
            maximumLoad,
        ] + letters

    /// What letters say of who writes them: a campaign may leave any of them empty.
    static let letters: [any FormEntry] = [
        service, address, followedBy, email, place, signatory, letterDate, deadline,
    ]
}

/// *Campus attendus*: an expected campus on each row.
enum CampusSheet: TableSheet {
    static let title = "Campus attendus"
    static let key = identifier

    static let identifier = Entry("Identifiant", .text)
    static let name = Entry("Nom", .text)
    static let district = Entry("Académie", .text)
    static let region = Entry("Région académique", .text)
    static let sector = Entry("Filière", .text)
    static let request = Entry("Type de demande", .text)
    static let email = Entry("Courriel", .text)

    static let entries: [any FormEntry] = [identifier, name, district, region, sector, request, email]
}

/// *Experts*: an expert on each row.
enum ExpertSheet: TableSheet {
    static let title = "Experts"
    static let key = code

    static let code = Entry("Code", .text)
    static let function = Entry("Fonction", .text)
    static let district = Entry("Académie", .text)
    static let organisation = Entry("Organisme", .text)

    static let entries: [any FormEntry] = [code, function, district, organisation]
}

/// *Affectations*: an expert and a campus on each row.
enum AssignmentSheet: TableSheet {
    static let title = "Affectations"
    static let key = expert

    static let expert = Entry("Expert", .text)
    static let campus = Entry("Campus", .text)

    static let entries: [any FormEntry] = [expert, campus]
}

/// *Avis*: a wording of the opinion on each row.
enum OpinionSheet: TableSheet {
    static let title = "Avis"
    static let key = code

    static let code = Entry("Code", .text)
    static let label = Entry("Libellé", .text)
    static let duration = Entry("Durée (années)", .wholeNumber)
    static let condition = Entry("Condition", .text)
    static let mostAnchors = Entry("Ancres sous le seuil (maximum)", .wholeNumber, isRequired: false)

    static let entries: [any FormEntry] = [code, label, duration, condition, mostAnchors]
}

/// *Académies*: an education district on each row.
enum DistrictSheet: TableSheet {
    static let title = "Académies"
    static let key = code

    static let code = Entry("Code", .text)
    static let name = Entry("Académie", .text)
    static let regionCode = Entry("Code région", .text)
    static let region = Entry("Région académique", .text)
    static let departments = Entry("Départements", .text)

    static let entries: [any FormEntry] = [code, name, regionCode, region, departments]
}

/// *Règles*: a rule that the campaign adapts on each row.
enum RuleSheet: TableSheet {
    static let title = "Règles"
    static let key = code

    static let code = Entry("Code", .text)
    static let severity = Entry("Gravité", .text)
    static let isActive = Entry("Active", .yesNo)
    static let reason = Entry("Motif", .text)

    static let entries: [any FormEntry] = [code, severity, isActive, reason]
}

/// *Filières*: a sector on each row.
enum SectorSheet: TableSheet {
    static let title = "Filières"
    static let key = name

    static let name = Entry("Filière", .text)

    static let entries: [any FormEntry] = [name]
}
