/// A part of a whole, exact until it is printed: shares are compared and rounded as people would do by hand.
package struct Fraction: Sendable {
    package let numerator: Int
    /// Above zero.
    package let denominator: Int

    /// Nil when the whole is nothing.
    package init?(_ numerator: Int, of denominator: Int) {
        guard denominator > 0 else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    package var value: Double { Double(numerator) / Double(denominator) }

    /// Rounded half away from zero.
    package func rounded(decimals: Int) -> Double { rounded(decimals: decimals, times: 1) }

    /// In per cent, rounded half away from zero.
    package func percent(decimals: Int) -> Double { rounded(decimals: decimals, times: 100) }

    private func rounded(decimals: Int, times factor: Int) -> Double {
        let unit = (0..<decimals).reduce(1) { power, _ in power * 10 }
        let (quotient, remainder) = (numerator.magnitude * UInt(factor * unit))
            .quotientAndRemainder(dividingBy: UInt(denominator))
        let digits = quotient + (2 * remainder >= UInt(denominator) ? 1 : 0)
        return (numerator < 0 && digits > 0 ? -1 : 1) * Double(digits) / Double(unit)
    }
}

extension Fraction: Comparable {
    package static func == (left: Fraction, right: Fraction) -> Bool {
        left.numerator * right.denominator == right.numerator * left.denominator
    }

    package static func < (left: Fraction, right: Fraction) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }
}
