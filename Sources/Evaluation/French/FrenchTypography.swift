/// Typed text with the spaces, quotation marks and apostrophes that French typography asks for.
///
/// Documents show the words of a campus in this form; machine-readable files keep them as typed.
package enum FrenchTypography {
    /// `text` as it would be set in print: no word is changed.
    package static func polished(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { quoted(polished(Word.words(of: $0))) }
            .joined(separator: "\n")
    }

    private static func polished(_ words: [Word]) -> String {
        var text = ""
        for (index, word) in words.enumerated() {
            if index > 0, let space = word.space(after: words[index - 1]) { text.append(space) }
            let isQuantity = index + 1 < words.count && words[index + 1].startsWithUnitSign
            text += word.marked(asQuantity: isQuantity)
        }
        return text
    }

    /// Straight and English quotation marks in pairs become « … ».
    private static func quoted(_ text: String) -> String {
        guard text.contains(where: { "\"“”".contains($0) }) else { return text }
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
