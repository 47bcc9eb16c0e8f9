import Words

/// A number style or a currency style as written (OpenDocument 1.2 part 1, §16.27.2 and §16.27.7).
struct ODSNumberStyle {
    private let isAmount: Bool
    private var prefix = ""
    private var suffix = ""
    private var symbol = ""
    private var hasDigits = false
    /// How many digits a whole number has at least.
    private var digits = 1
    /// Whether what is shown is not the number and words around it: thousands of it, or words among its digits.
    private var isOther = false

    /// Reads the style, to its end tag.
    init(_ reader: inout XMLReader) throws(OfficeError) {
        isAmount = reader.odsToken == .currencyStyle
        var token = ODSToken.unknown
        var depth = 1
        while depth > 0, let kind = try reader.advance() {
            switch kind {
            case .start:
                depth += 1
                if token == .figure { isOther = true }
                token = reader.odsToken
                if token == .figure { readFigure(reader) }
            case .end:
                depth -= 1
                token = .unknown
            case .text where token == .figureText || token == .currencySymbol:
                let text = reader.text { String($0) }
                if token == .currencySymbol { symbol += text }
                if hasDigits { suffix += text } else { prefix += text }
            case .text: break
            }
        }
    }

    private mutating func readFigure(_ reader: borrowing XMLReader) {
        hasDigits = true
        isOther = isOther || (reader.attribute(.displayFactor) ?? "1") != "1"
        let isGrouped = reader.attribute(.grouping) == "true"
        let hasDecimals = (reader.attribute(.decimalPlaces) ?? "0") != "0"
        guard !isGrouped, !hasDecimals, let count = reader.attribute(.minimumDigits).flatMap({ NumberParser.int($0) })
        else { return }
        digits = min(max(count, 1), Self.mostDigits)
    }

    /// What a `Double` tells apart.
    private static let mostDigits = 17

    /// Nil for a plain number.
    var format: ODSNumberFormat? {
        let sign = symbol.trimmed
        let amount = sign.isEmpty ? NumberKind.amount(among: prefix + suffix) : NumberKind.amount(in: sign)
        if let amount, (prefix + suffix).trimmed == sign || sign.isEmpty { return .number(amount) }
        if !isOther, let pattern = NumberPattern(prefix: prefix, digits: digits, suffix: suffix) {
            return .pattern(pattern)
        }
        return amount.map { .number($0) } ?? (isAmount ? .number(.currency(code: nil)) : nil)
    }
}
