import Evaluation
import Office
import Words

extension GridSheet {
    private static let level1 = Entry(label: "Niveau 1", .text, width: 2.48)
    private static let level2 = Entry(label: "Niveau 2", .text, width: 2.48)
    private static let level3 = Entry(label: "Niveau 3", .text, width: 2.48)
    private static let level4 = Entry(label: "Niveau 4", .text, width: 2.48)
    private static let comment = Entry(label: "Commentaire du campus", .text, width: 5.4)
    private static let items = Entry(label: "Pièces déposées", .text, width: 3)
    private static let explanations = Entry(label: "Explications du campus", .text, width: 3.6)

    static func drawn(for grid: GridSubject) -> DrawnSheet {
        let mark = grid.assessment.threshold.map { " ▼ sous le seuil \($0.rawValue)." } ?? ""
        let table = DrawnTable<Standard>(
            title,
            "Niveau externe vide = référence non examinée. Écart de 2 ou plus avec le campus : un constat est dû (orange). ★ référence de structure.\(mark)",
            groups: [
                ColumnGroup(
                    "La référence, ses critères, ses preuves",
                    .mission,
                    StandardColumns.names(code, standard)
                ),
                ColumnGroup(
                    "Les quatre niveaux",
                    .mission,
                    StandardColumns.levels([level1, level2, level3, level4], chosenIn: level, beside: selfRating)
                ),
                ColumnGroup("Ce que dit le campus (verrouillé)", .past, told(by: grid)),
                ColumnGroup("Votre évaluation", .answer, answers(grid)),
                ColumnGroup("Pour mémoire (verrouillé)", .past, recalled(in: grid)),
            ],
            rows: grid.referential.standards,
            frozenColumns: 2,
            paper: .a3,
            start: level
        )
        return table.drawn(as: title, in: grid.setting)
    }

    private static func told(by grid: GridSubject) -> [DrawnColumn<Standard>] {
        let comments = grid.submission.answers(to: grid.referential).mapValues(\.comment.value)
        let evidence = grid.submission.evidenceByStandard()
        return [
            DrawnColumn(selfRating) { DrawnCell(.level(grid.assessment.ratings[$0.code]), .pastLevel) },
            DrawnColumn(comment) { DrawnCell(.told((comments[$0.code] ?? nil) ?? "–"), .past) },
            DrawnColumn(items) { DrawnCell(.told(titles(of: evidence[$0.code] ?? [])), .past) },
        ]
    }

    /// `2 pièces : P001 Convention ; P007 Bilan`.
    private static func titles(of items: [Evidence]) -> String {
        guard !items.isEmpty else { return "aucune pièce" }
        let titles = items.map { [$0.identifier.value, $0.title.value].compactMap(\.self).joined(separator: " ") }
        let count = items.count > 1 ? "\(items.count) pièces" : "1 pièce"
        return FrenchTypography.polished("\(count) : \(titles.joined(separator: " ; "))")
    }

    private static func answers(_ grid: GridSubject) -> [DrawnColumn<Standard>] {
        let lists = grid.lists
        let levels = Guard.choice(
            lists[.externalLevel],
            level.heading,
            "1, 2, 3 ou 4 ; laisser vide une référence non examinée.",
            refusal: "Choisir 1, 2, 3 ou 4, ou laisser vide."
        )
        let judgements = Guard.choice(
            lists[.evidenceJudgement],
            evidence.heading,
            "suffisantes, partielles, absentes ou non examinées.",
            refusal: "Choisir une des valeurs de la liste."
        )
        let texts = Guard.anything(
            statement.heading,
            "Ce qui a été vu, pièce ou entretien à l’appui. Dû dès un écart de 2 avec le campus. Les personnes par leur fonction."
        )
        let isUnder = grid.assessment.threshold.map { threshold in
            Mark<Standard>(.anchorUnderThreshold, on: \.isAnchor) {
                "AND(ISNUMBER(\($0[level])),\($0[level])<\(threshold.rawValue))"
            }
        }
        let isFarApart = Mark<Standard>(.owed) { names in
            let (own, given) = (names[selfRating], names[level])
            return "AND(ISNUMBER(\(own)),ISNUMBER(\(given)),ABS(\(given)-\(own))>=2,\(names.isEmpty(statement)))"
        }
        return [
            DrawnColumn(level, marks: [isUnder].compactMap(\.self)) { _ in
                DrawnCell(.empty, .level, accepts: levels)
            },
            DrawnColumn(evidence, marks: [Mark(due: { "AND(\($0.isFilled(level)),\($0.isEmpty(evidence)))" })]) { _ in
                DrawnCell(.empty, .word, accepts: judgements)
            },
            DrawnColumn(statement, marks: [isFarApart]) { _ in DrawnCell(.empty, .text, accepts: texts) },
        ]
    }

    private static func recalled(in grid: GridSubject) -> [DrawnColumn<Standard>] {
        let explained = grid.explanations
        let explanation = DrawnColumn<Standard>(explanations) {
            DrawnCell(.told(explained[$0.code]?.joined(separator: "\n") ?? "–"), .past)
        }
        guard let earlier = grid.assessment.earlier else { return [explanation] }
        let level = DrawnColumn<Standard>(Entry(label: "Niveau \(earlier.campaign)", .text, width: 1.3)) {
            DrawnCell(.level(earlier.ratings[$0.code]), .pastLevel)
        }
        // Where nobody knows them, a dash would say that there were none.
        guard let recommendations = earlier.recommendations else { return [explanation, level] }
        return [
            explanation, level,
            DrawnColumn(Entry(label: "Recommandation \(earlier.campaign)", .text, width: 4.2)) { standard in
                let texts = recommendations.on(standard).map(\.recalled)
                return DrawnCell(.text(texts.isEmpty ? "–" : texts.joined(separator: "\n")), .past)
            },
        ]
    }
}

extension [RecalledRecommendation] {
    fileprivate func on(_ standard: Standard) -> Self {
        filter { ($0.standards ?? []).compactMap(ReferentialCode.init).contains(standard.code) }
    }
}

extension CellContent {
    /// What the campus says, as documents give it: without what would reach a person.
    fileprivate static func told(_ text: String) -> CellContent { .text(ContactText.withoutContacts(text)) }
}
