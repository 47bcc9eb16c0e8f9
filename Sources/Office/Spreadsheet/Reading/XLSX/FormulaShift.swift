/// Moves the relative references of a formula, as copying its cell would.
enum FormulaShift {
    /// The formula `rows` lower and `columns` further right; references that leave the grid become `#REF!`.
    static func shifted(_ formula: [UInt8], rows: Int, columns: Int) -> String {
        var result: [UInt8] = []
        var index = 0
        while index < formula.count {
            let byte = formula[index]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                let end = formula[(index + 1)...].firstIndex(of: byte) ?? formula.count - 1
                result.append(contentsOf: formula[index...end])
                index = end + 1
            } else if CellReference.isOfWord(byte) {
                let end = formula[index...].firstIndex { !CellReference.isOfWord($0) } ?? formula.count
                let isCall = end < formula.count && [UInt8(ascii: "("), UInt8(ascii: "!")].contains(formula[end])
                let word = formula[index..<end]
                result.append(contentsOf: isCall ? Array(word) : shiftedWord(word, rows: rows, columns: columns))
                index = end
            } else {
                result.append(byte)
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func shiftedWord(_ word: ArraySlice<UInt8>, rows: Int, columns: Int) -> [UInt8] {
        let dollar = UInt8(ascii: "$")
        guard let place = CellReference(word.span) else { return Array(word) }
        let isColumnFixed = word.first == dollar
        let isRowFixed = word.dropFirst().contains(dollar)
        let moved = CellReference(
            row: isRowFixed ? place.row : place.row + rows,
            column: isColumnFixed ? place.column : place.column + columns
        )
        guard (0..<CellReference.rowCount).contains(moved.row), (0..<CellReference.columnCount).contains(moved.column)
        else { return Array("#REF!".utf8) }
        let column = (isColumnFixed ? "$" : "") + CellReference.columnName(moved.column)
        return Array("\(column)\(isRowFixed ? "$" : "")\(moved.row + 1)".utf8)
    }
}
