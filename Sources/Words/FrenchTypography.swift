/// Typed text with the spaces, quotation marks and apostrophes that French typography asks for.
///
/// Documents show the words of a campus in this form; machine-readable files keep them as typed.
package enum FrenchTypography {
    /// `text` as it would be set in print: no word is changed.
    package static func polished(_ text: String) -> String {
        let text = text.utf8.contains(UInt8(ascii: "\r")) ? text.replacing("\r\n", with: "\n") : text
        return Array(text.unicodeScalars).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { quoted(polished(Word.words(of: $0))) }
            .joined(separator: "\n")
    }

    /// The same for a sentence of ours: what it quotes between « and » stays as it was typed.
    package static func polishedAroundQuotations(_ sentence: String) -> String {
        // A sign that no text holds stands for each quotation while the rest is set.
        let stand: Character = "\u{F8FF}"
        var quotations: [Substring] = []
        var outline = ""
        var rest = sentence[...]
        while let start = rest.firstIndex(of: "«"), let end = rest[start...].firstIndex(of: "»") {
            outline += rest[..<start]
            outline.append(stand)
            quotations.append(rest[rest.index(after: start)..<end])
            rest = rest[rest.index(after: end)...]
        }
        var next = quotations.makeIterator()
        return polished(outline + rest).reduce(into: "") { result, character in
            guard character == stand, let quotation = next.next() else { return result.append(character) }
            let words = quotation.drop(while: \.isWhitespace)
            let spaces = words.reversed().prefix(while: \.isWhitespace).count
            result += "«\(fixed)\(words.dropLast(spaces))\(fixed)»"
        }
    }

    private static func polished(_ words: [Word]) -> String {
        var text = String.UnicodeScalarView()
        for (index, word) in words.enumerated() {
            if index > 0, let space = word.space(after: words[index - 1]) { text.append(space) }
            let isQuantity = index + 1 < words.count && words[index + 1].startsWithUnitSign
            word.append(to: &text, asQuantity: isQuantity)
        }
        return String(text)
    }

    /// Straight and English quotation marks in pairs become « … ».
    private static func quoted(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "\"" || $0 == "“" || $0 == "”" }) else { return text }
        var result = ""
        var isOpen = false
        for character in text {
            switch character {
            case "\"", "“", "”":
                result += isOpen ? "\u{A0}»" : "«\u{A0}"
                isOpen.toggle()
            default: result.append(character)
            }
        }
        return result
    }
}

extension Unicode.Scalar {
    /// A line feed, a carriage return or a separator of lines.
    fileprivate var isNewline: Bool {
        switch self {
        case "\n"..."\r", "\u{85}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }
}
