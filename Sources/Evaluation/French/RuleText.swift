import Words

/// The rules that a campaign adapted, and those that could not be looked at, in words.
package enum RuleText {
    /// `désactivée`, `ramenée de question à note`, `portée d’erreur à bloquant`.
    package static func change(by adaptation: RuleAdaptation) -> String {
        let before = adaptation.code.severity
        guard let after = adaptation.severity else { return "désactivée" }
        let origin = before == .error ? "d’\(before.word)" : "de \(before.word)"
        return "\(after < before ? "ramenée" : "portée") \(origin) à \(after.word)"
    }

    /// `2 règles adaptées par la campagne : REF-08 (désactivée), …`; nil when there is none.
    package static func adaptations(of profile: RuleProfile) -> String? {
        let rules = profile.adaptations
        guard !rules.isEmpty else { return nil }
        return FrenchPhrase.plainCount(rules.count, "règle adaptée", "règles adaptées") + " par la campagne\u{A0}: "
            + rules.map { "\($0.code.rawValue) (\(change(by: $0)))" }.joined(separator: ", ") + "."
    }

    /// `7 contrôles n’ont pas pu être faits (feuille « Preuves » absente, « Date de dépôt » à corriger).`; nil when all
    /// were.
    package static func checksNotRun(on deposit: DepositRecord) -> String? {
        let count = deposit.checksNotRun.count
        guard count > 0 else { return nil }
        let absences = deposit.findings.compactMap { finding in
            if case .file(let fact) = finding.fact { fact.absence(in: finding.place.sheet) } else { nil }
        }
        let causes = absences + deposit.missedValues.map { "\(FindingText.heading($0)) à corriger" }
        let shown = causes.prefix(longestList).joined(separator: ", ") + (causes.count > longestList ? "…" : "")
        return FrenchPhrase.plainCount(count, "contrôle n’a pas pu être fait", "contrôles n’ont pas pu être faits")
            + (causes.isEmpty ? "." : " (\(shown)).")
    }

    /// Causes: past a few, the findings tell them.
    private static let longestList = 3
}
