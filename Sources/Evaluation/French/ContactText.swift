/// Typed text without what reaches a person: documents are passed on, contacts are not.
package enum ContactText {
    /// What stands in the place of an address.
    static let notice = "[courriel retiré]"

    /// `text` with a notice in the place of each e-mail address.
    package static func withoutEmails(_ text: String) -> String {
        guard text.contains("@") else { return text }
        var result = ""
        var word = ""
        for character in text {
            if character.isWhitespace || "()[]{}<>,;:«»\"".contains(character) {
                result += shown(word)
                result.append(character)
                word = ""
            } else {
                word.append(character)
            }
        }
        return result + shown(word)
    }

    /// The word, or the notice when it is an address; a full stop after it stays.
    private static func shown(_ word: String) -> String {
        let stop = word.hasSuffix(".") ? "." : ""
        let parts = word.dropLast(stop.count).split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let user = parts.first, let host = parts.last, !user.isEmpty else { return word }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { !$0.isEmpty } ? notice + stop : word
    }
}
