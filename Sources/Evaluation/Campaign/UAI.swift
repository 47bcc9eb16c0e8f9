import Words

/// The identifier of a school (*unité administrative immatriculée*): seven digits and a key letter.
package struct UAI: Hashable, Sendable, CustomStringConvertible {
    /// Why a text is no UAI.
    package enum Flaw: Error, Codable, Hashable, Sendable {
        /// Not seven digits and a letter.
        case malformed
        /// The key should be `expected`.
        case wrongKey(expected: String)
    }

    package let description: String

    /// Remainder of the seven digits by 23, read in this alphabet (domain.md §4.2).
    private static let keys: [Character] = Array("ABCDEFGHJKLMNPRSTUVWXYZ")

    /// Checks the form and the key; spaces, dots, hyphens and case do not matter.
    package static func reading(_ text: String) -> Result<UAI, Flaw> {
        let compact = normalized(text)
        guard compact.count == 8, let key = compact.last, key.isLetter, key.isASCII,
            compact.dropLast().allSatisfy(\.isASCIIDigit), let number = Int(compact.dropLast())
        else { return .failure(.malformed) }
        let expected = keys[number % 23]
        guard key == expected else { return .failure(.wrongKey(expected: String(expected))) }
        return .success(UAI(description: compact))
    }

    /// What two texts of one school have in common, a wrong key letter or not; nil for what has not the form of a UAI.
    static func key(_ text: String) -> String? {
        if case .failure(.malformed) = reading(text) { nil } else { normalized(text) }
    }

    /// The text without spaces and marks, in upper case.
    package static func normalized(_ text: String) -> String {
        text.filter { $0.isLetter || $0.isNumber }.uppercased()
    }

    /// The département of the school: `04`, `2A`, `971`. Corsica is coded 620 and 720.
    package var department: String {
        let prefix = String(description.prefix(3))
        switch prefix {
        case "620": return "2A"
        case "720": return "2B"
        default: return prefix.hasPrefix("0") ? String(prefix.dropFirst()) : prefix
        }
    }
}
