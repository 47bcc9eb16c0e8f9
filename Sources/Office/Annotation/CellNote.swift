/// A comment to lay on one cell of somebody's workbook, and the colour that makes it seen.
package struct CellNote: Hashable, Sendable {
    /// The rank of the sheet in `Workbook.sheets`.
    package let sheet: Int
    package let cell: CellReference
    /// What the note says, a paragraph each.
    package let paragraphs: [String]
    /// The background the cell takes.
    package let fill: CellFill

    package init(sheet: Int, cell: CellReference, paragraphs: [String], fill: CellFill) {
        self.sheet = sheet
        self.cell = cell
        self.paragraphs = paragraphs
        self.fill = fill
    }
}

/// A background colour, `RRGGBB` in capitals.
package struct CellFill: Hashable, Sendable {
    package let hexadecimal: String

    package init(_ hexadecimal: String) { self.hexadecimal = hexadecimal }
}
