/// IDN-01: required identity fields are filled, and every answer that no other rule owns can be read.
///
/// Documents print these fields on their first page and later rules compare them.
struct IdentityIsComplete: Rule {
    func findings(in examination: Examination) -> [Finding] {
        missing(in: examination.submission.identity) + unreadable(in: examination.submission)
    }

    private func missing(in identity: Identity) -> [Finding] {
        var required: [(String, any AnsweredCell)] = [
            ("Campagne", identity.campaign),
            ("Version du référentiel", identity.referentialVersion),
            ("Nom du campus", identity.name),
            ("Catégorie", identity.category),
            ("Filière", identity.sector),
            ("Académie", identity.district),
            ("Région académique", identity.region),
            ("Type de demande", identity.request),
            ("UAI de l'établissement support", identity.supportUAI),
            ("Statut juridique", identity.legalStatus),
            ("Fonction du directeur opérationnel", identity.directorFunction),
            ("Quotité du directeur opérationnel", identity.directorShare),
            ("Date de la lettre de mission", identity.missionLetterDate),
            ("Courriel de contact", identity.email),
            ("Date de dépôt", identity.depositDate),
            ("Présentation du territoire", identity.territory),
            ("Présentation du projet", identity.project),
        ]
        // A campus that asks for its first label has neither its date nor its duration yet.
        if identity.request.value != .labelling {
            required.append(("Date du label", identity.labelDate))
            required.append(("Durée du label (années)", identity.labelDuration))
        }
        return required.filter { $0.1.isEmpty }.map { field, answer in
            Finding(.identity(.missing(field: field)), at: answer.place)
        }
    }

    private func unreadable(in submission: Submission) -> [Finding] {
        let identity = submission.identity
        var answers: [(String, any AnsweredCell)] = [
            ("Date du label", identity.labelDate),
            ("Échéance du label", identity.labelExpiry),
            ("Date de la lettre de mission", identity.missionLetterDate),
            ("Date de dépôt", identity.depositDate),
        ]
        for member in submission.network.rows {
            answers += [
                ("Signataire de la convention", member.hasSigned),
                ("Date de signature", member.signatureDate),
                ("Effectif scolaire", member.pupils),
                ("Effectif apprenti", member.apprentices),
                ("Effectif étudiant", member.students),
                ("Effectif formation continue", member.trainees),
            ]
        }
        for indicator in submission.indicators.rows {
            answers.append(("Date d'observation", indicator.observationDate))
        }
        return answers.compactMap { field, answer in
            guard let reason = answer.unreadable else { return nil }
            return Finding(.identity(.unreadable(field: field, reason)), at: answer.place, value: answer.typed)
        }
    }
}
