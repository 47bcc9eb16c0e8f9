package import Office

extension TemplateVocabulary {
    /// The values of `context`, one per line, for the field called `name`; lists are numbered from 1.
    package func dump(_ context: TemplateContext, _ name: String) -> [String] {
        fields.filter { $0.name == name }.flatMap { $0.dump(context[$0.name], at: $0.name) }
    }
}

extension TemplateField {
    fileprivate func dump(_ value: TemplateValue, at path: String) -> [String] {
        switch value {
        case .absent: ["\(path) –"]
        case .text(let text): ["\(path) = \(text)"]
        case .number(let number): ["\(path) = \(number)"]
        case .date(let day): ["\(path) = \(day)"]
        case .boolean(let boolean): ["\(path) = \(boolean)"]
        case .style(let style): ["\(path) = [\(style)]"]
        case .chart(let chart): ["\(path) = \(chart.categories) \(chart.series.map(\.values))"]
        case .richText(let text): ["\(path) = \(text.blocks)"]
        case .picture: ["\(path) = image"]
        case .drawing(let scene): ["\(path) = image « \(scene.title) »"]
        case .record(let context): inner.flatMap { $0.dump(context[$0.name], at: path + "." + $0.name) }
        case .list(let contexts):
            contexts.enumerated().flatMap { index, context in
                inner.flatMap { $0.dump(context[$0.name], at: "\(path)[\(index + 1)].\($0.name)") }
            }
        }
    }

    private var inner: [TemplateField] {
        switch kind {
        case .record(let fields), .list(let fields): fields
        case .text, .number, .date, .boolean, .paragraphs, .richText, .style, .chart, .picture: []
        }
    }
}
