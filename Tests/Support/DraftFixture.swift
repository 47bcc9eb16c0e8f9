package import Office
package import Words

/// A workbook to write that asks for everything a draft can say.
package enum DraftFixture {
    /// The whole workbook: a page to read, a table to fill, and two hidden sheets.
    package static let workbook = WorkbookDraft(
        title: "Carnet d’essai",
        subject: "Tout ce qu’un classeur peut dire",
        creator: "Office",
        sheets: [cover, table, lists, keys],
        names: [
            NamedRange("choix", choices), NamedRange("saisie", SheetRange(tableName, range("A3:H8"))),
        ],
        isStructureLocked: true
    )

    /// A name that every reference must write with doubled apostrophes.
    package static let tableName = "Plan d'action"
    package static let choices = SheetRange("_listes", range("A2:A4"))

    // MARK: Sheets

    /// Texts, links and counts, on one page.
    private static let cover = SheetDraft(
        name: "Lisez-moi",
        columns: [ColumnDraft(width: 4.5), ColumnDraft(width: 11), ColumnDraft(width: 1.9)],
        rows: [
            RowDraft([CellDraft(.text("Carnet d’essai"), .title)], height: .fixed(27)),
            RowDraft([
                CellDraft(.text("Ce qui reste"), .header), CellDraft(.text("Où"), .header),
                CellDraft(.text("Reste"), .header),
            ]),
            RowDraft([
                CellDraft(.link("Actions", sheet: tableName, cell: cell("C3")), .link),
                CellDraft(
                    .text("Une ligne\nou deux, sur une colonne qui passe à la ligne <&> \"quand il le faut\"."),
                    .told
                ),
                CellDraft(
                    .formula(
                        Formula(
                            "COUNTIFS(\(SheetRange(tableName, range("A3:A8"))),\"<>\",\(SheetRange(tableName, range("C3:C8"))),\"\")"
                        ),
                        cached: .number(1)
                    ),
                    .count
                ),
            ]),
            RowDraft([
                CellDraft(.text("- premier point"), .told),
                CellDraft(
                    .richText([
                        TextRun("Critère", CellFont(size: 9, isBold: true)), TextRun(" : daté\net "),
                        TextRun("signé", CellFont(colour: Colour(0x7A2E0B), isItalic: true, isUnderlined: true)),
                    ]),
                    .told
                ),
                CellDraft(
                    .formula(
                        Formula("IF('\(tableName.replacing("'", with: "''"))'!$C$3=\"\",\"à fixer\",\"fixé\")"),
                        cached: .text("à fixer")
                    ),
                    .told
                ),
            ]),
            RowDraft([
                CellDraft(.text("=1+1"), .told), CellDraft(.text("@tous, +33, _x0041_"), .told),
                CellDraft(.number(1_234_567.5), .amount),
            ]),
        ],
        headerRows: 1..<2,
        isProtected: true,
        showsGrid: false,
        tabColour: Colour(0x24476B),
        conditions: [ConditionalLook(on: [range("C3")], when: "$C3>0", change: LookChange(fill: Colour(0xFFF0B8)))],
        page: PageSetup(isLandscape: false, fit: .page, range: range("A1:C5"), footer: footer)
    )

    /// Cells to fill, with everything that helps and forbids.
    private static let table = SheetDraft(
        name: tableName,
        columns: [1.7, 5, 2.5, 2.2, 2.6, 2, 2, 4.8].map { ColumnDraft(width: $0) } + [
            ColumnDraft(width: 2, isHidden: true)
        ],
        rows: [
            RowDraft(
                [CellDraft(.text("Plan"), .title), CellDraft(), CellDraft(.text("Une ligne par action."))],
                height: .fixed(19.5)
            ),
            RowDraft(
                ["Code", "Action", "Statut", "Avancement", "Échéance", "Années", "UAI", "Libre", "Clé"].map {
                    CellDraft(.text($0), .header)
                }
            ),
            RowDraft([
                CellDraft(.text("A1"), .locked), CellDraft(.text("Créer un réseau"), .typed), CellDraft(.empty, .typed),
                CellDraft(.number(12.5), .figure), CellDraft(.date(days[0]), .date), CellDraft(.number(3), .level),
                CellDraft(.text("0123456A"), .typed), CellDraft(.text("+ à voir"), .typed),
                CellDraft(.text("k1"), .locked),
            ]),
        ]
            + (4...8).map { number in
                RowDraft(
                    [CellDraft(.text("A\(number)"), .locked)]
                        + [.typed, .typed, .figure, .date, .level, .typed, .typed].map { CellDraft(.empty, $0) }
                )
            },
        headerRows: 1..<2,
        frozen: FrozenPanes(rows: 2, columns: 1),
        cursor: cell("C3"),
        isProtected: true,
        rules: rules,
        conditions: conditions,
        notes: [
            NoteDraft(on: cell("B3"), author: "Office", paragraphs: ["Pourquoi ?", "Deux phrases."]),
            NoteDraft(on: cell("C4"), author: "Autre", paragraphs: ["Ici aussi."]),
        ],
        filter: range("A2:H8"),
        page: PageSetup(paper: .a3, range: range("A1:H8"), footer: footer)
    )

    private static let lists = SheetDraft(
        name: "_listes",
        visibility: .hidden,
        columns: [ColumnDraft(width: 3)],
        rows: ["statut", "à lancer", "en cours", "achevée"].map { RowDraft([CellDraft(.text($0))]) },
        isProtected: true
    )

    private static let keys = SheetDraft(
        name: "_meta",
        visibility: .veryHidden,
        columns: [ColumnDraft(width: 3), ColumnDraft(width: 3)],
        rows: [RowDraft([CellDraft(.text("edition")), CellDraft(.number(1))])]
    )

    private static let footer = PageSetup.Footer(
        left: [.text("2019 – R&D")],
        centre: [.sheetName],
        right: [.text("Page "), .page, .text(" sur "), .pageCount]
    )

    // MARK: Rules

    private static let rules: [InputRule] = [
        InputRule(on: [range("B3:B8")], help: .init("Action", "Commencer par un verbe.")),
        InputRule(
            on: [range("C3:C5"), range("C7:C8")],
            accepts: .list(choices),
            help: .init("Statut", "Choisir."),
            alert: .stop(.init("Statut", "Choisir dans la liste."))
        ),
        InputRule(on: [range("C6")], accepts: .list(choices)),
        InputRule(
            on: [range("D3:D8")],
            accepts: .decimal(.between(0, 100)),
            alert: .stop(.init("Avancement", "De 0 à 100."))
        ),
        InputRule(
            on: [range("E3:E8")],
            accepts: .date(.between(days[0], days[1])),
            alert: .warning(.init("Échéance", "La garder tout de même ?"))
        ),
        InputRule(on: [range("F3:F8")], accepts: .whole(.atLeast(1)), alert: .stop(.init("Années", "1 ou plus."))),
        InputRule(on: [range("G3:G8")], accepts: .length(.exactly(8)), alert: .stop(.init("UAI", "Huit caractères."))),
        InputRule(
            on: [range("H3:H8")],
            accepts: .length(.between(0, 400)),
            alert: .stop(.init("Libre", "400 caractères au plus."))
        ),
    ]

    private static let conditions: [ConditionalLook] = [
        ConditionalLook(
            on: [range("C3:C8"), range("E3:E8")],
            when: "AND($A3<>\"\",C3=\"\")",
            change: LookChange(fill: Colour(0xFFF0B8))
        ),
        ConditionalLook(
            on: [range("F3:F8")],
            when: "AND(ISNUMBER($F3),$F3<4)",
            change: LookChange(
                fill: Colour(0xFBDCC8),
                colour: Colour(0x7A2E0B),
                isBold: true,
                format: .figures(suffix: " ▼")
            )
        ),
        ConditionalLook(
            on: [range("D3:F8")],
            when: "$D3=100",
            change: LookChange(fill: Colour(0xBFE3C4), frame: CellBorder(Colour(0x1E6B2E)))
        ),
    ]

    // MARK: Places

    package static func cell(_ name: String) -> CellReference {
        CellReference(name) ?? CellReference(row: 0, column: 0)
    }

    package static func range(_ name: String) -> CellRange { CellRange(name) ?? CellRange(cell(name), cell(name)) }

    /// 1 October 2019 and 31 December 2025.
    package static let days = [(2019, 10, 1), (2025, 12, 31)].compactMap { CalendarDate(year: $0, month: $1, day: $2) }
}

