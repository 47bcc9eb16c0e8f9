/// The default styles of the cells of a sheet, by column (OpenDocument 1.2 part 1, §9.1.6).
struct ODSColumnStyles {
    private var runs: [(columns: Range<Int>, style: String?)] = []

    /// Takes note of the next column, or of several.
    mutating func append(_ style: String?, count: Int) {
        let start = runs.last?.columns.upperBound ?? 0
        runs.append((start..<start + count, style))
    }

    /// The style of cells without style there.
    subscript(_ column: Int) -> String? { runs.first { $0.columns.contains(column) }?.style }
}
