import Evaluation
import Support
import Testing
import Words

@Suite struct `IND-01: required indicators are filled` {
    @Test func `no value`() {
        var deposit = SampleDeposit()
        deposit.figures[0].value = .empty
        let fact = IndicatorFact.missingValue(SampleReferential.code("D0.C1.R1.I1"))
        #expect(deposit.findings(of: .ind01) == [Finding(.indicator(fact), at: SampleSheet.indicators.cell("H2"))])
    }

    @Test(arguments: [IndicatorStatus.unavailable, .statisticalSecrecy])
    func `a status excuses it, with a comment`(status: IndicatorStatus) {
        var deposit = SampleDeposit()
        deposit.figures[0].value = .empty
        deposit.figures[0].status = .value(status)
        let expected = Finding(.indicator(.uncommentedAbsence(status)), at: SampleSheet.indicators.cell("L2"))
        #expect(deposit.findings(of: .ind01) == [expected])
        deposit.figures[0].comment = .value("Enquête en cours.")
        #expect(deposit.findings(of: .ind01) == [])
    }

    @Test func `no row, told at the header`() {
        var deposit = SampleDeposit()
        deposit.figures.remove(at: 0)
        let fact = IndicatorFact.missingIndicator(SampleReferential.code("D0.C1.R1.I1"))
        #expect(deposit.findings(of: .ind01) == [Finding(.indicator(fact), at: SampleSheet.indicators.cell("A1"))])
    }

    @Test func `what is optional or computed may be left out`() {
        var deposit = SampleDeposit()
        deposit.figures.removeLast(3)
        #expect(deposit.findings(of: .ind01) == [])
    }
}

@Suite struct `IND-02: figures are within bounds` {
    @Test(arguments: [(0.0, false), (100.0, false), (-0.1, true), (100.1, true)])
    func `both bounds belong`(value: Double, isWrong: Bool) {
        var deposit = SampleDeposit()
        deposit.figures[0].twoYearsBefore = .value(value)
        let expected = Finding(
            .indicator(.outOfBounds(minimum: 0, maximum: 100)),
            at: SampleSheet.indicators.cell("D2")
        )
        #expect(deposit.findings(of: .ind02) == (isWrong ? [expected] : []))
    }

    @Test(arguments: [(4.0, false), (4.5, true), (-1.0, true)]) func `a count is whole`(value: Double, isWrong: Bool) {
        var deposit = SampleDeposit()
        deposit.figures[1].value = .value(value)
        let expected = Finding(.indicator(.notACount), at: SampleSheet.indicators.cell("H3"))
        #expect(deposit.findings(of: .ind02) == (isWrong ? [expected] : []))
    }

    @Test func `what is no number where a count is asked for`() {
        var deposit = SampleDeposit()
        deposit.figures[1].value = .unreadable(.notANumber)
        let fact = IndicatorFact.unreadable(field: "Valeur N", .notAWholeNumber)
        #expect(deposit.findings(of: .ind02) == [Finding(.indicator(fact), at: SampleSheet.indicators.cell("H3"))])
    }

    @Test func `what is no number`() {
        var deposit = SampleDeposit()
        deposit.figures[0].numerator = .unreadable(.notANumber)
        let fact = IndicatorFact.unreadable(field: "Numérateur N", .notANumber)
        #expect(deposit.findings(of: .ind02) == [Finding(.indicator(fact), at: SampleSheet.indicators.cell("F2"))])
    }
}

@Suite struct `IND-07: every indicator has one row` {
    @Test func `a code that is unknown, with the nearest one`() {
        var deposit = SampleDeposit()
        deposit.figures[2].code = "D0.C1.R2.I11"
        let fact = IndicatorFact.unknownIndicator(nearest: "D0.C1.R2.I1")
        #expect(deposit.findings(of: .ind07) == [Finding(.indicator(fact), at: SampleSheet.indicators.cell("A4"))])
    }

    @Test func `a second row`() {
        var deposit = SampleDeposit()
        deposit.figures.append(deposit.figures[1])
        let fact = IndicatorFact.repeatedIndicator(SampleReferential.code("D0.C1.R1.I2"), firstCell: "A3")
        #expect(deposit.findings(of: .ind07) == [Finding(.indicator(fact), at: SampleSheet.indicators.cell("A6"))])
    }
}
