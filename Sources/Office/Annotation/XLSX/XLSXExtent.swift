/// What a worksheet says of its own extent, kept true where cells are inserted.
enum XLSXExtent {
    /// The range of cells in use once these are there too (ECMA-376 part 1, §18.3.1.35 `dimension`).
    static func dimension(_ text: String, with cells: [CellReference]) -> String? {
        guard var range = CellRange(text) else { return nil }
        for cell in cells {
            let first = CellReference(
                row: min(range.first.row, cell.row),
                column: min(range.first.column, cell.column)
            )
            let last = CellReference(row: max(range.last.row, cell.row), column: max(range.last.column, cell.column))
            range = CellRange(first, last)
        }
        return "\(range)"
    }

    /// The columns in use in a row once these are there too (§18.3.1.73 `spans`).
    static func spans(_ text: String, with columns: [Int]) -> String? {
        let known = text.split { $0 == ":" || $0 == " " }.map { Int($0) }
        let all = known + columns.map { $0 + 1 }
        let numbers = all.compactMap(\.self)
        guard !known.isEmpty, numbers.count == all.count, let first = numbers.min(), let last = numbers.max() else {
            return nil
        }
        return columns.allSatisfy { isInside($0 + 1, known.compactMap(\.self)) } ? text : "\(first):\(last)"
    }

    /// Whether a column lies in one of several spans, given by their ends.
    private static func isInside(_ column: Int, _ ends: [Int]) -> Bool {
        stride(from: 0, to: ends.count - 1, by: 2).contains { ends[$0] <= column && column <= ends[$0 + 1] }
    }
}
