/// A text document of the fields that templates may use (*aide-mémoire des champs*), each tag ready to be copied.
package struct FieldGuide: Sendable {
    private let title: String
    private let chapters: [(title: String, vocabulary: TemplateVocabulary)]

    /// - Parameter chapters: the documents, each with what its template may say.
    package init(title: String, chapters: [(title: String, vocabulary: TemplateVocabulary)]) {
        self.title = title
        self.chapters = chapters
    }

    /// A row of the table.
    struct Entry: Equatable {
        let tag: String
        let kind: TemplateField.Kind.Name
        let meaning: String
        let example: String
    }

    /// The tags of a vocabulary, each as it is written where a loop around gives it its name.
    static func entries(_ fields: [TemplateField], after prefix: String = "") -> [Entry] {
        fields.flatMap { field in
            let path = prefix + field.name
            let entry = Entry(
                tag: tag(path, field),
                kind: field.kind.name,
                meaning: field.meaning,
                example: field.example
            )
            return switch field.kind {
            case .record(let inner): entries(inner, after: path + ".")
            case .list(let inner): [entry] + entries(inner, after: variable(of: field) + ".")
            case .text, .number, .date, .boolean, .paragraphs, .richText, .style, .chart, .picture: [entry]
            }
        }
    }

    private static func tag(_ path: String, _ field: TemplateField) -> String {
        switch field.kind {
        case .text, .number, .paragraphs, .richText, .record: "{\(path)}"
        case .date: "{\(path) | jour mois année}"
        case .boolean: "{si \(path)}"
        case .style: "{style \(path)}"
        case .chart: "{graphique \(path)}"
        case .picture: "{image \(path)}"
        case .list: "{pour \(variable(of: field)) dans \(path)}"
        }
    }

    /// « domaines » is gone through one « domaine » at a time.
    private static func variable(of list: TemplateField) -> String {
        let first = list.name.prefix { !$0.isWhitespace }
        return first.count > 3 && (first.last == "s" || first.last == "x") ? String(first.dropLast()) : "élément"
    }

    // MARK: The document

    /// The package, strict OpenDocument 1.2.
    package func document() throws(OfficeError) -> [UInt8] {
        var assembly = try DocumentAssembly()
        try assembly.add("content.xml", mediaType: "text/xml", content)
        try assembly.add(
            "styles.xml",
            mediaType: "text/xml",
            part("document-styles") { $0.append(markup: Self.styles) }
        )
        try assembly.add(
            "meta.xml",
            mediaType: "text/xml",
            part("document-meta") { writer in
                writer.append(markup: "<office:meta><dc:title>")
                writer.append(text: title)
                writer.append(markup: "</dc:title><dc:language>fr-FR</dc:language></office:meta>")
            }
        )
        return try assembly.finish()
    }

    private var content: [UInt8] {
        part("document-content") { writer in
            writer.append(markup: Self.automaticStyles + "<office:body><office:text>")
            Self.paragraph("text:h", "Heading_20_1", title, level: 1, to: &writer)
            for (number, chapter) in chapters.enumerated() {
                Self.paragraph("text:h", "Heading_20_2", chapter.title, level: 2, to: &writer)
                writer.open("table:table", [("table:name", "Champs\(number + 1)"), ("table:style-name", "Champs")])
                for column in ["A", "B", "C", "D"] {
                    writer.open("table:table-column", [("table:style-name", "Champs.\(column)")], closed: true)
                }
                writer.append(markup: "<table:table-header-rows>")
                Self.row(["À copier", "Nature", "Sens", "Exemple"], "Table_20_Heading", to: &writer)
                writer.append(markup: "</table:table-header-rows>")
                for entry in Self.entries(chapter.vocabulary.fields) {
                    let example = entry.example.isEmpty ? "–" : entry.example
                    let cells = [entry.tag, entry.kind.french, entry.meaning, example]
                    Self.row(cells, "Table_20_Contents", to: &writer)
                }
                writer.close("table:table")
            }
            writer.append(markup: "<text:p text:style-name=\"Standard\"/></office:text></office:body>")
        }
    }

    private static func row(_ cells: [String], _ style: String, to writer: inout XMLWriter) {
        writer.append(markup: "<table:table-row table:style-name=\"Champs.1\">")
        for cell in cells {
            let attributes = [("table:style-name", "Champs.A1"), ("office:value-type", "string")]
            writer.open("table:table-cell", attributes.map { (name: $0.0, value: $0.1) })
            paragraph("text:p", style, cell, to: &writer)
            writer.close("table:table-cell")
        }
        writer.close("table:table-row")
    }

    private static func paragraph(
        _ element: String,
        _ style: String,
        _ text: String,
        level: Int? = nil,
        to writer: inout XMLWriter
    ) {
        let outline = level.map { [(name: "text:outline-level", value: String($0))] } ?? []
        writer.open(element, [("text:style-name", style)] + outline)
        writer.append(paragraphText: text)
        writer.close(element)
    }
}
