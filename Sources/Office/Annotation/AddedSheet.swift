/// A sheet to add at the end of a workbook: a header row, frozen and repeated in print, then rows.
package struct AddedSheet: Sendable {
    /// The title of the sheet; an earlier sheet with the same title and the same headers is replaced.
    package let name: String
    package let columns: [Column]
    package let rows: [[Content]]

    package init(name: String, columns: [Column], rows: [[Content]]) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }

    /// A column of the sheet.
    package struct Column: Hashable, Sendable {
        package let header: String
        /// In millimetres.
        package let width: Int
        /// Whether people see it.
        package let isHidden: Bool

        package init(header: String, width: Int, isHidden: Bool = false) {
            self.header = header
            self.width = width
            self.isHidden = isHidden
        }
    }

    /// What one cell of the sheet holds.
    package enum Content: Hashable, Sendable {
        case number(Int)
        /// Text, wrapped in its column.
        case text(String)
        /// Text on a background.
        case marked(String, CellFill)
        /// A link to a cell of the workbook; `sheet` is the rank in `Workbook.sheets`.
        case link(String, sheet: Int, cell: CellReference)
        /// Where people type, framed so that it is seen; it may hold what they typed before.
        case input(String)
    }
}
