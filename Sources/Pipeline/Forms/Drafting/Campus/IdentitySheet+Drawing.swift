import Evaluation
import Office
import Words

extension IdentitySheet {
    /// What the mission knows is locked: it cannot be mistyped.
    static func drawn(for form: FormSubject) -> (sheet: DrawnSheet, keys: DrawnKeys) {
        let keys = DrawnKeys(keys: campusKeys(of: form) + answers(of: form), headerRow: 1)
        let instruction =
            form.earlier.map { "Vérifier ce qui est repris de \($0.campaign), compléter les lignes jaunes." }
            ?? "Compléter les lignes jaunes."
        let draft = SheetDraft(
            name: title,
            columns: [6.6, 13.2, 2.6, 10.4].map { ColumnDraft(width: $0) },
            rows: [
                RowDraft(
                    [
                        CellDraft(.text("Identité du campus"), .sheetTitle),
                        CellDraft(.text(instruction), .instruction),
                    ],
                    height: .fixed(21)
                )
            ] + keys.rows,
            headerRows: 1..<2,
            frozen: FrozenPanes(rows: 2, columns: 1),
            cursor: keys.cursor,
            isProtected: true,
            showsGrid: false,
            tabColour: ColumnOwner.answer.tab,
            rules: keys.rules(on: title, in: form.setting),
            conditions: keys.conditions,
            page: form.setting.page(.a4)
        )
        return (DrawnSheet(draft: draft, places: keys.places), keys)
    }

    /// What the campaign says of the campus; what it does not say, the campus does.
    private static func campusKeys(of form: FormSubject) -> [DrawnKey] {
        let campus = form.campus
        return [
            .known(campaign, form.campaign.name, help: "Année de la campagne."),
            .known(referentialVersion, form.referential.version, help: "Édition du référentiel de cette campagne."),
            known(identifier, campus?.identifier, help: "Attribué par la mission.")
                ?? typed(identifier, nil, "Identifiant", "Celui que la mission a donné au campus.", .required),
            known(name, campus?.name, help: "Tel que la mission le connaît. En cas d’erreur, écrire à la mission.")
                ?? typed(name, nil, "Nom du campus", "Le nom complet, tel que l’arrêté le donne.", .required),
            known(district, campus?.district, help: districtHelp) ?? listed(district, .district, help: districtHelp),
            known(region, campus?.region, help: regionHelp) ?? listed(region, .region, help: regionHelp),
            known(sector, campus?.sector, help: sectorHelp) ?? listed(sector, .sector, help: sectorHelp),
            known(request, campus?.request, help: "Fixé pour cette campagne ; il détermine le seuil.")
                ?? listed(request, .request, help: "Il détermine le seuil à atteindre."),
        ]

        func listed(_ entry: any FormEntry, _ list: FormList, help: String) -> DrawnKey {
            let accepts = Guard.choice(
                form.lists[list],
                entry.heading,
                "Choisir dans la liste (Alt+Flèche bas).",
                refusal: "Choisir une des valeurs de la liste."
            )
            return DrawnKey(entry, DrawnCell(.empty, .word, accepts: accepts), .required, help: help)
        }
    }

    private static let districtHelp = "Académie de l’établissement support."
    private static let regionHelp = "Celle de l’académie."
    private static let sectorHelp = "Une des filières nationales."

    /// Nil when the campaign leaves it blank: a cell that is locked cannot be filled.
    private static func known(_ entry: any FormEntry, _ text: String?, help: String) -> DrawnKey? {
        text.flatMap { $0.isBlank ? nil : .known(entry, $0, help: help) }
    }

    static func typed(
        _ entry: Entry<String>,
        _ earlier: String?,
        _ title: String,
        _ told: String,
        _ expectation: DrawnKey.Expectation,
        help: String? = nil,
        leastHeight: Double = 0
    ) -> DrawnKey {
        let cell = DrawnCell(CellContent(typed: earlier), .text, accepts: .anything(title, told))
        return DrawnKey(entry, cell, expectation, help: help ?? told, leastHeight: leastHeight)
    }

    static func day(
        _ entry: Entry<CalendarDate>,
        _ earlier: CalendarDate?,
        _ period: ClosedRange<CalendarDate>,
        _ title: String,
        _ told: String,
        _ expectation: DrawnKey.Expectation,
        help: String
    ) -> DrawnKey {
        let accepts = Guard.date(period, title, "\(told) : JJ/MM/AAAA.")
        return DrawnKey(
            entry,
            DrawnCell(CellContent(earlier), .keyDate, accepts: accepts),
            expectation,
            help: help
        )
    }
}

extension Guard {
    /// An identifier of seven digits and a letter.
    static func uai(help: String) -> Guard {
        .length(
            8,
            "UAI",
            "\(help) : 7 chiffres et 1 lettre (0123456A). Le zéro du début compte.",
            refusal: "Un UAI a 8 caractères : 7 chiffres puis 1 lettre."
        )
    }

    /// An identifier of fourteen digits.
    static func siret(help: String) -> Guard {
        .length(
            14,
            "SIRET",
            "\(help) : 14 chiffres, sans espaces.",
            refusal: "Un SIRET a 14 chiffres, sans espaces."
        )
    }
}
