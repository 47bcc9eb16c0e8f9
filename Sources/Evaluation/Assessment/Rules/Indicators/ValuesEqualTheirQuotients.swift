/// IND-03: for a rate or a ratio, Valeur N equals Numérateur / Dénominateur within 0.1, a share does not
/// exceed its whole, and the denominator is not 0. A rate typed as a fraction is left to IND-04.
///
/// The three cells say the same thing: when they disagree one of them is wrong, and only the campus knows which.
struct ValuesEqualTheirQuotients: SubmissionRule {
    var severity: Severity { .error }
    var needs: [Need] { [.indicators { [$0.numerator, $0.denominator, $0.value] }] }
    var explanation: Explanation {
        Explanation(
            "Un taux est le quotient de ses deux effectifs.",
            detail: "À 0,1 près, un ratio aussi ; une part ne dépasse pas son total ; le dénominateur n’est pas 0.",
            reason: "Quand trois cellules se contredisent, nul ne sait laquelle est juste.",
            wrong: "45 sur 60, valeur 70",
            right: "45 sur 60, valeur 75",
            remedy: "Corriger celle des trois cellules qui est fausse."
        )
    }

    func findings(in examination: Examination) -> [Finding] {
        examination.knownIndicators.compactMap { indicator, row in
            Quotient(of: indicator, in: row).flatMap { finding(for: $0, of: indicator, in: row) }
        }
    }

    private func finding(for quotient: Quotient, of indicator: Indicator, in row: IndicatorAnswer) -> Finding? {
        if quotient.denominator == 0 {
            return Finding(.indicator(.zeroDenominator), at: row.denominator.place, value: row.denominator.typed)
        }
        if quotient.exceedsWhole {
            let fact = IndicatorFact.numeratorAboveDenominator(
                numerator: quotient.numerator,
                denominator: quotient.denominator
            )
            return Finding(.indicator(fact), at: row.numerator.place, value: row.numerator.typed)
        }
        guard let value = row.value.value, let expected = quotient.value, !quotient.agrees(with: value),
            !quotient.isLikelyFraction(value)
        else { return nil }
        let fact = IndicatorFact.quotientMismatch(expected: expected, unit: indicator.unit)
        return Finding(.indicator(fact), at: row.value.place, value: row.value.typed)
    }
}
