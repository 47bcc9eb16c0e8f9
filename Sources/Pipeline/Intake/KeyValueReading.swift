import Evaluation
import Office
import Words

/// A key/value sheet: the key in one column, the value in the next one to the right (specification §2).
struct KeyValueReading<Key: SheetKey> {
    let sheet: SheetReading?
    private let positions: [Key: (row: Int, column: Int)]

    /// Reads the sheet of `Key`; when the workbook has none every cell is missing.
    init(in workbook: Workbook) {
        sheet = SheetReading(Key.sheet, in: workbook)
        var positions: [Key: (Int, Int)] = [:]
        if let sheet {
            let known = Dictionary(uniqueKeysWithValues: Key.allCases.map { (Folded($0.rawValue), $0) })
            for row in sheet.sheet.rows {
                for (column, cell) in row.cells {
                    guard let key = sheet.heading(cell).flatMap({ known[$0] }), positions[key] == nil else { continue }
                    positions[key] = (row.index, sheet.columnAfter(row.index, column))
                }
            }
        }
        self.positions = positions
    }

    /// The value beside `key`. A key that the sheet lacks reads as empty, at the sheet.
    subscript(key: Key) -> RawCell {
        let field = FormField(sheet: Key.sheet, heading: key.rawValue)
        guard let sheet else { return RawCell(field: field, content: .missing, place: .file) }
        guard let position = positions[key] else { return RawCell(field: field, content: .empty, place: sheet.place) }
        return sheet.cell(position.row, position.column, of: field, subject: key.rawValue)
    }
}
