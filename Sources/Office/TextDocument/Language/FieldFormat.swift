import Words

/// How a value becomes French text: what the filters of one tag ask for, together.
struct FieldFormat: Hashable, Sendable {
    enum Unit: Hashable, Sendable { case none, percent, euros }
    enum LetterCase: Hashable, Sendable { case asIs, upper, lower, initial }

    var decimals: Int?
    var unit = Unit.none
    var signed = false
    var date = ValueFilter.DateForm.long
    var letterCase = LetterCase.asIs
    var counts = false
    var agreement: [String]?
    var paragraphs = false
    var markup = false
    /// What is printed when there is nothing to print.
    var otherwise = Self.nothing

    /// Never a silent blank.
    static let nothing = "non renseigné"

    init() {}

    /// The text of a value; nil when its kind is not the declared one.
    func text(of value: TemplateValue, declared: TemplateField.Kind.Name) -> String? {
        let text: String
        switch (value, declared) {
        case (.absent, _): text = ""
        case (.text(let string), .text), (.text(let string), .paragraphs): text = string
        case (.style(let name), .style): text = name
        case (.number(let number), .number): text = self.text(of: number)
        case (.date(let day), .date): text = self.text(of: day)
        case (.boolean(let isTrue), .boolean): text = isTrue ? "oui" : "non"
        case (.list(let elements), .list) where counts: text = self.text(of: Double(elements.count))
        default: return nil
        }
        return text.isBlank ? otherwise : cased(text)
    }

    private func cased(_ text: String) -> String {
        switch letterCase {
        case .asIs: text
        case .upper: text.uppercased()
        case .lower: text.lowercased()
        case .initial: text.prefix(1).uppercased() + text.dropFirst()
        }
    }

    // MARK: Numbers

    private func text(of number: Double) -> String {
        guard number.isFinite else { return "" }
        if let agreement { return FrenchPhrase.agreeing(with: number, agreement[0], agreement[1]) }
        var text = FrenchFormat.number(number, decimals.map { .exactly($0) } ?? .all)
        if signed, number > 0 { text = "+" + text }
        switch unit {
        case .none: break
        case .percent: text += "\u{202F}%"
        case .euros: text += "\u{202F}€"
        }
        return text
    }

    // MARK: Dates

    private func text(of day: CalendarDate) -> String {
        switch date {
        case .long: FrenchFormat.longDate(day)
        case .dayMonth: FrenchFormat.dayAndMonth(day)
        case .monthYear: FrenchFormat.monthAndYear(day)
        case .year: String(day.year)
        case .short: FrenchFormat.shortDate(day)
        }
    }
}

extension FieldFormat {
    /// Adds what a filter asks for, and returns the kind of its result; nil when it does not suit the kind.
    mutating func apply(_ filter: ValueFilter, to kind: TemplateField.Kind.Name) -> TemplateField.Kind.Name? {
        switch (filter, kind) {
        case (.otherwise(let text), _): otherwise = text
        case (.decimals(let count), .number): decimals = count
        case (.percent, .number): unit = .percent
        case (.euros, .number): unit = .euros
        case (.signed, .number): signed = true
        case (.agreement(let singular, let plural), .number): agreement = [singular, plural]
        case (.agreement(let singular, let plural), .list):
            agreement = [singular, plural]
            counts = true
            return .number
        case (.date(let form), .date): date = form
        case (.paragraphs, .text), (.paragraphs, .paragraphs): paragraphs = true
        case (.markup, .text), (.markup, .paragraphs): markup = true
        case (.uppercase, _) where kind.isText: letterCase = .upper
        case (.lowercase, _) where kind.isText: letterCase = .lower
        case (.capitalized, _) where kind.isText: letterCase = .initial
        case (.count, .list):
            counts = true
            return .number
        default: return nil
        }
        return kind
    }
}

extension TemplateField.Kind.Name {
    /// Whether values of this kind are printed as words.
    fileprivate var isText: Bool {
        switch self {
        case .text, .paragraphs, .date, .boolean, .number: true
        case .richText, .style, .chart, .picture, .record, .list: false
        }
    }
}
