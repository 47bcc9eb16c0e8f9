extension Sheet {
    /// A sheet of these cells, for code that has no file at hand.
    package init(
        name: String,
        cells: [CellReference: Cell],
        visibility: Visibility = .visible,
        isProtected: Bool = false,
        mergedRanges: [CellRange] = [],
        links: [CellReference: String] = [:],
        hiddenRows: Set<Int> = [],
        hiddenColumns: Set<Int> = []
    ) {
        let byRow = Dictionary(grouping: cells, by: \.key.row).sorted { $0.key < $1.key }
        self.name = name
        self.visibility = visibility
        self.isProtected = isProtected
        self.mergedRanges = mergedRanges
        self.links = links
        diagnostics = []
        cellCount = cells.count
        var content = SheetContent()
        var inOrder: [CellRun] = []
        runs = byRow.map { row, cells in
            let first = inOrder.count
            for (place, cell) in cells.sorted(by: { $0.key < $1.key }) {
                inOrder.append(content.run(cell, column: place.column, count: 1))
            }
            return RowRun(row: row, count: 1, cells: first..<inOrder.count)
        }
        self.cells = inOrder
        self.content = content
        self.hiddenRows = IndexRuns(hiddenRows)
        self.hiddenColumns = IndexRuns(hiddenColumns)
    }
}
