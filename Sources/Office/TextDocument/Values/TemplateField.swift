import Words

/// One name that the tags of a template may use (*champ de modèle*), with what staff need to know about it.
package struct TemplateField: Sendable {
    /// The name in French, as staff write it: "campus", "références".
    package let name: String
    /// What it stands for, in a few French words.
    package let meaning: String
    /// What it may look like; for a style, every name it may take, for a chart those of its series, separated by commas.
    package let example: String
    package let kind: Kind

    /// What a field holds, which decides where it may stand.
    package indirect enum Kind: Sendable {
        case text, number, date, boolean
        /// Text whose every line becomes a paragraph.
        case paragraphs
        /// Paragraphs, lists, emphasis and links.
        case richText
        /// The name of a style of the template.
        case style
        case chart
        case picture
        case record([TemplateField])
        case list([TemplateField])
    }

    package init(name: String, meaning: String, example: String, kind: Kind) {
        self.name = name
        self.meaning = meaning
        self.example = example
        self.kind = kind
    }
}

extension TemplateField {
    /// The names in an example of a chart or a style; the name of a series may be blank.
    var namesInExample: [String] { example.split(separator: ", ").map { String($0) } }

    /// The example for people: a series without a name has nothing to show.
    package var shownExample: String {
        guard kind.name == .chart else { return example }
        return namesInExample.filter { !$0.isBlank }.joined(separator: ", ")
    }
}

/// Everything the tags of one kind of document may say.
package struct TemplateVocabulary: Sendable {
    package let fields: [TemplateField]
    /// Whether what people write in one document stands in the next one; a message gives its text and is gone.
    package let keepsPlaces: Bool

    package init(_ fields: [TemplateField], keepsPlaces: Bool = true) {
        self.fields = fields
        self.keepsPlaces = keepsPlaces
    }
}

extension TemplateField.Kind {
    /// The kind without what it contains: a fact for faults.
    package enum Name: String, Hashable, Sendable, CaseIterable {
        case text, number, date, boolean, paragraphs, richText, style, chart, picture, record, list
    }

    package var name: Name {
        switch self {
        case .text: .text
        case .number: .number
        case .date: .date
        case .boolean: .boolean
        case .paragraphs: .paragraphs
        case .richText: .richText
        case .style: .style
        case .chart: .chart
        case .picture: .picture
        case .record: .record
        case .list: .list
        }
    }
}
