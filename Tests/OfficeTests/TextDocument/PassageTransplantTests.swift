import Office
import Support
import Testing

/// What comes along with a passage: styles, pictures, names, tracked changes.
struct PassageTransplantTests {
    private typealias Kept = KeptPassagesTests

    /// The constat of a document, with the styles of that document.
    private func carried(
        _ passage: String,
        automatic: String = "",
        common: String = "",
        adding files: [(name: String, bytes: [UInt8])] = []
    ) throws -> TextDocument {
        var written = try Kept.edited(Kept.first(), "Écrire le constat.", passage, adding: files)
        written = try Kept.edited(
            written,
            "<office:automatic-styles/>",
            "<office:automatic-styles>\(automatic)</office:automatic-styles>"
        )
        written = try Kept.edited(
            written,
            "<office:styles/>",
            "<office:styles>\(common)</office:styles>",
            part: "styles.xml"
        )
        return try Kept.again(written)
    }

    @Test func `a style that staff see comes along where the document has none of that name`() throws {
        let document = try carried(
            "<text:span text:style-name=\"T1\">Mot</text:span>",
            automatic: "<style:style style:name=\"T1\" style:family=\"text\" style:parent-style-name=\"Fort\"/>",
            common: "<style:style style:name=\"Fort\" style:family=\"text\" style:parent-style-name=\"Base\"/>"
                + "<style:style style:name=\"Base\" style:family=\"text\"/>"
        )
        let styles = try OpenDocumentText.content(of: "office:styles", in: "styles.xml", document.bytes)
        #expect(styles.contains("style:name=\"Fort\"") && styles.contains("style:name=\"Base\""))
        #expect(try Kept.text(document).contains("<text:span text:style-name=\"K1\">Mot</text:span>"))
    }

