import Office

/// The merged ranges of the columns of a table, each found without looking at the others.
struct MergedCells {
    /// From top to bottom.
    private let ranges: [Int: [CellRange]]

    init(of sheet: Sheet, in columns: some Sequence<Int>) {
        var ranges: [Int: [CellRange]] = [:]
        for column in columns where !sheet.mergedRanges.isEmpty {
            ranges[column] = sheet.mergedRanges
                .filter { $0.first.column <= column && column <= $0.last.column }
                .sorted { $0.first < $1.first }
        }
        self.ranges = ranges
    }

    /// The columns where the ranges that reach a column begin.
    func firstColumns(over column: Int) -> [Int] { (ranges[column] ?? []).map(\.first.column) }

    /// The range that holds a cell; merged ranges do not overlap.
    func range(around cell: CellReference) -> CellRange? {
        guard !ranges.isEmpty, let ranges = ranges[cell.column] else { return nil }
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].first.row <= cell.row { low = middle + 1 } else { high = middle }
        }
        guard low > 0, ranges[low - 1].contains(cell) else { return nil }
        return ranges[low - 1]
    }
}
