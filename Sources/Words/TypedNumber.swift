/// A number typed as a text: « 1 234,5 », « 83,5 % », « 12 € ».
package struct TypedNumber {
    /// Of « 83,5 % », 83.5.
    package let value: Double
    /// Whether a sign « % » follows.
    package let isPercentage: Bool
    /// Whether a sign « € » follows.
    package let isAmount: Bool

    /// Whether nothing follows that says what is counted.
    package var isBare: Bool { !isPercentage && !isAmount }

    /// Spaces, U+00A0 and U+202F separate thousands; `,` and `.` are decimal marks. Nil when there is a doubt.
    package init?(_ text: String) {
        var body = text.trimmed[...]
        let sign = body.last
        isPercentage = sign == "%"
        isAmount = sign == "€"
        if isPercentage || isAmount {
            body = body.dropLast()
            while body.last?.isWhitespace == true { body = body.dropLast() }
        }
        var isNegative = false
        if let first = body.first, "+-−".contains(first) {
            isNegative = first != "+"
            body = body.dropFirst()
        }
        let parts = body.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard (1...2).contains(parts.count), let whole = Self.digits(grouped: parts[0]) else { return nil }
        let fraction = parts.count == 2 ? parts[1] : "0"
        guard !fraction.isEmpty, fraction.allSatisfy(\.isASCIIDigit), let number = Double("\(whole).\(fraction)")
        else { return nil }
        value = isNegative ? -number : number
    }

    /// The digits of a whole part, whose groups after the first have three digits each; a justified line parts them by several blanks.
    private static func digits(grouped text: Substring) -> String? {
        let groups = text.split(whereSeparator: \.isWhitespace)
        guard let first = groups.first, text.first?.isWhitespace == false, text.last?.isWhitespace == false,
            groups.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
            groups.count == 1 || first.count <= 3 && groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return groups.joined()
    }
}
