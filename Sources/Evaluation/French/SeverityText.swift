import Words

/// Findings counted by their severity.
package enum SeverityText {
    /// `3 erreurs`, as documents print it.
    static func counted(_ number: Int, _ severity: Severity) -> String {
        let nouns = nouns(severity)
        return FrenchPhrase.count(number, nouns.one, nouns.many)
    }

    /// `1 anomalie bloquante, 3 erreurs` by its parts, those that call for an answer; none of those that are not there.
    ///
    /// - Parameter phrase: a number before words that agree with it, as documents or as terminals show it.
    package static func tally(
        _ phrase: (Int, String, String) -> String = FrenchPhrase.count,
        number: (Severity) -> Int
    ) -> [String] {
        [Severity.blocking, .error, .question].compactMap { severity in
            let (number, nouns) = (number(severity), nouns(severity))
            return number == 0 ? nil : phrase(number, nouns.one, nouns.many)
        }
    }

    private static func nouns(_ severity: Severity) -> (one: String, many: String) {
        switch severity {
        case .blocking: ("anomalie bloquante", "anomalies bloquantes")
        case .error: ("erreur", "erreurs")
        case .question: ("question", "questions")
        case .note: ("note", "notes")
        }
    }
}
