import Evaluation
import Support
import Testing
import Words

@Suite struct `IND-05: large changes are commented` {
    @Test(arguments: [(150.0, false), (50.0, false), (151.0, true), (49.0, true)])
    func `a count moves by half at most`(value: Double, isWrong: Bool) {
        var deposit = SampleDeposit()
        deposit.figures[1].before = .value(100)
        deposit.figures[1].value = .value(value)
        let fact = IndicatorFact.jump(from: 100, to: value, unit: "nombre")
        let expected = Finding(.indicator(fact), at: SampleSheet.indicators.cell("H3"))
        #expect(deposit.findings(of: .ind05) == (isWrong ? [expected] : []))
    }

    @Test(arguments: [(60.0, false), (100.0, false), (59.99, true)])
    func `a rate moves by twenty points at most`(before: Double, isWrong: Bool) {
        var deposit = SampleDeposit()
        deposit.figures[0].before = .value(before)
        let fact = IndicatorFact.jump(from: before, to: 80, unit: "%")
        let expected = Finding(.indicator(fact), at: SampleSheet.indicators.cell("H2"))
        #expect(deposit.findings(of: .ind05) == (isWrong ? [expected] : []))
    }

    @Test func `a comment excuses, and nothing grows from 0`() {
        var deposit = SampleDeposit()
        deposit.figures[1].value = .value(9)
        deposit.figures[1].comment = .value("Deux formations ouvertes.")
        #expect(deposit.findings(of: .ind05) == [])
        deposit.figures[1].comment = .empty
        deposit.figures[1].before = .value(0)
        #expect(deposit.findings(of: .ind05) == [])
    }

    @Test func `a ratio may move`() {
        var deposit = SampleDeposit()
        deposit.figures[3].before = .value(15)
        #expect(deposit.findings(of: .ind05) == [])
    }
}
