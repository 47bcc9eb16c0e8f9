/// Arithmetic of the Gregorian calendar, carried to every year: 0 is the year before 1.
///
/// Days are counted in eras of 400 years that begin on 1 March, so that the leap day is the last of its year.
package enum CivilCalendar {
    /// The number of days of a month, 1 to 12; 0 when there is no such month.
    package static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: 31
        case 4, 6, 9, 11: 30
        case 2: year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400) ? 29 : 28
        default: 0
        }
    }

    /// Days from 1970-01-01 to a day that exists, negative before.
    package static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * daysOfEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - daysToOrigin
    }

    /// The day that comes so many days after 1970-01-01.
    package static func day(numbered number: Int) -> (year: Int, month: Int, day: Int) {
        let days = number + daysToOrigin
        let era = (days >= 0 ? days : days - (daysOfEra - 1)) / daysOfEra
        let dayOfEra = days - era * daysOfEra
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    private static let daysOfEra = 146_097
    /// Days from 0000-03-01, where an era begins, to 1970-01-01.
    private static let daysToOrigin = 719_468
}
