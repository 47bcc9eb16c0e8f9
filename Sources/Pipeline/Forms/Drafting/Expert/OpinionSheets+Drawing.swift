import Evaluation
import Office
import Words

extension EvaluatedDomainSheet {
    static func drawn(for grid: GridSubject) -> DrawnSheet {
        let summaries = Dictionary(
            grid.submission.summaries.rows.compactMap { row in row.domainCode.map { ($0, row.summary.value) } },
            uniquingKeysWith: { first, _ in first }
        )
        let texts = Guard.anything(
            statements.heading, "Trois à cinq lignes : ce qui est établi, ce qui reste à prouver."
        )
        let points = Guard.anything("Points", "Une phrase par point.")
        let table = DrawnTable<Domain>(
            title,
            "Un constat par domaine ; points forts et points à améliorer en quelques mots.",
            groups: [
                ColumnGroup(nil, .mission, [DrawnColumn(domain) { .told("\($0.code) – \($0.title)", .name) }]),
                ColumnGroup(
                    nil, .past,
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
                    nil, .answer,
                    [
                        DrawnColumn(statements, marks: [Mark(due: { $0.isEmpty(statements) })]) { _ in
                            DrawnCell(.empty, .text, accepts: texts)
                        }
                    ]
                ),
                ColumnGroup(
                    nil, .option,
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
        return (["\(profile.standardCount) références"] + lines).joined(separator: "\n")
    }
}

extension RecommendationSheet {
    static func drawn(for grid: GridSubject) -> DrawnSheet {
        let lists = grid.lists
        let isDue = { (entry: any FormEntry) in
            [Mark<Int>(due: { "AND(\($0.isFilled(text)),\($0.isEmpty(entry)))" })]
        }
        let numbers = Guard.suggestion(
            lists[.number], number.heading,
            "À prendre dans la liste, dans l’ordre : il distingue vos recommandations de celles de l’autre expert.",
            doubt: "Numéro hors de la liste : le campus doit pouvoir y répondre l’an prochain. Le garder ?"
        )
        let texts = Guard.anything(text.heading, "Commencer par un verbe ; une seule demande par ligne.")
        let priorities = Guard.choice(
            lists[.priority], priority.heading, "haute, moyenne ou basse.", refusal: "Choisir haute, moyenne ou basse."
        )
        let closing = grid.campaign.closing
        let last = CalendarDate(year: closing.year + 6, month: 12, day: 31) ?? closing
        let days = Guard.date(
            min(grid.campaign.opening, last)...last, deadline.heading, "JJ/MM/AAAA, après l’évaluation."
        )
        let documents = Guard.anything(expectedEvidence.heading, "Le document qui montrera que c’est fait.")
        let table = DrawnTable<Int>(
            title,
            "Une ligne par recommandation. Une réserve ou un avis défavorable en demande une au moins.",
            groups: [
                ColumnGroup(
                    nil, .answer,
                    [
                        DrawnColumn(number, marks: isDue(number)) { _ in DrawnCell(.empty, .text, accepts: numbers) },
                        DrawnColumn(standards, marks: isDue(standards)) { _ in
                            DrawnCell(.empty, .text, accepts: .standards(lists[.standards]))
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
                        CellDraft(.text("L’avis est celui de l’expert\u{202F}; rien n’est proposé d’avance."), .instruction),
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
            lists[.opinion], opinion.heading, "Choisir dans la liste (Alt+Flèche bas).",
            refusal: "Choisir un des avis de la campagne."
        )
        let durations = Guard.choice(
            lists[.duration], "Durée proposée", "Durée de l’avis choisi, en années ; vide pour un avis sans durée.",
            refusal: "Choisir une durée de la liste."
        )
        let reasons = Guard.anything(
            reason.heading, "Faits de la grille, pièces, entretiens. Les personnes par leur fonction."
        )
        return DrawnKeys(
            keys: [
                DrawnKey(
                    opinion, DrawnCell(.empty, .word, accepts: opinions), .required, help: "Un des avis ci-dessous."
                ),
                DrawnKey(
                    duration, DrawnCell(.empty, .wholeFigure, accepts: durations), .otherwise("selon l’avis"),
                    help: "Celle de l’avis choisi ; vide pour un avis sans durée."
                ),
                DrawnKey(
                    reason, DrawnCell(.empty, .text, accepts: reasons), .required,
                    help: "Trois à dix lignes, appuyées sur la grille. Dû pour tout avis réservé ou défavorable."
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
        let told = "Selon le campus, \(under.count) références de structure sur \(assessment.referential.anchors.count) sont sous le seuil \(threshold.rawValue)"
        let text = codes.isEmpty ? told + "." : told + " : \(codes.joined(separator: ", "))."
        return RowDraft([
            CellDraft(.text("Repère"), .label), CellDraft(.text(FrenchTypography.polished(text)), .prose),
        ])
    }
}
