/// Cells of one value side by side.
struct CellRun: Sendable {
    private let storedColumn: Int32
    private let storedCount: Int32
    var cell: Cell

    var column: Int { Int(storedColumn) }
    var count: Int { Int(storedCount) }

    init(column: Int, count: Int, cell: Cell) {
        storedColumn = Int32(column)
        storedCount = Int32(count)
        self.cell = cell
    }

    var lastColumn: Int { column + count - 1 }

    static func find(_ column: Int, in runs: [CellRun]) -> CellRun? {
        let index = runs.partitioningIndex { $0.column > column } - 1
        guard runs.indices.contains(index), runs[index].lastColumn >= column else { return nil }
        return runs[index]
    }
}

/// Equal rows one below the other.
struct RowRun: Sendable {
    var row: Int
    var count: Int
    var cells: [CellRun]

    var lastRow: Int { row + count - 1 }
    var cellsPerRow: Int { cells.reduce(0) { $0 + $1.count } }
    var cellCount: Int { cellsPerRow * count }

    static func find(_ row: Int, in runs: [RowRun]) -> RowRun? {
        let index = runs.partitioningIndex { $0.row > row } - 1
        guard runs.indices.contains(index), runs[index].lastRow >= row else { return nil }
        return runs[index]
    }
}

extension Array {
    /// The first index whose element satisfies a predicate that all later ones satisfy too.
    func partitioningIndex(where isAfter: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
