import Office
import Testing

struct CivilDateTimeTests {
    @Test(arguments: [
        (2.0, "1900-01-01"), (61.0, "1900-03-01"), (45_351.5, "2024-02-29 12:00:00"), (-1.0, "1899-12-29"),
        (2_958_465.0, "9999-12-31"), (0.0, "1899-12-30"), (-693_899.0, "0-03-01"),
    ])
    func `days count from 30 December 1899`(days: Double, text: String) {
        let date = CivilDateTime(days: days)
        #expect(date?.description == text)
        #expect(date?.days == days)
    }

    @Test func `noise below the millisecond does not spoil a time`() {
        #expect(CivilDateTime(days: 45_000.999_999_999_99)?.description == "2023-03-16")
        #expect(CivilDateTime(days: 28_086.354_166_666_668)?.description == "1976-11-22 08:30:00")
    }

    @Test(arguments: [(2023, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 4, 31), (1900, 2, 29)])
    func `a day that no calendar has is nil`(year: Int, month: Int, day: Int) {
        #expect(CivilDateTime(year: year, month: month, day: day) == nil)
    }

    @Test func `earlier is less`() throws {
        let morning = try #require(CivilDateTime(year: 2018, month: 3, day: 12, hour: 8))
        let noon = try #require(CivilDateTime(year: 2018, month: 3, day: 12, hour: 12))
        #expect(morning < noon)
    }

    @Test func `seconds are rounded to the millisecond`() {
        func time(_ second: Double) -> String? {
            CivilDateTime(year: 2018, month: 3, day: 12, hour: 8, second: second)?.description
        }
        #expect(time(59.9994) == "2018-03-12 08:00:59.999" && time(59.9996) == nil)
    }
}
