/// IND-03 and IND-04: for a rate or a ratio, Valeur N equals Numérateur / Dénominateur within 0.1, a share does not
/// exceed its whole, and the denominator is not 0. A rate typed as a fraction (0.84 for 84 %) is asked about instead.
///
/// The three cells say the same thing: when they disagree one of them is wrong, and only the campus knows which.
struct QuotientsAgree: Rule {
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
        guard let value = row.value.value, let expected = quotient.value, !quotient.agrees(with: value) else {
            return nil
        }
        let fact: IndicatorFact =
            quotient.isLikelyFraction(value)
            ? .typedAsFraction(proposal: value * 100)
            : .quotientMismatch(expected: expected, unit: indicator.unit)
        return Finding(.indicator(fact), at: row.value.place, value: row.value.typed)
    }
}

/// The numerator and denominator that a campus typed for a rate or a ratio.
struct Quotient {
    /// In the unit of the indicator: 0.1 point for a rate, 0.1 for a ratio (specification §6, readings).
    private static let tolerance = 0.1
    /// Points between a fraction × 100 and the rate it stands for: a fraction is typed with two decimals.
    private static let fractionTolerance = 1.0

    let numerator: Double
    let denominator: Double
    let isShare: Bool
    let isRate: Bool
    /// Numerator over denominator, in the unit of the indicator; nil when the denominator is 0.
    let value: Double?

    /// Nil when the indicator is no quotient, or when neither figure can be told.
    init?(of indicator: Indicator, in row: IndicatorAnswer) {
        guard indicator.isQuotient, let denominator = row.denominator.value else { return nil }
        guard let numerator = row.numerator.value ?? (denominator == 0 ? 0 : nil) else { return nil }
        self.numerator = numerator
        self.denominator = denominator
        isShare = indicator.isShare
        isRate = indicator.kind == .rate
        value = indicator.quotient(numerator, over: denominator)
    }

    /// Whether the numerator of a share is above its denominator.
    var exceedsWhole: Bool { isShare && denominator != 0 && numerator > denominator }

    /// Whether `typed` is the quotient but for rounding.
    func agrees(with typed: Double) -> Bool {
        guard let value else { return false }
        return abs(typed - value) <= Self.tolerance + 1e-9
    }

    /// Whether `typed`, between 0 and 1, is the rate typed as a fraction.
    func isLikelyFraction(_ typed: Double) -> Bool {
        guard isRate, let value, typed > 0, typed <= 1 else { return false }
        return abs(typed * 100 - value) <= Self.fractionTolerance
    }
}
