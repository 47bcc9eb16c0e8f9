import Evaluation
import Office

/// FIC-04: hidden rows, columns and sheets that hold data are read like the others, and reported.
enum HiddenCells {
    /// Reports the sheet itself, or its hidden columns at their first cell and its runs of hidden rows.
    static func report(in reading: SheetReading, to log: inout ReadingLog) {
        let sheet = reading.sheet
        if sheet.visibility != .visible {
            if sheet.rows.contains(where: { $0.firstFilledColumn != nil }) {
                log.report(.hiddenSheet, at: reading.place)
            }
            return
        }
        var run = HiddenRun()
        var firstRows: [Int: Int] = [:]
        for row in sheet.rows {
            for (column, cell) in row.cells where cell.isFilled && sheet.isColumnHidden(column) {
                if firstRows[column] == nil { firstRows[column] = row.index }
            }
            guard sheet.isRowHidden(row.index), let column = row.firstFilledColumn else { continue }
            if let last = run.last, last + 1 != row.index {
                run.report(in: reading, to: &log)
                run = HiddenRun()
            }
            run.append(row.index, column)
        }
        run.report(in: reading, to: &log)
        for (column, row) in firstRows {
            let text = sheet[CellReference(row: row, column: column)]?.value?.typed
            log.report(.hiddenColumn, at: .cell(reading.location(row, column)), value: text)
        }
    }
}

/// Hidden rows that follow one another.
private struct HiddenRun {
    private var first: (row: Int, column: Int)?
    private(set) var last: Int?
    private var count = 0

    mutating func append(_ row: Int, _ column: Int) {
        if first == nil { first = (row, column) }
        last = row
        count += 1
    }

    func report(in reading: SheetReading, to log: inout ReadingLog) {
        guard let first, let last else { return }
        let start = reading.location(first.row, first.column)
        let place: Place = count == 1 ? .cell(start) : .range(start, reading.location(last, first.column))
        log.report(.hiddenRows(count: count), at: place)
    }
}

extension Row {
    fileprivate var firstFilledColumn: Int? { cells.first { $0.cell.isFilled }?.column }
}

extension Cell {
    /// Whether the cell holds a value of its own, and not that of a range merged over it.
    fileprivate var isFilled: Bool { !isCovered && value != nil }
}
