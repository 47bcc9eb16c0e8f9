internal import Office
internal import Words

/// A table to read, to sort and to filter, one a sheet: headings that stay in sight, then typed cells.
struct PlainTable {
    private let title: String
    private let columns: [(heading: String, width: Double)]
    private let rows: [[CellContent]]
    private let footer: PageSetup.Footer

    /// - Parameters:
    ///   - columns: headings, with widths in centimetres.
    ///   - footer: what stands at the foot of each page.
    init(
        _ title: String,
        _ columns: [(heading: String, width: Double)],
        _ rows: [[CellContent]],
        footer: PageSetup.Footer = PageSetup.Footer()
    ) {
        self.title = title
        self.columns = columns
        self.rows = rows
        self.footer = footer
    }

    var sheet: SheetDraft {
        let last = CellReference(row: max(rows.count, 1), column: columns.count - 1)
        return SheetDraft(
            name: title,
            columns: columns.map { ColumnDraft(width: $0.width) },
            rows: [RowDraft(columns.map { CellDraft(.text($0.heading), .tableHeading) })]
                + rows.map { row in RowDraft(row.map { CellDraft($0, .tableLine) }) },
            headerRows: 0..<1,
            frozen: FrozenPanes(rows: 1),
            filter: CellRange(CellReference(row: 0, column: 0), last),
            page: PageSetup(footer: footer)
        )
    }
}

extension CellLook {
    private static let frame = CellBorders(around: CellBorder(Colour(0xB7C0CA)))

    /// The heading of a column.
    fileprivate static let tableHeading = CellLook(
        font: CellFont(colour: Colour(0xFFFFFF), isBold: true),
        fill: Colour(0x24476B),
        borders: frame,
        alignment: CellAlignment(.start, .middle, wraps: true)
    )

    /// Any other cell.
    fileprivate static let tableLine = CellLook(borders: frame, alignment: CellAlignment(.byContent, .top, wraps: true))
}
