/// A day of the civil calendar: no hour, no time zone.
package struct CalendarDate: Hashable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Nil when there is no such day in the Gregorian calendar.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), day >= 1,
            day <= CivilCalendar.length(ofMonth: month, in: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    private init(validYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Days since 1970-01-01, negative before.
    package var dayNumber: Int { CivilCalendar.dayNumber(year: year, month: month, day: day) }

    /// The day `dayNumber` days after 1970-01-01; nil outside the years 1…9999.
    package init?(dayNumber: Int) {
        guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
        (year, month, day) = CivilCalendar.day(numbered: dayNumber)
    }

    /// The first and the last day there are.
    private static let first = CalendarDate(validYear: 1, month: 1, day: 1)
    private static let last = CalendarDate(validYear: 9999, month: 12, day: 31)

    /// The same day `count` months later; the last day of the month when it has no such day, the first or the last day
    /// of the calendar beyond the years 1…9999.
    package func adding(months count: Int) -> CalendarDate {
        let span = 9999 * 12
        let index = year * 12 + (month - 1) + min(max(count, -span), span)
        let (newYear, newMonth) = (index / 12, index % 12 + 1)
        guard newYear >= 1 else { return Self.first }
        guard newYear <= 9999 else { return Self.last }
        return CalendarDate(
            validYear: newYear,
            month: newMonth,
            day: min(day, CivilCalendar.length(ofMonth: newMonth, in: newYear))
        )
    }
}

extension CalendarDate: Comparable {
    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate: CustomStringConvertible {
    /// The ISO form, `2018-11-17`, for machines.
    package var description: String {
        "\(String(year).padded(to: 4))-\(String(month).padded(to: 2))-\(String(day).padded(to: 2))"
    }
}

extension CalendarDate: TextCodable {
    /// Reads the ISO form.
    package static func decoded(from text: String) -> CalendarDate? {
        let parts = text.split(separator: "-").map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    package var coded: String { description }
}
