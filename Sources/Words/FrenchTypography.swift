internal import Synchronization

/// Typed text with the spaces, quotation marks and apostrophes that French typography asks for.
///
/// Documents show the words of a campus in this form; machine-readable files keep them as typed.
package enum FrenchTypography {
    /// `text` as it would be set in print: no word is changed.
    package static func polished(_ text: String) -> String {
        if isPlain(text.utf8Span.span) { return text }
        guard text.utf8.count <= longestKept else { return polishedByRules(text) }
        let key = Array(text.utf8)
        if let known = texts.withLock({ $0[key] }) { return known }
        let polished = polishedByRules(text)
        texts.withLock { known in
            if known.count == mostKept { known.removeAll(keepingCapacity: true) }
            known[key] = polished
        }
        return polished
    }

    /// Texts as they are set, by their bytes: titles, levels and sentences come back in the documents of each campus, a comment in
    /// three of its own. Two strings that Swift holds for equal may have accents of their own or apart, and keep them.
    private static let texts = Mutex<[[UInt8]: String]>([:])
    /// Texts that are kept; one more, and they are forgotten.
    private static let mostKept = 4_096
    /// Bytes: a longer text hardly comes back.
    private static let longestKept = 1_000

    /// The same, every word put to the rules.
    ///
    /// - Parameter skippingPlainWords: whether words that no rule is about are left alone at once. The result is the same.
    package static func polishedByRules(_ text: String, skippingPlainWords: Bool = true) -> String {
        let text = text.utf8.contains(UInt8(ascii: "\r")) ? text.replacing("\r\n", with: "\n") : text
        let scalars = Array(text.unicodeScalars)
        guard scalars.contains(where: \.isNewline) else { return polished(scalars[...], skippingPlainWords) }
        return scalars.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { polished($0, skippingPlainWords) }
            .joined(separator: "\n")
    }

    private static func polished(_ line: ArraySlice<Unicode.Scalar>, _ skippingPlainWords: Bool) -> String {
        let text = polished(Word.words(of: line, skippingPlainWords: skippingPlainWords))
        return line.contains(where: \.isQuotationMark) ? quoted(text) : text
    }

    /// Whether a text has only plain words, one space between two of them: then it is set as it is.
    ///
    /// Told by the bytes, for half of the texts are such, and the rules cost far more.
    private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
        var last = UInt8(ascii: "\n")
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: ","),
                UInt8(ascii: "("), UInt8(ascii: ")"):
                break
            case UInt8(ascii: " "), UInt8(ascii: "-"):
                if last == UInt8(ascii: " ") || last == UInt8(ascii: "\n") { return false }
            case UInt8(ascii: "\n"): if last == UInt8(ascii: " ") { return false }
            case UInt8(ascii: "."): if last == byte { return false }
            // U+00C0 to U+02FF: letters.
            case 0xC3...0xCB: index += 1
            case 0xE2:
                // Dashes and the apostrophe.
                switch (bytes[index + 1], bytes[index + 2]) {
                case (0x80, 0x93), (0x80, 0x94), (0x80, 0x99): index += 2
                default: return false
                }
            default: return false
            }
            last = byte
            index += 1
        }
        return last != UInt8(ascii: " ")
    }

    /// The same for a sentence of ours: what it quotes between « and » stays as it was typed.
    package static func polishedAroundQuotations(_ sentence: String) -> String {
        if !sentence.utf8.contains(0xAB) { return polished(sentence) }
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
        var text: [UInt8] = []
        for index in words.indices {
            if index > 0, let space = words[index].space(after: words[index - 1]) { text.append(space) }
            let isQuantity = index + 1 < words.count && words[index + 1].startsWithUnitSign
            words[index].append(to: &text, asQuantity: isQuantity)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Straight and English quotation marks in pairs become « … »; all stay as they are where one of them is a sign of inches,
    /// stands within another quotation, or has no other.
    private static func quoted(_ text: String) -> String {
        var result = ""
        var isOpen = false
        var depth = 0
        var characters = Array(text)[...]
        var before: Character?
        while let character = characters.popFirst() {
            defer { before = character }
            switch character {
            case "«": depth += 1
            case "»": depth -= 1
            case "\"", "“", "”":
                let after = characters.first
                guard depth == 0, isOpen ? closes(before, after, character) : opens(before, after, character) else {
                    return text
                }
                result += isOpen ? "\u{A0}»" : "«\u{A0}"
                isOpen.toggle()
                continue
            default: break
            }
            result.append(character)
        }
        return isOpen ? text : result
    }

    private static func opens(_ before: Character?, _ after: Character?, _ mark: Character) -> Bool {
        if mark != "\"" { return mark == "“" }
        return before.map { $0.isWhitespace || "([{’'-–—/,;:".contains($0) } ?? true
            && after.map { !$0.isWhitespace } ?? false
    }

    private static func closes(_ before: Character?, _ after: Character?, _ mark: Character) -> Bool {
        if mark != "\"" { return mark == "”" }
        return before.map { !$0.isWhitespace } ?? false && after.map { !$0.isLetter && !$0.isNumber } ?? true
    }
}

extension Unicode.Scalar {
    fileprivate var isQuotationMark: Bool { self == "\"" || self == "“" || self == "”" }

    /// A line feed, a carriage return or a separator of lines.
    fileprivate var isNewline: Bool {
        switch self {
        case "\n"..."\r", "\u{85}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }
}
