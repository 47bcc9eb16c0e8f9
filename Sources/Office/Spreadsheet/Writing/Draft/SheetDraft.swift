/// A sheet to write: columns, rows, and what holds for ranges of its cells.
package struct SheetDraft: Sendable {
    package let name: String
    package let visibility: Visibility
    package let columns: [ColumnDraft]
    package let rows: [RowDraft]
    /// Rows that are headers: told to readers who do not see, and printed on every page.
    package let headerRows: Range<Int>?
    package let frozen: FrozenPanes
    /// The cell that is chosen when the sheet opens.
    package let cursor: CellReference
    /// Whether locked cells refuse changes; there is no password, and rows and columns can still be resized.
    package let isProtected: Bool
    package let showsGrid: Bool
    /// The colour of the tab; OpenDocument 1.2 has none.
    package let tabColour: Colour?
    /// What may be typed where; no cell has two rules.
    package let rules: [InputRule]
    /// Looks that depend on what cells hold; of those that apply to a cell the first one wins.
    package let conditions: [ConditionalLook]
    package let notes: [NoteDraft]
    /// The table, its header included, whose rows can be filtered.
    package let filter: CellRange?
    package let page: PageSetup
    /// Number of columns that are drawn.
    let width: Int
    /// The heights of rows in points, in the usual typeface.
    let heights: [Double]

    package init(
        name: String,
        visibility: Visibility = .visible,
        columns: [ColumnDraft],
        rows: [RowDraft],
        headerRows: Range<Int>? = nil,
        frozen: FrozenPanes = FrozenPanes(),
        cursor: CellReference = CellReference(row: 0, column: 0),
        isProtected: Bool = false,
        showsGrid: Bool = true,
        tabColour: Colour? = nil,
        rules: [InputRule] = [],
        conditions: [ConditionalLook] = [],
        notes: [NoteDraft] = [],
        filter: CellRange? = nil,
        page: PageSetup = PageSetup()
    ) {
        self.name = name
        self.visibility = visibility
        self.columns = columns
        self.rows = rows
        self.headerRows = headerRows.flatMap { $0.isEmpty ? nil : $0 }
        self.frozen = frozen
        self.cursor = cursor
        self.isProtected = isProtected
        self.showsGrid = showsGrid
        self.tabColour = tabColour
        self.rules = rules
        self.conditions = conditions
        self.notes = notes
        self.filter = filter
        self.page = page
        width = rows.reduce(max(columns.count, 1)) { max($0, $1.cells.count) }
        heights = SheetLayout.heights(of: rows, in: columns)
    }

    /// The rectangle that is drawn; what ranges say beyond it is left out.
    var extent: CellRange {
        let last = CellReference(row: max(rows.count, 1) - 1, column: width - 1)
        return CellRange(CellReference(row: 0, column: 0), last)
    }
}

/// The first rows and columns of a sheet, when they stay in sight.
package struct FrozenPanes: Hashable, Sendable {
    package let rows: Int
    package let columns: Int

    package init(rows: Int = 0, columns: Int = 0) {
        self.rows = rows
        self.columns = columns
    }

    var isEmpty: Bool { rows == 0 && columns == 0 }
}

/// A comment on a cell.
package struct NoteDraft: Hashable, Sendable {
    package let cell: CellReference
    package let author: String
    /// What the note says, a paragraph each.
    package let paragraphs: [String]

    package init(on cell: CellReference, author: String, paragraphs: [String]) {
        self.cell = cell
        self.author = author
        self.paragraphs = paragraphs
    }
}
