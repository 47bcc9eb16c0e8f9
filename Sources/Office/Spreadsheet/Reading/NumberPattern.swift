import Words

/// What a number format shows around the digits of a number, and how many digits at least: `"A"00` shows 1 as « A01 ».
struct NumberPattern: Hashable, Sendable {
    private let prefix: String
    private let suffix: String
    private let digits: Int

    /// Nil where the format shows the number alone.
    init?(prefix: String, digits: Int, suffix: String) {
        guard digits > 1 || (prefix + suffix).contains(where: { $0.isLetter || $0 == "‰" }) else { return nil }
        self.prefix = prefix
        self.suffix = suffix
        self.digits = digits
    }

    /// The number under the format.
    func value(of number: Double) -> CellValue { .number(number, .shown(text(of: number))) }

    private func text(of number: Double) -> String {
        let size = abs(number).asShown
        let shown = Int(exactly: size).map { String($0).padded(to: digits) } ?? "\(size)".replacing(".", with: ",")
        return (number < 0 ? "-" : "") + prefix + shown + suffix
    }
}

extension NumberKind {
    /// An amount in the currency of a sign or of a code; of no known one when that is empty.
    static func amount(in sign: String) -> NumberKind {
        .currency(code: sign.isEmpty ? nil : currencies[sign] ?? sign)
    }

    /// An amount, when the only words around its digits are the sign or the code of a currency.
    static func amount(among words: String) -> NumberKind? {
        let sign = words.trimmed
        return currencies[sign] != nil || ["$", "¥"].contains(sign) ? amount(in: sign) : nil
    }

    private static let currencies = [
        "€": "EUR", "EUR": "EUR", "£": "GBP", "GBP": "GBP", "CHF": "CHF", "USD": "USD", "XPF": "XPF",
    ]
}
