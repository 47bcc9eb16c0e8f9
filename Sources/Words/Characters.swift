extension Character {
    /// Whether the character is one of `0`…`9`.
    package var isASCIIDigit: Bool { asciiValue.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false }

    /// Whether the character is one of `a`…`z`, `A`…`Z`, `0`…`9`.
    package var isASCIILetterOrDigit: Bool { isASCII && (isLetter || isNumber) }
}

extension Unicode.Scalar {
    /// Whether the scalar is one of `0`…`9`.
    package var isASCIIDigit: Bool { ("0"..."9").contains(self) }

    /// Marks that nobody sees: where a line may or may not break, which way text runs, where a file begins.
    package var isInvisible: Bool {
        switch self {
        case "\u{AD}", "\u{34F}", "\u{61C}", "\u{180E}", "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}",
            "\u{2060}"..."\u{206F}", "\u{FEFF}":
            true
        default: false
        }
    }
}

extension UInt8 {
    /// Whether the byte is a sign of ASCII that takes ink.
    fileprivate var isVisibleASCII: Bool { self > 0x20 && self < 0x7F }
}

extension String {
    /// The text without the blanks around it, whatever their kind.
    package var trimmed: String {
        // Between two visible signs of ASCII, as nearly every text is, there is nothing to take away.
        if let first = utf8.first, let last = utf8.last, first.isVisibleASCII, last.isVisibleASCII { return self }
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    /// Whether the text holds nothing but blanks, or nothing at all.
    package var isBlank: Bool {
        if let first = utf8.first, first.isVisibleASCII { return false }
        return allSatisfy(\.isWhitespace)
    }

    /// Whether the text shows nothing: blanks and marks that nobody sees, or nothing at all.
    package var showsNothing: Bool {
        if let first = utf8.first, first.isVisibleASCII { return false }
        return withoutInvisibleMarks.isBlank
    }

    /// The text without the marks that nobody sees.
    package var withoutInvisibleMarks: String {
        holdsInvisibleMarks ? String(unicodeScalars.filter { !$0.isInvisible }) : self
    }

    /// Whether one of its scalars is invisible, told by the bytes: few texts hold one, and all are asked.
    package var holdsInvisibleMarks: Bool {
        let bytes = utf8Span.span
        for index in 0..<bytes.count where bytes[index] >= 0xC2 {
            let found =
                switch bytes[index] {
                case 0xC2: bytes[index + 1] == 0xAD
                case 0xCD: bytes[index + 1] == 0x8F
                case 0xD8: bytes[index + 1] == 0x9C
                case 0xE1: bytes[index + 1] == 0xA0 && bytes[index + 2] == 0x8E
                case 0xE2:
                    switch (bytes[index + 1], bytes[index + 2]) {
                    case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF): true
                    default: false
                    }
                case 0xEF: bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF
                default: false
                }
            if found { return true }
        }
        return false
    }

    /// The text with leading zeros up to `width` characters.
    package func padded(to width: Int) -> String {
        String(repeating: "0", count: max(0, width - count)) + self
    }
}
