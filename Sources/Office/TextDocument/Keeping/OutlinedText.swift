/// The texts of an outline, whose blanks count for nothing.
enum OutlinedText {
    /// The words of a text, with one blank between two of them and none around.
    static func collapsed(_ text: String) -> String {
        let bytes = text.utf8Span.span
        var (start, end) = (0, bytes.count)
        while start < end, bytes[start] == 0x20 { start += 1 }
        while start < end, bytes[end - 1] == 0x20 { end -= 1 }
        let inner = bytes.extracting(start..<end)
        if isCollapsed(inner) { return inner.count == bytes.count ? text : String(inner) }
        return text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }.joined(separator: " ")
    }

    /// Whether each blank is a space between two words: nearly every text, told by its bytes.
    private static func isCollapsed(_ bytes: Span<UInt8>) -> Bool {
        var afterBlank = true
        for index in 0..<bytes.count {
            let byte = bytes[index]
            if byte <= 0x20 {
                if afterBlank || byte != 0x20 { return false }
                afterBlank = true
            } else {
                // A mark beyond U+02FF may join the space before it into one character, which is no blank.
                if afterBlank, byte >= 0xCC, !isSign(bytes, at: index) { return false }
                afterBlank = false
            }
        }
        return !afterBlank || bytes.count == 0
    }

    /// Whether a dash, a quotation mark, an ellipsis (U+2010 to U+2027), an arrow, an operator or a shape (U+2100 to U+2BFF)
    /// stands there, which joins nothing.
    private static func isSign(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        guard index + 2 < bytes.count, bytes[index] == 0xE2 else { return false }
        return switch bytes[index + 1] {
        case 0x80: (0x90...0xA7).contains(bytes[index + 2])
        case 0x84...0xAF: true
        default: false
        }
    }
}
