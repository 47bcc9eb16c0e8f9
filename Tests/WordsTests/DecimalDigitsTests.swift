import Testing
import Words

@Suite struct `Decimals are rounded half away from zero on the digits` {
    /// Scaled by 100 and rounded as binary numbers, 1,147 of them are a hundredth too low: 0.285 gave 0,28.
    @Test func `every thousandth up to 200, told in hundredths`() {
        let wrong = (0...200_000).filter { thousandths in
            let hundredths = (thousandths + 5) / 10
            let expected = "\(hundredths / 100).\(String(hundredths % 100).padded(to: 2))"
            return DecimalDigits(Double(thousandths) / 1000, .exactly(2)).text(mark: ".") != expected
        }
        #expect(wrong == [])
    }

    @Test(arguments: [(0.285, 0.29), (2.675, 2.68), (-0.285, -0.29), (0.2849, 0.28), (9.995, 10), (-0.001, 0)])
    func `numbers too`(number: Double, rounded: Double) {
        #expect(number.rounded(decimals: 2) == rounded)
    }

    @Test(arguments: [
        (1e21, "1000000000000000000000"), (1e-7, "0,0000001"), (-12.5, "-12,5"), (0, "0"), (-0.0, "0"),
        (.infinity, "0"), (-1234, "-1234"), (0x1p53 - 1, "9007199254740991"), (0x1p54 + 4, "18014398509481988"),
        (0x1p60, "1152921504606847000"),
    ])
    func `all digits are told when nothing is rounded`(number: Double, text: String) {
        #expect(DecimalDigits(number).text(mark: ",") == text)
    }

    @Test func `a number that is none stays so`() {
        #expect(Double.nan.rounded(decimals: 2).isNaN)
        #expect((-Double.infinity).rounded(decimals: 2) == -.infinity)
    }
}

@Suite struct `Numbers have the fifteen digits that spreadsheets show` {
    @Test(arguments: [
        (3.9999999999999996, 4.0), (6.999999999999999, 7), (0.30000000000000004, 0.3), (83.54999999999999, 83.55),
        (1.1e-7, 1.1e-7), (0.1234567890123456, 0.123456789012346), (-2.0000000000000004, -2),
    ])
    func `rounded on the sixteenth`(number: Double, shown: Double) {
        #expect(number.asShown == shown)
    }

    @Test(arguments: [4.0, 3.99999999999999, 0, 123_456_789.123456, 1e300, .infinity, 73_282_932_000_074])
    func `and kept below`(number: Double) {
        #expect(number.asShown == number)
    }
}
