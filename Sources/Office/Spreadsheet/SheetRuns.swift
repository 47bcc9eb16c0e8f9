/// Cells of one value side by side; 16 bytes without any reference, so that millions cost neither memory nor counting.
struct CellRun: Sendable {
    /// Where the value is: in the run itself, or in the `SheetContent`.
    enum Storage: UInt8 {
        /// A plain number, by its bits.
        case number
        /// A plain text, by where its bytes are.
        case text
        /// A plain text, by its number among the shared strings.
        case sharedText
        /// Anything else, by its number among the other cells.
        case other
    }

    var payload: UInt64
    var storage: Storage
    private let storedColumn: UInt16
    private let storedCount: UInt16

    init(column: Int, count: Int, storage: Storage, payload: UInt64) {
        storedColumn = UInt16(clamping: column)
        storedCount = UInt16(clamping: count)
        self.storage = storage
        self.payload = payload
    }

    var column: Int { Int(storedColumn) }
    var count: Int { Int(storedCount) }
    var lastColumn: Int { column + count - 1 }

    /// The same value in one cell of the run.
    func alone(in column: Int) -> CellRun { CellRun(column: column, count: 1, storage: storage, payload: payload) }

    static func find(_ column: Int, in runs: ArraySlice<CellRun>) -> CellRun? {
        let index = runs.partitioningIndex { $0.column > column } - 1
        guard runs.indices.contains(index), runs[index].lastColumn >= column else { return nil }
        return runs[index]
    }
}

/// Equal rows one below the other.
struct RowRun: Sendable {
    var row: Int
    var count: Int
    /// Where its cells stand among those of the sheet; never empty.
    var cells: Range<Int>

    var lastRow: Int { row + count - 1 }

    static func find(_ row: Int, in runs: [RowRun]) -> RowRun? {
        let index = runs.partitioningIndex { $0.row > row } - 1
        guard runs.indices.contains(index), runs[index].lastRow >= row else { return nil }
        return runs[index]
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first index whose element satisfies a predicate that all later ones satisfy too.
    func partitioningIndex(where isAfter: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
