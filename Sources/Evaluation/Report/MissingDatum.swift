/// Something a report should say and cannot, because the submission does not.
package enum MissingDatum: Sendable {
    case rating(Standard)
    case summary(Domain)
    /// A required indicator without a figure, and the status that excuses it.
    case figure(Indicator, IndicatorStatus?, comment: String?)

    /// Everything that lacks in `assessment`, in the order of the referential: ratings, summaries, figures.
    package static func all(
        in assessment: Assessment,
        chapters: [DomainChapter],
        indicators: [IndicatorReading]
    ) -> [MissingDatum] {
        let ratings = assessment.referential.standards
            .filter { assessment.ratings[$0.code] == nil }
            .map(MissingDatum.rating)
        let summaries = chapters.filter { $0.summary == nil }.map { MissingDatum.summary($0.domain) }
        let figures =
            indicators
            .filter { $0.indicator.isRequired && !$0.isFilled }
            .map { MissingDatum.figure($0.indicator, $0.status, comment: $0.comment) }
        return ratings + summaries + figures
    }
}
