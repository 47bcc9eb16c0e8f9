package import Office

/// Rows of an OpenDocument sheet in a few letters: `r` a row, `c` a cell, `k` a covered cell, `col` a column, `•` a note
/// of ours, `F` the name of its style, `s` the style, `ds` the default style of cells, `rows` and `cols` repetitions.
package enum ODSShorthand {
    private static let words: KeyValuePairs<String, String> = [
        "<r": "<table:table-row", "</r>": "</table:table-row>", "<c": "<table:table-cell",
        "</c>": "</table:table-cell>",
        "<k": "<table:covered-table-cell", "</k>": "</table:covered-table-cell>", "<•ol": "<table:table-column",
        " s=": " table:style-name=", " ds=": " table:default-cell-style-name=",
        " rows=": " table:number-rows-repeated=", " cols=": " table:number-columns-repeated=",
        "\"F": "\"cmqFFC7CE",
    ]

    /// The words in full.
    package static func expanded(_ text: String) -> String {
        words.reduce(text.replacing("<col", with: "<•ol")) { $0.replacing($1.key, with: $1.value) }
    }

    /// The same text in letters.
    package static func shortened(_ text: String) -> String {
        words.reduce(text) { $0.replacing($1.value, with: $1.key) }.replacing("<•ol", with: "<col")
    }

    /// What the rows of a sheet become when these cells get a note, once or twice.
    package static func annotated(_ table: String, _ cells: [String], styles: String = "") throws(OfficeError) -> String
    {
        let content = ODSFixture.content(table: expanded(table), styles: styles)
        let notes = NotesFixture.notes(on: cells)
        let once = try ODSFixture.annotated(content, notes)
        guard try ODSFixture.annotated(once, notes) == once else { return "not the same when annotated twice" }
        return shortened(cells.reduce(inside(once)) { $0.replacing(NotesFixture.bytes(of: $1), with: "•") })
    }

    /// The inside of the sheet S of a document that has one sheet after it.
    package static func inside(_ content: String) -> String {
        let start = content.firstRange(of: "<table:table table:name=\"S\">")?.upperBound ?? content.startIndex
        let end = content[start...].firstRange(of: "</table:table><table:table ")?.lowerBound ?? content.endIndex
        return String(content[start..<end])
    }
}
