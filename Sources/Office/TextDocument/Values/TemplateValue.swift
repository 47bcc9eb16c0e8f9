package import Words

/// What a field holds in one document.
package enum TemplateValue: Sendable {
    /// Nothing is known; printed as such, never as a blank.
    case absent
    case text(String)
    case number(Double)
    case date(CalendarDate)
    case boolean(Bool)
    /// The name of a style of the template.
    case style(String)
    case chart(ChartData)
    case richText(RichText)
    case picture(Picture)
    /// A picture that is drawn at the size its frame has in the template; the unit of the scene is a millimetre.
    case drawing(Scene)
    case record(TemplateContext)
    case list([TemplateContext])
}

/// The values of one record, by the names its vocabulary declares.
package struct TemplateContext: Sendable, ExpressibleByDictionaryLiteral {
    private var values: [String: TemplateValue]

    /// A record without values.
    package init() {
        values = [:]
    }

    /// When a name comes twice the last value counts.
    package init(dictionaryLiteral elements: (String, TemplateValue)...) {
        values = Dictionary(elements) { _, last in last }
    }

    /// When a name comes twice the last value counts.
    package init(_ elements: [(String, TemplateValue)]) {
        values = Dictionary(elements) { _, last in last }
    }

    /// The value of a name, `.absent` when none was given.
    package subscript(name: String) -> TemplateValue {
        get { values[name] ?? .absent }
        set { values[name] = newValue }
    }
}
