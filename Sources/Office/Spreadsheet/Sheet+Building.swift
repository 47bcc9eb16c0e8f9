extension Sheet {
    /// A sheet of these cells, for code that has no file at hand.
    package init(
        name: String,
        cells: [CellReference: Cell],
        visibility: Visibility = .visible,
        isProtected: Bool = false,
        mergedRanges: [CellRange] = [],
        hiddenRows: Set<Int> = [],
        hiddenColumns: Set<Int> = []
    ) {
        let byRow = Dictionary(grouping: cells, by: \.key.row).sorted { $0.key < $1.key }
        self.name = name
        self.visibility = visibility
        self.isProtected = isProtected
        self.mergedRanges = mergedRanges
        diagnostics = []
        cellCount = cells.count
        var content = SheetContent()
        runs = byRow.map { row, cells in
            let sorted = cells.sorted { $0.key < $1.key }
            return RowRun(
                row: row,
                count: 1,
                cells: sorted.map { content.run($0.value, column: $0.key.column, count: 1) }
            )
        }
        self.content = content
        self.hiddenRows = IndexRuns(hiddenRows)
        self.hiddenColumns = IndexRuns(hiddenColumns)
    }
}
