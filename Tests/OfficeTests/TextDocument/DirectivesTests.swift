import Office
import Support
import Testing

struct DirectivesTests {
    private func table(_ row: String) -> String {
        "<table:table table:name=\"T\"><table:table-column/><table:table-header-rows><table:table-row><table:table-cell>"
            + "<text:p>Code</text:p></table:table-cell></table:table-row></table:table-header-rows>\(row)</table:table>"
    }

    private func row(_ content: String) -> String {
        "<table:table-row><table:table-cell>\(content)</table:table-cell></table:table-row>"
    }

    private func section(_ name: String, _ content: String) -> String {
        "<text:section text:name=\"\(name)\">\(content)</text:section>"
    }

    @Test func `a row repeats for each element and the header stays`() throws {
        let text = try filled(table(row("<text:p>{ligne pour domaine dans domaines}{domaine.nom}</text:p>")))
        #expect(text == table(row("<text:p>Pilotage</text:p>") + row("<text:p>Ancrage</text:p>")))
    }

    @Test func `a tag alone in its paragraph leaves no empty paragraph in the cell`() throws {
        let text = try filled(table(row("<text:p>{ligne pour d dans domaines}</text:p><text:p>{d.code}</text:p>")))
        #expect(text == table(row("<text:p>A</text:p>") + row("<text:p>B</text:p>")))
    }

