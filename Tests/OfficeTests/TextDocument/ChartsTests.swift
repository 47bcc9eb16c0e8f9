import Office
import Support
import Testing

struct ChartsTests {
    private static let data = ChartData(
        categories: ["Pilotage & Cie", "Ancrage", "Offre"],
        series: [
            ChartSeries(name: "Niveau", values: [2, nil, 2.5]), ChartSeries(name: "Cible", values: [3, 3, 4]),
            ChartSeries(name: "Avant", values: [1]),
        ],
        alternativeText: "Radar à trois axes : Pilotage 2, Ancrage sans valeur, Offre 2,5."
    )

    /// A chart as Writer saves it, with two series of two points.
    private static let chart =
        "<office:document-content \(OpenDocumentText.namespaces) office:version=\"1.3\"><office:body><office:chart>"
        + "<chart:chart chart:class=\"chart:radar\"><chart:title><text:p>Profil {campus.nom}</text:p></chart:title>"
        + "<chart:plot-area table:cell-range-address=\"local-table.$A$1:.$C$3\">"
        + "<chart:axis chart:dimension=\"x\"><chart:categories table:cell-range-address=\"local-table.$A$2:.$A$3\"/></chart:axis>"
        + "<chart:series chart:style-name=\"s1\" chart:values-cell-range-address=\"local-table.$B$2:.$B$3\" chart:label-cell-address=\"local-table.$B$1\">"
        + "<chart:data-point chart:repeated=\"2\"/></chart:series>"
        + "<chart:series chart:style-name=\"s2\" chart:values-cell-range-address=\"local-table.$C$2:.$C$3\" chart:label-cell-address=\"local-table.$C$1\">"
        + "<chart:data-point chart:style-name=\"p1\"/><chart:data-point chart:style-name=\"p2\"/></chart:series><chart:wall/></chart:plot-area>"
        + "<table:table table:name=\"local-table\"><table:table-rows><table:table-row><table:table-cell/></table:table-row></table:table-rows>"
        + "</table:table></chart:chart></office:chart></office:body></office:document-content>"

    private func document(_ body: String) -> OpenDocumentText {
        var document = OpenDocumentText(body)
        document.members = [
            ("Object 7/", "application/vnd.oasis.opendocument.chart", ""),
            ("Object 7/content.xml", "text/xml", Self.chart),
            ("ObjectReplacements/Object 7", "image/png", "stale"),
        ]
        return document
    }

    private func frame(_ name: String) -> String {
        "<draw:frame draw:name=\"\(name)\"><draw:object xlink:href=\"./Object 7\"/>"
            + "<draw:image xlink:href=\"./ObjectReplacements/Object 7\"/></draw:frame>"
    }

    private func fill(_ body: String, _ context: TemplateContext) throws -> [UInt8] {
        try Template(bytes: document(body).bytes(), named: "", vocabulary: vocabulary).filled(with: context).bytes
    }

