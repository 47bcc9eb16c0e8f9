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
        value.map { Self.isRounding(of: $0, typed) } ?? false
    }

    /// Whether a figure that somebody typed is a computed one but for rounding.
    static func isRounding(of value: Double, _ typed: Double) -> Bool { abs(typed - value) <= tolerance + 1e-9 }

    /// Whether `typed`, between 0 and 1, is the rate typed as a fraction.
    func isLikelyFraction(_ typed: Double) -> Bool {
        guard isRate, let value, typed > 0, typed <= 1 else { return false }
        return abs(typed * 100 - value) <= Self.fractionTolerance
    }
}
