import Office
import Support
import Testing

/// What people wrote in a document, when the document is built again.
struct KeptPassagesTests {
    /// A template with two places, and text between them that depends on the data.
    static let body =
        "<text:p>{commentaire}</text:p>"
        + "<text:section text:name=\"S\"><text:p>{conserver constat}</text:p><text:p>Écrire le constat.</text:p></text:section>"
        + "<text:p>Entre deux.</text:p>"
        + "<table:table table:name=\"T\"><table:table-column/><table:table-row><table:table-cell>"
        + "<text:p>{conserver avis}à compléter</text:p></table:table-cell></table:table-row></table:table>"

    static func template(_ body: String = body) throws -> Template {
        try Template(bytes: OpenDocumentText(body).bytes(), named: "essai.odt", vocabulary: vocabulary)
    }

    static func values(_ comment: String) -> TemplateContext { ["commentaire": .text(comment)] }

    /// The document for a comment, after somebody replaced one text by another in one of its parts.
    static func edited(
        _ document: [UInt8],
        _ text: String,
        _ other: String,
        part: String = "content.xml",
        adding files: [(name: String, bytes: [UInt8])] = []
    ) throws -> [UInt8] {
        try OpenDocumentText.edited(document, part: part, adding: files) { content in
            #expect(content.contains(text), "\(text) is not there to be edited")
            content = content.replacing(text, with: other)
        }
    }

    /// The first document, after somebody put something else in the stead of the prompt, around the mark of the place.
    private static func prompted(_ content: (String) -> String) throws -> [UInt8] {
        try OpenDocumentText.edited(first()) { text in
            let prompt = try #require(
                text.firstMatch(of: #/<text:p>(<text:bookmark [^>]*>)Écrire le constat.</text:p>/#)
            )
            text.replaceSubrange(prompt.range, with: content(String(prompt.1)))
        }
    }

    static func first() throws -> [UInt8] { try Self.template().filled(with: Self.values("Un.")).bytes }

    static func again(_ document: [UInt8], _ template: Template? = nil) throws -> TextDocument {
        try (template ?? Self.template()).filled(with: Self.values("Deux."), keeping: KeptPassages(of: document))
    }

    static func text(_ document: TextDocument) throws -> String { try OpenDocumentText.content(document.bytes) }

    @Test func `what was written is carried, the rest is brought up to date`() throws {
        let written = try Self.edited(Self.first(), "Écrire le constat.", "Le campus progresse.")
        let document = try Self.again(written)
        let text = try Self.text(document)
        #expect(text.contains("Le campus progresse.") && text.contains("Deux.") && !text.contains("Un."))
        #expect(document.carriedPassages == ["constat"] && document.orphanedPassages == [])
    }

    /// What stands around the places: blanks, spans, tables, frames and elements that may stay empty.
    private static let surroundings =
        "<text:p/><text:p>{commentaire} <text:span text:style-name=\"Strong\">fort</text:span><text:s text:c=\"3\"/>&lt;&amp; "
        + "<text:span/><text:tab/>à<text:line-break/> la ligne ★</text:p>"
        + "<text:list><text:list-item><text:p>Un</text:p></text:list-item></text:list>"
        + "<text:p><draw:frame draw:name=\"C\" svg:width=\"4cm\" svg:height=\"1cm\"><draw:text-box><text:p>Encadré</text:p>"
        + "<text:p/></draw:text-box></draw:frame>Après le cadre.</text:p>"

    @Test(arguments: [
        body, surroundings + body, body + surroundings,
        body + "<text:h/>" + body.replacing("conserver ", with: "conserver autre "),
    ])
    func `a document that takes nothing is the one that takes something, without it`(body: String) throws {
        let template = try Self.template(body)
        let fresh = try template.filled(with: Self.values("Un  mot & <deux>.\nTrois")).bytes
        let written = try KeptPassages(of: Self.edited(fresh, "Écrire le constat.", "Le campus progresse."))
        let kept = try template.filled(with: Self.values("Un  mot & <deux>.\nTrois"), keeping: written)
        #expect(!kept.carriedPassages.isEmpty)
        let taken = try Self.edited(kept.bytes, "Le campus progresse.", "Écrire le constat.")
        for part in ["content.xml", "styles.xml", "meta.xml"] {
            let parts = try [fresh, taken].map { String(decoding: try ZipReader(bytes: $0).read(part), as: UTF8.self) }
            #expect(parts[0] == parts[1])
        }
        let unwritten = try KeptPassages(of: fresh)
        #expect(unwritten.names == [] && !unwritten.differsOutsideKeptPlaces)
    }

