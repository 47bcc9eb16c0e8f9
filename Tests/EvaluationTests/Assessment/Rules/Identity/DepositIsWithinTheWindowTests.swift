import Evaluation
import Support
import Testing
import Words

@Suite struct `IDN-07: the deposit lies within the window` {
    private static let opening = SampleCampaign.date(2018, 10, 1)
    private static let closing = SampleCampaign.date(2018, 11, 30)

    @Test(arguments: [opening, closing]) func `both days count`(date: CalendarDate) {
        var deposit = SampleDeposit()
        deposit.identity.depositDate = .value(date)
        #expect(deposit.findings(of: .idn07) == [])
    }

    @Test(arguments: [opening.adding(days: -1), closing.adding(days: 1)])
    func `the day before and the day after do not`(date: CalendarDate) {
        var deposit = SampleDeposit()
        deposit.identity.depositDate = .value(date)
        let fact = IdentityFact.depositOutsideWindow(opening: Self.opening, closing: Self.closing)
        #expect(deposit.findings(of: .idn07) == [Finding(.identity(fact), at: SampleSheet.identity.cell("B21"))])
    }
}
