import Office
import Support
import Testing

struct FaultsTests {
    @Test(arguments: [
        ("<text:p>{campus.non}</text:p>", "TPL-01"),
        ("<text:p>{d.nom}</text:p><text:p>{pour d dans domaines}{d.nom}</text:p>", "TPL-02"),
        ("<text:p>{domaines}</text:p>", "TPL-03"), ("<text:p>{domaines.nom}</text:p>", "TPL-03"),
        ("<text:p>{campus}</text:p>", "TPL-04"), ("<text:p>{profil}</text:p>", "TPL-05"),
        ("<text:p>{pour c dans campus}x</text:p>", "TPL-06"), ("<text:p>{taux.nom}</text:p>", "TPL-07"),
        ("<text:p>{campus.nom</text:p><text:p>}</text:p>", "TPL-08 TPL-09"), ("<text:p>a}</text:p>", "TPL-09"),
        ("<text:p>{campus..nom}</text:p>", "TPL-10"), ("<text:p>{pour dans domaines}x</text:p>", "TPL-10"),
        ("<text:p>{si taux >}x</text:p>", "TPL-11"), ("<text:p>{si campus.nom > 2}x</text:p>", "TPL-12"),
        ("<text:p>{taux | 1 decimal}</text:p>", "TPL-13"), ("<text:p>{campus.nom | euros}</text:p>", "TPL-14"),
        ("<text:p>{style couleur}x</text:p>", "TPL-15 TPL-15"), ("<text:p>{style taux}x</text:p>", "TPL-16"),
        ("<text:p>{ligne pour d dans domaines}x</text:p>", "TPL-17"),
        ("<text:p>{colonne si taux}x</text:p>", "TPL-17"),
        (
            "<table:table table:name=\"T\"><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>{colonne si taux}x</text:p>"
                + "</table:table-cell><table:covered-table-cell/></table:table-row></table:table>", "TPL-37"
        ), ("<text:p>x {si taux}</text:p>", "TPL-19"),
        ("<text:p>{si taux}</text:p>", "TPL-20"), ("<text:p>{si non non taux > 50}</text:p>", "TPL-11"),
        ("<text:h>{récit | paragraphes}</text:h>", "TPL-21"),
        ("<text:p>{graphique profil}</text:p>", "TPL-22"),
        ("<text:p><draw:frame draw:name=\"{graphique profil}\"/></text:p>", "TPL-23"),
        ("<text:p><text:bookmark text:name=\"{si taux}\"/></text:p>", "TPL-25"),
        ("<text:p>{image logo}</text:p>", "TPL-26"),
        ("<text:p>{por d dans domaines}x</text:p>", "TPL-30"),
        ("<text:p>{campus.non | majuscul}</text:p>", "TPL-13 TPL-01"),
        ("<text:p>{fin si}</text:p>", "TPL-47"), ("<text:p>{fin}</text:p>", "TPL-47"),
        (
            "<text:p><text:conditional-text text:string-value-if-true=\"{campus.nom}\">{campus.nom}</text:conditional-text></text:p>",
            "TPL-42"
        ),
        (
            "<text:p><draw:frame draw:name=\"f\"><draw:image xlink:href=\"../logo.png\"/></draw:frame></text:p>",
            "TPL-44"
        ),
        (
            "<text:p><draw:frame draw:name=\"f\"><draw:image xlink:href=\"http://a.example/b.png\"/></draw:frame></text:p>",
            "TPL-44"
        ),
        ("<text:p><text:a xlink:href=\"javascript:alert(1)\">x</text:a></text:p>", "TPL-48"),
        (
            "<text:p><draw:frame draw:name=\"Image1\"><draw:image/><svg:desc>image d’essai</svg:desc></draw:frame></text:p>",
            "TPL-49"
        ),
        ("<text:p><text:a xlink:href=\" Java\u{200B}Script:x\">x</text:a></text:p>", "TPL-48"),
        ("<text:p><text:a xlink:href=\"file:///C:/a.xls\">x</text:a></text:p>", "TPL-48"),
        ("<text:p><text:a xlink:href=\"/home/a.xls\">x</text:a></text:p>", "TPL-48"),
        ("<text:p><text:a xlink:href=\"../dossier/notice.odt\">x</text:a></text:p>", "TPL-48"),
        ("<text:p><text:a xlink:href=\"../{campus.nom}.odt\">x</text:a></text:p>", "TPL-48"),
        ("<text:p><text:a xlink:href=\"https://a.example/../{campus.nom}\">x</text:a></text:p>", ""),
        (
            "<text:section text:name=\"S\"><text:section-source xlink:href=\"../ext.odt\"/><text:p>x</text:p></text:section>",
            "TPL-48"
        ),
        (
            "<text:p><draw:frame draw:name=\"o\"><draw:object xlink:href=\"../donnees.ods\"/></draw:frame></text:p>",
            "TPL-48"
        ),
        ("<text:p><text:a xlink:href=\"https://a.example/file:x\">x</text:a></text:p>", ""),
        ("<text:p><text:a xlink:href=\"mailto:a@campus.example\">x</text:a></text:p>", ""),
    ])
    func `each mistake has its code`(body: String, codes: String) throws {
        #expect(try faults(body).map(\.code).joined(separator: " ") == codes)
    }

