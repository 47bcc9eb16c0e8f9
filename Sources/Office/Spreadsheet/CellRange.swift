/// A rectangle of cells, both corners included: `G14:G72`.
package struct CellRange: Hashable, Sendable, CustomStringConvertible {
    /// Upper left corner.
    package let first: CellReference
    /// Lower right corner.
    package let last: CellReference

    /// The rectangle between two opposite corners.
    package init(_ one: CellReference, _ other: CellReference) {
        first = CellReference(row: min(one.row, other.row), column: min(one.column, other.column))
        last = CellReference(row: max(one.row, other.row), column: max(one.column, other.column))
    }

    /// Reads `G14:G72`, or one cell alone.
    package init?(_ text: String) {
        let corners = text.split(separator: ":", omittingEmptySubsequences: false).map { CellReference(String($0)) }
        guard corners.count <= 2, let first = corners.first ?? nil, let last = corners.last ?? nil else { return nil }
        self.init(first, last)
    }

    /// Whether the cell lies in the rectangle.
    package func contains(_ cell: CellReference) -> Bool {
        first.row <= cell.row && cell.row <= last.row && first.column <= cell.column && cell.column <= last.column
    }

    /// Both corners, or the only cell.
    package var description: String { first == last ? "\(first)" : "\(first):\(last)" }
}
