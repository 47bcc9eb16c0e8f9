import Evaluation

/// *Identité*: who the campus is and what it asks for.
enum IdentitySheet: KeySheet {
    static let title = "Identité"

    static let campaign = Entry("Campagne", .text, isLocked: true)
    static let referentialVersion = Entry("Version du référentiel", .text, isLocked: true)
    static let identifier = Entry("Identifiant du campus", .text, isLocked: true)
    static let name = Entry("Nom du campus", .text, isLocked: true)
    static let category = Entry<CampusCategory>("Catégorie", .listed)
    static let sector = Entry("Filière", .text, isLocked: true)
    static let district = Entry("Académie", .text, isLocked: true)
    static let region = Entry("Région académique", .text, isLocked: true)
    static let request = Entry<RequestKind>("Type de demande", .listed, isLocked: true)
    static let labelDate = Entry("Date du label", .date)
    static let labelDuration = Entry("Durée du label (années)", .wholeNumber)
    static let labelExpiry = Entry("Échéance du label", .date)
    static let supportUAI = Entry("UAI de l'établissement support", .uai)
    static let supportSIRET = Entry("SIRET de l'établissement support", .siret)
    static let legalStatus = Entry<LegalStatus>("Statut juridique", .listed)
    static let directorFunction = Entry("Fonction du directeur opérationnel", .text)
    static let directorShare = Entry("Quotité du directeur opérationnel", .number(percent: .fraction))
    static let missionLetterDate = Entry("Date de la lettre de mission", .date)
    static let email = Entry("Courriel de contact", .email)
    static let website = Entry("Site internet", .address)
    static let depositDate = Entry("Date de dépôt", .date)
    static let territory = Entry("Présentation du territoire", .text)
    static let project = Entry("Présentation du projet", .text)

    static let entries: [any FormEntry] = [
        campaign, referentialVersion, identifier, name, category, sector, district, region, request, labelDate,
        labelDuration, labelExpiry, supportUAI, supportSIRET, legalStatus, directorFunction, directorShare,
        missionLetterDate, email, website, depositDate, territory, project,
    ]

    static func mislabelled(_ entry: any FormEntry) -> Fact? {
        let isIdentifier = entry.heading == identifier.heading
        return .identity(
            isIdentifier ? .mislabelledIdentifier(field: entry.heading) : .mislabelled(field: entry.heading)
        )
    }

    static func record(of keys: KeyValueReading<Self>, _ log: inout ReadingLog) -> Identity {
        Identity(
            campaign: log.read(campaign, in: keys),
            referentialVersion: log.read(referentialVersion, in: keys),
            identifier: log.read(identifier, in: keys),
            name: log.read(name, in: keys),
            category: log.read(category, in: keys),
            sector: log.read(sector, in: keys),
            district: log.read(district, in: keys),
            region: log.read(region, in: keys),
            request: log.read(request, in: keys),
            labelDate: log.read(labelDate, in: keys),
            labelDuration: log.read(labelDuration, in: keys),
            labelExpiry: log.read(labelExpiry, in: keys),
            supportUAI: log.read(supportUAI, in: keys),
            supportSIRET: log.read(supportSIRET, in: keys),
            legalStatus: log.read(legalStatus, in: keys),
            directorFunction: log.read(directorFunction, in: keys),
            directorShare: log.read(directorShare, in: keys),
            missionLetterDate: log.read(missionLetterDate, in: keys),
            email: log.read(email, in: keys),
            website: log.read(website, in: keys),
            depositDate: log.read(depositDate, in: keys),
            territory: log.read(territory, in: keys),
            project: log.read(project, in: keys)
        )
    }
}
