import Words

extension TemplateVocabulary {
    /// Values to try a template with, before any campaign: the examples of the fields, and two elements in each list.
    package var sample: TemplateContext { Self.sample(fields) }

    private static func sample(_ fields: [TemplateField]) -> TemplateContext {
        TemplateContext(fields.map { ($0.name, sample($0)) })
    }

    static func sample(_ field: TemplateField) -> TemplateValue {
        let example = field.example.trimmed
        switch field.kind {
        case .text: return .text(example.isEmpty ? "[\(field.name)]" : example)
        case .paragraphs: return .text(example.isEmpty ? "[\(field.name)]\n[suite]" : example)
        case .number: return .number(TypedNumber(example)?.value ?? 12.5)
        case .date: return date(example)
        case .boolean: return .boolean(Folded(example) != Folded("non"))
        case .style: return example.split(separator: ",").first.map { .style(String($0).trimmed) } ?? .absent
        case .chart: return .chart(chart(of: field.namesInExample))
        case .richText: return .richText(RichText(markup: example.isEmpty ? "[**\(field.name)**]\n- [suite]" : example))
        case .picture: return picture.map { .picture($0) } ?? .absent
        case .record(let inner): return .record(sample(inner))
        case .list(let inner): return .list([sample(inner), sample(inner)])
        }
    }

    /// The day of an example, or one that shows how a date is written.
    private static func date(_ example: String) -> TemplateValue {
        (CalendarDate(typed: example) ?? CalendarDate(year: 2025, month: 1, day: 15)).map { .date($0) } ?? .absent
    }

    /// A grey square of one pixel.
    private static let picture = Picture(
        bytes: [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0,
            1,
            8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0x68, 0, 0,
            0,
            0x82, 0, 0x81, 0xDA, 0x45, 0x08, 0x3B, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
        ],
        alternativeText: "Image d’essai."
    )

    /// The fourth series is the first and the second together: what stands on one another ends at a mark of another.
    ///
    /// - Parameter series: their names; two when the field names none.
    private static func chart(of series: [String]) -> ChartData {
        let (first, second) = ([1.0, 2, 1, 3], [2.0, 1, 1, 1])
        let values = [first, second, first, zip(first, second).map { $0 + $1 }]
        return ChartData(
            categories: ["Premier axe", "Deuxième axe", "Troisième axe", "Quatrième axe"],
            series: (series.isEmpty ? ["Première série", "Deuxième série"] : series).enumerated().map { number, name in
                ChartSeries(name: name, values: values[number % 4])
            },
            alternativeText: "Graphique d’essai : quatre axes."
        )
    }
}
