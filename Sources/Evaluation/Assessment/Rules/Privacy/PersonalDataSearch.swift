/// Finds what names or reaches a person in a text.
enum PersonalDataSearch {
    /// The bytes are looked at first: nearly every text has none of the signs that are searched for.
    static func first(in text: String) -> TextFact.PersonalData? {
        let bytes = text.utf8
        let mayHoldEmail = bytes.contains(UInt8(ascii: "@"))
        let mayHoldName = bytes.contains(UInt8(ascii: "M"))
        if mayHoldEmail || mayHoldName {
            let words = text.split { $0.isWhitespace || "()[]{}<>,;«»\"".contains($0) }
            if mayHoldEmail, words.contains(where: isEmail) { return .email }
            if mayHoldName, zip(words, words.dropFirst()).contains(where: isTitledName) { return .name }
        }
        return telephones(in: text).isEmpty ? nil : .telephone
    }

    private static func isEmail(_ word: Substring) -> Bool {
        let parts = word.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let first = parts.first, let host = parts.last else { return false }
        let labels = host.split(separator: ".")
        return !first.isEmpty && labels.count >= 2 && labels.allSatisfy { $0.first?.isLetter == true }
    }

    /// Ten digits that begin with 0, or eleven with +33, by pairs or in one run, no other digit around.
    static func telephones(in text: String) -> [Range<String.Index>] {
        let digitCount = text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard digitCount >= 10 else { return [] }
        var found: [Range<String.Index>] = []
        var digits = ""
        var isInternational = false
        var place = text.startIndex..<text.startIndex
        func close() {
            let isNumber =
                isInternational
                ? digits.hasPrefix("33") && (digits.count == 11 || digits.hasPrefix("330") && digits.count == 12)
                : digits.hasPrefix("0") && !digits.hasPrefix("00") && digits.count == 10
            if isNumber { found.append(place) }
            (digits, isInternational) = ("", false)
        }
        var previous: Character = " "
        for (index, character) in zip(text.indices, text) {
            if character.isASCIIDigit {
                let start = digits.isEmpty && !isInternational ? index : place.lowerBound
                place = start..<text.index(after: index)
                digits.append(character)
            } else if character == "+" {
                close()
                (isInternational, place) = (true, index..<text.index(after: index))
            } else if digits.isEmpty || !(character.isWhitespace || ".-()".contains(character))
                || !(previous.isASCIIDigit || "()".contains(previous) || isInternational && character == "(")
            {
                close()
            }
            previous = character
        }
        close()
        return found
    }

    /// « M. Martin », « Mme Durand »: a civility before a capitalised word that is no title.
    private static func isTitledName(_ words: (Substring, Substring)) -> Bool {
        let civilities: Set<Substring> = [
            "M.", "MM.", "Mr", "Mr.", "Mme", "Mme.", "Mmes", "Mlle", "Monsieur", "Madame",
        ]
        guard civilities.contains(words.0), let initial = words.1.first else { return false }
        return initial.isUppercase && words.1.count > 1
    }
}
