import Evaluation
import Office
import Words

extension EvaluationSheet {
    /// - Parameters:
    ///   - checklist: what is left to fill.
    ///   - sheets: the other sheets, whose cells are counted with those of this one.
    static func drawn(
        for grid: GridSubject,
        checklist make: (DrawnKeys) -> Checklist,
        counting sheets: [SheetDraft]
    ) -> DrawnSheet {
        let keys = keys(of: grid)
        let checklist = make(keys)
        let title = BookTitle.rows(
            "Grille d’évaluation externe – campagne \(grid.campaign.name)",
            of: [grid.campus, grid.assessment.campus?.name].compactMap(\.self).filter { !$0.isBlank }
                .joined(separator: " · "),
            room: 170
        )
        let opening = title + keys.rows + [RowDraft([])]
        func draft(_ rows: [RowDraft]) -> SheetDraft {
            SheetDraft(
                name: Self.title,
                columns: [6.6, 12.6, 2.4, 10.4].map { ColumnDraft(width: $0) },
                rows: rows,
                cursor: keys.cursor,
                isProtected: true,
                showsGrid: false,
                tabColour: ColumnOwner.answer.tab,
                rules: keys.rules(on: Self.title, in: grid.setting),
                conditions: keys.conditions + checklist.conditions(under: opening.count),
                page: grid.setting.page(.a4, isLandscape: true, fit: .page)
            )
        }
        let counted = checklist.rows(counting: [draft(opening)] + sheets)
        return DrawnSheet(
            draft: draft(opening + counted + [RowDraft([])] + instructions(grid)),
            places: keys.places
        )
    }

    private static func keys(of grid: GridSubject) -> DrawnKeys {
        let campaign = grid.campaign
        let last = CalendarDate(year: campaign.closing.year + 1, month: 9, day: 30) ?? campaign.closing
        let conflict = Guard.choice(
            grid.lists[.yesNo],
            "Conflit d’intérêts",
            "oui = aucun conflit. non = la grille ne peut pas être prise en compte : prévenir la mission.",
            refusal: "Répondre oui ou non."
        )
        let days = Guard.date(campaign.opening...max(campaign.opening, last), date.heading, "JJ/MM/AAAA.")
        return DrawnKeys(
            keys: [
                .known(Self.campaign, campaign.name, help: "Année de la campagne."),
                .known(campus, grid.campus, help: "Campus évalué."),
                .known(expert, grid.expert.code, help: "Votre code."),
                DrawnKey(
                    hasNoConflict,
                    DrawnCell(.empty, .word, accepts: conflict),
                    .required,
                    help:
                        "oui : aucun lien avec le campus ni ses membres. En cas de doute, prévenir la mission avant de remplir."
                ),
                DrawnKey(date, DrawnCell(.empty, .keyDate, accepts: days), .required, help: "JJ/MM/AAAA."),
            ],
            headerRow: 2
        )
    }

    private static func instructions(_ grid: GridSubject) -> [RowDraft] {
        let identity = grid.submission.identity
        let request = grid.assessment.request.map { $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst() }
        let deposit = identity.depositDate.value.map { "dépôt du \(FrenchFormat.longDate($0))" }
        let threshold = grid.assessment.threshold.map { level in
            let parameter = grid.assessment.request.map { ThresholdKind(of: $0).parameter.heading } ?? ""
            return "seuil \(level.rawValue) sur les références de structure ★ (paramètre « \(parameter) »)"
        }
        let levels = Level.allCases.map { "\($0.rawValue) \(LevelText.name(of: $0).lowercased())" }
        let lines = [
            (
                "Le campus",
                [[request, deposit].compactMap(\.self).joined(separator: ", "), threshold].compactMap(\.self).joined(
                    separator: " ; "
                ) + "."
            ),
            (
                "Remplir",
                "Fond jaune : réponse attendue. Orange : constat dû. ▼ : référence de structure sous le seuil. Bleu : ce que dit le campus, verrouillé. Le texte du niveau choisi passe au vert, celui du campus au bleu."
            ),
            ("Les niveaux", levels.joined(separator: " · ") + ". Vide : non examiné."),
            ("Renvoyer", "Le classeur, au format XLSX ou ODS, à la mission."),
        ]
        return lines.map { label, text in
            RowDraft(
                [CellDraft(.text(label), .label), CellDraft(.text(FrenchTypography.polished(text)), .prose)],
                height: .measured
            )
        } + [
            RowDraft([
                CellDraft(
                    .text(FrenchTypography.polished(grid.referential.edition)),
                    .footnote
                )
            ])
        ]
    }
}
