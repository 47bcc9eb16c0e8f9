/// Gathers the cells of one sheet as a reader meets them, in whatever order, within the limits of the workbook.
struct SheetBuilder {
    var name = ""
    var visibility = Visibility.visible
    var isProtected = false
    private(set) var mergedRanges: [CellRange] = []
    private var links: [CellReference: String] = [:]
    private var linkBytes = 0
    var hiddenRows = IndexRuns()
    var hiddenColumns = IndexRuns()
    /// Whether cells under a merged cell must be found out: OpenDocument says it of each cell itself.
    var coversMergedCells = false
    private(set) var diagnostics: [WorkbookDiagnostic] = []
    private(set) var cellCount = 0
    private var runs: [RowRun] = []
    private var cells: [CellRun] = []
    private var content: SheetContent
    private var row = 0
    /// Where the cells of the current row begin.
    private var firstCell = 0
    /// The last column filled in the current row, and how many cells are.
    private var lastColumn = -1
    private var cellsInRow = 0
    private var isSorted = true
    private let budget: Int
    private let limits: Limits
    private static let maximumDiagnostics = 200

    /// `used` cells of the workbook stand in other sheets.
    init(limits: Limits, used: Int, sharedTexts: TextTable = TextTable()) {
        self.limits = limits
        content = SheetContent(sharedTexts: sharedTexts)
        budget = limits.cells - used
    }

    /// Makes room for what a part of that many bytes may hold, if a cell takes `perCell` of them.
    mutating func reserve(_ byteCount: Int, perCell: Int) {
        cells.reserveRoom(min(byteCount / perCell, budget))
        content.reserveTexts(byteCount / 16)
    }

    mutating func note(_ fact: WorkbookDiagnostic.Fact, at cell: CellReference? = nil) {
        guard diagnostics.count < Self.maximumDiagnostics else { return }
        diagnostics.append(WorkbookDiagnostic(fact, sheet: name, cell: cell))
    }

    /// Adds a merged range; files claim thousands at most.
    mutating func merge(_ range: CellRange) {
        if mergedRanges.count < 100_000 { mergedRanges.append(range) }
    }

    /// Adds the link of a cell, where it is as short as programs follow it and while those of the sheet are not many.
    mutating func link(_ cell: CellReference, to address: String) {
        let length = address.utf8.count
        guard length <= limits.linkBytes, linkBytes + length <= limits.sheetLinkBytes,
            links.count < limits.relationships
        else { return }
        links[cell] = address
        linkBytes += length
    }

    /// Begins a row; cells added from now on stand in it.
    mutating func beginRow(_ row: Int) throws(OfficeError) {
        if row != self.row { try endRow(repeated: 1) }
        self.row = row
    }

    /// Adds a cell to the current row.
    mutating func add(_ cell: Cell, column: Int, count: Int = 1) {
        add(content.run(cell, column: column, count: count))
    }

    /// Adds a plain number to the current row.
    mutating func add(_ number: Double, column: Int) {
        add(CellRun(column: column, count: 1, storage: .number, payload: number.bitPattern))
    }

    /// Adds a plain text to the current row.
    mutating func add(_ text: Span<UInt8>, column: Int) {
        add(content.run(text, column: column, count: 1))
    }

    /// Adds one of the texts that the sheets share to the current row.
    mutating func add(sharedText index: Int, column: Int) {
        add(CellRun(column: column, count: 1, storage: .sharedText, payload: UInt64(index)))
    }

    private mutating func add(_ run: CellRun) {
        if run.column <= lastColumn { isSorted = false }
        lastColumn = run.lastColumn
        cellsInRow += run.count
        cells.append(run)
    }

    /// Ends the current row, which stands `count` times one below the other.
    mutating func endRow(repeated count: Int) throws(OfficeError) {
        guard firstCell < cells.count else { return }
        var run = RowRun(row: row, count: count, cells: firstCell..<cells.count)
        let perRow = cellsInRow
        guard cellCount + perRow <= budget else {
            throw .tooLarge(.cells, allowed: limits.cells)
        }
        if cellCount + perRow * count > budget {
            run.count = (budget - cellCount) / perRow
            note(.repetitionCut, at: CellReference(row: row, column: cells[firstCell].column))
        }
        cellCount += perRow * run.count
        if let last = runs.last, row <= last.lastRow { isSorted = false }
        runs.append(run)
        firstCell = cells.count
        lastColumn = -1
        cellsInRow = 0
    }

    /// The sheet, rows and cells in order; of two cells in one place the last one given stays.
    consuming func finish() throws(OfficeError) -> Sheet {
        try endRow(repeated: 1)
        if !isSorted { sort() }
        hiddenRows.sort()
        hiddenColumns.sort()
        if coversMergedCells { coverMergedCells() }
        cells.releaseRoom()
        content.releaseRoom()
        return Sheet(
            name: name,
            visibility: visibility,
            isProtected: isProtected,
            mergedRanges: mergedRanges,
            links: links,
            diagnostics: diagnostics,
            runs: runs,
            cells: cells,
            content: content,
            hiddenRows: hiddenRows,
            hiddenColumns: hiddenColumns,
            cellCount: cellCount
        )
    }

    /// Marks the cells that lie under a merged cell, which only some formats say of the cell itself.
    private mutating func coverMergedCells() {
        var steps = 10_000_000
        for range in mergedRanges {
            var index = runs.partitioningIndex { $0.lastRow >= range.first.row }
            while index < runs.count, runs[index].row <= range.last.row, steps > 0 {
                let row = runs[index].cells
                var position = cells[row].partitioningIndex { $0.column >= range.first.column }
                while position < row.upperBound, cells[position].column <= range.last.column {
                    let isFirst = runs[index].row == range.first.row && cells[position].column == range.first.column
                    if !isFirst { content.cover(&cells[position]) }
                    position += 1
                    steps -= 1
                }
                index += 1
                steps -= 1
            }
        }
    }

    private mutating func sort() {
        var byRow: [Int: [Int: CellRun]] = [:]
        for run in runs {
            for row in run.row...run.lastRow {
                for cell in cells[run.cells] {
                    for column in cell.column...cell.lastColumn {
                        if byRow[row, default: [:]].updateValue(cell.alone(in: column), forKey: column) != nil {
                            note(.duplicateCell, at: CellReference(row: row, column: column))
                        }
                    }
                }
            }
        }
        cells = []
        runs = byRow.sorted { $0.key < $1.key }.map { row, byColumn in
            let first = cells.count
            cells += byColumn.sorted { $0.key < $1.key }.map(\.value)
            return RowRun(row: row, count: 1, cells: first..<cells.count)
        }
        cellCount = cells.count
    }
}
