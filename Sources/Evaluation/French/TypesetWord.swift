extension FrenchTypography {
    /// A piece of a line between two spaces, or a mark that wants a space of its own.
    struct Word {
        let characters: [Character]
        /// The no-break space typed before the word, which is kept; nil for any other space or none.
        let typedSpace: Character?

        /// The words of a line; any run of spaces separates two of them.
        static func words(of line: Substring) -> [Word] {
            var words: [Word] = []
            var space: Character?
            var current: [Character] = []
            for character in line {
                if character.isWhitespace {
                    if !current.isEmpty { words += Word(characters: current, typedSpace: space).pieces }
                    if !current.isEmpty { space = nil }
                    current = []
                    if character == fixed || character == narrow { space = character }
                } else {
                    current.append(character)
                }
            }
            if !current.isEmpty { words += Word(characters: current, typedSpace: space).pieces }
            return words
        }
    }

    static let narrow: Character = "\u{202F}"
    static let fixed: Character = "\u{A0}"
}

extension FrenchTypography.Word {
    /// `fini;` → `fini` `;`, `«oui»` → `«` `oui` `»`, `83%` → `83` `%`. Addresses stay whole.
    fileprivate var pieces: [Self] {
        if isAddress { return [self] }
        var pieces: [[Character]] = []
        var piece: [Character] = []
        for (index, character) in characters.enumerated() {
            let rest = characters[characters.index(after: index)...]
            if let last = piece.last, Self.isCut(last, character, rest) {
                pieces.append(piece)
                piece = []
            }
            piece.append(character)
        }
        pieces.append(piece)
        return pieces.enumerated().map { Self(characters: $1, typedSpace: $0 == 0 ? typedSpace : nil) }
    }

    /// Whether a word is cut between two characters.
    private static func isCut(_ last: Character, _ next: Character, _ rest: ArraySlice<Character>) -> Bool {
        if last == "«" || next == "»" || last == "°" && next.isASCIIDigit { return true }
        if "%€".contains(next) { return last.isASCIIDigit }
        guard ";!?:".contains(next), last.isLetter || last.isNumber || ")]»…’'%€".contains(last) else { return false }
        return rest.allSatisfy { ";!?:»)\".".contains($0) }
    }

    private var isAddress: Bool {
        guard characters.contains(where: { $0 == "/" || $0 == "@" }) else { return false }
        let text = String(characters)
        return text.contains("://") || text.dropFirst().dropLast().contains("@")
    }

    /// Whether the word begins with `%` or `€`.
    var startsWithUnitSign: Bool { characters.first.map { "%€".contains($0) } ?? false }

    /// The space between the word and the one before; nil for none.
    func space(after previous: Self) -> Character? {
        guard let first = characters.first, let last = previous.characters.last else { return nil }
        if last == "«" || first == "»" || first == ":" { return FrenchTypography.fixed }
        if ";!?".contains(first) { return ";!?".contains(last) ? nil : FrenchTypography.narrow }
        if last.isASCIIDigit {
            if startsWithUnitSign || continuesNumber(previous) { return FrenchTypography.narrow }
            if Self.units.contains(String(characters)) { return FrenchTypography.fixed }
        }
        if last.isASCIIDigit || previous.characters == ["1", "e", "r"], isMonth { return FrenchTypography.fixed }
        if first.isASCIIDigit, previous.isMonth || Self.numbered.contains(previous.bare) {
            return FrenchTypography.fixed
        }
        return typedSpace ?? " "
    }

    /// Whether `12` and `500` are one number.
    private func continuesNumber(_ previous: Self) -> Bool {
        characters.count == 3 && characters.allSatisfy(\.isASCIIDigit) && previous.characters.count <= 3
            && previous.characters.allSatisfy(\.isASCIIDigit) && previous.characters.first != "0" && typedSpace == nil
    }

    private var isMonth: Bool { Self.months.contains(bare) }

    /// The word in lower case, without an elided article or an opening mark: `d’avril` → `avril`, `(niveau` → `niveau`.
    private var bare: String {
        let start = characters.lastIndex { "’'(«[".contains($0) }.map { $0 + 1 } ?? 0
        return String(characters[start...]).lowercased()
    }

    /// Apostrophes, ellipses and dashes as French prints them; a decimal comma before a unit sign.
    func marked(asQuantity isQuantity: Bool) -> String {
        if isAddress { return String(characters) }
        if characters == ["-"] { return "–" }
        var result: [Character] = []
        for (index, character) in characters.enumerated() {
            switch character {
            case "'" where index > 0 && characters[index - 1].isLetter:
                result.append("’")
            case "." where result.suffix(2) == [".", "."]:
                result.removeLast(2)
                result.append("…")
            case "." where isQuantity && index > 0 && characters[index - 1].isASCIIDigit:
                result.append(",")
            default:
                result.append(character)
            }
        }
        return String(result)
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
        "km", "m", "cm", "mm", "kg", "g", "h", "min", "ms", "s", "ETP", "k€", "M€", "Mo", "Go", "To",
    ]
}
