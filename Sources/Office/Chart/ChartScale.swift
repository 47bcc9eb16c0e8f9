internal import Glibc

/// The scale of an axis of numbers: its ends and its step.
struct ChartScale: Sendable {
    let low: Double
    let high: Double
    let step: Double

    /// What the axis asks for; where it asks nothing, round ends around the values and four to ten steps.
    ///
    /// - Parameter startsAtZero: whether values are told by lengths, which have to start at zero.
    init(_ axis: ChartObject.Axis, values: [Double], startsAtZero: Bool) {
        let least = Self.bounded(values.min() ?? 0)
        let most = Self.bounded(values.max() ?? 0)
        // From five sixths of the largest on, values lie too close together for zero to help.
        let hasZero = startsAtZero || least <= 0 && most >= 0 || least < 5 / 6 * most && most > 0
        var low = axis.minimum.map(Self.bounded) ?? (hasZero ? min(least, 0) : least)
        var high = axis.maximum.map(Self.bounded) ?? (hasZero ? max(most, 0) : most)
        if !(high - low > 1e-300) { high = low + max(abs(low), 1) }
        var step = axis.interval ?? 0
        if !(step > 0) || (high - low) / step > 50 { step = Self.roundStep((high - low) / 8) }
        if axis.minimum == nil { low = (low / step).rounded(.down) * step }
        if axis.maximum == nil { high = (high / step).rounded(.up) * step }
        self.low = low
        self.high = high
        self.step = step
    }

    /// A number whose distance to any other such number can be told.
    private static func bounded(_ number: Double) -> Double { min(max(number, -1e300), 1e300) }

    /// 1, 2 or 5 times a power of ten, not below `step`.
    private static func roundStep(_ step: Double) -> Double {
        let power = pow(10, log10(step).rounded(.down))
        return [1, 2, 5].map { $0 * power }.first { $0 >= step } ?? 10 * power
    }

    /// The numbers that are labelled.
    var ticks: [Double] {
        let count = ((high - low) / step + 1e-9).rounded(.down)
        guard count.isFinite, count <= 100 else { return [low, high] }
        return (0...Int(count)).map { low + Double($0) * step }
    }

    /// Where a number stands, from 0 at the low end to 1 at the high end; beyond them, at the end.
    func position(of number: Double) -> Double {
        min(max((number - low) / (high - low), 0), 1)
    }

    /// Where lengths start.
    var base: Double { min(max(0, low), high) }
}
