import Evaluation
import Support
import Testing
import Words

@Suite struct `IND-03: values equal their quotients` {
    @Test(arguments: [(80.1, false), (79.9, false), (80.101, true), (79.899, true)])
    func `a rate within 0.1 point`(value: Double, isWrong: Bool) {
        var deposit = SampleDeposit()
        deposit.figures[0].value = .value(value)
        let fact = IndicatorFact.quotientMismatch(expected: 80, unit: "%")
        let expected = Finding(.indicator(fact), at: SampleSheet.indicators.cell("H2"))
        #expect(deposit.findings(of: .ind03) == (isWrong ? [expected] : []))
    }

    @Test(arguments: [(1.6, false), (1.601, true), (1.399, true)]) func `a ratio within 0.1`(
        value: Double,
        isWrong: Bool
    ) {
        var deposit = SampleDeposit()
        deposit.figures[3].value = .value(value)
        #expect(deposit.findings(of: .ind03).map(\.place.cell) == (isWrong ? ["H5"] : []))
    }

    @Test(arguments: [(100.0, false), (101.0, true)])
    func `a share does not exceed its whole`(numerator: Double, isWrong: Bool) {
        var deposit = SampleDeposit()
        deposit.figures[0].numerator = .value(numerator)
        deposit.figures[0].value = .value(numerator)
        let fact = IndicatorFact.numeratorAboveDenominator(numerator: 101, denominator: 100)
        let expected = Finding(.indicator(fact), at: SampleSheet.indicators.cell("F2"))
        #expect(deposit.findings(of: .ind03) == (isWrong ? [expected] : []))
        #expect(deposit.findings(of: .ind02) == [])
    }

    @Test func `nothing is divided by 0`() {
        var deposit = SampleDeposit()
        deposit.figures[0].denominator = .value(0)
        let expected = Finding(.indicator(.zeroDenominator), at: SampleSheet.indicators.cell("G2"))
        #expect(deposit.findings(of: .ind03) == [expected])
    }
}

@Suite struct `IND-04: rates are typed in per cent` {
    @Test(arguments: [(0.8, true), (0.81, true), (0.79, true), (0.8101, false), (0.7899, false)])
    func `a fraction within one point of the rate is asked about`(value: Double, isFraction: Bool) {
        var deposit = SampleDeposit()
        deposit.figures[0].value = .value(value)
        let fact = IndicatorFact.typedAsFraction(proposal: value * 100)
        let expected = Finding(.indicator(fact), at: SampleSheet.indicators.cell("H2"))
        #expect(deposit.findings(of: .ind04) == (isFraction ? [expected] : []))
        #expect(deposit.findings(of: .ind03).isEmpty == isFraction)
    }

    @Test(arguments: [(1.0, true), (1.001, false)]) func `up to 1`(value: Double, isFraction: Bool) {
        var deposit = SampleDeposit()
        deposit.figures[0].numerator = .value(100)
        deposit.figures[0].value = .value(value)
        #expect(deposit.findings(of: .ind04).isEmpty != isFraction)
    }
}

@Suite struct `IND-06: denominators are large enough` {
    @Test(arguments: [(20.0, false), (19.0, true)]) func `from the minimal headcount of the campaign on`(
        count: Double,
        isSmall: Bool
    ) {
        var deposit = SampleDeposit()
        deposit.figures[0].numerator = .value(count)
        deposit.figures[0].denominator = .value(count)
        let expected = Finding(.indicator(.smallDenominator(minimum: 20)), at: SampleSheet.indicators.cell("G2"))
        #expect(deposit.findings(of: .ind06) == (isSmall ? [expected] : []))
    }
}
