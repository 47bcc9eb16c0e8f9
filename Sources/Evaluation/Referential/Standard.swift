/// A standard (*référence*): what a campus rates from 1 to 4.
package struct Standard: Sendable {
    package let code: ReferentialCode
    package let title: String
    package let criteria: [String]
    /// Examples of evidence the referential suggests.
    package let suggestedEvidence: [String]
    /// The four level texts, level 1 first.
    package let levelTexts: [String]
    /// Whether the standard is an anchor (★, *ancre*) of the campus level.
    package let isAnchor: Bool
    package let indicators: [Indicator]

    package init(
        code: ReferentialCode,
        title: String,
        criteria: [String],
        suggestedEvidence: [String],
        levelTexts: [String],
        isAnchor: Bool,
        indicators: [Indicator]
    ) {
        self.code = code
        self.title = title
        self.criteria = criteria
        self.suggestedEvidence = suggestedEvidence
        self.levelTexts = levelTexts
        self.isAnchor = isAnchor
        self.indicators = indicators
    }

    /// What the referential says of `level` for this standard.
    package func text(of level: Level) -> String {
        let index = level.rawValue - 1
        return levelTexts.indices.contains(index) ? levelTexts[index] : ""
    }
}
