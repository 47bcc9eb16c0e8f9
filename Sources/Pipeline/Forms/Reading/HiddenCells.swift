import Evaluation
import Office

/// FIC-04: hidden rows, columns and sheets that hold data are read like the others, and reported.
enum HiddenCells {
    /// Reports the sheet itself, or its hidden columns at their first cell and its runs of hidden rows.
    static func report(in reading: SheetReading, to log: inout ReadingLog) {
        let sheet = reading.sheet
        let filled = sheet.rows.map { row in
            (index: row.index, columns: row.cells.filter { !$0.cell.isCovered && $0.cell.value != nil }.map(\.column))
        }.filter { !$0.columns.isEmpty }
        guard !filled.isEmpty else { return }
        if sheet.visibility != .visible {
            log.report(.hiddenSheet, at: reading.place)
            return
        }
        reportRows(filled.map { ($0.index, $0.columns[0]) }.filter { sheet.isRowHidden($0.0) }, of: reading, to: &log)
        for column in Set(filled.flatMap(\.columns)).sorted() where sheet.isColumnHidden(column) {
            let top = filled.first { $0.columns.contains(column) }?.index ?? 0
            let text = sheet[CellReference(row: top, column: column)]?.value?.typed
            log.report(.hiddenColumn, at: .cell(reading.location(top, column)), value: text)
        }
    }

    private static func reportRows(_ rows: [(Int, Int)], of reading: SheetReading, to log: inout ReadingLog) {
        var run: [(row: Int, column: Int)] = []
        func close() {
            guard let first = run.first, let last = run.last else { return }
            let start = reading.location(first.row, first.column)
            let place: Place =
                run.count == 1 ? .cell(start) : .range(start, reading.location(last.row, first.column))
            log.report(.hiddenRows(count: run.count), at: place)
            run = []
        }
        for (row, column) in rows {
            if let last = run.last, last.row + 1 != row { close() }
            run.append((row, column))
        }
        close()
    }
}
