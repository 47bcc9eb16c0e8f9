/// A text as people compare it: without case, accents, spaces, hyphens, apostrophes and invisible marks.
package struct Folded: Hashable, Sendable, CustomStringConvertible {
    /// The letters and signs that count.
    package let description: String

    package init(_ text: some StringProtocol) {
        let (ascii, latin) = (Self.ascii, Self.latin)
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            let value = Int(scalar.value)
            if value < ascii.count {
                if ascii[value] != 0 { folded.append(ascii[value]) }
            } else {
                folded += value < latin.count ? latin[value] : Self.fold(scalar)
            }
        }
        description = String(decoding: folded, as: UTF8.self)
    }

    /// Whether nothing is left to compare.
    package var isEmpty: Bool { description.isEmpty }

    /// What remains of one scalar, in UTF-8.
    private static func fold(_ scalar: Unicode.Scalar) -> [UInt8] {
        if let plain = plainLetters[scalar] { return Array(plain.utf8) }
        return isIgnored(scalar) ? [] : Array(scalar.properties.lowercaseMapping.utf8)
    }

    /// The same, looked up: nearly all that people type is Latin, and properties of Unicode are slow to ask for.
    private static let latin: [[UInt8]] = (0...0x24F).map { value in
        Unicode.Scalar(UInt16(value)).map(fold) ?? []
    }

    /// The same where it is one byte; zero for nothing.
    private static let ascii: [UInt8] = latin.prefix(0x80).map { $0.first ?? 0 }

    private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "'", "’", "‘", "ʼ", "`", "´", "\u{2010}"..."\u{2015}": true
        default:
            scalar.isInvisible || scalar.properties.isWhitespace || scalar.properties.generalCategory == .nonspacingMark
        }
    }

    /// Latin letters with marks that French and neighbouring names use.
    static let plainLetters: [Unicode.Scalar: String] = {
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
