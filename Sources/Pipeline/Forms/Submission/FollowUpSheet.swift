import Evaluation

/// *Suivi*: an earlier recommendation on each row, and what became of it.
enum FollowUpSheet: TableSheet {
    static let title = "Suivi"
    static let key = identifier

    static let identifier = Entry("Identifiant", .text, width: 2, isLocked: true)
    static let recommendation = Entry("Recommandation", .text, width: 7.2, isLocked: true)
    static let outcome = Entry("Suite donnée", .text, width: 8)
    static let status = Entry<FollowUpStatus>("Statut", .listed, width: 2.6)
    static let evidence = Entry("Preuve", .text, width: 3)

    static let entries: [any FormEntry] = [identifier, recommendation, outcome, status, evidence]

    static func isProse(_ text: String) -> Bool { AsideWords.isProse(text) }

    static func record(of row: RowReading<Self>, _ log: inout ReadingLog) -> FollowUp {
        FollowUp(
            identifier: log.read(identifier, in: row),
            recommendation: log.read(recommendation, in: row),
            outcome: log.read(outcome, in: row),
            status: log.read(status, in: row),
            evidence: log.read(evidence, in: row)
        )
    }
}
