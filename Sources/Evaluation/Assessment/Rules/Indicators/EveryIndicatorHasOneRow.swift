/// IND-07: no unknown indicator code, no indicator twice.
///
/// A figure under a wrong code is lost, or taken for another.
struct EveryIndicatorHasOneRow: Rule {
    func findings(in examination: Examination) -> [Finding] {
        var firstCells: [ReferentialCode: String] = [:]
        return examination.submission.indicators.rows.compactMap { row in
            guard let code = ReferentialCode(row.code.typed), examination.referential.indicator(code) != nil else {
                let nearest = examination.nearestIndicator(to: row.code.typed)
                return Finding(
                    .indicator(.unknownIndicator(nearest: nearest)),
                    at: row.code.place,
                    value: row.code.typed
                )
            }
            if let first = firstCells[code] {
                let fact = IndicatorFact.repeatedIndicator(code, firstCell: first)
                return Finding(.indicator(fact), at: row.code.place, value: row.code.typed)
            }
            firstCells[code] = row.code.place.cell ?? ""
            return nil
        }
    }
}
