/// A finding of the deposit before: of another file of the campus, or of the workbook that was returned to it and came
/// back with its list of findings (*Anomalies*).
package struct EarlierFinding: Codable, Hashable, Sendable {
    package let mark: FindingMark
    /// Whether the row kept the mark that tells which finding it is about.
    package let isMarked: Bool
    /// The code of its rule, as written then.
    package let code: String
    /// Where it stood then: `Auto-évaluation!G14`.
    package let place: String
    package let sentence: String
    /// What the campus typed beside it; nil when nothing.
    package let explanation: String?
    /// The cell where it was typed; nil when nothing was.
    package let explanationPlace: Place?

    package var identity: FindingIdentity { mark.identity }

    /// Whether a finding stood there, and not words alone.
    var tellsOfAFinding: Bool { isMarked || RuleCode(named: code) != nil }

    package init(
        mark: FindingMark,
        isMarked: Bool = true,
        code: String,
        place: String,
        sentence: String,
        explanation: String? = nil,
        explanationPlace: Place? = nil
    ) {
        self.mark = mark
        self.isMarked = isMarked
        self.code = code
        self.place = place
        self.sentence = sentence
        self.explanation = explanation
        self.explanationPlace = explanationPlace
    }
}
