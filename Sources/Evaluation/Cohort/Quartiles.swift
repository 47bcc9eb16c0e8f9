import Words

/// The quarters of a sorted series, each by linear interpolation between the closest ranks, at (n − 1)·p.
package struct Quartiles: Hashable, Sendable {
    package let first: Double
    package let median: Double
    package let third: Double

    /// Nil for an empty series.
    ///
    /// - Parameter value: the value at a rank, 0 ..< `count`, never falling from one to the next.
    init?(count: Int, value: (Int) -> Double) {
        guard count > 0 else { return nil }
        func quantile(_ quarters: Int) -> Double {
            let (rank, rest) = ((count - 1) * quarters).quotientAndRemainder(dividingBy: 4)
            let low = value(rank)
            if rest == 0 { return low }
            return low + (value(rank + 1) - low) * Double(rest) / 4
        }
        (first, median, third) = (quantile(1), quantile(2), quantile(3))
    }

    /// Those of sorted figures; what binary fractions add to the last digits of a decimal figure is taken away.
    init?(ofSorted figures: [Double]) {
        guard let exact = Quartiles(count: figures.count, value: { figures[$0] }) else { return nil }
        first = exact.first.rounded(decimals: 10)
        median = exact.median.rounded(decimals: 10)
        third = exact.third.rounded(decimals: 10)
    }

    /// How far a quarter is from the other.
    var spread: Double { third - first }
}
