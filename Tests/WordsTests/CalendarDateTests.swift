import Testing
import Words

@Suite struct `Days of the civil calendar` {
    @Test(arguments: [(1970, 1, 1, 0), (2000, 3, 1, 11_017), (1899, 12, 30, -25_569), (2018, 11, 17, 17_852)])
    func `are counted from 1970`(year: Int, month: Int, day: Int, number: Int) {
        #expect(CalendarDate(year: year, month: month, day: day)?.dayNumber == number)
        #expect(CalendarDate(dayNumber: number) == CalendarDate(year: year, month: month, day: day))
    }

    @Test func `every day of four centuries comes back from its number`() {
        let wrong = (-60_000...90_000).filter { CalendarDate(dayNumber: $0)?.dayNumber != $0 }
        #expect(wrong == [])
    }

    @Test func `a month later keeps the last day of a shorter month`() {
        let date = CalendarDate(year: 2016, month: 2, day: 29)
        #expect(date?.adding(months: 12) == CalendarDate(year: 2017, month: 2, day: 28))
        #expect(date?.adding(months: -2) == CalendarDate(year: 2015, month: 12, day: 29))
    }

    @Test(arguments: [8, 9, 12 * 9_999, .max]) func `no day follows the last one`(months: Int) {
        let date = CalendarDate(year: 9999, month: 5, day: 15)
        let last = CalendarDate(year: 9999, month: 12, day: months == 8 ? 15 : 31)
        #expect((months == 8 ? date?.adding(months: 7) : date?.adding(months: months)) == last)
    }

    @Test(arguments: [-5, -12 * 9_999, .min]) func `no day comes before the first one`(months: Int) {
        let date = CalendarDate(year: 1, month: 5, day: 15)
        #expect(date?.adding(months: -4) == CalendarDate(year: 1, month: 1, day: 15))
        #expect(date?.adding(months: months) == CalendarDate(year: 1, month: 1, day: 1))
    }

    @Test func `a day that does not exist is none`() {
        #expect(CalendarDate(year: 2018, month: 2, day: 29) == nil)
        #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
        #expect(CalendarDate(year: 2018, month: 13, day: 1) == nil)
    }
}
