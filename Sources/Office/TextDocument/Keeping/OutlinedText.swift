/// The texts of an outline, whose blanks count for nothing.
enum OutlinedText {
    /// The words of a text, with one blank between two of them and none around.
    static func collapsed(_ text: String) -> String {
        isCollapsed(text)
            ? text : text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }.joined(separator: " ")
    }

    /// Whether nothing but blanks is there.
    static func isBlank(_ text: String) -> Bool {
        // A visible sign of ASCII is no blank, whatever stands around it.
        if text.utf8.contains(where: { $0 > 0x20 && $0 < 0x7F }) { return false }
        return text.allSatisfy(\.isWhitespace)
    }

    /// Whether each blank is a space between two words: nearly every text, told by its bytes.
    private static func isCollapsed(_ text: String) -> Bool {
        var afterBlank = true
        for byte in text.utf8 {
            if byte <= 0x20 {
                if afterBlank || byte != 0x20 { return false }
                afterBlank = true
            } else {
                // A mark beyond U+02FF may join the space before it into one character, which is no blank.
                if afterBlank, byte >= 0xCC { return false }
                afterBlank = false
            }
        }
        return !afterBlank || text.isEmpty
    }
}