    @Test(arguments: [(1_000, 1_000), (1_001, 1_000)])
    func `so many faults are told at once`(braces: Int, told: Int) throws {
        #expect(try faults("<text:p>" + String(repeating: "{", count: braces) + "</text:p>").count == told)
    }

    @Test(arguments: [
        (" fo:break-before=\"page\"", "", "{si taux > 50}", ["TPL-50"]),
        (" fo:break-before=\"auto\"", "", "{si taux > 50}", []),
        ("", " style:master-page-name=\"Paysage\"", "{si taux > 50}", ["TPL-50"]),
        (" fo:break-before=\"page\"", "", "{si taux > 50}Texte", []),
    ])
    func `a page break does not go with the line of a directive`(
        properties: String,
        attributes: String,
        line: String,
        codes: [String]
    ) throws {
        var document = OpenDocumentText(
            "<text:section text:name=\"S\"><text:p text:style-name=\"P1\">\(line)</text:p><text:p>Suite</text:p></text:section>"
        )
        document.automaticStyles =
            "<style:style style:name=\"P1\" style:family=\"paragraph\"\(attributes)><style:paragraph-properties\(properties)/></style:style>"
        #expect(try faults(document).map(\.code) == codes)
    }

    @Test func `a frame anchored to its paragraph does not stand before what the paragraph begins with`() throws {
        let frame =
            "<draw:frame text:anchor-type=\"paragraph\"><draw:text-box><text:p>Encadré</text:p></draw:text-box></draw:frame>"
        #expect(try faults("<text:p>\(frame){si taux > 50}Texte</text:p>").map(\.code) == [])
        let inline = frame.replacing("\"paragraph\"", with: "\"as-char\"")
        #expect(try faults("<text:p>\(inline){si taux > 50}Texte</text:p>").map(\.code) == ["TPL-19"])
    }

    @Test(arguments: ["2147483648", "-5", "x"])
    func `blanks are no more than a page holds`(count: String) throws {
        #expect(try faults("<text:h>a<text:s text:c=\"\(count)\"/>{tux}</text:h>").map(\.code) == ["TPL-01"])
    }

    private func row(_ cells: String) -> String { "<table:table-row>\(cells)</table:table-row>" }

    @Test(arguments: [
        (
            "<table:table-cell table:number-rows-spanned=\"2\"><text:p>a</text:p></table:table-cell><table:table-cell/>",
            "<table:covered-table-cell/><table:table-cell><text:p>{ligne pour d dans domaines}</text:p></table:table-cell>",
            ["TPL-45"]
        ),
        (
            "<table:table-cell table:number-columns-spanned=\"2\"><text:p>{ligne pour d dans domaines}</text:p></table:table-cell><table:covered-table-cell/>",
            "<table:table-cell/><table:table-cell/>", []
        ),
        (
            "<table:table-cell table:number-rows-spanned=\"2\"><text:p>{ligne si taux}</text:p></table:table-cell><table:table-cell/>",
            "<table:covered-table-cell/><table:table-cell/>", ["TPL-45"]
        ),
    ])
    func `a row under cells merged in height is repeated by nobody`(first: String, second: String, codes: [String])
        throws
    {
        let table = "<table:table table:name=\"T\">\(row(first))\(row(second))</table:table>"
        #expect(try faults(table).map(\.code) == codes)
    }

