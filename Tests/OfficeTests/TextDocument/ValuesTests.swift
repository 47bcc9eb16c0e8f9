import Office
import Support
import Synchronization
import Testing
import Words

struct ValuesTests {
    @Test(arguments: [
        ("{campus.nom}", "Campus des métiers d’art"),
        ("{Campus.NOM}", "Campus des métiers d’art"),
        ("{ campus . nom }", "Campus des métiers d’art"),
        ("{campus.labellise}", "oui"),
        ("{taux}", "60,42"),
        ("{taux | 1 décimale}", "60,4"),
        ("{taux | 3 décimales}", "60,420"),
        ("{taux | Entier}", "60"),
        ("{taux | 1 décimale | pour cent}", "60,4\u{202F}%"),
        ("{taux | avec signe}", "+60,42"),
        ("{budget | euros}", "1\u{202F}250\u{202F}000\u{202F}€"),
        ("{date}", "15\u{A0}janvier\u{A0}2025"),
        ("{date | jour/mois/année}", "15/01/2025"),
        ("{date | date courte}", "15/01/2025"),
        ("{date | mois année}", "janvier\u{A0}2025"),
        ("{campus.nom | majuscules}", "CAMPUS DES MÉTIERS D’ART"),
        ("{commentaire | sinon Aucun\u{A0}!}", "Aucun\u{A0}!"),
        ("{commentaire | sinon « néant »}", "néant"),
        ("{commentaire}", "non renseigné"),
        ("{campus.site}", "non renseigné"),
        ("{domaines | nombre}", "2"),
        ("{domaines | nombre} {domaines | accord domaine domaines}", "2 domaines"),
    ])
    func `a tag gives way to its value in French`(tag: String, text: String) throws {
        #expect(try filled("<text:p>\(tag)</text:p>") == "<text:p>\(text)</text:p>")
    }

    /// The names of the values that a template asked for.
    private final class Asked: Sendable {
        let names = Mutex<[String]>([])
    }

    @Test func `a value is made when a tag asks for it, and once where several do`() throws {
        let asked = Asked()
        let context = TemplateContext { name in
            asked.names.withLock { $0.append(name) }
            return values[name]
        }
        let text = try filled(
            "<text:p>{si taux}{taux | entier}</text:p>"
                + "<text:p>{pour domaine dans domaines}{domaine.nom} {taux | entier}</text:p>",
            context
        )
        #expect(text == "<text:p>60</text:p><text:p>Pilotage 60</text:p><text:p>Ancrage 60</text:p>")
        #expect(asked.names.withLock { $0 } == ["taux", "domaines"])
    }

    @Test(arguments: [
        (2.675, "2,68"), (0.5, "0,50"), (-1234.5, "−1\u{202F}234,50"), (999.999, "1\u{202F}000,00"), (-0.001, "0,00"),
        (1e21, "1\u{202F}000\u{202F}000\u{202F}000\u{202F}000\u{202F}000\u{202F}000\u{202F}000,00"), (1e-7, "0,00"),
    ])
    func `two decimals are rounded on the digits that were typed`(number: Double, text: String) throws {
        let context: TemplateContext = ["taux": .number(number)]
        #expect(try filled("<text:p>{taux | 2 décimales}</text:p>", context) == "<text:p>\(text)</text:p>")
    }

    @Test func `the first of a month is ordinal`() throws {
        let context: TemplateContext = ["date": .date(try #require(CalendarDate(year: 2026, month: 8, day: 1)))]
        #expect(try filled("<text:p>{date}</text:p>", context) == "<text:p>1ᵉʳ\u{A0}août\u{A0}2026</text:p>")
    }

    @Test func `each line of paragraphs becomes a paragraph of the same style`() throws {
        let text = try filled(
            "<text:p text:style-name=\"P1\">— <text:span text:style-name=\"T1\">{récit}</text:span>.</text:p>"
        )
        #expect(
            text == "<text:p text:style-name=\"P1\">— <text:span text:style-name=\"T1\">Premier</text:span></text:p>"
                + "<text:p text:style-name=\"P1\"><text:span text:style-name=\"T1\">Second</text:span>.</text:p>"
        )
    }

    @Test func `line ends, tabs and runs of blanks become elements`() throws {
        let context: TemplateContext = ["commentaire": .text(" a  b\tc\r\nd\u{B}e ")]
        #expect(
            try filled("<text:p>{commentaire}</text:p>", context)
                == "<text:p><text:s/>a <text:s/>b<text:tab/>c<text:line-break/>d<text:line-break/>e<text:s/></text:p>"
        )
    }

