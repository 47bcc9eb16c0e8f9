import Evaluation

/// *Évaluation*: who evaluates whom.
enum EvaluationSheet: KeySheet {
    static let title = "Évaluation"

    static let campaign = Entry("Campagne", .text, isLocked: true)
    static let campus = Entry("Identifiant du campus", .text, isLocked: true)
    static let expert = Entry("Code de l'expert", .text, isLocked: true)
    static let hasNoConflict = Entry("Absence de conflit d'intérêts", .yesNo)
    static let date = Entry("Date de l'évaluation", .date)

    static let entries: [any FormEntry] = [campaign, campus, expert, hasNoConflict, date]

    static func mislabelled(_ entry: any FormEntry) -> Fact? {
        let isParty = entry === campus || entry === expert || entry === hasNoConflict
        return .grid(
            isParty ? .mislabelledParty(field: entry.heading) : .mislabelled(field: entry.heading)
        )
    }
}

/// *Grille*: a standard on each row.
enum GridSheet: TableSheet {
    static let title = "Grille"
    static let key = code
    static let answer: (any FormEntry)? = level
    static let keyRank: ReferentialCode.Rank? = .standard

    static let code = Entry("Code", .text, width: 1.7, isLocked: true)
    static let standard = Entry(label: "Référence", .text, width: 4.5)
    static let selfRating = Entry(label: "Niveau auto-évalué", .rating, width: 1.7)
    static let level = Entry("Niveau externe", .externalLevel, width: 1.65)
    static let evidence = Entry<EvidenceJudgement>("Preuves", .listed, width: 2.2)
    static let statement = Entry("Constat", .text, width: 4.5)

    static let entries: [any FormEntry] = [code, standard, selfRating, level, evidence, statement]

    static func record(of row: RowReading<Self>, _ log: inout ReadingLog) -> EvaluatedStandard {
        EvaluatedStandard(
            code: log.read(code, in: row),
            selfRating: log.read(selfRating, in: row),
            level: log.read(level, in: row),
            evidence: log.read(evidence, in: row),
            statement: log.read(statement, in: row)
        )
    }
}

/// *Domaines*: a domain on each row.
enum EvaluatedDomainSheet: TableSheet {
    static let title = "Domaines"
    static let key = domain
    static let rowsMayContinue = true

    static let domain = Entry("Domaine", .text, width: 4.2, isLocked: true)
    static let statements = Entry("Constats", .text, width: 7.4)
    static let strengths = Entry("Points forts", .text, width: 5.6)
    static let improvements = Entry("Points à améliorer", .text, width: 5.6)

    static let entries: [any FormEntry] = [domain, statements, strengths, improvements]

    static func record(of row: RowReading<Self>, _ log: inout ReadingLog) -> EvaluatedDomain {
        EvaluatedDomain(
            domain: log.read(domain, in: row),
            statements: log.read(statements, in: row),
            strengths: log.read(strengths, in: row),
            improvements: log.read(improvements, in: row)
        )
    }
}

/// *Recommandations*: what the expert asks for, a recommendation on each row.
enum RecommendationSheet: TableSheet {
    static let title = "Recommandations"
    static let key = number
    static let keyIsAnAnswer = false

    static let number = Entry("Numéro", .text, width: 2.9)
    static let standards = Entry("Référence", .codes, width: 3.2)
    static let text = Entry("Recommandation", .text, width: 13)
    static let priority = Entry<Priority>("Priorité", .listed, width: 2.6)
    static let deadline = Entry("Échéance", .date, width: 2.6)
    static let expectedEvidence = Entry("Preuve attendue", .text, width: 8)

    static let entries: [any FormEntry] = [number, standards, text, priority, deadline, expectedEvidence]

    static func record(of row: RowReading<Self>, _ log: inout ReadingLog) -> Recommendation {
        Recommendation(
            number: log.read(number, in: row),
            standards: log.read(standards, in: row),
            text: log.read(text, in: row),
            priority: log.read(priority, in: row),
            deadline: log.read(deadline, in: row),
            expectedEvidence: log.read(expectedEvidence, in: row)
        )
    }
}

/// *Avis*: the opinion that the expert proposes.
enum ProposedOpinionSheet: KeySheet {
    static let title = "Avis"

    static let opinion = Entry("Avis proposé", .text)
    static let duration = Entry("Durée proposée (années)", .wholeNumber)
    static let reason = Entry("Motif", .text)

    static let entries: [any FormEntry] = [opinion, duration, reason]

    static func mislabelled(_ entry: any FormEntry) -> Fact? { .grid(.mislabelled(field: entry.heading)) }
}
