/// The cell of the workbook an answer comes from.
@usableFromInline
package struct SourceLocation: Codable, Hashable, Sendable {
    /// The title of the sheet, as the workbook has it.
    package let sheet: String
    /// The rank of the sheet in the workbook.
    package let sheetIndex: Int
    /// Zero-based.
    package let row: Int
    /// Zero-based.
    package let column: Int
    /// The name of the cell as a spreadsheet shows it: `G14`.
    package let cell: String
    /// What the cell is about, wherever its row stands: `D1.C1.R1/Commentaire`, the key of a row and a header of the
    /// form; the name of the cell when it has none.
    package let subject: String

    package init(sheet: String, sheetIndex: Int, row: Int, column: Int, cell: String, subject: String? = nil) {
        self.sheet = sheet
        self.sheetIndex = sheetIndex
        self.row = row
        self.column = column
        self.cell = cell
        self.subject = subject ?? cell
    }
}

extension SourceLocation: Comparable {
    /// Reading order: sheet, row, column.
    @usableFromInline
    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.sheetIndex, left.row, left.column) < (right.sheetIndex, right.row, right.column)
    }
}
