import Words

/// Words that generated documents carry on every page.
package enum DocumentText {
    /// What kind of document the reader holds, by the errors that stand.
    package static func mention(errors: Int) -> String {
        switch errors {
        case 0: "document généré, à valider"
        case 1: "PROVISOIRE – une erreur reste à corriger"
        default: "PROVISOIRE – des erreurs restent à corriger"
        }
    }
}

/// The identifiers of institutions as people read them.
package enum IdentifierText {
    /// `523 543 205 00257`, with no-break spaces.
    package static func siret(_ digits: String) -> String {
        let plain = digits.filter { !$0.isWhitespace }
        guard plain.count == 14, plain.allSatisfy(\.isASCIIDigit) else { return digits }
        return [plain.prefix(3), plain.dropFirst(3).prefix(3), plain.dropFirst(6).prefix(3), plain.suffix(5)]
            .joined(separator: "\u{A0}")
    }
}

/// The wordings of the *avis* in words.
package enum OpinionText {
    /// `4 ans`, or `sans durée`.
    package static func duration(of opinion: Opinion) -> String { duration(opinion.duration) }

    /// The same for the years that an expert gives.
    package static func duration(_ years: Int?) -> String {
        years.map { "\($0)\u{A0}\(FrenchPhrase.agreeing(with: $0, "an", "ans"))" } ?? "sans durée"
    }
}
