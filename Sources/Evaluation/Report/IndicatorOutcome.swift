import Words

/// How a figure of a campus is to be read (*lecture*).
package enum IndicatorOutcome: Hashable, Sendable {
    /// A yes, or a no.
    case held, notHeld
    /// No figure for the year N; the status may say why.
    case missing(IndicatorStatus?)
    case smallHeadcount
    /// Nothing to compare the year N with.
    case singleYear
    case stable
    case better, worse
    /// The figure moved, and neither way is better.
    case rising, falling
    /// The referential does not say which way is better.
    case unread
}

extension IndicatorReading {
    /// What the figure says; the first rule that applies.
    package var outcome: IndicatorOutcome {
        guard let value else { return .missing(status?.excusesValue == true ? status : nil) }
        if indicator.kind == .boolean { return value == 0 ? .notHeld : .held }
        if hasSmallDenominator { return .smallHeadcount }
        guard let before = valueYearBefore else { return .singleYear }
        guard let sense = indicator.sense else { return .unread }
        if isStable(from: before, to: value) { return .stable }
        let rises = value > before
        // A form carries over the actions that are not over: the rate of each year is that of another plan.
        return switch indicator.calculation == .planRealisation ? .neutral : sense {
        case .more: rises ? .better : .worse
        case .less: rises ? .worse : .better
        case .neutral: rises ? .rising : .falling
        }
    }

    /// Less than a point for a rate, 3 % at most for any other figure. Six decimals: 82,1 − 81,1 is a point.
    private func isStable(from before: Double, to now: Double) -> Bool {
        let move = abs(now - before).rounded(decimals: 6)
        return indicator.kind == .rate
            ? move < Self.leastMoveOfRates : move <= (abs(before) * Self.leastShareOfMoves).rounded(decimals: 6)
    }

    /// Points.
    private static let leastMoveOfRates = 1.0
    private static let leastShareOfMoves = 0.03
}
