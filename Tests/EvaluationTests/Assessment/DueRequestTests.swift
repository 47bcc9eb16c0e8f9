import Evaluation
import Support
import Testing
import Words

@Suite struct `What a label asks for during a campaign` {
    private let year = SampleCampaign.date(2019, 10, 1)..<SampleCampaign.date(2020, 10, 1)

    private func due(_ start: CalendarDate?, _ end: CalendarDate?) -> DueRequest {
        DueRequest(from: start, to: end, during: year)
    }

    private func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate { SampleCampaign.date(year, month, day) }

    @Test func `a renewal when it ends in it, from the first day to the last`() {
        #expect(due(date(2015, 10, 1), date(2019, 10, 1)) == .renewal(end: date(2019, 10, 1)))
        #expect(due(date(2016, 9, 30), date(2020, 9, 30)) == .renewal(end: date(2020, 9, 30)))
        #expect(due(date(2015, 9, 30), date(2019, 9, 30)) == .overdue(end: date(2019, 9, 30)))
    }

    @Test func `a review when its half falls in it`() {
        #expect(due(date(2017, 10, 1), date(2021, 10, 1)) == .midTermReview(half: date(2019, 10, 1)))
        #expect(due(date(2018, 9, 30), date(2022, 9, 30)) == .midTermReview(half: date(2020, 9, 30)))
        #expect(due(date(2018, 10, 1), date(2022, 10, 1)) == .nothing(end: date(2022, 10, 1)))
        #expect(due(date(2017, 9, 30), date(2021, 9, 30)) == .nothing(end: date(2021, 9, 30)))
    }

    @Test func `nobody knows what without its dates`() {
        #expect(due(date(2017, 10, 1), nil) == .unknown && due(nil, nil) == .unknown)
        #expect(due(nil, date(2021, 10, 1)) == .nothing(end: date(2021, 10, 1)))
    }

    @Test func `only a renewal and a review are requests`() {
        #expect(due(nil, date(2020, 1, 1)).request == .renewal)
        #expect(due(date(2018, 1, 1), date(2022, 1, 1)).request == .midTermReview)
        #expect(due(nil, date(2018, 1, 1)).request == nil && due(nil, nil).request == nil)
    }
}
