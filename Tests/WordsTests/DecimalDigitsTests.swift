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
        (.infinity, "0"),
    ])
    func `all digits are told when nothing is rounded`(number: Double, text: String) {
        #expect(DecimalDigits(number).text(mark: ",") == text)
    }

    @Test func `a number that is none stays so`() {
        #expect(Double.nan.rounded(decimals: 2).isNaN)
        #expect((-Double.infinity).rounded(decimals: 2) == -.infinity)
    }
}
