import Evaluation
import Support
import Testing

@Suite struct `The reading of an indicator` {
    /// The reading of the only indicator of a campus.
    private func outcome(
        _ kind: Indicator.Kind,
        _ sense: Indicator.Sense?,
        before: Double?,
        _ value: Double?,
        of denominator: Double = 100,
        status: IndicatorStatus = .observed,
        calculation: Calculation? = nil,
        rows: Int = 1
    ) -> IndicatorOutcome? {
        var deposit = SampleDeposit(
            answering: kind,
            sense: sense,
            calculation: calculation,
            before: before,
            value,
            of: denominator,
            status: status
        )
        deposit.actions[0].deadline = .value(SampleCampaign.date(2018, 9, 2))
        deposit.actions[0].status = .value(.completed)
        deposit.actions = Array(repeating: deposit.actions[0], count: rows)
        deposit.members = Array(repeating: deposit.members[0], count: rows)
        return IndicatorReading.all(of: deposit.assessment).first?.outcome
    }

    @Test(arguments: [
        (81.1, 82.09, IndicatorOutcome.stable), (81.1, 82.1, .better), (82.1, 81.1, .worse), (82.1, 81.2, .stable),
    ])
    func `a rate is stable under a point`(before: Double, value: Double, outcome: IndicatorOutcome) {
        #expect(self.outcome(.rate, .more, before: before, value) == outcome)
    }

    @Test(arguments: [
        (100, 103, IndicatorOutcome.stable), (100, 103.1, .better), (100, 97, .stable), (100, 96.9, .worse),
        (0, 0, .stable), (0, 1, .better),
    ])
    func `any other figure is stable up to three per cent`(before: Double, value: Double, outcome: IndicatorOutcome) {
        #expect(self.outcome(.count, .more, before: before, value) == outcome)
    }

    @Test(arguments: [
        (Indicator.Sense.more, IndicatorOutcome.better, IndicatorOutcome.worse), (.less, .worse, .better),
        (.neutral, .rising, .falling),
    ])
    func `the sense says which way is better`(sense: Indicator.Sense, up: IndicatorOutcome, down: IndicatorOutcome) {
        #expect(outcome(.count, sense, before: 10, 20) == up)
        #expect(outcome(.count, sense, before: 20, 10) == down)
    }

    @Test(arguments: [
        (Calculation.planRealisation, IndicatorOutcome.rising), (.signatoryShare, .better),
    ])
    func `the rates of two plans are compared, and not judged`(calculation: Calculation, outcome: IndicatorOutcome) {
        #expect(self.outcome(.rate, .more, before: 1, nil, calculation: calculation, rows: 20) == outcome)
    }

    @Test(arguments: [Calculation.planRealisation, .signatoryShare])
    func `what a share is of is counted, whatever was typed`(calculation: Calculation) {
        let few = outcome(.rate, .more, before: 1, nil, of: 100, calculation: calculation, rows: 19)
        #expect(few == .smallHeadcount)
        #expect(outcome(.count, .more, before: 1, nil, calculation: .actionCount, rows: 3) != .smallHeadcount)
    }

    @Test func `without a sense nothing is read`() {
        #expect(outcome(.count, nil, before: 10, 20) == .unread)
        #expect(outcome(.count, nil, before: nil, 20) == .singleYear)
    }

    @Test(arguments: [(19.0, IndicatorOutcome.smallHeadcount), (20, .better)])
    func `a small headcount is not compared`(denominator: Double, outcome: IndicatorOutcome) {
        #expect(self.outcome(.rate, .more, before: 50, 60, of: denominator) == outcome)
    }

    @Test func `a yes is held, a no is not`() {
        #expect(outcome(.boolean, .more, before: nil, 1) == .held)
        #expect(outcome(.boolean, nil, before: nil, 0) == .notHeld)
    }

    @Test(arguments: [
        (IndicatorStatus.statisticalSecrecy, IndicatorOutcome.missing(.statisticalSecrecy)),
        (.unavailable, .missing(.unavailable)), (.observed, .missing(nil)),
    ])
    func `a missing figure keeps the status that excuses it`(status: IndicatorStatus, outcome: IndicatorOutcome) {
        #expect(self.outcome(.rate, .more, before: 50, nil, status: status) == outcome)
    }
}
