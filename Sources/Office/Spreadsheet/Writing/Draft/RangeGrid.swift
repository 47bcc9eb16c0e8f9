/// One number for each cell of a sheet, laid down range by range: which rule holds there.
struct RangeGrid {
    private let extent: CellRange
    private let width: Int
    /// Empty as long as no range was laid down.
    private var numbers: [Int32] = []

    init(over extent: CellRange) {
        self.extent = extent
        width = extent.last.column + 1
    }

    /// Changes the numbers of a range, as far as the sheet goes; all are 0 at first.
    mutating func change(_ range: CellRange, _ change: (Int) -> Int) {
        guard let range = range.intersection(with: extent) else { return }
        if numbers.isEmpty { numbers = Array(repeating: 0, count: width * (extent.last.row + 1)) }
        for row in range.first.row...range.last.row {
            for column in range.first.column...range.last.column {
                let place = row * width + column
                numbers[place] = Int32(truncatingIfNeeded: change(Int(numbers[place])))
            }
        }
    }

    /// Whether the numbers of a row are those of the row before.
    func repeats(_ row: Int) -> Bool {
        guard !numbers.isEmpty else { return true }
        let start = row * width
        return (start..<start + width).allSatisfy { numbers[$0] == numbers[$0 - width] }
    }

    subscript(row: Int, column: Int) -> Int {
        numbers.isEmpty || column >= width ? 0 : Int(numbers[row * width + column])
    }
}

extension CellRange {
    /// The cells that lie in both rectangles; nil when there are none.
    func intersection(with other: CellRange) -> CellRange? {
        let top = max(first.row, other.first.row)
        let bottom = min(last.row, other.last.row)
        let left = max(first.column, other.first.column)
        let right = min(last.column, other.last.column)
        guard top <= bottom, left <= right else { return nil }
        return CellRange(CellReference(row: top, column: left), CellReference(row: bottom, column: right))
    }
}
