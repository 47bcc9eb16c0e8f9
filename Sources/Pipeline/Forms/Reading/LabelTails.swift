import Words

/// What people and programs put around a label: « Académie : », « Nom * », « Date (jj/mm/aaaa) », « 3. Réseau », « Réseau (2) »,
/// « Identité - Tableau 1 ».
enum LabelTails {
    /// The text with less and less around it, the text itself first.
    static func variants(of text: String) -> [String] {
        var variants = [text]
        if isBare(text) { return variants }
        while let last = variants.last, let shorter = withoutOne(last), variants.count < most {
            variants.append(shorter)
        }
        return variants
    }

    /// Whether letters stand at both ends, as in nearly all that people type, and no « n° »: nothing is around.
    private static func isBare(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last else { return false }
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        return letters.contains(first | 0x20) && letters.contains(last | 0x20) && first | 0x20 != UInt8(ascii: "n")
    }

    /// Steps: nobody adds more than a number, a mark, a bracket and a word.
    private static let most = 8

    /// The text without one thing around it; nil when there is none left.
    private static func withoutOne(_ text: String) -> String? {
        let text = text.trimmed
        let ways = [withoutMarks, withoutBracket, withoutTable, withoutNumber]
        return ways.lazy.compactMap { $0(text) }.first { !$0.isEmpty && $0 != text }
    }

    private static func withoutMarks(_ text: String) -> String? {
        let signs = text.unicodeScalars
        guard let first = signs.firstIndex(where: { !isMark($0) }), let last = signs.lastIndex(where: { !isMark($0) })
        else { return nil }
        return String(signs[first...last])
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": false
        case ":", "*", ".", ";", ",", "?", "!", "…", "•", "·", "–", "—", "-", "_", "→", ">", "=": true
        case "¹", "²", "³", "†", "‡", "★", "☆", "▼", "▲", "►", "«", "»", "“", "”", "\"": true
        default: scalar.properties.isWhitespace || scalar.isInvisible
        }
    }

    /// Without « (jj/mm/aaaa) » or « [2] » at the end.
    private static func withoutBracket(_ text: String) -> String? {
        for (open, close) in [("(", ")"), ("[", "]")] as [(Character, Character)] where text.last == close {
            guard let start = text.lastIndex(of: open) else { continue }
            return String(text[..<start]).trimmed
        }
        return nil
    }

    /// Without the name that Numbers adds to that of a sheet.
    private static func withoutTable(_ text: String) -> String? {
        let signs = text.unicodeScalars
        guard let beforeNumber = signs.lastIndex(where: { !$0.isASCIIDigit }), beforeNumber != signs.indices.last,
            signs[beforeNumber].properties.isWhitespace
        else { return nil }
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count >= 3,
            ["tableau", "table", "tabelle", "tabla"].contains(Folded(words[words.count - 2]).description)
        else { return nil }
        return words.dropLast(2).joined(separator: " ")
    }

    /// Without « 3. », « 3) », « n° 3 - » at the start.
    private static func withoutNumber(_ text: String) -> String? {
        var rest = text[...]
        for sign in ["n°", "N°"] where rest.hasPrefix(sign) {
            rest = rest.dropFirst(sign.count).drop(while: \.isWhitespace)
        }
        let number = rest.prefix { $0.isASCIIDigit }
        guard (1...2).contains(number.count) else { return nil }
        let after = rest.dropFirst(number.count).drop(while: \.isWhitespace)
        guard let sign = after.first, ".)-–—:°/".contains(sign) else { return nil }
        return String(after.dropFirst()).trimmed
    }
}
