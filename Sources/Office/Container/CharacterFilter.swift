import Words

/// Walks through the characters of a text that XML 1.0 can carry (§2.2, `Char`).
///
/// Line ends of every kind (CR LF, CR, U+000B as spreadsheets write it, U+0085, U+2028, U+2029) become `\n`; other
/// control characters, U+FFFE and U+FFFF are dropped.
struct CharacterFilter: Sequence, IteratorProtocol {
    private var scalars: String.UnicodeScalarView.Iterator
    private var afterReturn = false

    init(_ text: String) {
        scalars = text.unicodeScalars.makeIterator()
    }

    mutating func next() -> Unicode.Scalar? {
        while let scalar = scalars.next() {
            let followsReturn = afterReturn
            afterReturn = scalar == "\r"
            switch scalar.value {
            case 0x0A where followsReturn: continue
            case 0x0A, 0x0B, 0x0D, 0x85, 0x2028, 0x2029: return "\n"
            case 0x09: return "\t"
            case 0..<0x20, 0xFFFE, 0xFFFF: continue
            default: return scalar
            }
        }
        return nil
    }

    /// A text as it is filtered, itself when nothing in it is.
    static func filtered(_ text: String, counting dropped: inout Int) -> String {
        if !filters(text.utf8Span.span) { return text }
        dropped += Self.dropped(in: text)
        var filtered = ""
        for scalar in CharacterFilter(text) { filtered.unicodeScalars.append(scalar) }
        return filtered
    }

    /// Whether a text holds something that is dropped, or a line end other than U+000A.
    private static func filters(_ bytes: Span<UInt8>) -> Bool {
        for index in 0..<bytes.count {
            switch bytes[index] {
            case 0x20...0x7F: continue
            case 0..<0x09, 0x0B..<0x20: return true
            case 0x85 where bytes[index - 1] == 0xC2: return true
            case 0xA8...0xA9 where bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2: return true
            case 0xBE...0xBF where bytes[index - 1] == 0xBF && bytes[index - 2] == 0xEF: return true
            default: continue
            }
        }
        return false
    }

    /// Number of characters of a text that will be lost.
    static func dropped(in text: String) -> Int {
        text.unicodeScalars.count { scalar in
            switch scalar.value {
            case 0x09...0x0B, 0x0D: false
            case 0..<0x20, 0xFFFE, 0xFFFF: true
            default: false
            }
        }
    }

    /// Whether a text needs neither filter nor escape, nor, as the content of a paragraph, elements for its blanks.
    static func isPlain(_ text: String, inParagraph: Bool = false) -> Bool {
        let bytes = text.utf8Span.span
        for index in 0..<bytes.count {
            switch bytes[index] {
            // Most bytes, before all others.
            case 0x3F...0x7F, 0x27...0x3B: continue
            case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E: return false
            case 0x20 where inParagraph && (index == 0 || bytes[index - 1] == 0x20): return false
            // U+0085, U+2028, U+2029, U+FFFE and U+FFFF.
            case 0x85 where bytes[index - 1] == 0xC2: return false
            case 0xA8...0xA9 where bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2: return false
            case 0xBE...0xBF where bytes[index - 1] == 0xBF && bytes[index - 2] == 0xEF: return false
            default: continue
            }
        }
        return !inParagraph || (bytes.count > 0 && bytes[bytes.count - 1] != 0x20)
    }
}

extension CharacterFilter {
    /// The lines of a text, empty ones too.
    static func allLines(of text: String) -> [Substring] {
        if filters(text.utf8Span.span) {
            return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        }
        return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
    }

    /// The lines of a text that hold something.
    static func lines(of text: String) -> [String] {
        if isPlain(text) { return text.isBlank ? [] : [text] }
        var lines: [String] = []
        var line = ""
        for scalar in CharacterFilter(text + "\n") {
            if scalar != "\n" {
                line.unicodeScalars.append(scalar)
            } else if !line.isBlank {
                lines.append(line)
                line = ""
            } else {
                line = ""
            }
        }
        return lines
    }
}
