/// The cell of the workbook an answer comes from.
package struct SourceLocation: Hashable, Sendable {
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

    package init(sheet: String, sheetIndex: Int, row: Int, column: Int, cell: String) {
        self.sheet = sheet
        self.sheetIndex = sheetIndex
        self.row = row
        self.column = column
        self.cell = cell
    }
}

extension SourceLocation: Comparable {
    /// Reading order: sheet, row, column.
    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.sheetIndex, left.row, left.column) < (right.sheetIndex, right.row, right.column)
    }
}
