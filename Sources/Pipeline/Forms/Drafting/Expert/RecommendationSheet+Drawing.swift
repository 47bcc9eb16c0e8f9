import Evaluation
import Office
import Words

extension RecommendationSheet {
    static func drawn(for grid: GridSubject) -> DrawnSheet {
        let lists = grid.lists
        let isDue = { (entry: any FormEntry) in
            [Mark<Int>(due: { "AND(\($0.isFilled(text)),\($0.isEmpty(entry)))" })]
        }
        let codes = Guard.standards(lists[.standards])
        let numbers = Guard.suggestion(
            lists[.number],
            number.heading,
            "À prendre dans la liste, dans l’ordre : il distingue vos recommandations de celles de l’autre expert.",
            doubt: "Numéro hors de la liste : le campus doit pouvoir y répondre l’an prochain. Le garder ?"
        )
        let texts = Guard.anything(text.heading, "Commencer par un verbe ; une seule demande par ligne.")
        let priorities = Guard.choice(
            lists[.priority],
            priority.heading,
            "haute, moyenne ou basse.",
            refusal: "Choisir haute, moyenne ou basse."
        )
        let closing = grid.campaign.closing
        let last = CalendarDate(year: closing.year + 6, month: 12, day: 31) ?? closing
        let days = Guard.date(
            min(grid.campaign.opening, last)...last,
            deadline.heading,
            "JJ/MM/AAAA, après l’évaluation."
        )
        let documents = Guard.anything(expectedEvidence.heading, "Le document qui montrera que c’est fait.")
        let table = DrawnTable<Int>(
            title,
            "Une ligne par recommandation. Une réserve ou un avis défavorable en demande une au moins.",
            groups: [
                ColumnGroup(
                    nil,
                    .answer,
                    [
                        DrawnColumn(number, marks: isDue(number)) { _ in DrawnCell(.empty, .text, accepts: numbers) },
                        DrawnColumn(standards, marks: isDue(standards)) { _ in
                            DrawnCell(.empty, .text, accepts: codes)
                        },
                        DrawnColumn(text) { _ in DrawnCell(.empty, .text, accepts: texts) },
                        DrawnColumn(priority, marks: isDue(priority)) { _ in
                            DrawnCell(.empty, .word, accepts: priorities)
                        },
                        DrawnColumn(deadline, marks: isDue(deadline)) { _ in
                            DrawnCell(.empty, .date, accepts: days)
                        },
                        DrawnColumn(expectedEvidence) { _ in DrawnCell(.empty, .text, accepts: documents) },
                    ]
                )
            ],
            rows: Array(0..<GridSubject.recommendationCount),
            start: number
        )
        return table.drawn(as: title, in: grid.setting)
    }
}
