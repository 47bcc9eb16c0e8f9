import Office
import Support
import Testing

@Suite struct `What a message says of its template` {
    private func text(_ body: String) throws -> [String] {
        let template = try Template(bytes: OpenDocumentText(body).bytes(), named: "essai.odt", vocabulary: vocabulary)
        return try template.text(with: [:])
    }

    @Test(arguments: [
        ("<text:a xlink:href=\"https://a.example/d\">la plateforme</text:a>", "la plateforme (https://a.example/d)"),
        ("<text:a xlink:href=\"https://a.example\">https://a.example</text:a>", "https://a.example"),
        ("<text:a xlink:href=\"mailto:m@a.example\">la mission</text:a>", "la mission (m@a.example)"),
        ("<text:a xlink:href=\"#suite\">plus bas</text:a>", "plus bas"),
        (
            "appeler<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>01 00</text:p></text:note-body></text:note>.",
            "appeler (01 00)."
        ),
    ])
    func `keeps the address of a link and the words of a note`(content: String, expected: String) throws {
        #expect(try text("<text:p>\(content)</text:p>") == [expected])
    }

    @Test func `keeps the rows of a table and the words of a box`() throws {
        func row(_ cells: String...) -> String {
            "<table:table-row>" + cells.map { "<table:table-cell><text:p>\($0)</text:p></table:table-cell>" }.joined()
                + "</table:table-row>"
        }
        let table =
            "<table:table table:name=\"T\"><table:table-column/><table:table-column/><table:table-header-rows>\(row("Quoi", "Quand"))"
            + "</table:table-header-rows>\(row("Clôture", "30 novembre"))\(row("", ""))</table:table>"
        #expect(try text(table) == ["Quoi – Quand\nClôture – 30 novembre"])
        let box =
            "<text:p>Avant<draw:frame text:anchor-type=\"paragraph\"><draw:text-box><text:p>Important</text:p></draw:text-box></draw:frame></text:p>"
        #expect(try text(box) == ["Avant", "Important"])
    }

    @Test(arguments: [
        (
            "<text:list><text:list-item><text:p>un</text:p></text:list-item><text:list-item><text:p>deux</text:p></text:list-item></text:list>",
            "un ; deux"
        ),
        ("<text:section><text:p>dans une section</text:p></text:section>", "dans une section"),
        (
            "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>",
            "a – b"
        ),
        (
            "<text:p>avant<draw:frame><draw:text-box><text:p>encadré</text:p></draw:text-box></draw:frame></text:p>",
            "avant encadré"
        ),
    ])
    func `keeps on its line all that a cell holds`(content: String, expected: String) throws {
        let table =
            "<table:table><table:table-row><table:table-cell><text:p>Étape</text:p></table:table-cell><table:table-cell>\(content)<text:p>fin</text:p></table:table-cell></table:table-row></table:table>"
        #expect(try text(table) == ["Étape – \(expected) fin"])
    }

    @Test func `keeps the words of a shape apart from those around it`() throws {
        let shape = "<draw:custom-shape><text:p>Forme</text:p><draw:enhanced-geometry/></draw:custom-shape>"
        #expect(try text("<text:p>Avant\(shape) suite</text:p>") == ["Avant suite", "Forme"])
        #expect(try text("<text:p>Avant<draw:g>\(shape)</draw:g></text:p>") == ["Avant", "Forme"])
    }
}
