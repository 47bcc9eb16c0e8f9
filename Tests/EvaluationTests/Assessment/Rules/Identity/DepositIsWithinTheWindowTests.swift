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

    @Test(arguments: [
        (opening.adding(months: -6), true), (opening.adding(months: -6).adding(days: -1), false),
        (closing.adding(months: 6), true), (closing.adding(months: 6).adding(days: 1), false),
    ])
    func `other dates are not judged by one that is six months away`(date: CalendarDate, isUsed: Bool) {
        var deposit = SampleDeposit()
        deposit.identity.depositDate = .value(date)
        deposit.actions[0].deadline = .value(Self.opening.adding(months: -7))
        deposit.proofs[0].date = .value(Self.closing.adding(months: 7))
        let codes: [RuleCode] = [.prv02, .pla03]
        #expect(codes.contains { !deposit.findings(of: $0).isEmpty } == isUsed)
        #expect(deposit.findings(of: .idn07).count == 1)
        let assessment = deposit.assessment
        #expect(ScheduledAction.plan(of: assessment).contains(where: \.isLate) == isUsed)
        #expect((CampusLetter(of: assessment).deposit != nil) == isUsed)
    }

    @Test func `a deposit of this year follows one whose year is mistyped`() {
        var mistyped = SampleDeposit()
        mistyped.file = "b.ods"
        mistyped.identity.depositDate = .value(SampleCampaign.date(2081, 11, 23))
        var corrected = SampleDeposit()
        corrected.file = "a.ods"
        let keys = [mistyped, corrected].map { DepositKey(of: DepositRecord(of: $0.assessment)) }
        let standings = OneSubmissionPerCampus.settling(keys, under: RuleProfile())
        guard case .superseded(by: "a.ods", .undated) = standings[0] else {
            Issue.record("\(standings)")
            return
        }
    }

    @Test(arguments: [(2017, 11, 19, 2018), (2108, 10, 1, 2018), (2017, 8, 2, nil)] as [(Int, Int, Int, Int?)])
    func `a day of another year is told with the year that it most likely has`(
        year: Int,
        month: Int,
        day: Int,
        likely: Int?
    ) throws {
        var deposit = SampleDeposit()
        deposit.identity.depositDate = .value(SampleCampaign.date(year, month, day))
        let hint = try #require(deposit.findings(of: .idn07).first.map(FindingText.init)).hint
        #expect(hint.contains("sans doute") == (likely != nil))
        #expect(likely.map { hint.contains("sans doute \($0)") } != false)
    }
}
