/// Typed text with the spaces, quotation marks and apostrophes that French typography asks for.
///
/// Documents show the words of a campus in this form; machine-readable files keep them as typed.
package enum FrenchTypography {
    private static let narrow: Character = "\u{202F}"
    private static let fixed: Character = "\u{A0}"

    /// `text` as it would be set in print: no word is changed.
    package static func polished(_ text: String) -> String {
        var line: [Character] = []
        var lines: [String] = []
        for character in text {
            if character.isNewline {
                lines.append(polished(line))
                line = []
            } else {
                line.append(character)
            }
        }
        lines.append(polished(line))
        return lines.joined(separator: "\n")
    }

    private static func polished(_ line: [Character]) -> String {
        let words = Self.words(of: line)
        var text = ""
        for (index, word) in words.enumerated() {
            let previous = index > 0 ? words[index - 1] : nil
            let next = index + 1 < words.count ? words[index + 1] : nil
            if let previous, let separator = separator(after: previous, before: word) { text.append(separator) }
            text += isUnit(next) ? String(word.map { $0 == "." ? "," : $0 }) : String(marked(word))
        }
        return quoted(text)
    }

    /// The words of a line; any run of spaces separates two of them, and marks that want a space stand alone.
    private static func words(of line: [Character]) -> [[Character]] {
        line.split(whereSeparator: \.isWhitespace).flatMap { split(Array($0)) }
    }

    /// `fini;` → `fini` `;`, `«oui»` → `«` `oui` `»`. Addresses, hours and closed lists of signs stay whole.
    private static func split(_ word: [Character]) -> [[Character]] {
        if isAddress(word) { return [word] }
        if let cut = word.indices.dropFirst().first(where: { startsAfterNumber(word, at: $0) }) {
            return split(Array(word[..<cut])) + [Array(word[cut...])]
        }
        var pieces: [[Character]] = []
        var rest = word[...]
        while rest.first == "«" {
            pieces.append(["«"])
            rest = rest.dropFirst()
        }
        var tail: [[Character]] = []
        while let last = rest.last, rest.count > 1, isMark(last), rest.dropLast().last.map(takesMark) ?? false {
            tail.insert([last], at: 0)
            rest = rest.dropLast()
        }
        if !rest.isEmpty { pieces.append(Array(rest)) }
        return pieces + tail
    }

    /// Whether `83%` or `n°3` is to be cut before `index`.
    private static func startsAfterNumber(_ word: [Character], at index: Int) -> Bool {
        let (previous, current) = (word[index - 1], word[index])
        return previous.isASCIIDigit && "%€".contains(current) || previous == "°" && current.isASCIIDigit
    }

    /// Whether a number before `word` is followed by its sign.
    private static func isUnit(_ word: [Character]?) -> Bool { word?.first == "%" || word?.first == "€" }

    private static func isAddress(_ word: [Character]) -> Bool {
        String(word).contains("://") || word.dropFirst().dropLast().contains("@")
    }

    private static func isMark(_ character: Character) -> Bool { ";!?:»".contains(character) }

    /// Whether a mark after this character is punctuation rather than part of a sign: `?!`, `…;`.
    private static func takesMark(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || ")]»…’'\"%€".contains(character) || isMark(character)
    }

    /// The space between two words; nil for none.
    private static func separator(after previous: [Character], before word: [Character]) -> Character? {
        if previous == ["«"] || word.first == "»" || word.first == ":" { return fixed }
        if let mark = word.first, ";!?".contains(mark) {
            return previous.count == 1 && previous.first.map { "!?".contains($0) } == true ? nil : narrow
        }
        if previous.last?.isASCIIDigit == true {
            if word.first == "%" || word.first == "€" { return narrow }
            if word.count == 3, word.allSatisfy(\.isASCIIDigit), isGroupHead(previous) { return narrow }
            if units.contains(String(word)) || months.contains(String(word).lowercased()) { return fixed }
        }
        if word.first?.isASCIIDigit == true {
            let text = String(previous.drop { !$0.isLetter }).lowercased()
            if numbered.contains(text) || months.contains(text) { return fixed }
        }
        return " "
    }

    /// `12` in `12 500`: one to three digits that start a number.
    private static func isGroupHead(_ word: [Character]) -> Bool {
        word.count <= 3 && word.allSatisfy(\.isASCIIDigit) && word.first != "0"
    }

    /// Apostrophes, ellipses, dashes and decimal commas inside one word.
    private static func marked(_ word: [Character]) -> [Character] {
        if isAddress(word) { return word }
        if word == ["-"] { return ["–"] }
        var result: [Character] = []
        for (index, character) in word.enumerated() {
            switch character {
            case "'" where index > 0 && word[index - 1].isLetter:
                result.append("’")
            case "." where result.suffix(2) == [".", "."]:
                result.removeLast(2)
                result.append("…")
            default:
                result.append(character)
            }
        }
        return result
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

    private static let months: Set<String> = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]
    /// Words that keep their number beside them.
    private static let numbered: Set<String> = [
        "niveau", "niveaux", "article", "chapitre", "page", "figure", "tableau", "annexe", "version", "priorité", "n°",
    ]
    private static let units: Set<String> = [
        "km", "m", "cm", "mm", "kg", "g", "mo", "go", "to", "h", "min", "ms", "s", "ETP", "k€", "M€", "Mo", "Go", "To",
    ]
}
