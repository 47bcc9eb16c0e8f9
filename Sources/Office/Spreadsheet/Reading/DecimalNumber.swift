/// The double nearest to a decimal number, by exact arithmetic on whole numbers (IEEE 754, §5.12: ties to even).
enum DecimalNumber {
    /// `mantissa` × 10 to that power; nil for powers that take more than two words.
    static func value(_ mantissa: UInt64, _ power: Int) -> Double? {
        guard mantissa > 0 else { return 0 }
        if mantissa <= 1 << 53, (-22...22).contains(power) {
            return power < 0 ? Double(mantissa) / exactPowers[-power] : Double(mantissa) * exactPowers[power]
        }
        switch power {
        case -19..<0: return quotient(mantissa, wholePowers[-power])
        case 0...19: return product(mantissa, wholePowers[power])
        default: return nil
        }
    }

    /// The quotient takes 63 or 64 bits; the last one also stands for what remains, far below the bit that is rounded.
    private static func quotient(_ dividend: UInt64, _ divisor: UInt64) -> Double {
        let left = dividend.leadingZeroBitCount
        let right = divisor.leadingZeroBitCount
        let high = dividend << UInt64(left)
        let (quotient, rest) = (divisor << UInt64(right)).dividingFullWidth((high >> 1, high << 63))
        return scaled(quotient | (rest == 0 ? 0 : 1), by: right - left - 63)
    }

    private static func product(_ left: UInt64, _ right: UInt64) -> Double {
        let (high, low) = left.multipliedFullWidth(by: right)
        guard high > 0 else { return Double(low) }
        let shift = UInt64(high.leadingZeroBitCount)
        let top = high << shift | low >> (64 - shift)
        return scaled(top | (low << shift == 0 ? 0 : 1), by: 64 - Int(shift))
    }

    private static func scaled(_ bits: UInt64, by exponent: Int) -> Double {
        Double(bits) * Double(sign: .plus, exponent: exponent, significand: 1)
    }

    /// The powers that a double holds exactly.
    private static let exactPowers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]

    /// The powers that a word holds.
    private static let wholePowers: [UInt64] = (0...19).map { power in (0..<power).reduce(1) { value, _ in value * 10 }
    }
}
