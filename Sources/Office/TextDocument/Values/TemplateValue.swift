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
///
/// A value is made when a template asks for it: of all that a vocabulary offers, a template prints a part.
package struct TemplateContext: Sendable, ExpressibleByDictionaryLiteral {
    private var value: @Sendable (String) -> TemplateValue

    /// A record without values.
    package init() {
        self.init { _ in .absent }
    }

    /// A record whose values are found by their names; `.absent` for a name it does not have.
    package init(_ value: @escaping @Sendable (String) -> TemplateValue) {
        self.value = value
    }

    /// When a name comes twice the last value counts.
    package init(dictionaryLiteral elements: (String, TemplateValue)...) {
        self.init(elements)
    }

    /// When a name comes twice the last value counts.
    package init(_ elements: [(String, TemplateValue)]) {
        let values = Dictionary(elements) { _, last in last }
        self.init { values[$0] ?? .absent }
    }

    /// The value of a name, `.absent` when none was given.
    package subscript(name: String) -> TemplateValue {
        get { value(name) }
        set {
            let others = value
            value = { $0 == name ? newValue : others($0) }
        }
    }
}
