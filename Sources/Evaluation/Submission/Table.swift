/// The rows of one sheet of a submission, and where its key column stands.
package struct Table<Row: Sendable>: Sendable {
    package let rows: [Row]
    /// The header cell of the key column, where a missing row is reported; nil when the table could not be read.
    package let keyHeader: SourceLocation?
    /// The header cells by header text.
    private let headers: [String: SourceLocation]

    package init(rows: [Row], keyHeader: SourceLocation?, headers: [String: SourceLocation]) {
        self.rows = rows
        self.keyHeader = keyHeader
        self.headers = headers
    }

    /// Whether the sheet and its key column were found, so that a missing row can be told.
    package var isReadable: Bool { keyHeader != nil }

    /// The header cell with this text.
    package func header(_ text: String) -> SourceLocation? { headers[text] }
}
