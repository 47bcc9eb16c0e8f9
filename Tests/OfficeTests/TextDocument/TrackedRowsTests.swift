import Office
import Support
import Testing

/// Rows of a template that somebody added or deleted while Writer tracked changes.
@Suite struct `A row under tracked changes` {
    private static let tracked = "loext:text-changes-only=\"false\""
    private static let deleted = "<text:change text:change-id=\"ct1\"/>"

    private func table(_ rows: String, style: String = tracked) throws -> String {
        var document = OpenDocumentText(
            "<table:table table:name=\"T\"><table:table-column/>\(rows)</table:table><text:p/>"
        )
        document.automaticStyles =
            "<style:style style:name=\"T.1\" style:family=\"table-row\"><style:table-row-properties \(style)/></style:style>"
        return try filled(document)
    }

    private func row(_ words: String, isTracked: Bool = true) -> String {
        "<table:table-row\(isTracked ? " table:style-name=\"T.1\"" : "")>"
            + "<table:table-cell><text:p>\(words)</text:p></table:table-cell></table:table-row>"
    }

    @Test(arguments: [
        (tracked, deleted, false),
        ("", deleted, true),
        (tracked, deleted + "reste", true),
        (
            tracked, "<text:change-start text:change-id=\"ct2\"/><text:change-end text:change-id=\"ct2\"/>" + deleted,
            true
        ),
        (tracked, "", true),
    ])
    func `goes when it was deleted, not when its text was`(style: String, words: String, stays: Bool) throws {
        let text = try table(row("Titre", isTracked: false) + row(words), style: style)
        #expect(text.matches(of: #/<table:table-row/#).count == (stays ? 2 : 1))
        #expect(!text.contains("text:change"))
    }

    @Test func `leaves no group of rows empty`() throws {
        let text = try table("<table:table-header-rows>\(row(Self.deleted))</table:table-header-rows>" + row("Suite"))
        #expect(!text.contains("header-rows") && text.contains("Suite"))
    }

    @Test func `goes with its table when no other row is left`() throws {
        let rows = "<table:table-header-rows>\(row(Self.deleted))</table:table-header-rows>" + row(Self.deleted)
        #expect(try table(rows) == "<text:p/>")
    }
}
