import Evaluation
import Office
import Words

extension ProposedOpinionSheet {
    static func drawn(for grid: GridSubject) -> (sheet: DrawnSheet, keys: DrawnKeys) {
        let keys = keys(of: grid)
        let draft = SheetDraft(
            name: title,
            columns: [6.2, 13.6, 2.6, 10.4].map { ColumnDraft(width: $0) },
            rows: [
                RowDraft(
                    [
                        CellDraft(.text(title), .sheetTitle),
                        CellDraft(
                            .text("L’avis est celui de l’expert\u{202F}; rien n’est proposé d’avance."),
                            .instruction
                        ),
                    ],
                    height: .fixed(21)
                )
            ] + keys.rows + [RowDraft([])] + opinions(of: grid.campaign) + [RowDraft([])]
                + [benchmark(of: grid.assessment)].compactMap(\.self),
            frozen: FrozenPanes(rows: 2, columns: 1),
            cursor: keys.cursor,
            isProtected: true,
            showsGrid: false,
            tabColour: ColumnOwner.answer.tab,
            rules: keys.rules(on: title, in: grid.setting),
            conditions: keys.conditions,
            page: grid.setting.page(.a4)
        )
        return (DrawnSheet(draft: draft, places: keys.places), keys)
    }

    private static func keys(of grid: GridSubject) -> DrawnKeys {
        let lists = grid.lists
        let opinions = Guard.choice(
            lists[.opinion],
            opinion.heading,
            "Choisir dans la liste (Alt+Flèche bas).",
            refusal: "Choisir un des avis de la campagne."
        )
        let durations = Guard.choice(
            lists[.duration],
            "Durée proposée",
            "Durée de l’avis choisi, en années ; vide pour un avis sans durée.",
            refusal: "Choisir une durée de la liste."
        )
        let reasons = Guard.anything(
            reason.heading,
            "Faits de la grille, pièces, entretiens. Les personnes par leur fonction."
        )
        return DrawnKeys(
            keys: [
                DrawnKey(
                    opinion,
                    DrawnCell(.empty, .word, accepts: opinions),
                    .required,
                    help: "Un des avis ci-dessous."
                ),
                durations.map {
                    DrawnKey(
                        duration,
                        DrawnCell(.empty, .keyFigure, accepts: $0),
                        .otherwise("selon l’avis"),
                        help: "Celle de l’avis choisi ; vide pour un avis sans durée."
                    )
                }
                    ?? DrawnKey(
                        duration,
                        DrawnCell(.empty, .nothingAsked),
                        .otherwise("sans objet"),
                        help: "Aucun avis de la campagne n’a de durée."
                    ),
                DrawnKey(
                    reason,
                    DrawnCell(.empty, .text, accepts: reasons),
                    .required,
                    help: "Trois à dix lignes, appuyées sur la grille. Dû pour tout avis réservé ou défavorable.",
                    height: .fixed(120)
                ),
            ],
            headerRow: 1
        )
    }

    /// When each opinion of the campaign applies, and how long it lasts.
    private static func opinions(of campaign: Campaign) -> [RowDraft] {
        let headers = ["Avis possibles", "Quand le choisir", "Durée"]
        return [RowDraft(headers.map { CellDraft(.text($0), ColumnOwner.mission.header) }, height: .fixed(19.5))]
            + campaign.opinions.map { opinion in
                RowDraft([
                    CellDraft(.text(opinion.label), .name),
                    CellDraft(.text(FrenchTypography.polished(opinion.condition)), .help),
                    CellDraft(.text(OpinionText.duration(of: opinion)), .help),
                ])
            }
    }

    /// The anchors that the campus itself rates under its threshold.
    private static func benchmark(of assessment: Assessment) -> RowDraft? {
        guard let threshold = assessment.threshold else { return nil }
        let under = assessment.standardsUnderThreshold.filter(\.isAnchor)
        let codes = under.map { "\($0.code) (\(assessment.ratings[$0.code]?.level?.rawValue ?? 0))" }
        let all = assessment.referential.anchors.count
        let anchors =
            switch under.count {
            case 0: "aucune référence de structure sur \(all) n’est"
            case 1: "1 référence de structure sur \(all) est"
            case let some: "\(some) références de structure sur \(all) sont"
            }
        let told = "Selon le campus, \(anchors) sous le seuil \(threshold.rawValue)"
        let text = codes.isEmpty ? told + "." : told + " : \(codes.joined(separator: ", "))."
        return RowDraft([
            CellDraft(.text("Repère"), .label), CellDraft(.text(FrenchTypography.polished(text)), .prose),
        ])
    }
}
