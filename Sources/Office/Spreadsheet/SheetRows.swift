/// One non-empty row.
package struct Row: Sendable {
    /// Counted from 0.
    package let index: Int
    /// The non-empty cells, from left to right.
    package let cells: [(column: Int, cell: Cell)]

    /// The cell of a column; nil when it is empty.
    package subscript(column: Int) -> Cell? {
        let index = cells.partitioningIndex { $0.column >= column }
        return index < cells.count && cells[index].column == column ? cells[index].cell : nil
    }
}

/// The non-empty rows of a sheet in order; repeated rows come as often as they are repeated.
package struct SheetRows: Sequence, Sendable {
    let runs: [RowRun]
    let cells: [CellRun]
    let content: SheetContent

    /// Starts at the first row.
    package func makeIterator() -> Iterator { Iterator(runs: runs, runCells: cells, content: content) }

    /// Walks through the rows; the cells of a repeated row are laid out once.
    package struct Iterator: IteratorProtocol {
        private let runs: [RowRun]
        private let runCells: [CellRun]
        private let content: SheetContent
        private var position = 0
        private var repetition = 0
        private var cells: [(column: Int, cell: Cell)] = []

        init(runs: [RowRun], runCells: [CellRun], content: SheetContent) {
            self.runs = runs
            self.runCells = runCells
            self.content = content
        }

        /// The next non-empty row.
        package mutating func next() -> Row? {
            guard position < runs.count else { return nil }
            let run = runs[position]
            if repetition == 0 {
                cells = []
                cells.reserveCapacity(run.cells.count)
                for equal in runCells[run.cells] {
                    let cell = content.cell(of: equal)
                    for column in equal.column...equal.lastColumn { cells.append((column, cell)) }
                }
            }
            let row = Row(index: run.row + repetition, cells: cells)
            repetition += 1
            if repetition == run.count {
                position += 1
                repetition = 0
            }
            return row
        }
    }
}
