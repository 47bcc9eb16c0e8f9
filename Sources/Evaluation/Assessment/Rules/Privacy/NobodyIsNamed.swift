/// CPR-01: comments, titles and functions hold no e-mail address, telephone number or « M./Mme Nom ».
///
/// Evaluation charters forbid naming persons: documents are passed on, and people are known by their function.
struct NobodyIsNamed: Rule {
    func findings(in examination: Examination) -> [Finding] {
        cells(of: examination.submission).compactMap { answer in
            guard let text = answer.value, let data = PersonalDataSearch.first(in: text) else { return nil }
            return Finding(.text(.personalData(data)), at: answer.place, value: answer.typed)
        }
    }

    private func cells(of submission: Submission) -> [Answer<String>] {
        [submission.identity.directorFunction]
            + submission.network.rows.map(\.governanceRole)
            + submission.standards.rows.flatMap { [$0.comment, $0.strengths, $0.weaknesses] }
            + submission.indicators.rows.map(\.comment)
            + submission.evidence.rows.map(\.title)
            + submission.summaries.rows.flatMap {
                [$0.summary, $0.strengths, $0.weaknesses, $0.opportunities, $0.threats]
            }
            + submission.actions.rows.flatMap { [$0.title, $0.owner] }
            + submission.followUps.rows.map(\.outcome)
    }
}

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
        let digitCount = bytes.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return digitCount >= 10 && holdsTelephone(text) ? .telephone : nil
    }

    private static func isEmail(_ word: Substring) -> Bool {
        let parts = word.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let first = parts.first, let host = parts.last else { return false }
        let labels = host.split(separator: ".")
        return !first.isEmpty && labels.count >= 2 && labels.allSatisfy { $0.first?.isLetter == true }
    }

    /// Ten digits that begin with 0, or eleven with +33, by pairs or in one run, no other digit around.
    private static func holdsTelephone(_ text: String) -> Bool {
        var digits = ""
        var isInternational = false
        func isNumber() -> Bool {
            isInternational
                ? digits.hasPrefix("33") && (digits.count == 11 || digits.hasPrefix("330") && digits.count == 12)
                : digits.hasPrefix("0") && !digits.hasPrefix("00") && digits.count == 10
        }
        var previous: Character = " "
        for character in text {
            if character.isASCIIDigit {
                digits.append(character)
            } else if character == "+" {
                if isNumber() { return true }
                (digits, isInternational) = ("", true)
            } else if !digits.isEmpty, character.isWhitespace || ".-()".contains(character),
                previous.isASCIIDigit || previous == ")" || previous == "("
            {
                previous = character
                continue
            } else {
                if isNumber() { return true }
                (digits, isInternational) = ("", false)
            }
            previous = character
        }
        return isNumber()
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
