import Evaluation

/// *Bilan*: a domain on each row.
enum SummarySheet: TableSheet {
    static let title = "Bilan"
    static let key = domain
    static let rowsMayContinue = true

    static let domain = Entry("Domaine", .text, width: 4.2, isLocked: true)
    static let summary = Entry("Synthèse", .text, width: 8)
    static let strengths = Entry("Points forts", .text, width: 3.9)
    static let weaknesses = Entry("Points faibles", .text, width: 3.9)
    static let opportunities = Entry("Opportunités", .text, width: 3.9)
    static let threats = Entry("Menaces", .text, width: 3.9)

    static let entries: [any FormEntry] = [domain, summary, strengths, weaknesses, opportunities, threats]

    static func record(of row: RowReading<Self>, _ log: inout ReadingLog) -> DomainSummary {
        DomainSummary(
            domain: log.read(domain, in: row),
            summary: log.read(summary, in: row),
            strengths: log.read(strengths, in: row),
            weaknesses: log.read(weaknesses, in: row),
            opportunities: log.read(opportunities, in: row),
            threats: log.read(threats, in: row)
        )
    }
}
