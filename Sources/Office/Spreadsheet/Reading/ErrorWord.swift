/// The word that a spreadsheet shows in place of a result, in any language: `#DIV/0!`, `#VALEUR!`, `#N/D`, `Err:502`.
enum ErrorWord {
    /// Whether a formula that gives this text gave an error, and not a text of somebody's.
    static func isShown(by text: String) -> Bool {
        if isNumbered(text) { return true }
        guard let body = body(of: text) else { return false }
        if let mark = body.last, mark == "!" || mark == "?" { return true }
        let parts = body.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2, parts.allSatisfy({ (1...4).contains($0.count) }) { return true }
        return bareWords.contains(String(body))
    }

    /// Whether a number shown as this text is an error: no format of numbers gives words in capitals behind a `#`.
    static func stands(for text: String) -> Bool {
        if isShown(by: text) { return true }
        guard let body = body(of: text) else { return false }
        return body.allSatisfy { !$0.isLowercase }
    }

    /// `DIV/0!` of `#DIV/0!`; nil for a text without a word, such as the `###` of a narrow column.
    private static func body(of text: String) -> Substring? {
        let text = text.withoutXMLBlanks
        guard text.first == "#", text.utf8.count <= longest else { return nil }
        let body = text.dropFirst()
        let blanks = body.dropLast().contains { $0.isWhitespace } && body.last != "!" && body.last != "?"
        return body.contains(where: \.isLetter) && !body.contains("#") && !blanks ? body : nil
    }

    /// Bytes: the longest of the words we know has thirty.
    private static let longest = 64

    /// Words without a mark: German, Turkish, Hungarian, and that of a format that cannot show a value.
    private static let bareWords: Set<String> = [
        "NV", "YOK", "HIÁNYZIK", "FMT", "GETTING_DATA", "SPILL", "CALC", "NULL", "NAME", "REF", "VALUE", "NUM",
    ]

    /// `Err:502`, `Fehler:502`, `Erreur : 508`: the numbers of LibreOffice have three digits and begin with 5.
    private static func isNumbered(_ text: String) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let word = parts.first?.filter({ !$0.isWhitespace }),
            let number = parts.last?.filter({ !$0.isWhitespace })
        else { return false }
        return (2...12).contains(word.count) && word.allSatisfy { $0.isLetter || $0 == "." } && number.count == 3
            && number.first == "5" && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
