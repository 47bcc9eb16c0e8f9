import Office
import Support
import Testing

/// Where templates say that people write.
struct KeptPlacesTests {
    private static let section =
        "<text:section text:name=\"S\"><text:p>{conserver constat}</text:p><text:p>Écrire ici.</text:p></text:section>"

    @Test func `a section is found by its name and by its bookmarks`() throws {
        let text = try filled(Self.section + "<text:p>Après.</text:p>")
        #expect(
            text.contains("<text:section text:name=\"conserver constat\"><text:p><text:bookmark text:name=\"debut_")
        )
        #expect(
            text.contains("_constat\"/>Écrire ici.</text:p></text:section><text:p><text:bookmark text:name=\"suite_")
        )
        #expect(text.contains("\"/>Après.</text:p>"))
    }

    @Test func `a section without a paragraph after it ends with its own last one`() throws {
        #expect(try filled(Self.section).contains("Écrire ici.<text:bookmark text:name=\"fin_"))
    }

    @Test func `what stands beside the tag is what the place begins with`() throws {
        let text = try filled("<text:section><text:p>{conserver constat} Écrire {campus.nom}.</text:p></text:section>")
        #expect(text.contains("/>Écrire Campus des métiers d’art.<"))
    }

    @Test func `a cell is a place as a whole`() throws {
        let text = try filled(
            "<table:table><table:table-column/><table:table-row><table:table-cell>"
                + "<text:p text:style-name=\"Avis\">{conserver avis}</text:p></table:table-cell></table:table-row></table:table>"
        )
        #expect(
            text.contains(
                "<table:table-cell><text:section text:name=\"conserver avis\"><text:p text:style-name=\"Avis\">"
            )
        )
        #expect(text.contains("<text:bookmark text:name=\"cellule_"))
        #expect(!text.contains("fin_") && !text.contains("suite_"))
    }

    @Test func `one place per element of a repetition`() throws {
        let text = try filled(
            "<text:section><text:p>{pour domaine dans domaines}{conserver constat pour domaine.code}</text:p></text:section>"
        )
        #expect(text.contains("\"conserver constat A\"") && text.contains("\"conserver constat B\""))
    }

    @Test func `the same key twice still gives two places`() throws {
        var values = values
        values["domaines"] = .list([["code": .text("A")], ["code": .text("a")]])
        let text = try filled(
            "<text:section><text:p>{pour domaine dans domaines}{conserver constat pour domaine.code}</text:p></text:section>",
            values
        )
        #expect(text.contains("\"conserver constat A\"") && text.contains("\"conserver constat a (2)\""))
    }

    @Test(arguments: [
        ("<text:p>{conserver constat}</text:p>", "TPL-38"),
        ("<text:section><text:p>Avant {conserver constat}</text:p></text:section>", "TPL-38"),
        ("<text:section><text:p>Avant</text:p><text:p>{conserver constat}</text:p></text:section>", "TPL-38"),
        ("<text:section><text:p>{conserver a}{conserver b}</text:p></text:section>", "TPL-38"),
        (
            "<text:section><text:p>{conserver a}</text:p><text:section><text:p>{conserver b}</text:p></text:section></text:section>",
            "TPL-39"
        ),
        ("<text:section><text:p>{pour domaine dans domaines}{conserver constat}</text:p></text:section>", "TPL-40"),
        (
            "<text:section><text:p>{pour domaine dans domaines}{conserver constat pour campus.nom}</text:p></text:section>",
            "TPL-40"
        ),
        (
            "<text:section><text:p>{conserver Constat}</text:p></text:section><text:section><text:p>{conserver constat}</text:p></text:section>",
            "TPL-41"
        ),
        ("<text:section><text:p>{conserver constat pour domaine.cod}</text:p></text:section>", "TPL-01"),
        ("<text:section><text:p>{conserver a.b}</text:p></text:section>", "TPL-10"),
    ])
    func `a place that could not be found again`(body: String, code: String) throws {
        let found = try faults(body)
        #expect(found.map(\.code) == [code], "\(found.map(\.sentence))")
    }

    @Test func `a place in a header is misplaced`() throws {
        var document = OpenDocumentText("<text:p/>")
        document.header = "<text:section><text:p>{conserver constat}</text:p></text:section>"
        #expect(try faults(document).map(\.code) == ["TPL-38"])
    }

    @Test(arguments: [(true, []), (false, ["TPL-51"])])
    func `a message has no place to keep`(keepsPlaces: Bool, codes: [String]) throws {
        #expect(try faults(OpenDocumentText(Self.section), keepsPlaces: keepsPlaces).map(\.code) == codes)
    }
}
