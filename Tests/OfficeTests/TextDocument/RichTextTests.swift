import Office
import Support
import Testing

struct RichTextTests {
    private static let styles =
        ["Strong_20_Emphasis", "Emphasis"].map { "<style:style style:name=\"\($0)\" style:family=\"text\"/>" }.joined()
        + "<text:list-style style:name=\"List_20_1\"/><text:list-style style:name=\"Numbering_20_123\"/>"

    private func document(_ body: String) -> OpenDocumentText {
        var document = OpenDocumentText(body)
        document.styles = Self.styles
        return document
    }

    private func filled(_ text: String, in body: String = "<text:p>{commentaire | mise en forme}</text:p>") throws
        -> String
    {
        try OfficeTests.filled(document(body), ["commentaire": .text(text)])
    }

    @Test(arguments: [
        (
            "**gras** et _penché_",
            "<text:span text:style-name=\"Strong_20_Emphasis\">gras</text:span><text:s/>et<text:s/>"
                + "<text:span text:style-name=\"Emphasis\">penché</text:span>"
        ),
        (
            "**très _fort_**",
            "<text:span text:style-name=\"Strong_20_Emphasis\">très<text:s/></text:span>"
                + "<text:span text:style-name=\"Strong_20_Emphasis\"><text:span text:style-name=\"Emphasis\">fort</text:span></text:span>"
        ),
        (
            "voir [le site](www.campus.fr)",
            "voir<text:s/><text:a xlink:type=\"simple\" xlink:href=\"https://www.campus.fr\">le site</text:a>"
        ),
        ("[x](javascript:alert)", "[x](javascript:alert)"), ("2 ** 3 et a_b_c", "2 ** 3 et a_b_c"),
        ("**sans fin [ici](", "**sans fin [ici]("), ("{taux} <b>", "{taux} &lt;b&gt;"),
    ])
    func `light markup becomes looks and links`(text: String, markup: String) throws {
        #expect(try filled(text) == "<text:p>\(markup)</text:p>")
    }

    @Test func `lines become paragraphs and lists of the same look`() throws {
        let text = try filled(
            "Début\n- un\n- deux\nFin\n1. premier\n2) second",
            in:
                "<text:p text:style-name=\"P1\"><text:span text:style-name=\"T1\">{commentaire | mise en forme}</text:span></text:p>"
        )
        func paragraph(_ text: String) -> String {
            "<text:p text:style-name=\"P1\"><text:span text:style-name=\"T1\">\(text)</text:span></text:p>"
        }
        func list(_ style: String, _ items: String...) -> String {
            "<text:list text:style-name=\"\(style)\">"
                + items.map { "<text:list-item>\(paragraph($0))</text:list-item>" }.joined() + "</text:list>"
        }
        #expect(
            text == paragraph("Début") + list("List_20_1", "un", "deux") + paragraph("Fin")
                + list("Numbering_20_123", "premier", "second")
        )
    }

    @Test(arguments: ["3. trois", "2018. année", "1. un\n3. trois"])
    func `a number that a list would change stays as typed`(text: String) throws {
        let shown = try filled(text).split(separator: "<").map { $0.drop { $0 != ">" }.dropFirst() }.joined(
            separator: " "
        )
        #expect(shown.contains(text.split(separator: "\n").last ?? ""))
    }

    @Test func `nothing to say is said`() throws {
        #expect(try filled(" ") == "<text:p>non renseigné</text:p>")
        #expect(
            try filled("", in: "<text:p>{commentaire | mise en forme | sinon Rien}</text:p>") == "<text:p>Rien</text:p>"
        )
    }

    @Test func `a field may hold blocks of its own`() throws {
        let vocabulary = TemplateVocabulary([field("avis", .richText)])
        let template = try Template(
            bytes: document("<text:p>{avis}</text:p>").bytes(),
            named: "",
            vocabulary: vocabulary
        )
        let value = RichText([
            .paragraph([.init("a", .strong), .init("**b**")]),
            .list([[.init("c", link: "file:///etc")]], isNumbered: false),
        ])
        #expect(
            try OpenDocumentText.content(template.filled(with: ["avis": .richText(value)]).bytes)
                == "<text:p><text:span text:style-name=\"Strong_20_Emphasis\">a</text:span>**b**</text:p>"
                + "<text:list text:style-name=\"List_20_1\"><text:list-item><text:p>c</text:p></text:list-item></text:list>"
        )
    }

    @Test func `the template must have the styles`() throws {
        let found = try faults("<text:p>{commentaire | mise en forme}</text:p>")
        #expect(found.map(\.code) == ["TPL-15", "TPL-15", "TPL-15", "TPL-15"])
        #expect(found.first?.sentence.contains("« Accentuation forte » ou « Strong Emphasis »") == true)
    }

    @Test(arguments: ["<text:p>Avis : {récit | mise en forme}</text:p>", "<text:h>{récit | mise en forme}</text:h>"])
    func `a text with lists stands alone in its paragraph`(body: String) throws {
        #expect(try faults(document(body)).map(\.code) == ["TPL-34"])
    }
}