    @Test(arguments: [("../logo.png", ["TPL-44"]), ("Pictures/logo.png", [])])
    func `a picture behind the text is in the template too`(address: String, codes: [String]) throws {
        var document = OpenDocumentText("<text:p>x</text:p>")
        document.members = [("Pictures/logo.png", "image/png", "a")]
        document.automaticStyles =
            "<style:style style:name=\"P1\" style:family=\"paragraph\"><style:paragraph-properties>"
            + "<style:background-image xlink:href=\"\(address)\"/></style:paragraph-properties></style:style>"
        #expect(try faults(document).map(\.code) == codes)
    }

    @Test func `an index that Writer wrote anew is one fault, which names it`() throws {
        let entry = "<text:p><text:a xlink:href=\"#__RefHeading___Toc1_1\">{d.nom}</text:a></text:p>"
        let index =
            "<text:table-of-content text:name=\"Sommaire\"><text:index-body>\(entry)\(entry)</text:index-body></text:table-of-content>"
        let found = try faults(index + "<text:h>{pour d dans domaines}{d.nom}</text:h>")
        #expect(found.map(\.kind) == [.updatedIndex("Sommaire")])
        #expect(
            try faults(
                "<text:table-of-content><text:index-body>\(entry.replacing("{d.nom}", with: "x"))</text:index-body></text:table-of-content>"
            ).isEmpty
        )
    }

    @Test func `a header of the first page alone is told, for documents have none`() throws {
        var document = OpenDocumentText("<text:p>{campus.nom}</text:p>")
        document.header =
            "<text:p>x</text:p></style:header><style:header-first><text:p>y</text:p></style:header-first><style:header>"
        let bytes = try document.bytes()
        do throws(TemplateError) {
            _ = try Template(bytes: bytes, named: "", vocabulary: vocabulary)
            Issue.record("no fault")
        } catch {
            #expect(error.faults.map(\.kind) == [.firstPageHeader])
        }
    }

    @Test func `faults that say the same are told once`() throws {
        let found = try faults("<text:p>{campus.non}</text:p><text:p>{campus.non}</text:p><text:p>a}</text:p>")
        #expect(TemplateFault.gathering(found).map(\.others.count) == [1, 0])
    }

    @Test func `each code has its rule, with what to do`() {
        #expect(TemplateRule.all.map(\.code) == (1...51).map { "TPL-" + ($0 < 10 ? "0" : "") + "\($0)" })
        #expect(TemplateRule.all.allSatisfy { $0.fact.hasSuffix(".") && $0.remedy.hasSuffix(".") })
    }

    @Test func `a header row never repeats`() throws {
        let found = try faults(
            "<table:table table:name=\"T\"><table:table-header-rows><table:table-row><table:table-cell><text:p>"
                + "{ligne pour d dans domaines}</text:p></table:table-cell></table:table-row></table:table-header-rows></table:table>"
        )
        #expect(found.map(\.code) == ["TPL-18"])
    }

    @Test(arguments: [
        ("{campus.non}", "campus.nom"), ("{compus.nom}", "campus"), ("{tux}", "taux"), ("{taux | entie}", "entier"),
        ("{taux | 1 décimal}", "1 décimale"), ("{zzz}", nil),
    ])
    func `the nearest name is suggested`(tag: String, name: String?) throws {
        #expect(try faults("<text:p>\(tag)</text:p>").map(\.suggestion) == [name])
    }

    @Test func `all faults come at once, with their places, in the order of the document`() throws {
        var document = OpenDocumentText(
            "<text:h>Premier</text:h><text:section text:name=\"Bloc\"><text:p>{pour d dans domaines}</text:p>"
                + "<table:table table:name=\"Notes\"><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>"
                + "<table:table-row><table:table-cell><text:p>{d.nm}</text:p></table:table-cell></table:table-row></table:table>"
                + "</text:section><text:p>{tux}</text:p>"
        )
        document.header = "<text:p>{dat}</text:p>"
        document.properties = "<dc:title>{campu.nom}</dc:title>"
        #expect(
            try faults(document).map { "\($0.code) \($0.place.sentence) \($0.excerpt)" } == [
                "TPL-01 texte ▸ titre « Premier » ▸ « Bloc » ▸ « Notes » ▸ ligne 2 ▸ paragraphe 4 {d.nm}",
                "TPL-01 texte ▸ titre « Premier » ▸ paragraphe 5 {tux}",
                "TPL-01 en-têtes et pieds de page ▸ paragraphe 1 {dat}",
                "TPL-01 propriétés du document {campu.nom}",
            ]
        )
    }

    private static func row(_ cells: String...) -> String {
        "<table:table-row>" + cells.map { "<table:table-cell><text:p>\($0)</text:p></table:table-cell>" }.joined()
            + "</table:table-row>"
    }

    private static func table(_ rows: String...) -> String {
        "<table:table table:name=\"T\"><table:table-column table:number-columns-repeated=\"2\"/>\(rows.joined())</table:table>"
    }

    private static let objects: [(body: String, told: String)] = [
        (
            "<text:section text:name=\"S\"><text:p>{conserver a}</text:p></text:section><text:p>x</text:p>"
                + "<text:section text:name=\"S2\"><text:p>{conserver a}</text:p></text:section>",
            "TPL-41 texte ▸ « S2 » ▸ paragraphe 3"
        ),
        (table(row("x", "{conserver a}"), row("y", "{conserver a}")), "TPL-41 texte ▸ « T » ▸ ligne 2 ▸ paragraphe 4"),
        (
            table(row("{ligne pour d dans domaines}{d.nom}", "{conserver a}")),
            "TPL-40 texte ▸ « T » ▸ ligne 1 ▸ paragraphe 2"
        ),
        (
            table(
                row("{colonne pour d dans domaines}{d.nom}", "x"),
                row("y", "z"),
                "<table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>y</text:p></table:table-cell>"
                    + "<table:covered-table-cell/></table:table-row>"
            ), "TPL-37 texte ▸ « T » ▸ ligne 1 ▸ paragraphe 1"
        ),
        (
            "<text:p>x</text:p><text:section text:name=\"S\"><text:section-source xlink:href=\"../x.odt\"/><text:p>y</text:p></text:section>",
            "TPL-48 texte ▸ « S » ▸ paragraphe 2"
        ),
        (
            "<text:p>x</text:p>" + table(row("y")).replacing("\"T\"", with: "\"T {tux}\""),
            "TPL-01 texte ▸ « T {tux} » ▸ ligne 1 ▸ paragraphe 2"
        ),
        (
            "<text:p>x</text:p><text:p>y<text:bookmark text:name=\"b {tux}\"/></text:p>",
            "TPL-01 texte ▸ paragraphe 2"
        ),
        (
            "<text:p>x</text:p><text:p>y<draw:frame draw:name=\"f {tux}\"><draw:text-box><text:p>z</text:p></draw:text-box></draw:frame></text:p>",
            "TPL-01 texte ▸ paragraphe 2"
        ),
        (
            "<text:p><draw:frame draw:name=\"f\"><draw:text-box><text:p>z</text:p></draw:text-box></draw:frame>{tux}</text:p>",
            "TPL-01 texte ▸ paragraphe 1"
        ),
    ]

    @Test(arguments: objects)
    func `a fault of an object is told where it begins`(body: String, told: String) throws {
        #expect(try faults(body).map { "\($0.code) \($0.place.sentence)" } == [told])
    }

    @Test func `what is not a text document is refused`() throws {
        do throws(TemplateError) {
            _ = try Template(bytes: Array("bonjour".utf8), named: "x.odt", vocabulary: vocabulary)
            Issue.record("accepted")
        } catch {
            #expect(error.faults.map(\.code) == ["TPL-27"])
        }
    }

    @Test func `a missing style is told when the data asks for it`() throws {
        var document = OpenDocumentText("<text:p>{style couleur}x</text:p>")
        document.styles =
            "<style:style style:name=\"Niveau_20_1\" style:family=\"paragraph\"/><style:style style:name=\"Fort\" style:family=\"paragraph\"/>"
        let template = try Template(bytes: document.bytes(), named: "", vocabulary: vocabulary)
        do throws(TemplateError) {
            _ = try template.filled(with: ["couleur": .style("Niveau 9")])
            Issue.record("accepted")
        } catch {
            #expect(error.faults.map(\.place.sentence) == ["texte ▸ paragraphe 1"])
            #expect(error.faults.map(\.suggestion) == ["Niveau 1"])
        }
    }
}
