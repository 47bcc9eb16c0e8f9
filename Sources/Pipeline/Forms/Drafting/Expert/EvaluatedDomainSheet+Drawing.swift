import Evaluation
import Office
import Words

extension EvaluatedDomainSheet {
    static func drawn(for grid: GridSubject) -> DrawnSheet {
        let summaries = Dictionary(
            firstOf: grid.submission.summaries.rows.compactMap { row in row.domainCode.map { ($0, row.summary.value) } }
        )
        let texts = Guard.anything(
            statements.heading,
            "Trois à cinq lignes : ce qui est établi, ce qui reste à prouver."
        )
        let points = Guard.anything("Points", "Une phrase par point.")
        let table = DrawnTable<Domain>(
            title,
            "Un constat par domaine ; points forts et points à améliorer en quelques mots.",
            groups: [
                ColumnGroup(nil, .mission, [DrawnColumn(domain) { .told("\($0.code) – \($0.title)", .name) }]),
                ColumnGroup(
                    nil,
                    .past,
                    [
                        DrawnColumn(Entry(label: "Cotation du campus", .text, width: 3.6)) {
                            DrawnCell(.text(spread(of: grid.assessment.profile(of: $0.standards))), .past)
                        },
                        DrawnColumn(Entry(label: "Synthèse du campus", .text, width: 7.2)) {
                            DrawnCell(.text((summaries[$0.code] ?? nil) ?? "–"), .past)
                        },
                    ]
                ),
                ColumnGroup(
                    nil,
                    .answer,
                    [
                        DrawnColumn(statements, marks: [Mark(due: { $0.isEmpty(statements) })]) { _ in
                            DrawnCell(.empty, .text, accepts: texts)
                        }
                    ]
                ),
                ColumnGroup(
                    nil,
                    .option,
                    [strengths, improvements].map { entry in
                        DrawnColumn(entry) { _ in DrawnCell(.empty, .text, accepts: points) }
                    }
                ),
            ],
            rows: grid.referential.domains,
            start: statements
        )
        return table.drawn(as: title, in: grid.setting)
    }

    /// How many standards have each level, a line each.
    private static func spread(of profile: Profile) -> String {
        let levels = Level.allCases.map { (profile.count(at: $0), "au niveau \($0.rawValue)") }
        let others = [(profile.notConcernedCount, "NC"), (profile.unratedCount, "sans réponse")]
        let lines = (levels + others).filter { $0.0 > 0 }.map { "\($0) \($1)" }
        return ([FrenchPhrase.count(profile.standardCount, "référence", "références")] + lines).joined(separator: "\n")
    }
}