    @Test func `three times in a row`() throws {
        var written = try Self.edited(Self.first(), "à compléter", "Favorable")
        for _ in 1...3 { written = try Self.again(written).bytes }
        #expect(try OpenDocumentText.content(written).contains("Favorable"))
        #expect(try KeptPassages(of: written).differsOutsideKeptPlaces == false)
    }

    @Test func `nothing written gives the document that would be written anyway`() throws {
        let afresh = try Self.template().filled(with: Self.values("Deux."))
        #expect(try Self.again(Self.first()).bytes == afresh.bytes)
    }

    @Test func `a place left as it was takes the prompt of a new template`() throws {
        let template = try Self.template(Self.body.replacing("Écrire le constat.", with: "Écrire en dix lignes."))
        #expect(try Self.text(Self.again(Self.first(), template)).contains("Écrire en dix lignes."))
    }

    @Test func `a place that was emptied shows again what the template gives`() throws {
        #expect(
            try Self.text(Self.again(Self.edited(Self.first(), "Écrire le constat.", " "))).contains(
                "Écrire le constat."
            )
        )
    }

    @Test(arguments: [
        "<text:date text:fixed=\"true\" text:date-value=\"2018-11-29\">29/11/2018</text:date>",
        "<text:date>29/11/2018</text:date>", "Écrire le constat.<text:time text:fixed=\"true\">10:00</text:time>",
    ])
    func `a date put in a place is a passage`(field: String) throws {
        let document = try Self.again(Self.edited(Self.first(), "Écrire le constat.", field))
        #expect(document.carriedPassages == ["constat"])
        #expect(try Self.text(document).contains(field))
    }

    @Test func `a text struck out under review is a passage`() throws {
        let changes =
            "<text:tracked-changes><text:changed-region xml:id=\"ct1\" text:id=\"ct1\"><text:deletion><office:change-info>"
            + "<dc:creator>X</dc:creator><dc:date>2018-11-29T10:00:00</dc:date></office:change-info>"
            + "<text:p>Le campus conteste.</text:p></text:deletion></text:changed-region></text:tracked-changes>"
        let first = try Self.edited(Self.first(), "<office:text>", "<office:text>" + changes)
        let struck = try Self.edited(first, "Écrire le constat.", "<text:change text:change-id=\"ct1\"/>")
        let document = try Self.again(struck)
        #expect(document.carriedPassages == ["constat"])
        #expect(try Self.text(document).contains("Le campus conteste."))
    }

    @Test func `the first words replaced under review change nothing outside of their place`() throws {
        var mark = ""
        let replaced = try Self.prompted { found in
            mark = found
            return "<text:p><text:change text:change-id=\"ct1\"/>Vu sur place.</text:p>"
        }
        let name = try #require(mark.firstMatch(of: #/text:name="([^"]*)"/#)).1
        let changes =
            "<text:tracked-changes><text:changed-region xml:id=\"ct1\" text:id=\"ct1\"><text:deletion><office:change-info>"
            + "<dc:creator>X</dc:creator><dc:date>2018-11-29T10:00:00</dc:date></office:change-info><text:p>"
            + "<text:bookmark text:name=\"\(name) Copy 1\"/>Écrire le constat.</text:p></text:deletion>"
            + "</text:changed-region></text:tracked-changes>"
        let struck = try Self.edited(replaced, "<office:text>", "<office:text>" + changes)
        #expect(try !KeptPassages(of: struck).differsOutsideKeptPlaces)
        let document = try Self.again(struck)
        #expect(document.carriedPassages == ["constat"])
        #expect(try Self.text(document).contains("Vu sur place."))
    }

    @Test func `a prompt made bold is a passage`() throws {
        let bold = "<text:span text:style-name=\"T9\">Écrire le constat.</text:span>"
        var written = try Self.edited(Self.first(), "Écrire le constat.", bold)
        let style =
            "<style:style style:name=\"T9\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
        written = try Self.edited(
            written,
            "<office:automatic-styles/>",
            "<office:automatic-styles>\(style)</office:automatic-styles>"
        )
        let document = try Self.again(written)
        #expect(document.carriedPassages == ["constat"])
        #expect(try Self.text(document).contains("<text:span text:style-name=\"K1\">Écrire le constat.</text:span>"))
        #expect(
            try OpenDocumentText.content(of: "office:automatic-styles", document.bytes).contains("style:name=\"K1\"")
        )
    }

    @Test(arguments: [
        ("text", "<style:text-properties style:text-overline-style=\"solid\"/>", true),
        ("paragraph", "<style:paragraph-properties fo:border-left=\"2pt solid #ff0000\"/>", true),
        ("paragraph", "<style:paragraph-properties fo:background-color=\"#ffff00\"/>", true),
        ("paragraph", "<style:paragraph-properties fo:background-color=\"transparent\" fo:border=\"none\"/>", false),
    ])
    func `a prompt that was boxed or shaded is a passage`(family: String, properties: String, isWritten: Bool) throws {
        let written = try Self.prompted { mark in
            family == "text"
                ? "<text:p>\(mark)<text:span text:style-name=\"Z9\">Écrire le constat.</text:span></text:p>"
                : "<text:p text:style-name=\"Z9\">\(mark)Écrire le constat.</text:p>"
        }
        let style = "<style:style style:name=\"Z9\" style:family=\"\(family)\">\(properties)</style:style>"
        let named = try Self.edited(
            written,
            "<office:automatic-styles/>",
            "<office:automatic-styles>\(style)</office:automatic-styles>"
        )
        #expect(try Self.again(named).carriedPassages == (isWritten ? ["constat"] : []))
    }

    @Test(arguments: [
        ("<text:list><text:list-item><text:p>§Écrire le constat.</text:p></text:list-item></text:list>", true),
        (
            "<text:p>§</text:p><table:table table:name=\"V\"><table:table-column/><table:table-row><table:table-cell><text:p/>"
                + "</table:table-cell></table:table-row></table:table>",
            true
        ), ("<text:p>§Écrire le constat.</text:p>", false), ("<text:p>§</text:p>", false),
    ])
    func `a prompt made a list, or an empty table in its stead, is a passage`(content: String, isWritten: Bool) throws {
        let document = try Self.again(Self.prompted { content.replacing("§", with: $0) })
        #expect(document.carriedPassages == (isWritten ? ["constat"] : []))
    }

    @Test func `a place keeps its words when its standard is no anchor any more`() throws {
        let written = try Self.edited(Self.first(), "Écrire le constat.", "Le campus progresse.")
        let document = try Self.again(Self.edited(written, "\"conserver constat\"", "\"conserver constat ★\""))
        #expect(document.carriedPassages == ["constat"] && document.orphanedPassages == [])
        #expect(try Self.text(document).contains("Le campus progresse."))
    }

    // MARK: What has no place any more

    @Test func `a passage without a place stands in an annex, and comes back`() throws {
        let written = try Self.edited(Self.first(), "Écrire le constat.", "Le campus progresse.")
        let document = try Self.again(written, Self.template("<text:p>{commentaire}</text:p>"))
        #expect(document.orphanedPassages == ["constat"] && document.carriedPassages == [])
        #expect(try Self.text(document).contains("Passages conservés</text:h>"))
        #expect(try Self.text(document).contains("Le campus progresse."))
        #expect(try KeptPassages(of: document.bytes).differsOutsideKeptPlaces == false)
        let third = try Self.again(document.bytes)
        #expect(third.carriedPassages == ["constat"] && third.orphanedPassages == [])
        #expect(try !Self.text(third).contains("Passages conservés"))
    }

    @Test func `a place without a word leaves no annex`() throws {
        let document = try Self.again(Self.first(), Self.template("<text:p>{commentaire}</text:p>"))
        #expect(document.orphanedPassages == [])
        #expect(try !Self.text(document).contains("Passages"))
    }

    // MARK: Outside

    @Test func `a document as it was written differs nowhere`() throws {
        #expect(try KeptPassages(of: Self.first()).differsOutsideKeptPlaces == false)
    }

    @Test func `a document written in its places differs nowhere else`() throws {
        let more =
            "Le constat.</text:p><text:list><text:list-item><text:p>Un point.</text:p></text:list-item></text:list><text:p>Fin"
        let written = try Self.edited(Self.first(), "Écrire le constat.", more)
        #expect(try KeptPassages(of: written).differsOutsideKeptPlaces == false)
    }

    @Test func `a link that Writer gives its own style differs nowhere`() throws {
        let link = "<text:a xlink:href=\"#a\">Ici</text:a>"
        let template = try Self.template(Self.body + "<text:p>\(link)</text:p>")
        let document = try template.filled(with: Self.values("Un.")).bytes
        let styled = "<text:a xlink:href=\"#a\" text:style-name=\"Internet_20_link\">"
        let saved = try Self.edited(document, "<text:a xlink:href=\"#a\">", styled)
        #expect(try KeptPassages(of: saved).differsOutsideKeptPlaces == false)
        let loud = styled.replacing("Internet_20_link", with: "Fort")
        let bold = try Self.edited(document, "<text:a xlink:href=\"#a\">", loud)
        #expect(try KeptPassages(of: bold).differsOutsideKeptPlaces)
    }

    @Test(arguments: [
        ("Entre deux.", "Entre nous deux."),
        ("Entre deux.", "Entre deux.</text:p><text:p>Ajout."),
        ("Entre deux.", "Entre <text:span text:style-name=\"Fort\">deux</text:span>."),
        ("Entre deux.", "Entre deux.<office:annotation><text:p>Vraiment ?</text:p></office:annotation>"),
        ("Entre deux.", "Entre deux.<draw:frame><draw:text-box><text:p/></draw:text-box></draw:frame>"),
        ("Entre deux.", "Entre deux.<text:change text:change-id=\"ct1\"/>"),
        ("Entre deux.", "Entre deux.<text:date text:fixed=\"true\">29/11/2018</text:date>"),
        ("Entre deux.", "Entre deux.<text:hidden-text text:condition=\"1\" text:string-value=\"À revoir\"/>"),
        ("<table:table-row>", "<table:table-row><table:table-cell/></table:table-row><table:table-row>"),
        ("text:name=\"conserver constat\"", "text:name=\"Section1\""),
        ("text:name=\"conserver constat\"", "text:name=\"conserver constat\" text:display=\"none\""),
    ])
    func `a document changed elsewhere is somebody's`(text: String, other: String) throws {
        #expect(try KeptPassages(of: Self.edited(Self.first(), text, other)).differsOutsideKeptPlaces)
    }

    @Test(arguments: [
        ("https://Campus.example/", false), ("https://autre.example", true), ("#a", true),
    ])
    func `a link that leads elsewhere is somebody's, whatever way a program writes it`(address: String, differs: Bool)
        throws
    {
        let link = "<text:p><text:a xlink:href=\"https://campus.example\">Ici</text:a></text:p>"
        let document = try Self.template(Self.body + link).filled(with: Self.values("Un.")).bytes
        let saved = try Self.edited(document, "https://campus.example", address)
        #expect(try KeptPassages(of: saved).differsOutsideKeptPlaces == differs)
    }

    @Test func `a document of a version that told nothing of links is compared by the rest`() throws {
        let document = try OpenDocumentText.edited(Self.first(), part: "meta.xml") { meta in
            meta.replace(#/ [0-9a-f]{16}<\/meta:user-defined>/#, with: "</meta:user-defined>")
        }
        #expect(try document != Self.first() && !KeptPassages(of: document).differsOutsideKeptPlaces)
        #expect(try KeptPassages(of: Self.edited(document, "Entre deux.", "Entre nous.")).differsOutsideKeptPlaces)
    }

    @Test func `what tells a figure to those who do not see it is somebody's when it changes`() throws {
        let frame =
            "<text:p><draw:frame><draw:text-box><text:p>Un</text:p></draw:text-box><svg:title>Un dessin</svg:title>"
            + "<svg:desc/></draw:frame></text:p>"
        let document = try Self.template(Self.body + frame).filled(with: Self.values("Un.")).bytes
        // Writer drops an empty description.
        #expect(try KeptPassages(of: Self.edited(document, "<svg:desc/>", "")).differsOutsideKeptPlaces == false)
        #expect(try KeptPassages(of: Self.edited(document, "Un dessin", "Deux dessins")).differsOutsideKeptPlaces)
        let described = try Self.edited(document, "<svg:desc/>", "<svg:desc>Une courbe</svg:desc>")
        #expect(try KeptPassages(of: described).differsOutsideKeptPlaces)
    }

    @Test func `a document that does not tell how it was written is somebody's`() throws {
        let silent = try Self.edited(Self.first(), "Empreinte cmq", "Autre", part: "meta.xml")
        #expect(try KeptPassages(of: silent).differsOutsideKeptPlaces)
        #expect(try KeptPassages(of: OpenDocumentText("<text:p>Mes notes</text:p>").bytes()).differsOutsideKeptPlaces)
    }

    @Test func `a document that somebody signed is theirs`() throws {
        let signature = (name: "META-INF/documentsignatures.xml", bytes: Array("<document-signatures/>".utf8))
        let signed = try Self.edited(Self.first(), "Un.", "Un.", adding: [signature])
        #expect(try KeptPassages(of: signed).differsOutsideKeptPlaces)
    }

    @Test func `a document says more than another when somebody wrote in it what the other does not hold`() throws {
        let one = try KeptPassages(of: Self.edited(Self.first(), "Écrire le constat.", "Le campus progresse."))
        let other = try KeptPassages(of: Self.edited(Self.first(), "Écrire le constat.", "Le campus recule."))
        let none = try KeptPassages(of: Self.first())
        #expect(one.sayMore(than: none) && one.sayMore(than: other) && one.sayMore(than: nil))
        #expect(!none.sayMore(than: one) && !one.sayMore(than: one))
        let linked = try ["https://a.example", "https://b.example"].map { address in
            let link = "Voir <text:a xlink:href=\"\(address)\">ici</text:a>"
            return try KeptPassages(of: Self.edited(Self.first(), "Écrire le constat.", link))
        }
        #expect(linked[0].sayMore(than: linked[1]) && !linked[0].sayMore(than: linked[0]))
    }

    @Test func `a file that holds more than a package is somebody's`() throws {
        let document = try Self.first()
        #expect(try KeptPassages(of: document + [0]).differsOutsideKeptPlaces)
        #expect(try KeptPassages(of: [0] + document).differsOutsideKeptPlaces)
    }

    @Test func `a document that cannot be read throws`() throws {
        #expect(throws: OfficeError.notAZipArchive) { try KeptPassages(of: Array("Mes notes".utf8)) }
        #expect(throws: OfficeError.empty) { try KeptPassages(of: []) }
        let broken = try Self.edited(Self.first(), "</office:text>", "")
        #expect(throws: OfficeError.self) { try KeptPassages(of: broken) }
    }

    // MARK: After Word

    /// As LibreOffice reads a Word file: sections of other names, bookmarks as they were, an empty paragraph more.
    private func throughWord(_ document: [UInt8]) throws -> [UInt8] {
        var document = try Self.edited(document, "text:name=\"conserver constat\"", "text:name=\"TextSection\"")
        document = try Self.edited(document, "<text:section text:name=\"conserver avis\">", "")
        return try Self.edited(document, "</text:section></table:table-cell>", "<text:p/></table:table-cell>")
    }

    @Test func `a document that went through Word differs nowhere, and its passages are found`() throws {
        let written = try Self.edited(
            Self.first(),
            "Écrire le constat.",
            "Le campus progresse.</text:p><text:p>Beaucoup."
        )
        let document = try throughWord(written)
        #expect(try KeptPassages(of: document).differsOutsideKeptPlaces == false)
        let built = try Self.again(document)
        #expect(built.carriedPassages == ["constat"] && built.orphanedPassages == [])
        #expect(try Self.text(built).contains("Le campus progresse.</text:p><text:p>Beaucoup.</text:p></text:section>"))
        #expect(try Self.text(built).contains("à compléter"))
    }

    @Test func `a place that begins with a table is found by its bookmarks`() throws {
        let body =
            "<text:section><text:p>{conserver liste}</text:p><table:table table:name=\"L\"><table:table-column/><table:table-row>"
            + "<table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell>"
            + "</table:table-row></table:table></text:section><text:p>Suite.</text:p>"
        let written = try Self.template(body).filled(with: [:]).bytes
        var document = try Self.edited(written, "text:name=\"conserver liste\"", "text:name=\"Section1\"")
        #expect(try KeptPassages(of: document).differsOutsideKeptPlaces == false)
        document = try Self.edited(document, "<text:p>B</text:p>", "<text:p>B bis</text:p>")
        let passages = try KeptPassages(of: document)
        #expect(passages.differsOutsideKeptPlaces == false)
        #expect(passages.names == ["liste"])
    }

    @Test func `a place that begins and does not end makes the document somebody's`() throws {
        let document = try Self.edited(throughWord(Self.first()), "suite_", "autre_")
        #expect(try KeptPassages(of: document).differsOutsideKeptPlaces)
    }

    @Test func `two places of one name make the document somebody's, and both are kept`() throws {
        let section = "<text:section text:name=\"conserver constat\"><text:p>Copie écrite.</text:p></text:section>"
        let written = try Self.edited(
            Self.first(),
            "Écrire le constat.</text:p></text:section>",
            "Écrit.</text:p></text:section>" + section
        )
        #expect(try KeptPassages(of: written).differsOutsideKeptPlaces)
        let document = try Self.again(written)
        #expect(document.carriedPassages == ["constat"] && document.orphanedPassages == ["constat (2)"])
        #expect(try Self.text(document).contains("Écrit.") && Self.text(document).contains("Copie écrite."))
    }
}
