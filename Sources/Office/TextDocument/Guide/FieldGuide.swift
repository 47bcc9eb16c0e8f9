/// A text document of the fields that templates may use (*aide-mémoire des champs*), each tag ready to be copied.
package struct FieldGuide: Sendable {
    private let title: String
    private let instructions: [String]
    private let chapters: [(title: String, vocabulary: TemplateVocabulary)]

    /// - Parameters:
    ///   - instructions: paragraphs that say how to use the tags.
    ///   - chapters: the documents, each with what its template may say.
    package init(
        title: String,
        instructions: [String],
        chapters: [(title: String, vocabulary: TemplateVocabulary)]
    ) {
        self.title = title
        self.instructions = instructions
        self.chapters = chapters
    }

    /// A row of the table.
    struct Entry: Equatable {
        let tag: String
        let kind: TemplateField.Kind.Name
        let meaning: String
        /// As the tag would be printed; nil for what has no words.
        let example: String?
        /// How many lists are around.
        let depth: Int
    }

    /// The tags of a vocabulary, each as it is written where a loop around gives it its name.
    static func entries(_ fields: [TemplateField], after prefix: String = "", depth: Int = 0) -> [Entry] {
        fields.flatMap { field in
            let path = prefix + field.name
            let entry = Entry(
                tag: tag(path, field),
                kind: field.kind.name,
                meaning: field.meaning,
                example: example(of: field),
                depth: depth
            )
            return switch field.kind {
            case .record(let inner): entries(inner, after: path + ".", depth: depth)
            case .list(let inner): [entry] + entries(inner, after: variable(of: field) + ".", depth: depth + 1)
            case .text, .number, .date, .boolean, .paragraphs, .richText, .style, .chart, .picture: [entry]
            }
        }
    }

    /// The same for people at a terminal: each tag as it may be typed, those of a list below it.
    package static func lines(of vocabulary: TemplateVocabulary) -> [(indent: Int, tag: String, text: String)] {
        entries(vocabulary.fields).map { entry in
            let example = entry.example.map { ". Par exemple\u{A0}: \($0)" } ?? ""
            return (entry.depth, entry.tag, "\(entry.kind.french) – \(entry.meaning)\(example)")
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

    private static func example(of field: TemplateField) -> String? {
        switch field.kind {
        case .text, .paragraphs, .number, .date, .boolean:
            FieldFormat().text(of: TemplateVocabulary.sample(field), declared: field.kind.name)
        case .style, .chart: field.shownExample.isEmpty ? nil : field.shownExample
        case .richText, .picture, .record, .list: nil
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
            for line in instructions { Self.paragraph("text:p", "Text_20_body", line, to: &writer) }
            for (number, chapter) in chapters.enumerated() {
                Self.paragraph("text:h", "Heading_20_2", chapter.title, level: 2, to: &writer)
                writer.open("table:table", [("table:name", "Champs\(number + 1)"), ("table:style-name", "Champs")])
                writer.open("table:title")
                writer.append(text: chapter.title)
                writer.close("table:title")
                for column in ["A", "B", "C", "D"] {
                    writer.open("table:table-column", [("table:style-name", "Champs.\(column)")], closed: true)
                }
                writer.append(markup: "<table:table-header-rows>")
                let heading = ["À copier", "Nature", "Sens", "Exemple"]
                Self.row(heading, first: "Table_20_Heading", "Table_20_Heading", cell: "Champs.A1", to: &writer)
                writer.append(markup: "</table:table-header-rows>")
                for entry in Self.entries(chapter.vocabulary.fields) {
                    let cells = [entry.tag, entry.kind.french, entry.meaning, entry.example ?? "–"]
                    let tag = "Rang.\(min(entry.depth, Self.deepest))"
                    Self.row(cells, first: tag, "Table_20_Contents", cell: "Champs.A2", to: &writer)
                }
                writer.close("table:table")
            }
            writer.append(markup: "</office:text></office:body>")
        }
    }

    /// - Parameter first: the style of the first cell, where the tags stand.
    private static func row(
        _ texts: [String],
        first: String,
        _ style: String,
        cell: String,
        to writer: inout XMLWriter
    ) {
        writer.append(markup: "<table:table-row table:style-name=\"Champs.1\">")
        for (column, text) in texts.enumerated() {
            let attributes = [("table:style-name", cell), ("office:value-type", "string")]
            writer.open("table:table-cell", attributes.map { (name: $0.0, value: $0.1) })
            paragraph("text:p", column == 0 ? first : style, text, to: &writer)
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
