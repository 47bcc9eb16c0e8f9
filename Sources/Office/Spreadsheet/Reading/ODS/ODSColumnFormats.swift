/// What the styles of columns make of numbers, where it is no plain number (OpenDocument 1.2 part 1, §19.615
/// `table:default-cell-style-name`).
struct ODSColumnFormats {
    /// In the order of the columns; those without a style are not there.
    private var runs: [(columns: Range<Int>, format: ODSNumberFormat?)] = []

    /// Adds columns that stand after the others.
    mutating func append(_ columns: Range<Int>, _ format: ODSNumberFormat?) { runs.append((columns, format)) }

    /// The format of a column, or `unstyled` where it has no style.
    func format(of column: Int, unstyled: ODSNumberFormat?) -> ODSNumberFormat? {
        let index = runs.partitioningIndex { $0.columns.upperBound > column }
        return runs.indices.contains(index) && runs[index].columns.contains(column) ? runs[index].format : unstyled
    }
}