extension CellLook {
    private static let frame = CellBorders(around: CellBorder(Colour(0x5B6B7D)))
    private static let text = CellAlignment(wraps: true, padding: 0.07)

    fileprivate static let title = CellLook(
        font: CellFont(size: 15, colour: Colour(0x24476B), isBold: true),
        alignment: CellAlignment(.byContent, .middle)
    )
    fileprivate static let header = CellLook(
        font: CellFont(size: 9, colour: Colour(0xFFFFFF), isBold: true),
        fill: Colour(0x24476B),
        borders: CellBorders(bottom: CellBorder(Colour(0x5B3FA0), .medium)),
        alignment: CellAlignment(.centre, .bottom, wraps: true)
    )
    fileprivate static let told = CellLook(alignment: CellAlignment(.start, wraps: true, indent: 1))
    fileprivate static let link = CellLook(font: CellFont(colour: Colour(0x0B4A8F), isBold: true, isUnderlined: true))
    fileprivate static let count = CellLook(alignment: CellAlignment(.end), format: .figures())
    fileprivate static let amount = CellLook(format: .figures(decimals: 2, isGrouped: true, suffix: " k"))
    fileprivate static let locked = CellLook(fill: Colour(0xF4F5F7), borders: frame)
    fileprivate static let typed = CellLook(borders: frame, alignment: text, format: .text, isLocked: false)
    fileprivate static let figure = CellLook(borders: frame, isLocked: false)
    fileprivate static let date = CellLook(borders: frame, format: .date, isLocked: false)
    fileprivate static let level = CellLook(
        font: CellFont(size: 12, isBold: true),
        borders: CellBorders(around: CellBorder(Colour(0x24476B), .medium)),
        alignment: CellAlignment(.centre, .middle),
        format: .figures(),
        isLocked: false
    )
}
