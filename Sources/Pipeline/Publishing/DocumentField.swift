internal import Evaluation
internal import Office
import Words

/// A name that the template of a document may use, declared beside the value it stands for: the two cannot drift.
struct DocumentField<Subject: Sendable>: Sendable {
    let declared: TemplateField
    let value: @Sendable (Subject) -> TemplateValue

    private init(
        _ name: String,
        _ meaning: String,
        _ example: String,
        _ kind: TemplateField.Kind,
        _ value: @escaping @Sendable (Subject) -> TemplateValue
    ) {
        declared = TemplateField(
            name: name,
            meaning: FrenchTypography.polished(meaning),
            example: kind.isWords ? FrenchTypography.polished(example) : example,
            kind: kind
        )
        self.value = value
    }

    /// A field already declared, with another way to its value.
    init(declaring field: TemplateField, _ value: @escaping @Sendable (Subject) -> TemplateValue) {
        declared = field
        self.value = value
    }

    /// Words, set as French typography asks.
    static func text(
        _ name: String,
        _ meaning: String,
        _ example: String,
        _ value: @escaping @Sendable (Subject) -> String?
    ) -> Self {
        Self(name, meaning, example, .text) { .words(value($0)) }
    }

    /// Words of a campus, whose every line becomes a paragraph.
    static func paragraphs(
        _ name: String,
        _ meaning: String,
        _ example: String,
        _ value: @escaping @Sendable (Subject) -> String?
    ) -> Self {
        Self(name, meaning, example, .paragraphs) { .words(value($0)) }
    }

    static func number(
        _ name: String,
        _ meaning: String,
        _ example: String,
        _ value: @escaping @Sendable (Subject) -> Double?
    ) -> Self {
        Self(name, meaning, example, .number) { value($0).map(TemplateValue.number) ?? .absent }
    }

    /// A number of things.
    static func count(
        _ name: String,
        _ meaning: String,
        _ example: String,
        _ value: @escaping @Sendable (Subject) -> Int
    ) -> Self {
        Self(name, meaning, example, .number) { .number(Double(value($0))) }
    }

    static func date(
        _ name: String,
        _ meaning: String,
        _ value: @escaping @Sendable (Subject) -> CalendarDate?
    ) -> Self {
        Self(name, meaning, "2018-11-17", .date) { .day(value($0)) }
    }

    static func boolean(
        _ name: String,
        _ meaning: String,
        _ value: @escaping @Sendable (Subject) -> Bool?
    ) -> Self {
        Self(name, meaning, "oui", .boolean) { value($0).map(TemplateValue.boolean) ?? .absent }
    }

    /// The name of a style of the template, one of `names`.
    static func style(
        _ name: String,
        _ meaning: String,
        among names: [String],
        _ value: @escaping @Sendable (Subject) -> String
    ) -> Self {
        Self(name, meaning, names.joined(separator: ", "), .style) { .style(value($0)) }
    }

    static func chart(
        _ name: String,
        _ meaning: String,
        series: [String],
        _ value: @escaping @Sendable (Subject) -> ChartData
    ) -> Self {
        Self(name, meaning, series.joined(separator: ", "), .chart) { .chart(value($0)) }
    }

    /// Words of a campus among words of ours, printed with the styles of the template.
    static func richText(
        _ name: String,
        _ meaning: String,
        _ example: String,
        _ value: @escaping @Sendable (Subject) -> RichText?
    ) -> Self {
        Self(name, meaning, example, .richText) { value($0).map { .richText($0) } ?? .absent }
    }

    /// A drawing, which becomes a picture of the size that its frame has in the template; its unit is a millimetre.
    static func figure(
        _ name: String,
        _ meaning: String,
        _ value: @escaping @Sendable (Subject) -> Scene?
    ) -> Self {
        Self(name, meaning, "", .picture) { value($0).map { .drawing($0) } ?? .absent }
    }

    static func record<Inner: Sendable>(
        _ name: String,
        _ meaning: String,
        _ fields: [DocumentField<Inner>],
        _ value: @escaping @Sendable (Subject) -> Inner
    ) -> Self {
        let table = FieldTable(fields)
        return Self(name, meaning, "", .record(fields.map(\.declared))) { .record(table.context(of: value($0))) }
    }

    static func list<Inner: Sendable>(
        _ name: String,
        _ meaning: String,
        _ fields: [DocumentField<Inner>],
        _ value: @escaping @Sendable (Subject) -> [Inner]
    ) -> Self {
        let table = FieldTable(fields)
        return Self(name, meaning, "", .list(fields.map(\.declared))) { .list(value($0).map(table.context)) }
    }
}

extension Array {
    /// The values of the fields for one subject.
    func context<Subject: Sendable>(of subject: Subject) -> TemplateContext where Element == DocumentField<Subject> {
        FieldTable(self).context(of: subject)
    }

    /// What the template may say.
    ///
    /// - Parameter keepsPlaces: whether people may write in its documents.
    func vocabulary<Subject: Sendable>(keepsPlaces: Bool = true) -> TemplateVocabulary
    where Element == DocumentField<Subject> {
        TemplateVocabulary(map(\.declared), keepsPlaces: keepsPlaces)
    }
}

/// Fields by their names, put in order once for all the subjects that have them.
private struct FieldTable<Subject: Sendable>: Sendable {
    private let values: [String: @Sendable (Subject) -> TemplateValue]

    init(_ fields: [DocumentField<Subject>]) {
        values = Dictionary(fields.map { ($0.declared.name, $0.value) }) { _, last in last }
    }

    func context(of subject: Subject) -> TemplateContext {
        TemplateContext { [values] name in values[name]?(subject) ?? .absent }
    }
}

extension TemplateValue {
    /// Words as they are set in print, without e-mail addresses and telephone numbers; absent when there are none.
    ///
    /// Marks that nobody sees go first: they would hide an address, or turn the words around them.
    static func words(_ text: String?) -> TemplateValue {
        guard let text = text?.withoutInvisibleMarks, !text.isEmpty else { return .absent }
        return .text(set(text))
    }

    /// Words as they are set in print, without what is personal.
    static func set(_ text: String) -> String {
        FrenchTypography.polished(ContactText.withoutContacts(text.withoutInvisibleMarks))
    }

    static func day(_ date: CalendarDate?) -> TemplateValue {
        date.map { .date($0) } ?? .absent
    }
}

extension TemplateField.Kind {
    /// Whether an example of it is set as French typography asks; names of styles are not.
    fileprivate var isWords: Bool {
        switch self {
        case .text, .paragraphs: true
        case .number, .date, .boolean, .richText, .style, .chart, .picture, .record, .list: false
        }
    }
}
