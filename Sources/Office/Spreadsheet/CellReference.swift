/// Where a cell stands in its sheet, counted from 0; written as people do: `G14`.
package struct CellReference: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Row, 0 for the first.
    package let row: Int
    /// Column, 0 for A.
    package let column: Int

    /// Rows of the grid of Excel and LibreOffice.
    package static let rowCount = 1_048_576
    /// Columns of the grid: A to XFD.
    package static let columnCount = 16_384

    package init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Whether a byte of a formula may be of a reference, a name or a number.
    static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "$"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...:
            true
        default: false
        }
    }

    /// Reads `G14`, `g14` or `$G$14`; nil when it is no reference, or lies outside the grid.
    package init?(_ a1: String) {
        self.init(Array(a1.utf8).span)
    }

    /// Reads a reference from its bytes.
    init?(_ bytes: Span<UInt8>) {
        var row = 0
        var column = 0
        for index in 0..<bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "$"): continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && column <= Self.columnCount:
                column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            case UInt8(ascii: "a")...UInt8(ascii: "z") where row == 0 && column <= Self.columnCount:
                column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && row <= Self.rowCount:
                row = row * 10 + Int(byte - UInt8(ascii: "0"))
                if row == 0 { return nil }
            default: return nil
            }
        }
        guard (1...Self.rowCount).contains(row), (1...Self.columnCount).contains(column) else { return nil }
        self.init(row: row - 1, column: column - 1)
    }

    /// Row by row, each from left to right.
    package static func < (left: CellReference, right: CellReference) -> Bool {
        (left.row, left.column) < (right.row, right.column)
    }

    /// The reference as people write it.
    package var description: String { Self.columnName(column) + String(row + 1) }

    /// The letters of a column: `A` for 0, `AA` for 26.
    package static func columnName(_ column: Int) -> String {
        if column < 26 { return letters[column] }
        return columnName(column / 26 - 1) + letters[column % 26]
    }

    private static let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
}
