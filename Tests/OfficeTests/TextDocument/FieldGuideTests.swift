import Office
import Support
import Testing

struct FieldGuideTests {
    private func text(_ vocabulary: TemplateVocabulary) throws -> String {
        let guide = FieldGuide(title: "Champs", instructions: ["Copier."], chapters: [("rapport.odt", vocabulary)])
        return try OpenDocumentText.content(guide.document())
    }

    @Test(arguments: [
        ("{campus.nom}", "un texte"), ("{si campus.labellisé}", "un oui/non"), ("{date | jour mois année}", "une date"),
        ("{style couleur}", "un style"), ("{graphique profil}", "un graphique"),
        ("{pour domaine dans domaines}", "une liste"),
        ("{domaine.code}", "un texte"), ("{pour référence dans domaine.références}", "une liste"),
        ("{référence.nom}", "un texte"),
    ])
    func `each field has its tag and its kind`(tag: String, kind: String) throws {
        let cell =
            "</text:p></table:table-cell><table:table-cell table:style-name=\"Champs.A2\" office:value-type=\"string\">"
            + "<text:p text:style-name=\"Table_20_Contents\">"
        #expect(try text(vocabulary).contains(">\(tag)\(cell)\(kind)</text:p>"))
    }

    @Test func `tags of the guide can be pasted in a template`() throws {
        let rows = try text(vocabulary).split(separator: "<table:table-row").dropFirst(2)
        let tags = rows.compactMap {
            $0.split(separator: "\"Rang.").dropFirst().first?.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
        }
        for tag in tags where !tag.hasPrefix("{graphique") {
            var document = OpenDocumentText(
                "<text:p>{pour domaine dans domaines}{pour référence dans domaine.références}{pour titre dans titres}\(tag)fin</text:p>"
            )
            document.styles =
                ["Niveau 1", "Fort"].map { "<style:style style:name=\"\($0)\" style:family=\"paragraph\"/>" }.joined()
            #expect(try faults(document).isEmpty, "\(tag)")
        }
        #expect(tags.count == 22)
    }

    @Test func `tags of lists within lists are set in, and examples are as printed`() throws {
        let guide = try text(
            TemplateVocabulary([
                TemplateField(name: "jour", meaning: "", example: "2018-11-17", kind: .date),
                TemplateField(name: "budget", meaning: "", example: "13000", kind: .number),
                TemplateField(name: "taux", meaning: "", example: "N-1, \u{A0}, N", kind: .chart),
                field("champs", .list([field("actions", .list([field("titre", .text)]))])),
            ])
        )
        for (rank, tag) in [
            (0, "{pour champ dans champs}"), (1, "{pour action dans champ.actions}"), (2, "{action.titre}"),
        ] {
            #expect(guide.contains("<text:p text:style-name=\"Rang.\(rank)\">\(tag)<"))
        }
        for example in ["17\u{A0}novembre\u{A0}2018", "13\u{202F}000", "N-1, N"] {
            #expect(guide.contains(">\(example)<"))
        }
    }
}
