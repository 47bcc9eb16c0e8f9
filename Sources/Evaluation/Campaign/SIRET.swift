import Words

/// The identifier of a legal establishment: fourteen digits with a Luhn key.
package struct SIRET: Hashable, Sendable, CustomStringConvertible {
    /// Why a text is no SIRET.
    package enum Flaw: Error, Codable, Hashable, Sendable {
        /// Not fourteen digits; `digits` were found, nil when other signs stand among them.
        case malformed(digits: Int?)
        case wrongKey
    }

    package let description: String

    /// La Poste numbers its offices without a Luhn key: its digits add up to a multiple of 5.
    private static let laPoste = "356000000"

    /// Checks the length and the key; spaces, dots and hyphens do not matter.
    package static func reading(_ text: String) -> Result<SIRET, Flaw> {
        let compact = normalized(text)
        guard compact.allSatisfy(\.isASCIIDigit) else { return .failure(.malformed(digits: nil)) }
        let digits = compact.compactMap(\.wholeNumberValue)
        guard digits.count == 14 else { return .failure(.malformed(digits: digits.count)) }
        guard isLuhn(digits) || (compact.hasPrefix(laPoste) && digits.reduce(0, +) % 5 == 0) else {
            return .failure(.wrongKey)
        }
        return .success(SIRET(description: compact))
    }

    /// What two texts of one establishment have in common, a wrong key or not; nil for what has not the form of a SIRET.
    static func key(_ text: String) -> String? {
        if case .failure(.malformed) = reading(text) { nil } else { normalized(text) }
    }

    /// The text without spaces and marks.
    package static func normalized(_ text: String) -> String {
        text.filter { !$0.isWhitespace && $0 != "." && $0 != "-" }
    }

    /// The number with the leading zeros that a number cell lost; nil when it lacks none, or when its key is not right with them.
    package static func padded(_ text: String) -> String? {
        let digits = normalized(text)
        guard (shortest..<14).contains(digits.count), digits.allSatisfy(\.isASCIIDigit),
            case .success(let siret) = reading(digits.padded(to: 14))
        else { return nil }
        return siret.description
    }

    /// Digits: no SIREN begins with more than four zeros.
    private static let shortest = 10

    private static func isLuhn(_ digits: [Int]) -> Bool {
        let sum = digits.reversed().enumerated().reduce(0) { sum, item in
            guard item.offset % 2 == 1 else { return sum + item.element }
            let doubled = item.element * 2
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum % 10 == 0
    }
}
