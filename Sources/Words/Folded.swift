/// A text as people compare it: without case, accents, spaces, hyphens, apostrophes and invisible marks.
package struct Folded: Hashable, Sendable, CustomStringConvertible {
    /// The letters and signs that count.
    package let description: String

    package init(_ text: some StringProtocol) {
        var folded = ""
        folded.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if let plain = Self.plainLetters[scalar] {
                folded += plain
            } else if !Self.isIgnored(scalar) {
                folded += scalar.properties.lowercaseMapping
            }
        }
        description = folded
    }

    /// Whether nothing is left to compare.
    package var isEmpty: Bool { description.isEmpty }

    private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "'", "’", "‘", "ʼ", "`", "´", "\u{2010}"..."\u{2015}": true
        default:
            scalar.isInvisible || scalar.properties.isWhitespace || scalar.properties.generalCategory == .nonspacingMark
        }
    }

    /// Latin letters with marks that French and neighbouring names use.
    private static let plainLetters: [Unicode.Scalar: String] = {
        let families: [(String, String)] = [
            ("a", "àâäáãåÀÂÄÁÃÅ"), ("c", "çÇ"), ("e", "éèêëÉÈÊË"), ("i", "îïíìÎÏÍÌ"), ("n", "ñÑ"),
            ("o", "ôöóòõÔÖÓÒÕ"), ("u", "ùûüúÙÛÜÚ"), ("y", "ÿýŸÝ"), ("oe", "œŒ"), ("ae", "æÆ"),
        ]
        var table: [Unicode.Scalar: String] = [:]
        for (plain, letters) in families {
            for letter in letters.unicodeScalars { table[letter] = plain }
        }
        return table
    }()
}
