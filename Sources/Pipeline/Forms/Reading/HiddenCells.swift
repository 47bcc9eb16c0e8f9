import Evaluation
import Office

/// FIC-04: hidden rows, columns and sheets that hold data are read like the others, and reported.
enum HiddenCells {
    /// Reports the sheet itself, or its hidden columns and its runs of hidden rows, as far as the sheet is read: a column at
    /// its header, or at its first cell where the sheet has no row of headers.
    ///
    /// - Parameters:
    ///   - header: the row of headers, under which the data of a table begins.
    ///   - columns: those that hold answers; the others are texts of the form, or nobody reads them. Nil: all do.
    static func report(
        in reading: SheetReading,
        below header: Int? = nil,
        columns: [Int]? = nil,
        before firstUnread: Int?,
        to log: inout ReadingLog
    ) {
        let sheet = reading.sheet
        if sheet.isInSight { return }
        if sheet.visibility != .visible {
            if sheet.rows.contains(where: { $0.firstFilledColumn != nil }) {
                log.report(.hiddenSheet, at: reading.place)
            }
            return
        }
        var runs: [HiddenRun] = []
        var firstRows: [Int: Int] = [:]
        for row in sheet.rows {
            if let firstUnread, row.index >= firstUnread { break }
            if let header, row.index <= header { continue }
            for (column, cell) in row.cells where cell.holdsItsOwnValue && sheet.isColumnHidden(column) {
                if columns?.contains(column) == false || firstRows[column] != nil { continue }
                firstRows[column] = header ?? row.index
            }
            guard sheet.isRowHidden(row.index), let column = row.firstFilledColumn else { continue }
            let next = HiddenRun(firstRow: row.index, column: column)
            if let run = runs.last, run.isFollowed(by: next) || runs.count == FormLimits.hiddenRuns {
                runs[runs.count - 1] = run.joined(with: next)
            } else {
                runs.append(next)
            }
        }
        for run in runs { run.report(in: reading, to: &log) }
        for (column, row) in firstRows {
            let cell = CellReference(row: row, column: column)
            let name = header == nil ? CellReference.columnName(column) : sheet[cell]?.value?.typed
            log.report(.hiddenColumn, at: .cell(reading.location(row, column)), value: name)
        }
    }
}

/// Hidden rows that are told together.
private struct HiddenRun {
    private let firstRow: Int
    private let column: Int
    private var lastRow: Int
    private var count = 1

    init(firstRow: Int, column: Int) {
        self.firstRow = firstRow
        self.column = column
        lastRow = firstRow
    }

    func isFollowed(by next: HiddenRun) -> Bool { lastRow + 1 == next.firstRow }

    func joined(with next: HiddenRun) -> HiddenRun {
        var run = self
        run.lastRow = next.lastRow
        run.count += next.count
        return run
    }

    func report(in reading: SheetReading, to log: inout ReadingLog) {
        let start = reading.location(firstRow, column)
        let place: Place = count == 1 ? .cell(start) : .range(start, reading.location(lastRow, column))
        log.report(.hiddenRows(count: count), at: place)
    }
}

extension Row {
    fileprivate var firstFilledColumn: Int? { cells.first { $0.cell.holdsItsOwnValue }?.column }
}

extension Cell {
    /// Whether the cell holds a value of its own, and not that of a range merged over it.
    fileprivate var holdsItsOwnValue: Bool { !isCovered && value != nil }
}
