import Words

extension Examination {
    /// The first row of each known indicator.
    var indicatorAnswers: [ReferentialCode: IndicatorAnswer] { submission.indicatorAnswers(to: referential) }

    /// The known indicators with the first row of each, in the order of the referential.
    var knownIndicators: [(indicator: Indicator, row: IndicatorAnswer)] {
        let answers = indicatorAnswers
        return referential.indicators.compactMap { indicator in answers[indicator.code].map { (indicator, $0) } }
    }

    /// The nearest code without a row, failing that the nearest of all.
    func nearestIndicator(to typed: String) -> String? {
        let answered = indicatorAnswers
        let missing = referential.indicators.map(\.code).filter { answered[$0] == nil }
        return Suggestion.nearest(to: typed, among: missing.map(\.description))
            ?? Suggestion.nearest(to: typed, among: referential.indicators.map(\.code.description))
    }

    /// Indicators whose row most likely stands under a mistyped code (IND-07 says it).
    var mistypedIndicators: Set<ReferentialCode> {
        Set(
            submission.indicators.rows.compactMap { row in
                guard ReferentialCode(row.code.typed).flatMap(referential.indicator) == nil else { return nil }
                return nearestIndicator(to: row.code.typed).flatMap(ReferentialCode.init)
            }
        )
    }
}
