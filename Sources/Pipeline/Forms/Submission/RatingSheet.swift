import Evaluation

/// *Auto-évaluation*: a standard on each row.
enum RatingSheet: TableSheet {
    static let title = "Auto-évaluation"
    static let key = code
    static let answer: (any FormEntry)? = rating
    static let keyRank: ReferentialCode.Rank? = .standard

    static let code = Entry("Code", .text, width: 1.7, isLocked: true)
    static let standard = Entry(label: "Référence", .text, width: 5)
    static let level1 = Entry(label: "Niveau 1", .text, width: 2.48)
    static let level2 = Entry(label: "Niveau 2", .text, width: 2.48)
    static let level3 = Entry(label: "Niveau 3", .text, width: 2.48)
    static let level4 = Entry(label: "Niveau 4", .text, width: 2.48)
    static let rating = Entry("Niveau auto-évalué", .rating, width: 1.75)
    static let comment = Entry("Commentaire", .text, width: 6.2)
    static let strengths = Entry("Points forts", .text, width: 3.4)
    static let weaknesses = Entry("Points faibles", .text, width: 3.4)
    static let targetLevel = Entry("Niveau visé", .level, width: 1.6)
    static let targetDate = Entry("Échéance visée", .date, width: 2.3)

    static let entries: [any FormEntry] = [
        code, standard, level1, level2, level3, level4, rating, comment, strengths, weaknesses, targetLevel,
        targetDate,
    ]

    static func record(of row: RowReading<Self>, _ log: inout ReadingLog) -> StandardAnswer {
        StandardAnswer(
            code: log.read(code, in: row),
            rating: log.read(rating, in: row),
            comment: log.read(comment, in: row),
            strengths: log.read(strengths, in: row),
            weaknesses: log.read(weaknesses, in: row),
            targetLevel: log.read(targetLevel, in: row),
            targetDate: log.read(targetDate, in: row)
        )
    }
}
