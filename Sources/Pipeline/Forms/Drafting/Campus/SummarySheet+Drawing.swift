import Evaluation
import Office

extension SummarySheet {
    static func drawn(for form: FormSubject) -> DrawnSheet {
        let year = form.earlier?.campaign
        let change = year.map { ", ce qui a changé depuis \($0)" } ?? ""
        let texts = Guard.anything(
            summary.heading,
            "Cinq lignes : où en est le campus\(change), ce qui reste à faire. Les personnes par leur fonction."
        )
        let points = Guard.anything("Facultatif", "Une ou deux phrases, reprises telles quelles dans le rapport.")
        let past = form.earlier.map { earlier in
            DrawnColumn<Domain>(Entry(label: "Synthèse \(earlier.campaign)", .text, width: 6.6)) { domain in
                DrawnCell(.text(earlier.summary(of: domain)?.summary.value ?? "–"), .past)
            }
        }
        let table = DrawnTable<Domain>(
            "Bilan par domaine",
            "Une synthèse par domaine, après avoir coté ses références ; les colonnes grises sont facultatives.",
            groups: [
                ColumnGroup(
                    nil,
                    .mission,
                    [DrawnColumn(domain, width: year == nil ? 6 : nil) { .told("\($0.code) – \($0.title)", .name) }]
                ),
                ColumnGroup(
                    nil,
                    .answer,
                    [
                        // Without the column of an earlier campaign there is room for those who write.
                        DrawnColumn(
                            summary,
                            width: year == nil ? 12 : nil,
                            marks: [Mark(due: { $0.isEmpty(summary) })]
                        ) { _ in
                            DrawnCell(.empty, .text, accepts: texts)
                        }
                    ]
                ),
                ColumnGroup(nil, .past, [past].compactMap(\.self)),
                ColumnGroup(
                    nil,
                    .option,
                    [strengths, weaknesses, opportunities, threats].map { entry in
                        DrawnColumn(entry) { _ in DrawnCell(.empty, .text, accepts: points) }
                    }
                ),
            ],
            rows: form.referential.domains,
            start: summary
        )
        return table.drawn(as: title, in: form.setting)
    }
}
