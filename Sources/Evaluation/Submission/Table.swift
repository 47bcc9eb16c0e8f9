import Words

/// The rows of one sheet of a submission, and where its key column stands.
///
/// Rules and reports hand its rows around, of up to ten answers each: they are objects, which a copy shares.
package struct Table<Row: Sendable>: Sendable {
    /// The title of the sheet, as the blank form spells it.
    package let sheet: String
    package let rows: [Row]
    /// The header cell of the key column, where a missing row is reported; nil when the table could not be read.
    package let keyHeader: SourceLocation?
    /// The header cell of the column that the table is there for, where all its answers are judged together; nil when
    /// the column is missing or the table has none.
    package let answerHeader: SourceLocation?

    package init(on sheet: String, rows: [Row], keyHeader: SourceLocation?, answerHeader: SourceLocation? = nil) {
        self.sheet = sheet
        self.rows = rows
        self.keyHeader = keyHeader
        self.answerHeader = answerHeader
    }

    /// Whether the sheet and its key column were found, so that a missing row can be told.
    package var isReadable: Bool { keyHeader != nil }

    /// The same table with some of its rows.
    func keeping(_ isKept: (Row) -> Bool) -> Table {
        Table(on: sheet, rows: rows.filter(isKept), keyHeader: keyHeader, answerHeader: answerHeader)
    }

    /// The first row of each code, of those that count.
    ///
    /// - Parameter code: what is typed as the code of a row.
    func firstRows(
        by code: (Row) -> String,
        where counts: (ReferentialCode) -> Bool
    ) -> [ReferentialCode: Row] {
        let coded = rows.compactMap { row in ReferentialCode(code(row)).map { ($0, row) } }
        return Dictionary(firstOf: coded.filter { counts($0.0) })
    }
}
