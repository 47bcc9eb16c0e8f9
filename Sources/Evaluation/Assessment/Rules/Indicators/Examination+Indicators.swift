extension Examination {
    /// The known indicators with the first row of each, in the order of the referential.
    var knownIndicators: [(indicator: Indicator, row: IndicatorAnswer)] {
        referential.indicators.compactMap { indicator in indicatorAnswers[indicator.code].map { (indicator, $0) } }
    }

    /// The rows whose code is that of no indicator and that FIC-03 does not tell, each with the one that it most likely means, one without a row first.
    ///
    /// When more codes are unknown than there are indicators the column holds something else: nothing is proposed.
    var unknownIndicators: [(row: IndicatorAnswer, nearest: String?)] {
        let codes = referential.indicators.map(\.code)
        let missing = codes.filter { indicatorAnswers[$0] == nil }.map(\.description)
        let unknown = submission.indicators.rows.filter { row in
            !row.code.isUncomputed && ReferentialCode(row.code.typed).flatMap(referential.indicator) == nil
        }
        return unknown.enumerated().map { rank, row in
            guard rank < codes.count else { return (row, nil) }
            return (row, referential.likelyCode(for: row.code.typed, among: missing, codes.map(\.description)))
        }
    }
}
