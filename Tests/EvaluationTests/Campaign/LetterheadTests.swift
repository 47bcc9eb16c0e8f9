import Evaluation
import Support
import Testing
import Words

/// The sample campaign closes on 30 November 2018.
@Suite struct `The dates of letters` {
    private static func day(_ month: Int, _ day: Int) -> CalendarDate { SampleCampaign.date(2018, month, day) }

    @Test(
        arguments: [
            (day(12, 14), nil, day(11, 12), day(12, 14)), (day(12, 14), nil, day(12, 13), day(12, 14)),
            (day(12, 14), nil, day(12, 14), nil), (day(12, 14), day(12, 13), nil, day(12, 14)),
            (nil, day(11, 29), day(11, 12), day(11, 30)), (nil, day(11, 30), day(11, 12), nil),
            (nil, day(11, 20), day(11, 29), day(11, 30)), (nil, day(11, 20), day(11, 30), nil), (nil, nil, nil, nil),
            (day(11, 25), day(11, 20), day(11, 26), day(11, 30)),
        ] as [(CalendarDate?, CalendarDate?, CalendarDate?, CalendarDate?)]
    )
    func `an answer is asked for by the deadline, else by the closing, else as soon as possible`(
        deadline: CalendarDate?,
        letters: CalendarDate?,
        deposit: CalendarDate?,
        expected: CalendarDate?
    ) {
        let campaign = SampleCampaign.campaign(letterhead: Letterhead(date: letters, deadline: deadline))
        #expect(campaign.lastDay(toSendAgain: deposit) == expected)
    }

    @Test(
        arguments: [(day(10, 15), day(11, 30)), (day(11, 29), day(11, 30)), (day(11, 30), nil), (nil, nil)]
            as [(CalendarDate?, CalendarDate?)]
    )
    func `a first deposit is asked for by the closing when letters are older, else as soon as possible`(
        letters: CalendarDate?,
        expected: CalendarDate?
    ) {
        let letterhead = Letterhead(date: letters, deadline: Self.day(12, 14))
        #expect(SampleCampaign.campaign(letterhead: letterhead).lastDayToDeposit == expected)
    }

    @Test(
        arguments: [
            (day(11, 20), day(11, 19), day(11, 20)), (day(11, 20), day(12, 2), day(12, 2)), (nil, day(12, 2), nil),
            (day(11, 20), nil, day(11, 20)),
        ] as [(CalendarDate?, CalendarDate?, CalendarDate?)]
    )
    func `a letter is no older than the deposit that it quotes`(
        letters: CalendarDate?,
        deposit: CalendarDate?,
        expected: CalendarDate?
    ) {
        #expect(Letterhead(date: letters).quoting(deposit).date == expected)
    }
}
