extension Character {
    /// Whether the character is one of `0`…`9`.
    package var isASCIIDigit: Bool { isASCII && isNumber }

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

extension String {
    /// The text without the blanks around it, whatever their kind.
    package var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    /// The text without the marks that nobody sees.
    package var withoutInvisibleMarks: String {
        guard unicodeScalars.contains(where: \.isInvisible) else { return self }
        return String(unicodeScalars.filter { !$0.isInvisible })
    }

    /// The text with leading zeros up to `width` characters.
    package func padded(to width: Int) -> String {
        String(repeating: "0", count: max(0, width - count)) + self
    }
}
