import Words

/// A word after `|`: how a value is to be written.
enum ValueFilter: Hashable {
    case decimals(Int)
    case percent
    case euros
    case signed
    case date(DateForm)
    case otherwise(String)
    case paragraphs
    /// Light markup becomes lists, emphasis and links.
    case markup
    case uppercase, lowercase, capitalized
    case count
    case agreement(singular: String, plural: String)

    /// The forms a date can take.
    enum DateForm: Hashable {
        case long, short, dayMonth, monthYear, year
    }

    private static let words: [(name: String, filter: ValueFilter)] = [
        ("entier", .decimals(0)), ("pour cent", .percent), ("euros", .euros), ("avec signe", .signed),
        ("jour mois année", .date(.long)), ("date longue", .date(.long)), ("jour/mois/année", .date(.short)),
        ("date courte", .date(.short)), ("jour mois", .date(.dayMonth)), ("mois année", .date(.monthYear)),
        ("année", .date(.year)), ("paragraphes", .paragraphs), ("mise en forme", .markup), ("majuscules", .uppercase),
        ("minuscules", .lowercase), ("initiale", .capitalized), ("nombre", .count),
    ]

    /// The names a suggestion may come from.
    static let names = words.map(\.name) + ["1 décimale", "2 décimales", "sinon", "accord"]

    /// Reads one part of a tag.
    init(_ text: String) throws(TagMistake) {
        let written = text.trimmed
        let folded = Folded(written)
        if let known = Self.words.first(where: { Folded($0.name) == folded }) {
            self = known.filter
            return
        }
        let words = written.split(whereSeparator: \.isWhitespace).map(String.init)
        switch words.first.map({ Folded($0).description }) {
        case "sinon":
            self = .otherwise(Self.withoutQuotes(String(written.dropFirst(5)).trimmed))
        case "accord" where words.count == 3:
            self = .agreement(singular: words[1], plural: words[2])
        case "accord": throw TagMistake(.agreementWithoutForms)
        case let first? where words.count == 2 && Folded(words[1]).description.hasPrefix("decimale"):
            guard let count = Int(first), (0...6).contains(count) else { fallthrough }
            self = .decimals(count)
        default:
            throw TagMistake(.unknownFilter(written, nearest: Suggestion.nearest(to: written, among: Self.names)))
        }
    }

    /// The filter as staff write it.
    var name: String {
        switch self {
        case .decimals(0): "entier"
        case .decimals(1): "1 décimale"
        case .decimals(let count): "\(count) décimales"
        case .otherwise: "sinon"
        case .agreement: "accord"
        default: Self.words.first { $0.filter == self }?.name ?? ""
        }
    }

    private static func withoutQuotes(_ text: String) -> String {
        let marks: Set<Character> = ["\"", "“", "”", "«", "»"]
        guard let first = text.first, let last = text.last, text.count >= 2, marks.contains(first), marks.contains(last)
        else { return text }
        return String(text.dropFirst().dropLast()).trimmed
    }
}
