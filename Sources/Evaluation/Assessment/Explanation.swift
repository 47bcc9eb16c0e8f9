import Words

/// A rule explained to people: what must hold, why and for whom, an example, and what to do (`cmq explain`).
package struct Explanation: Hashable, Sendable {
    /// The fact that must hold, on one short line.
    package let fact: String
    /// What exactly is looked at, where the fact is too short to say it.
    package let detail: String?
    /// Why the rule exists, and for whom.
    package let reason: String
    /// What breaks the rule…
    package let wrong: String
    /// …and the same thing once mended.
    package let right: String
    /// What to do, in the infinitive.
    package let remedy: String

    init(
        _ fact: String,
        detail: String? = nil,
        reason: String,
        wrong: String,
        right: String,
        remedy: String
    ) {
        self.fact = FrenchTypography.polished(fact)
        self.detail = detail.map(FrenchTypography.polished)
        self.reason = FrenchTypography.polished(reason)
        self.wrong = FrenchTypography.polished(wrong)
        self.right = FrenchTypography.polished(right)
        self.remedy = FrenchTypography.polished(remedy)
    }
}
