package import Office

/// A workbook of text tables, to spoil cell by cell.
package struct SampleWorkbook {
    private var sheets: [(name: String, rows: [[String?]])]

    package init(_ sheets: [(name: String, rows: [[String?]])]) {
        self.sheets = sheets
    }

    /// Puts a text in a cell; nil empties it.
    package mutating func set(_ sheet: String, _ cell: String, _ value: String?) {
        guard let index = sheets.firstIndex(where: { $0.name == sheet }), let place = CellReference(cell) else {
            preconditionFailure("no cell \(sheet)!\(cell)")
        }
        let missing = place.column + 1 - sheets[index].rows[place.row].count
        if missing > 0 { sheets[index].rows[place.row] += [String?](repeating: nil, count: missing) }
        sheets[index].rows[place.row][place.column] = value
    }

    package mutating func add(_ sheet: String, _ rows: [[String?]]) { sheets.append((sheet, rows)) }

    package mutating func remove(_ sheet: String) { sheets.removeAll { $0.name == sheet } }

    package var workbook: Workbook {
        Workbook(
            format: .ods,
            sheets: sheets.map { name, rows in
                var cells: [CellReference: Cell] = [:]
                for (row, texts) in rows.enumerated() {
                    for (column, text) in texts.enumerated() {
                        if let text { cells[CellReference(row: row, column: column)] = Cell(.text(text)) }
                    }
                }
                return Sheet(name: name, cells: cells)
            }
        )
    }
}
