/// A text as people compare it: without case, accents, spaces, hyphens, apostrophes and invisible marks.
package struct Folded: Hashable, Sendable, CustomStringConvertible {
    /// The letters and signs that count.
    package let description: String

    package init(_ text: some StringProtocol) {
        self.init(String(text))
    }

    package init(_ text: String) {
        description = Self.fold(text, onlyLetters: false)
    }

    /// The letters and digits alone of a text, folded: a text with another full stop has the same.
    package static func letters(of text: String) -> String { fold(text, onlyLetters: true) }

    private static func fold(_ text: String, onlyLetters: Bool) -> String {
        let bytes = text.utf8Span.span
        let latin = onlyLetters ? latinLetters : latin
        var folded: [UInt8] = []
        folded.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let (value, length) = scalar(bytes, at: index)
            index += length
            if value < latin.count {
                var rest = latin[value]
                while rest != 0 {
                    folded.append(UInt8(truncatingIfNeeded: rest))
                    rest >>= 8
                }
            } else if let scalar = Unicode.Scalar(UInt32(value)) {
                folded += fold(scalar, onlyLetters: onlyLetters).utf8
            }
        }
        return String(decoding: folded, as: UTF8.self)
    }

    /// The scalar that begins at a byte of a text, and how many bytes it takes.
    @inline(__always)
    private static func scalar(_ bytes: Span<UInt8>, at index: Int) -> (value: Int, length: Int) {
        let first = Int(bytes[index])
        if first < 0x80 { return (first, 1) }
        let second = Int(bytes[index + 1]) & 0x3F
        if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
        let third = Int(bytes[index + 2]) & 0x3F
        if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
        return ((first & 0x07) << 18 | second << 12 | third << 6 | Int(bytes[index + 3]) & 0x3F, 4)
    }

    /// Whether nothing is left to compare.
    package var isEmpty: Bool { description.isEmpty }

    /// What remains of one scalar.
    private static func fold(_ scalar: Unicode.Scalar, onlyLetters: Bool) -> String {
        let folded = plainLetters[scalar] ?? (isIgnored(scalar) ? "" : scalar.properties.lowercaseMapping)
        return onlyLetters ? String(String.UnicodeScalarView(folded.unicodeScalars.filter(isLetterOrDigit))) : folded
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// The same, looked up: nearly all that people type is Latin, and properties of Unicode are slow to ask for.
    private static let latin = latin(onlyLetters: false)
    private static let latinLetters = latin(onlyLetters: true)

    /// At most four bytes remain of a scalar; the first of them is the lowest of a number, in which zero is nothing.
    private static func latin(onlyLetters: Bool) -> [UInt32] {
        (0...0x24F).map { value in
            let folded = Unicode.Scalar(UInt16(value)).map { fold($0, onlyLetters: onlyLetters) } ?? ""
            return folded.utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }
        }
    }

    private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "'", "’", "‘", "ʼ", "`", "´", "\u{2010}"..."\u{2015}", "\u{2212}": true
        default:
            scalar.isInvisible || scalar.properties.isWhitespace || scalar.properties.generalCategory == .nonspacingMark
        }
    }

    /// Latin letters with marks that French and neighbouring names use, and the ligatures that printed pages are copied with.
    static let plainLetters: [Unicode.Scalar: String] = {
        let families: [(String, String)] = [
            ("a", "àâäáãåÀÂÄÁÃÅ"), ("c", "çÇ"), ("e", "éèêëÉÈÊË"), ("i", "îïíìÎÏÍÌ"), ("n", "ñÑ"),
            ("o", "ôöóòõÔÖÓÒÕ"), ("u", "ùûüúÙÛÜÚ"), ("y", "ÿýŸÝ"), ("oe", "œŒ"), ("ae", "æÆ"),
            ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ffi", "ﬃ"), ("ffl", "ﬄ"), ("st", "ﬅﬆ"),
        ]
        var table: [Unicode.Scalar: String] = [:]
        for (plain, letters) in families {
            for letter in letters.unicodeScalars { table[letter] = plain }
        }
        return table
    }()
}
