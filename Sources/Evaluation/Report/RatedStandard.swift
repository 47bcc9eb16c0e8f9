package import Words

/// A standard of the referential beside what the campus says of it.
package struct RatedStandard: Sendable {
    package let standard: Standard
    /// Nil: not rated, or not readable.
    package let rating: Rating?
    package let target: Level?
    package let targetDate: CalendarDate?
    package let comment: String?
    package let strengths: String?
    package let weaknesses: String?
    package let evidenceCount: Int
    /// Whether the level is below the threshold of the request.
    package let isUnderThreshold: Bool
    /// The level that the request asks of an anchor; nil for any other standard, and when the request is not known.
    package let threshold: Level?
    /// Nil when no earlier campaign says anything of the campus.
    package let earlier: EarlierRating?

    /// Whether the campus wrote anything about the standard.
    package var isCommented: Bool { comment != nil || strengths != nil || weaknesses != nil }

    /// Whether the campus writes more than a row of a table should hold: a row stands whole on a page.
    package var isLong: Bool {
        [comment, strengths, weaknesses].compactMap(\.self).reduce(0) { $0 + $1.count } > Self.mostInRow
    }

    /// Characters, a third of a page with what stands around them.
    private static let mostInRow = 900

    /// The standards of `assessment`, in the order of the referential.
    package static func all(of assessment: Assessment) -> [RatedStandard] {
        let answers = assessment.submission.answers(to: assessment.referential)
        let evidence = assessment.submission.evidenceByStandard()
        let underThreshold = Set(assessment.standardsUnderThreshold.map(\.code))
        return assessment.referential.standards.map { standard in
            let answer = answers[standard.code]
            return RatedStandard(
                standard: standard,
                rating: assessment.ratings[standard.code],
                target: answer?.targetLevel.value,
                targetDate: answer?.targetDate.value,
                comment: answer?.comment.value,
                strengths: answer?.strengths.value,
                weaknesses: answer?.weaknesses.value,
                evidenceCount: evidence[standard.code]?.count ?? 0,
                isUnderThreshold: underThreshold.contains(standard.code),
                threshold: standard.isAnchor ? assessment.threshold : nil,
                earlier: EarlierRating(of: standard.code, in: assessment.earlier)
            )
        }
    }
}