    @Test func `a table whose rows all went away goes too`() throws {
        #expect(
            try filled(table(row("<text:p>{ligne pour t dans titres}{t.titre}</text:p>")) + "<text:p/>") == "<text:p/>"
        )
    }

    @Test func `a row may depend on a condition`() throws {
        let text = try filled(
            table(row("<text:p>{ligne si non campus.labellisé}Non</text:p>") + row("<text:p>Fin</text:p>"))
        )
        #expect(text == table(row("<text:p>Fin</text:p>")))
    }

    @Test func `a column repeats in every row, its header too`() throws {
        func cells(_ texts: String...) -> String {
            texts.map { "<table:table-cell><text:p>\($0)</text:p></table:table-cell>" }.joined()
        }
        func table(_ columns: String, _ rows: String...) -> String {
            "<table:table table:name=\"T\">\(columns)<table:table-header-rows><table:table-row>\(rows[0])</table:table-row></table:table-header-rows>"
                + rows.dropFirst().map { "<table:table-row>\($0)</table:table-row>" }.joined() + "</table:table>"
        }
        let column = "<table:table-column table:style-name=\"C\"/>"
        let text = try filled(
            table(
                "<table:table-column table:style-name=\"C\" table:number-columns-repeated=\"3\"/>",
                cells("Sujet", "{colonne pour d dans domaines}{d.code}", "{colonne si commentaire}Avis"),
                cells("Nom", "{d.nom}", "x"),
                cells("{ligne pour e dans domaines}{e.nom}", "{e.code}{d.code}", "y")
            )
        )
        #expect(
            text
                == table(
                    column + column + column,
                    cells("Sujet", "A", "B"),
                    cells("Nom", "Pilotage", "Ancrage"),
                    cells("Pilotage", "AA", "AB"),
                    cells("Ancrage", "BA", "BB")
                )
        )
    }

    @Test func `under a column that repeats, a row may repeat its cell by its own list`() throws {
        func cells(_ texts: String...) -> String {
            texts.map { "<table:table-cell><text:p>\($0)</text:p></table:table-cell>" }.joined()
        }
        func table(_ columns: Int, _ header: String, _ rows: String...) -> String {
            "<table:table table:name=\"T\">" + String(repeating: "<table:table-column/>", count: columns)
                + "<table:table-header-rows><table:table-row>\(header)</table:table-row></table:table-header-rows>"
                + rows.map { "<table:table-row>\($0)</table:table-row>" }.joined() + "</table:table>"
        }
        let text = try filled(
            table(
                2,
                cells("Sujet", "{colonne pour d dans domaines}{d.code}"),
                cells(
                    "{ligne pour e dans domaines}{ligne si e.code = \"A\"}{e.nom}",
                    "{colonne pour r dans e.références}{r.code}"
                ),
                cells("Nom", "{d.nom}")
            )
        )
        #expect(
            text
                == table(
                    3,
                    cells("Sujet", "A", "B"),
                    cells("Pilotage", "A1", "A2"),
                    cells("Nom", "Pilotage", "Ancrage")
                )
        )
    }

    @Test func `sections nest and their directives disappear`() throws {
        let inner = section("Ref", "<text:p>{pour référence dans domaine.références}{référence.code}</text:p>")
        let text = try filled(
            section("Dom", "<text:p>{pour domaine dans domaines}</text:p><text:h>{domaine.nom}</text:h>" + inner)
        )
        #expect(
            text == section(
                "Dom",
                "<text:h>Pilotage</text:h>" + section("Ref", "<text:p>A1</text:p>")
                    + section("Ref_2", "<text:p>A2</text:p>")
            )
                + section("Dom_2", "<text:h>Ancrage</text:h>")
        )
    }

    @Test func `directives of one object nest in their order`() throws {
        let text = try filled("<text:p>{pour d dans domaines} {si d.fragile} {d.nom} est fragile.</text:p>")
        #expect(text == "<text:p>Ancrage est fragile.</text:p>")
    }

    @Test func `a list item repeats, and a list without item goes`() throws {
        func list(_ items: String) -> String { "<text:list>\(items)</text:list>" }
        func item(_ text: String) -> String { "<text:list-item><text:p>\(text)</text:p></text:list-item>" }
        #expect(try filled(list(item("{pour d dans domaines}{d.code}"))) == list(item("A") + item("B")))
        #expect(try filled(list(item("{pour t dans titres}{t.titre}"))) == "")
    }

    @Test func `a cell keeps a paragraph when all its paragraphs went away`() throws {
        let text = try filled(table(row("<text:p text:style-name=\"C\">{pour t dans titres}{t.titre}</text:p>")))
        #expect(text == table(row("<text:p text:style-name=\"C\"/>")))
    }

    @Test(arguments: [
        ("campus.labellisé", true), ("non campus.labellisé", false), ("taux > 50", true), ("taux > 60,5", false),
        ("taux ≥ 60.42 et taux <= 60,42", true), ("campus.nom = \"campus des metiers d'art\"", true),
        ("campus.nom = « autre » ou taux < 100", true), ("campus.nom ≠ “autre”", true), ("vide commentaire", true),
        ("commentaire est vide", true), ("non vide domaines", true), ("titres", false), ("commentaire = \"x\"", false),
        ("campus.labellisé = non", false), ("non vide titres ou campus.labellisé et taux = 60,42", true),
        ("vide campus.site", true), ("date = date", true),
    ])
    func `a condition decides about its paragraph`(condition: String, holds: Bool) throws {
        let escaped = condition.map { $0 == "<" ? "&lt;" : $0 == ">" ? "&gt;" : String($0) }.joined()
        #expect(try filled("<text:p>{si \(escaped)}Oui</text:p>") == (holds ? "<text:p>Oui</text:p>" : ""))
    }

    @Test func `names stay unique and references follow their repetition`() throws {
        let text = try filled(
            section(
                "D",
                "<text:p>{pour d dans domaines}<text:bookmark-ref text:ref-name=\"ici\">x</text:bookmark-ref></text:p>"
                    + "<text:p><text:bookmark-start text:name=\"ici\"/>{d.code}<text:bookmark-end text:name=\"ici\"/>"
                    + "<text:a xlink:href=\"#ici\">v</text:a></text:p>"
            )
                + "<text:p><text:bookmark text:name=\"ici_2\"/></text:p>"
        )
        #expect(text.contains("<text:bookmark-ref text:ref-name=\"ici\">"))
        #expect(text.contains("<text:bookmark-ref text:ref-name=\"ici_3\">"))
        #expect(text.contains("<text:bookmark-start text:name=\"ici_3\"/>B<text:bookmark-end text:name=\"ici_3\"/>"))
        #expect(text.contains("xlink:href=\"#ici_3\""))
        #expect(text.contains("<text:bookmark text:name=\"ici_2\"/>"))
    }

    @Test func `a table of contents leads to bookmarks named after the data`() throws {
        let text = try filled(
            "<text:p>{pour d dans domaines}<text:a xlink:href=\"#d%20%7Bd.code%7D\">{d.nom}</text:a>"
                + "<text:bookmark-ref text:reference-format=\"page\" text:ref-name=\"d {d.code}\">1</text:bookmark-ref></text:p>"
                + section(
                    "S",
                    "<text:h>{pour d dans domaines}<text:bookmark-start text:name=\"d {d.code}\"/>{d.nom}"
                        + "<text:bookmark-end text:name=\"d {d.code}\"/></text:h>"
                )
        )
        for code in ["A", "B"] {
            #expect(text.contains("xlink:href=\"#d \(code)\""))
            #expect(text.contains("text:ref-name=\"d \(code)\""))
            #expect(text.contains("<text:bookmark-start text:name=\"d \(code)\"/>"))
        }
    }

    @Test func `the data chooses the style of a paragraph and of a cell`() throws {
        var document = OpenDocumentText(
            table(
                row("<text:p text:style-name=\"Usual\">{ligne pour d dans domaines}{style d.teinte}{d.code}</text:p>")
            )
        )
        document.automaticStyles = "<style:style style:name=\"Fort\" style:family=\"table-cell\"/>"
        document.styles =
            "<style:style style:name=\"Niveau_20_1\" style:display-name=\"Niveau 1\" style:family=\"paragraph\"/>"
        #expect(
            try filled(document)
                == table(
                    "<table:table-row><table:table-cell table:style-name=\"Fort\"><text:p text:style-name=\"Usual\">A</text:p>"
                        + "</table:table-cell></table:table-row>" + row("<text:p text:style-name=\"Usual\">B</text:p>")
                )
        )
        document.body = "<text:p text:style-name=\"Usual\">{style couleur}x</text:p>"
        #expect(try filled(document) == "<text:p text:style-name=\"Niveau_20_1\">x</text:p>")
    }

    @Test func `a paragraph style with a background colours the whole cell`() throws {
        var document = OpenDocumentText(
            table(
                "<table:table-row><table:table-cell table:style-name=\"T.A2\"><text:p>{style couleur}x</text:p></table:table-cell></table:table-row>"
            )
        )
        document.automaticStyles =
            "<style:style style:name=\"T.A2\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"0.1cm\"/></style:style>"
        document.styles =
            "<style:style style:name=\"Niveaux\" style:family=\"paragraph\"><style:paragraph-properties fo:background-color=\"#c9191e\"/></style:style>"
            + "<style:style style:name=\"Niveau_20_1\" style:family=\"paragraph\" style:parent-style-name=\"Niveaux\"/>"
            + "<style:style style:name=\"Fort\" style:family=\"paragraph\"/>"
        let template = try Template(bytes: document.bytes(), named: "", vocabulary: vocabulary)
        let bytes = try template.filled(with: values).bytes
        #expect(
            try OpenDocumentText.content(bytes).contains(
                "<table:table-cell table:style-name=\"T.A2.c9191e\"><text:p text:style-name=\"Niveau_20_1\">x</text:p>"
            )
        )
        #expect(
            try OpenDocumentText.content(of: "office:automatic-styles", bytes) == document.automaticStyles
                + "<style:style style:name=\"T.A2.c9191e\" style:family=\"table-cell\">"
                + "<style:table-cell-properties fo:padding=\"0.1cm\" fo:background-color=\"#c9191e\"/></style:style>"
        )
    }

    @Test func `sequences are counted through repetitions`() throws {
        let sequence =
            "<text:sequence text:ref-name=\"r0\" text:name=\"Tableau\" text:formula=\"ooow:Tableau+1\">9</text:sequence>"
        let text = try filled("<text:p>{pour d dans domaines}Tableau \(sequence)</text:p>")
        #expect(text.contains("text:ref-name=\"r0\" text:name=\"Tableau\" text:formula=\"ooow:Tableau+1\">1<"))
        #expect(text.contains("text:ref-name=\"r0_2\" text:name=\"Tableau\" text:formula=\"ooow:Tableau+1\">2<"))
    }
}
