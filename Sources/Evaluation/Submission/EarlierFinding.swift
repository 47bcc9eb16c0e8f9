/// A finding of the deposit before: of another file of the campus, or of the workbook that was returned to it and came
/// back with its list of findings (*Anomalies*).
package struct EarlierFinding: Codable, Hashable, Sendable {
    package let identity: FindingIdentity
    /// The code of its rule, as written then.
    package let code: String
    /// Where it stood then: `Auto-évaluation!G14`.
    package let place: String
    package let sentence: String
    /// What the campus typed beside it; nil when nothing.
    package let explanation: String?

    package init(
        identity: FindingIdentity,
        code: String,
        place: String,
        sentence: String,
        explanation: String? = nil
    ) {
        self.identity = identity
        self.code = code
        self.place = place
        self.sentence = sentence
        self.explanation = explanation
    }
}
