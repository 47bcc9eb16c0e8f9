import Office
import Support
import Testing

/// What must change from one repetition to the next, and what must not.
struct RepetitionTests {
    private func section(_ content: String) -> String {
        "<text:section text:name=\"S\"><text:p>{pour d dans domaines}</text:p>\(content)</text:section>"
    }

    @Test func `each repetition but the first begins a page`() throws {
        var document = OpenDocumentText(section("<text:h text:style-name=\"P1\">{nouvelle page}{d.nom}</text:h>"))
        document.automaticStyles =
            "<style:style style:name=\"P1\" style:family=\"paragraph\"><style:paragraph-properties fo:color=\"#000000\"/></style:style>"
        let template = try Template(bytes: document.bytes(), named: "", vocabulary: vocabulary)
        let bytes = try template.filled(with: values).bytes
        let text = try OpenDocumentText.content(bytes)
        #expect(text.contains("<text:h text:style-name=\"P1.suite\">Pilotage</text:h>"))
        #expect(text.contains("<text:h text:style-name=\"P1.page\">Ancrage</text:h>"))
        let styles = try OpenDocumentText.content(of: "office:automatic-styles", bytes)
        #expect(
            styles.contains(
                "style:name=\"P1.page\" style:family=\"paragraph\"><style:paragraph-properties fo:color=\"#000000\" fo:break-before=\"page\"/>"
            )
        )
        #expect(
            styles.contains(
                "style:name=\"P1.suite\" style:family=\"paragraph\"><style:paragraph-properties fo:color=\"#000000\" fo:break-before=\"auto\"/>"
            )
        )
    }

    @Test func `the first of the rows stays with the second, by its first paragraph`() throws {
        let row =
            "<table:table-row><table:table-cell><text:p text:style-name=\"Corps\">{ligne pour d dans domaines}{d.nom}</text:p>"
            + "<text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>"
        let document = OpenDocumentText("<table:table table:name=\"T\">\(row)</table:table>")
        let template = try Template(bytes: document.bytes(), named: "", vocabulary: vocabulary)
        let bytes = try template.filled(with: values).bytes
        let text = try OpenDocumentText.content(bytes)
        #expect(text.contains("<text:p text:style-name=\"Corps.solidaire\">Pilotage</text:p><text:p>a</text:p>"))
        #expect(text.contains("<text:p text:style-name=\"Corps\">Ancrage</text:p><text:p>a</text:p>"))
        let styles = try OpenDocumentText.content(of: "office:automatic-styles", bytes)
        #expect(
            styles.contains(
                "style:name=\"Corps.solidaire\" style:family=\"paragraph\" style:parent-style-name=\"Corps\"><style:paragraph-properties fo:keep-with-next=\"always\"/>"
            )
        )
    }

    @Test(arguments: [(1, [0]), (2, [0]), (3, [0, 1]), (4, [0, 2]), (5, [0, 3])])
    func `the first row stays with the second, the last but one with the last`(count: Int, kept: [Int]) throws {
        let row =
            "<table:table-row><table:table-cell><text:p text:style-name=\"Corps\">{ligne pour d dans domaines}{d.nom}</text:p>"
            + "</table:table-cell></table:table-row>"
        let names = (0..<count).map { "\($0)" }
        let text = try filled(
            "<table:table table:name=\"T\">\(row)</table:table>",
            ["domaines": .list(names.map { ["nom": .text($0)] })]
        )
        let found = names.indices.filter { text.contains("Corps.solidaire\">\($0)<") }
        #expect(found == kept)
    }

    @Test func `the first that is printed counts`() throws {
        let text = try filled(
            "<text:p text:style-name=\"Corps\">{pour d dans domaines}{si d.fragile}{nouvelle page}{d.code}</text:p>"
        )
        #expect(text == "<text:p text:style-name=\"Corps.suite\">B</text:p>")
    }

    @Test(arguments: [
        "<text:p>{nouvelle page}a</text:p>",
        "<text:section text:name=\"S\"><text:p>{pour d dans domaines}{nouvelle page}</text:p><text:p>a</text:p></text:section>",
        "<text:p>{pour d dans domaines}{nouvelle page}{style d.teinte}a</text:p>",
        "<table:table table:name=\"T\"><table:table-row><table:table-cell><text:p>{ligne pour d dans domaines}{nouvelle page}a</text:p>"
            + "</table:table-cell></table:table-row></table:table>",
    ])
    func `a page begins only where a paragraph of the text repeats`(body: String) throws {
        #expect(try faults(body).map(\.code).contains("TPL-35"))
    }

    @Test func `a repeated list starts again, and its articles go on`() throws {
        let text = try filled(
            section(
                "<text:list xml:id=\"l1\" text:style-name=\"L1\"><text:list-item text:start-value=\"1\"><text:p>{pour r dans d.références}{r.code}</text:p>"
                    + "</text:list-item></text:list><text:list xml:id=\"l2\" text:continue-list=\"l1\"><text:list-item><text:p>fin</text:p></text:list-item></text:list>"
            ),
            ["domaines": .list([["références": references("A1", "A2")], ["références": references("B1")]])]
        )
        func list(_ id: String, _ items: String...) -> String {
            "<text:list xml:id=\"\(id)\" text:style-name=\"L1\">" + items.joined() + "</text:list>"
        }
        func item(_ text: String, _ start: String = "") -> String {
            "<text:list-item\(start)><text:p>\(text)</text:p></text:list-item>"
        }
        let restart = " text:start-value=\"1\""
        #expect(text.contains(list("l1", item("A1", restart), item("A2"))))
        #expect(text.contains(list("l1_2", item("B1", restart))))
        #expect(text.contains("<text:list xml:id=\"l2_2\" text:continue-list=\"l1_2\">"))
    }

    @Test(arguments: [
        "<table:table table:name=\"N\"><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>",
        "<text:section text:name=\"N\"><text:p>a</text:p></text:section>",
        "<text:p><draw:frame draw:name=\"N\"><draw:text-box/></draw:frame></text:p>",
        "<text:p><text:bookmark text:name=\"N\"/></text:p>", "<text:p xml:id=\"N\">a</text:p>",
        "<text:p><draw:custom-shape draw:name=\"N\" draw:id=\"N\"/></text:p>",
        "<text:p><text:toc-mark-start text:id=\"N\" text:outline-level=\"1\"/>a<text:toc-mark-end text:id=\"N\"/></text:p>",
        "<text:p><text:reference-mark text:name=\"N\"/></text:p>",
        "<text:p><text:note text:id=\"N\" text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>a</text:p>"
            + "</text:note-body></text:note></text:p>",
        "<text:p><text:sequence text:ref-name=\"N\" text:name=\"Figure\">1</text:sequence></text:p>",
        "<text:p><draw:frame draw:name=\"N\"><draw:text-box draw:chain-next-name=\"N\"/></draw:frame></text:p>",
    ])
    func `names and ids stay unique, and what repeats them follows`(object: String) throws {
        let text = try filled(section(object))
        let count = object.split(separator: "\"N\"").count - 1
        #expect(text.split(separator: "\"N\"").count - 1 == count)
        #expect(text.split(separator: "\"N_2\"").count - 1 == count)
    }
}