    @Test func `hostile data stays text`() throws {
        let context: TemplateContext = ["commentaire": .text("{campus.nom} <b>&\"'\u{0}\u{FFFE}\u{1F}]]>")]
        #expect(
            try filled("<text:p>{commentaire}</text:p>", context)
                == "<text:p>{campus.nom} &lt;b&gt;&amp;&quot;']]&gt;</text:p>"
        )
    }

    @Test func `a value of another kind than declared stops the document`() throws {
        let template = try Template(
            bytes: OpenDocumentText("<text:h>Titre</text:h><text:p>Taux : {taux | entier}</text:p>").bytes(),
            named: "",
            vocabulary: vocabulary
        )
        do throws(TemplateError) {
            _ = try template.filled(with: ["taux": .text("beaucoup")])
            Issue.record("accepted")
        } catch {
            #expect(
                error.faults.map(\.sentence) == [
                    "TPL-29 – texte ▸ titre « Titre » ▸ paragraphe 2 : la valeur de « taux » n’est pas un nombre. "
                        + "Texte : « {taux | entier} »."
                ]
            )
        }
    }

    @Test func `headers, properties and footnotes are filled`() throws {
        var document = OpenDocumentText(
            "<text:p>Note<text:note text:id=\"n1\" text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
                + "<text:note-body><text:p>{campus.nom}</text:p></text:note-body></text:note></text:p>"
        )
        document.header = "<text:p>{date | année}</text:p>"
        document.properties =
            "<dc:title>Rapport {campus.nom}</dc:title><dc:creator>Moi</dc:creator>"
            + "<meta:user-defined meta:name=\"Campus\">{campus.nom}</meta:user-defined>"
        let template = try Template(bytes: document.bytes(), named: "", vocabulary: vocabulary)
        let bytes = try template.filled(with: values).bytes
        #expect(
            try OpenDocumentText.content(of: "text:note-body", bytes) == "<text:p>Campus des métiers d’art</text:p>"
        )
        #expect(try OpenDocumentText.content(of: "style:header", in: "styles.xml", bytes) == "<text:p>2025</text:p>")
        #expect(
            try OpenDocumentText.content(of: "office:meta", in: "meta.xml", bytes)
                == "<dc:title>Rapport Campus des métiers d’art</dc:title>"
                + "<meta:user-defined meta:name=\"Campus\">Campus des métiers d’art</meta:user-defined>"
        )
    }

    @Test(arguments: [
        ("https://campus.fr/a b", "<text:a xlink:href=\"https://campus.fr/a%20b\">site</text:a>"),
        ("www.campus.fr", "<text:a xlink:href=\"https://www.campus.fr\">site</text:a>"),
        ("javascript:alert(1)", "<text:span>site</text:span>"), ("file:///etc/passwd", "<text:span>site</text:span>"),
        ("", "<text:span>site</text:span>"),
    ])
    func `a link leads where the data says, when that is safe`(address: String, markup: String) throws {
        let context: TemplateContext = ["commentaire": .text(address)]
        #expect(
            try filled("<text:p><text:a xlink:href=\"%7Bcommentaire%7D\">site</text:a></text:p>", context)
                == "<text:p>\(markup)</text:p>"
        )
    }

    @Test func `a footer is filled on left and right pages`() throws {
        var document = OpenDocumentText("<text:p/>")
        document.header =
            "<text:p/></style:header><style:footer><text:p>{campus.nom}</text:p></style:footer>"
            + "<style:footer-left><text:p>{date | année}</text:p></style:footer-left><style:header>"
        let template = try Template(bytes: document.bytes(), named: "", vocabulary: vocabulary)
        let bytes = try template.filled(with: values).bytes
        #expect(
            try OpenDocumentText.content(of: "style:footer", in: "styles.xml", bytes)
                == "<text:p>Campus des métiers d’art</text:p>"
        )
        #expect(
            try OpenDocumentText.content(of: "style:footer-left", in: "styles.xml", bytes) == "<text:p>2025</text:p>"
        )
    }

    @Test func `the same values give the same bytes`() throws {
        let template = try Template(
            bytes: OpenDocumentText("<text:p>{campus.nom}</text:p>").bytes(),
            named: "",
            vocabulary: vocabulary
        )
        #expect(try template.filled(with: values).bytes == template.filled(with: values).bytes)
    }
}