    @Test func `a chart takes the data, the ranges and the alternative text`() throws {
        var context = values
        context["profil"] = .chart(Self.data)
        let bytes = try fill("<text:p>\(frame("Radar {graphique profil}"))</text:p>", context)
        #expect(
            try OpenDocumentText.content(bytes)
                == "<text:p><draw:frame draw:name=\"Radar\"><draw:object xlink:href=\"./Object 1\"/>"
                + "<svg:title>Radar à trois axes</svg:title><svg:desc>\(Self.data.alternativeText)</svg:desc></draw:frame></text:p>"
        )
        let chart = try OpenDocumentText.content(of: "chart:chart", in: "Object 1/content.xml", bytes)
        let start = "<chart:series chart:style-name="
        func ranges(_ column: String) -> String {
            " chart:values-cell-range-address=\"local-table.$\(column)$2:.$\(column)$4\""
                + " chart:label-cell-address=\"local-table.$\(column)$1\">"
        }
        let points =
            "<chart:data-point chart:style-name=\"p1\"/><chart:data-point chart:style-name=\"p2\"/><chart:data-point/>"
        #expect(chart.hasPrefix("<chart:title><text:p>Profil Campus des métiers d’art</text:p></chart:title>"))
        #expect(
            chart.contains(
                "\(start)\"s1\"\(ranges("B"))<chart:data-point chart:repeated=\"2\"/><chart:data-point/></chart:series>"
                    + "\(start)\"s2\"\(ranges("C"))\(points)</chart:series>\(start)\"s2\"\(ranges("D"))\(points)</chart:series><chart:wall/>"
            )
        )
        #expect(chart.contains("<chart:categories table:cell-range-address=\"local-table.$A$2:.$A$4\"/>"))
        #expect(chart.contains("<chart:plot-area table:cell-range-address=\"local-table.$A$1:.$D$4\">"))
        #expect(
            chart.contains(
                "<text:p>Pilotage &amp; Cie</text:p></table:table-cell><table:table-cell office:value-type=\"float\" office:value=\"2\">"
            )
        )
        #expect(chart.contains("office:value=\"NaN\"><text:p>NaN</text:p>"))
        let archive = try ZipReader(bytes: bytes)
        #expect(
            archive.members.map(\.name) == [
                "mimetype", "content.xml", "styles.xml", "meta.xml", "Object 1/content.xml", "META-INF/manifest.xml",
            ]
        )
        #expect(!String(decoding: try archive.read("META-INF/manifest.xml"), as: UTF8.self).contains("Replacements"))
    }

    @Test func `each repetition has its own chart, and none says so`() throws {
        let bytes = try fill(
            "<text:section text:name=\"S\"><text:p>{pour d dans domaines}{d.code}</text:p><text:p>\(frame("{graphique d.profil}"))</text:p></text:section>",
            [
                "domaines": .list([
                    ["code": .text("A"), "profil": .chart(Self.data)],
                    ["code": .text("B"), "profil": .chart(Self.data)],
                    ["code": .text("C")],
                ])
            ]
        )
        let text = try OpenDocumentText.content(bytes)
        #expect(text.contains("draw:name=\"Graphique\"><draw:object xlink:href=\"./Object 1\"/>"))
        #expect(text.contains("draw:name=\"Graphique_2\"><draw:object xlink:href=\"./Object 2\"/>"))
        #expect(text.hasSuffix("<text:p>C</text:p><text:p>non renseigné</text:p></text:section>"))
        #expect(try ZipReader(bytes: bytes).member("Object 2/content.xml") != nil)
    }

    @Test func `a chart must say what it shows to those who cannot see it`() throws {
        let template = try Template(
            bytes: document("<text:p>\(frame("{graphique profil}"))</text:p>").bytes(),
            named: "",
            vocabulary: vocabulary
        )
        let mute = ChartData(categories: ["A"], series: [ChartSeries(name: "S", values: [1])], alternativeText: " ")
        do throws(TemplateError) {
            _ = try template.filled(with: ["profil": .chart(mute)])
            Issue.record("accepted")
        } catch {
            #expect(error.faults.map(\.code) == ["TPL-36"])
            #expect(error.faults.map(\.place.sentence) == ["texte ▸ paragraphe 1"])
        }
    }

    @Test func `a chart without a tag is kept as it is`() throws {
        let bytes = try fill("<text:p>\(frame("Fixe"))</text:p>", values)
        let archive = try ZipReader(bytes: bytes)
        #expect(
            String(decoding: try archive.read("Object 1/content.xml"), as: UTF8.self).contains("Profil {campus.nom}")
        )
        #expect(archive.member("ObjectReplacements/Object 7") != nil)
    }

    /// The second chart shows these figures, in a frame of this title.
    @Test(arguments: [("Profil", "7", ["TPL-49"]), ("Autre", "2,5", ["TPL-49"]), ("Autre", "7", []), ("", "", [])])
    func `a chart that looks like one of the data lost its tag`(title: String, figure: String, codes: [String]) throws {
        func chart(_ name: String, _ object: Int, _ title: String) -> String {
            "<text:p><draw:frame draw:name=\"\(name)\"><draw:object xlink:href=\"./Object \(object)\"/>"
                + "<svg:title>\(title)</svg:title></draw:frame></text:p>"
        }
        var template = document(chart("Object1", 8, title) + chart("{graphique profil}", 7, "Profil"))
        let cell = "<table:table-cell/>"
        func figures(_ figure: String) -> String {
            Self.chart.replacing(cell, with: "<table:table-cell><text:p>\(figure)</text:p></table:table-cell>")
        }
        template.members[1].content = figures("2,5")
        template.members.append(("Object 8/content.xml", "text/xml", figures(figure)))
        #expect(try faults(template).map(\.code) == codes)
    }

    @Test func `faults in the title of a chart name the chart, and are told at its frame`() throws {
        var template = document("<text:h>Ici</text:h><text:p>\(frame("{graphique profil}"))</text:p>")
        template.members[1].content = Self.chart.replacing("campus.nom", with: "campus.nm")
        let found = try faults(template)
        #expect(found.map(\.place.sentence) == ["graphique (Object 7) ▸ titre « Ici » ▸ paragraphe 2"])
        let text = try OpenDocumentText.content(TemplateAnnotation.annotated(template.bytes(), with: found))
        #expect(text.hasPrefix("<text:h>Ici</text:h><text:p><office:annotation"))
    }
}
