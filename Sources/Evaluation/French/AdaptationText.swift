/// The rules that a campaign adapted, in words.
package enum AdaptationText {
    /// `désactivée`, `ramenée de question à note`, `portée d’erreur à bloquant`.
    package static func change(by adaptation: RuleAdaptation) -> String {
        let before = adaptation.code.severity
        guard let after = adaptation.severity else { return "désactivée" }
        let origin = before == .error ? "d’\(before.word)" : "de \(before.word)"
        return "\(after < before ? "ramenée" : "portée") \(origin) à \(after.word)"
    }

    /// `2 règles adaptées par la campagne : REF-08 (désactivée), …`; nil when there is none.
    package static func summary(of profile: RuleProfile) -> String? {
        let rules = profile.adaptations
        guard !rules.isEmpty else { return nil }
        return (rules.count == 1 ? "1 règle adaptée" : "\(rules.count) règles adaptées") + " par la campagne\u{A0}: "
            + rules.map { "\($0.code.rawValue) (\(change(by: $0)))" }.joined(separator: ", ") + "."
    }
}
