/// IND-02: every figure can be read, lies within the bounds of the referential, and a count is a whole number ≥ 0.
///
/// One figure out of scale moves a national median.
struct FiguresAreWithinBounds: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] {
        [.indicators(.apart) { [$0.valueTwoYearsBefore, $0.valueYearBefore, $0.numerator, $0.denominator, $0.value] }]
    }
    var explanation: Explanation {
        Explanation(
            "Une valeur est un nombre, dans ses bornes.",
            detail: "Les bornes sont celles du référentiel ; un compte est un nombre entier, positif ou nul.",
            reason: "Une seule valeur hors d’échelle déplace une médiane nationale.",
            wrong: "taux d’insertion : 835",
            right: "taux d’insertion : 83,5",
            remedy: "Vérifier la valeur et son unité."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        examination.knownIndicators.flatMap { indicator, row in
            unreadable(in: row, of: indicator) + outOfBounds(row, of: indicator)
        }
    }

    private func unreadable(in row: IndicatorAnswer, of indicator: Indicator) -> [Finding] {
        let figures = [row.valueTwoYearsBefore, row.valueYearBefore, row.numerator, row.denominator, row.value]
        return figures.compactMap { answer in
            guard let reason = answer.unreadable else { return nil }
            let isWhole = indicator.kind == .count && reason == .notANumber
            let fact = IndicatorFact.unreadable(field: answer.field.heading, isWhole ? .notAWholeNumber : reason)
            return Finding(.indicator(fact), at: answer.place, value: answer.typed)
        }
    }

    private func outOfBounds(_ row: IndicatorAnswer, of indicator: Indicator) -> [Finding] {
        [row.valueTwoYearsBefore, row.valueYearBefore, row.value].compactMap { answer in
            guard let value = answer.value else { return nil }
            if indicator.kind == .count, !Indicator.isCount(value) {
                return Finding(.indicator(.notACount), at: answer.place, value: answer.typed)
            }
            guard !indicator.bounds(value) else { return nil }
            // One cause: a numerator above its denominator is said by IND-03.
            if answer.place == row.value.place, Quotient(of: indicator, in: row)?.exceedsWhole == true { return nil }
            let fact = IndicatorFact.outOfBounds(minimum: indicator.minimum, maximum: indicator.maximum)
            return Finding(.indicator(fact), at: answer.place, value: answer.typed)
        }
    }
}
