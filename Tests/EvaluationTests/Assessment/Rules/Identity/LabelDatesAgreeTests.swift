import Evaluation
import Support
import Testing
import Words

@Suite struct `IDN-06: the dates of the label agree` {
    private static let expiry = SampleCampaign.date(2019, 9, 1)

    @Test(arguments: [-31, -1, 0, 1, 31]) func `the expiry may be 31 days off`(days: Int) {
        var deposit = SampleDeposit()
        deposit.identity.labelExpiry = .value(Self.expiry.adding(days: days))
        #expect(deposit.findings(of: .idn06) == [])
    }

    @Test(arguments: [-32, 32, 365]) func `an expiry further off is an error at its cell`(days: Int) {
        var deposit = SampleDeposit()
        deposit.identity.labelExpiry = .value(Self.expiry.adding(days: days))
        let expected = Finding(.identity(.expiryMismatch(expected: Self.expiry)), at: SampleSheet.identity.cell("B12"))
        #expect(deposit.findings(of: .idn06) == [expected])
    }

    @Test(arguments: [(4, false), (5, true)]) func `the duration has a maximum`(years: Int, isWrong: Bool) {
        var deposit = SampleDeposit()
        deposit.identity.labelDuration = .value(years)
        deposit.identity.labelExpiry = .empty
        let expected = Finding(.identity(.durationTooLong(maximum: 4)), at: SampleSheet.identity.cell("B11"))
        #expect(deposit.findings(of: .idn06) == (isWrong ? [expected] : []))
    }

    @Test func `a duration that is no number is an error at its cell`() {
        var deposit = SampleDeposit()
        deposit.identity.labelDuration = .unreadable(.notANumber)
        let expected = Finding(.identity(.unreadableDuration), at: SampleSheet.identity.cell("B11"))
        #expect(deposit.findings(of: .idn06) == [expected])
    }

    @Test(arguments: [(0, false), (1, true)]) func `the label does not follow the deposit`(days: Int, isWrong: Bool) {
        var deposit = SampleDeposit()
        let date = SampleCampaign.date(2018, 11, 9)
        deposit.identity.labelDate = .value(date.adding(days: days))
        deposit.identity.labelExpiry = .empty
        let expected = Finding(.identity(.labelAfterDeposit(deposit: date)), at: SampleSheet.identity.cell("B10"))
        #expect(deposit.findings(of: .idn06) == (isWrong ? [expected] : []))
    }

    @Test(arguments: [(99, true), (100, false), (900_000_000_000_000_000, false)])
    func `no expiry is computed for more years than any label has`(years: Int, isComputed: Bool) {
        var deposit = SampleDeposit()
        deposit.identity.labelDuration = .value(years)
        let facts = deposit.findings(of: .idn06).map(\.fact)
        let mismatch = Fact.identity(.expiryMismatch(expected: SampleCampaign.date(2114, 9, 1)))
        #expect(facts == [.identity(.durationTooLong(maximum: 4))] + (isComputed ? [mismatch] : []))
    }

    @Test(arguments: [(0, nil), (1, SampleCampaign.date(2016, 9, 1)), (100, nil)])
    func `a label of no year, or of too many, has no end`(years: Int, expected: CalendarDate?) {
        var deposit = SampleDeposit()
        deposit.identity.labelDuration = .value(years)
        deposit.identity.labelExpiry = .empty
        #expect(deposit.assessment.submission.identity.labelEnd == expected)
    }

    @Test func `a label of no year ends the day it begins, whatever its expiry says`() {
        var deposit = SampleDeposit()
        deposit.identity.labelDuration = .value(0)
        let fact = IdentityFact.expiryMismatch(expected: SampleCampaign.date(2015, 9, 1))
        #expect(deposit.findings(of: .idn06).map(\.fact) == [.identity(fact)])
    }
}
