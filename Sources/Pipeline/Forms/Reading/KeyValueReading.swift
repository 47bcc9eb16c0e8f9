import Evaluation
import Office
import Words

/// A key/value sheet: the key in one column, the value in the next one to the right (specification §2).
struct KeyValueReading<Sheet: KeySheet> {
    let sheet: SheetReading?
    /// By heading.
    private let positions: [String: (row: Int, column: Int)]
    /// The rank of the first row that is not read, when the sheet goes beyond `FormLimits.rows`.
    let firstUnread: Int?

    /// Reads the sheet with the title of `Sheet`; when the workbook has none every cell is missing.
    init(in workbook: Workbook) {
        sheet = SheetReading(Sheet.title, in: workbook)
        var positions: [String: (Int, Int)] = [:]
        if let sheet {
            let known = Sheet.headings
            for row in sheet.sheet.rows.prefix(FormLimits.rows) {
                for (column, cell) in row.cells {
                    guard let key = sheet.heading(cell).flatMap({ known[$0] }), positions[key] == nil else { continue }
                    positions[key] = (row.index, sheet.columnAfter(row.index, column))
                }
            }
        }
        self.positions = positions
        firstUnread = sheet?.firstUnread
    }

    /// The value beside a key. A key that the sheet lacks reads as empty, at the sheet.
    subscript(key: any FormEntry) -> RawCell {
        let field = Sheet.field(key)
        guard let sheet else { return RawCell(field: field, content: .missing, place: .file) }
        guard let position = positions[key.heading] else {
            return RawCell(field: field, content: .empty, place: sheet.place)
        }
        let reference = CellReference(row: position.row, column: position.column)
        return sheet.cell(reference, merged: sheet.mergedRange(around: reference), of: field, subject: key.heading)
    }
}
