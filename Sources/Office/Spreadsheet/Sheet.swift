/// Whether people see a sheet.
package enum Visibility: Hashable, Sendable {
    case visible, hidden
    /// Hidden so that the program does not even offer to show it.
    case veryHidden
}

/// One sheet: its non-empty cells, stored as the runs the file repeats, and what it says of its rows and columns.
package struct Sheet: Sendable {
    /// Name as the file gives it, not always unique.
    package let name: String
    /// Whether people see the sheet.
    package let visibility: Visibility
    /// Whether the sheet is protected against changes; it is read all the same.
    package let isProtected: Bool
    /// The merged cells, as ranges.
    package let mergedRanges: [CellRange]
    /// Where the links that people inserted lead, by their cells.
    package let links: [CellReference: String]
    /// What was stepped over in this sheet.
    package let diagnostics: [WorkbookDiagnostic]
    let runs: [RowRun]
    /// The cells of all rows, one row after the other.
    let cells: [CellRun]
    let content: SheetContent
    let hiddenRows: IndexRuns
    let hiddenColumns: IndexRuns
    /// Number of non-empty cells.
    package let cellCount: Int

    /// The cell there; nil when it is empty.
    package subscript(_ reference: CellReference) -> Cell? {
        guard let row = RowRun.find(reference.row, in: runs) else { return nil }
        return CellRun.find(reference.column, in: cells[row.cells]).map { content.cell(of: $0) }
    }

    /// Whether the row is hidden or filtered out.
    package func isRowHidden(_ row: Int) -> Bool { hiddenRows.contains(row) }

    /// Whether the column is hidden.
    package func isColumnHidden(_ column: Int) -> Bool { hiddenColumns.contains(column) }

    /// Whether people see the sheet, and all its rows and columns.
    package var isInSight: Bool { visibility == .visible && hiddenRows.runs.isEmpty && hiddenColumns.runs.isEmpty }

    /// The non-empty rows, from top to bottom.
    package var rows: SheetRows { SheetRows(runs: runs, cells: cells, content: content) }

    /// The bytes of text in the first non-empty rows, as often as rows and cells are repeated.
    package func textByteCount(inFirst rowCount: Int) -> Int {
        var bytes = 0
        var room = rowCount
        for run in runs where room > 0 {
            let ofRow = cells[run.cells].reduce(0) { $0 + $1.count * content.textByteCount(of: $1) }
            bytes += ofRow * min(run.count, room)
            room -= run.count
        }
        return bytes
    }

    /// The smallest rectangle around the non-empty cells; nil when there is none.
    package var usedRange: CellRange? {
        guard let first = runs.first, let last = runs.last else { return nil }
        let left = runs.map { cells[$0.cells.lowerBound].column }.min() ?? 0
        let right = runs.map { cells[$0.cells.upperBound - 1].lastColumn }.max() ?? 0
        return CellRange(
            CellReference(row: first.row, column: left),
            CellReference(row: last.lastRow, column: right)
        )
    }
}
