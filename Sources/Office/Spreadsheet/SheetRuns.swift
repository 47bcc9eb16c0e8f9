/// Cells of one value side by side.
struct CellRun: Sendable {
    // In this order a run takes 24 bytes.
    private var stored: StoredCell
    private let storedColumn: UInt16
    private let storedCount: UInt16

    var column: Int { Int(storedColumn) }
    var count: Int { Int(storedCount) }

    init(column: Int, count: Int, cell: Cell) {
        storedColumn = UInt16(clamping: column)
        storedCount = UInt16(clamping: count)
        stored = StoredCell(cell)
    }

    var cell: Cell {
        get { stored.cell }
        set { stored = StoredCell(newValue) }
    }

    var lastColumn: Int { column + count - 1 }

    static func find(_ column: Int, in runs: [CellRun]) -> CellRun? {
        let index = runs.partitioningIndex { $0.column > column } - 1
        guard runs.indices.contains(index), runs[index].lastColumn >= column else { return nil }
        return runs[index]
    }
}

/// A cell in little room: most are plain numbers and texts without a formula.
private enum StoredCell: Sendable {
    case number(Double)
    case text(String)
    case other(Box)

    final class Box: Sendable {
        let cell: Cell

        init(_ cell: Cell) { self.cell = cell }
    }

    init(_ cell: Cell) {
        guard cell.formula == nil, !cell.isCovered else {
            self = .other(Box(cell))
            return
        }
        switch cell.value {
        case .number(let number, .plain): self = .number(number)
        case .text(let text): self = .text(text)
        case .number, .boolean, .date, .duration, .error, nil: self = .other(Box(cell))
        }
    }

    var cell: Cell {
        switch self {
        case .number(let number): Cell(.number(number, .plain))
        case .text(let text): Cell(.text(text))
        case .other(let box): box.cell
        }
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