    @Test func `a style of neither document is left out, not the words`() throws {
        #expect(
            try Kept.text(carried("<text:span text:style-name=\"Perdu\">Mot</text:span>")).contains(
                "<text:span>Mot</text:span>"
            )
        )
    }

    @Test func `a picture comes along, under a name of its own`() throws {
        let frame = "<draw:frame draw:name=\"T\"><draw:image xlink:href=\"Pictures/a.png\"/></draw:frame>"
        let document = try carried(frame, adding: [("Pictures/a.png", [1, 2, 3])])
        #expect(try Kept.text(document).contains("xlink:href=\"Pictures/passage-1.png\""))
        let archive = try ZipReader(bytes: document.bytes)
        #expect(try archive.read("Pictures/passage-1.png") == [1, 2, 3])
        let manifest = try String(decoding: archive.read("META-INF/manifest.xml"), as: UTF8.self)
        #expect(manifest.contains("Pictures/passage-1.png"))
    }

    @Test func `a picture that is missing does not make the document unsound`() throws {
        let frame = "Mot<draw:frame draw:name=\"T\"><draw:image xlink:href=\"Pictures/a.png\"/></draw:frame>"
        #expect(try !Kept.text(carried(frame)).contains("draw:frame"))
    }

    @Test func `tracked changes come along with what they say`() throws {
        let region =
            "<text:tracked-changes><text:changed-region text:id=\"ct7\"><text:deletion><office:change-info/><text:p>Mot retiré</text:p>"
            + "</text:deletion></text:changed-region></text:tracked-changes><text:p>"
        var written = try Kept.edited(
            Kept.first(),
            "Écrire le constat.",
            "Avant<text:change text:change-id=\"ct7\"/> après"
        )
        written = try Kept.edited(written, "<office:text><text:p>", "<office:text>" + region)
        let text = try Kept.text(Kept.again(written))
        #expect(text.hasPrefix("<text:tracked-changes") && text.contains("Mot retiré"))
        #expect(text.contains("Avant<text:change text:change-id=\"ct7\"/> après"))
        #expect(try KeptPassages(of: written).differsOutsideKeptPlaces == false)
    }

    @Test func `names and notes are those of one document`() throws {
        let passage =
            "<text:note text:id=\"n\" text:note-class=\"footnote\"><text:note-citation>7</text:note-citation><text:note-body><text:p>Note</text:p>"
            + "</text:note-body></text:note></text:p><table:table table:name=\"T\"><table:table-column/><table:table-row><table:table-cell/>"
            + "</table:table-row></table:table><text:p>Fin"
        let text = try Kept.text(carried(passage))
        #expect(text.contains("table:name=\"T_2\"") && text.contains("table:name=\"T\""))
        #expect(text.contains("<text:note-citation>1</text:note-citation>"))
    }

    @Test func `a reference to what the document does not have becomes its words`() throws {
        let reference = "voir <text:bookmark-ref text:ref-name=\"ailleurs\">page 3</text:bookmark-ref>"
        #expect(try Kept.text(carried(reference)).contains("voir page 3"))
    }

    @Test func `a list to choose from becomes what was chosen`() throws {
        let list =
            "avis <text:drop-down text:name=\"avis\"><text:label text:value=\"favorable\"/><text:label text:value=\"réservé\"/>"
            + "réservé</text:drop-down>."
        #expect(try Kept.text(carried(list)).contains("avis réservé."))
    }

    @Test(arguments: [
        ("<form:checkbox xml:id=\"c\" form:label=\"Vu\" form:current-state=\"checked\"/>", "Mot ☑ Vu fin"),
        ("<form:checkbox xml:id=\"c\" form:label=\"Vu\" form:value=\"1\"/>", "Mot ☐ Vu fin"),
        ("<form:radio xml:id=\"c\" form:label=\"Oui\" form:current-selected=\"true\"/>", "Mot ☑ Oui fin"),
        (
            "<form:textarea xml:id=\"c\" form:current-value=\"Une&#10;Deux\" form:value=\"Trois\"/>",
            "Mot Une<text:line-break/>Deux fin"
        ),
        (
            "<form:listbox xml:id=\"c\"><form:option form:label=\"Un\"/>"
                + "<form:option form:label=\"Deux\" form:current-selected=\"true\"/></form:listbox>", "Mot Deux fin"
        ), ("<form:password xml:id=\"c\" form:current-value=\"secret\"/>", "Motfin"),
    ])
    func `a form control becomes its words, even in a drawing`(control: String, words: String) throws {
        let place = "<draw:control draw:control=\"c\"/>"
        for drawing in [place, "<draw:g>\(place)</draw:g>"] {
            var written = try Kept.edited(Kept.first(), "Écrire le constat.", "Mot\(drawing)fin")
            written = try Kept.edited(
                written,
                "<office:text>",
                "<office:text><office:forms><form:form>\(control)</form:form></office:forms>"
            )
            let text = try Kept.text(Kept.again(written)).replacing("<draw:g/>", with: "")
            #expect(text.contains(words) && !text.contains("draw:control"))
        }
    }

    @Test(arguments: [
        ("Standard", "style:master-page-name=\"Standard\"", false), ("Paysage", "", true), ("", "", false),
    ])
    func `a page of a style that the document does not have still begins`(page: String, kept: String, breaks: Bool)
        throws
    {
        let document = try carried(
            "Avant</text:p><text:p text:style-name=\"P1\">Large",
            automatic: "<style:style style:name=\"P1\" style:family=\"paragraph\" style:master-page-name=\"\(page)\">"
                + "<style:text-properties fo:font-weight=\"bold\"/></style:style>"
        )
        let styles = try OpenDocumentText.content(of: "office:automatic-styles", document.bytes)
        let start = "<style:paragraph-properties fo:break-before=\"page\"/><style:text-properties"
        #expect(styles.contains(kept) && styles.contains(start) == breaks && !styles.contains("Paysage"))
    }

    @Test func `a link that would run something becomes its words`() throws {
        #expect(
            try Kept.text(carried("<text:a xlink:href=\"javascript:x()\">Mot</text:a>")).contains(
                "constat\"/>Mot</text:p>"
            )
        )
    }
}
