/// The default styles of the cells of a sheet, by column (OpenDocument 1.2 part 1, §9.1.6).
struct ODSColumnStyles {
    private var runs: [(columns: Range<Int>, style: String?)] = []

    /// Number of columns that the sheet has.
    var count: Int { runs.last?.columns.upperBound ?? 0 }

    /// Takes note of the next column, or of several.
    mutating func append(_ style: String?, count: Int) {
        guard self.count < CellReference.columnCount else { return }
        runs.append((self.count..<self.count + count, style))
    }

    /// The style of cells without style there.
    subscript(_ column: Int) -> String? { runs.first { $0.columns.contains(column) }?.style }
}
