/// Typed text without what reaches a person: documents are passed on, contacts are not.
package enum ContactText {
    /// `text` with a notice in the place of each e-mail address and each telephone number.
    package static func withoutContacts(_ text: String) -> String {
        withoutEmails(withoutTelephones(text))
    }

    private static func withoutTelephones(_ text: String) -> String {
        let telephones = Telephones(in: text).filter { isApart($0, in: text) }
        if telephones.isEmpty { return text }
        var result = ""
        var start = text.startIndex
        for telephone in telephones {
            result += text[start..<telephone.lowerBound] + "[téléphone retiré]"
            start = telephone.upperBound
        }
        return result + text[start...]
    }

    /// Whether a number is no part of the name of a file or of an address.
    private static func isApart(_ number: Range<String.Index>, in text: String) -> Bool {
        guard text[..<number.lowerBound].last.map({ $0.isWhitespace || "(«:,;".contains($0) }) ?? true else {
            return false
        }
        let after = text[number.upperBound...].drop { $0 == "." }.first
        return after.map { $0.isWhitespace || ")»:,;!?".contains($0) } ?? true
    }

    private static func withoutEmails(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
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
        return PersonalDataSearch.isEmail(word.dropLast(stop.count)) ? "[courriel retiré]" + stop : word
    }
}
