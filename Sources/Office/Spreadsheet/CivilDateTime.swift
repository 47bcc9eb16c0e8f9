import Words

/// A date and time as a calendar and a clock on the wall show it: never an instant, no time zone.
package struct CivilDateTime: Hashable, Comparable, Sendable {
    private let storedYear: Int16
    private let storedMonth: UInt8
    private let storedDay: UInt8
    private let storedHour: UInt8
    private let storedMinute: UInt8
    /// Seconds of the minute, 0 up to 60.
    package let second: Double

    /// Year of the proleptic Gregorian calendar; 0 is the year before 1.
    package var year: Int { Int(storedYear) }
    /// Month, 1 to 12.
    package var month: Int { Int(storedMonth) }
    /// Day of the month, from 1.
    package var day: Int { Int(storedDay) }
    /// Hour, 0 to 23.
    package var hour: Int { Int(storedHour) }
    /// Minute, 0 to 59.
    package var minute: Int { Int(storedMinute) }

    /// A date of the proleptic Gregorian calendar, its seconds rounded to the millisecond; nil when there is no such day or
    /// hour.
    package init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Double = 0) {
        let second = (second * 1_000).rounded() / 1_000
        guard (-9_999...9_999).contains(year), day >= 1,
            day <= CivilCalendar.length(ofMonth: month, in: year),
            (0..<24).contains(hour), (0..<60).contains(minute), second >= 0, second < 60
        else { return nil }
        storedYear = Int16(year)
        storedMonth = UInt8(month)
        storedDay = UInt8(day)
        storedHour = UInt8(hour)
        storedMinute = UInt8(minute)
        self.second = second
    }

    /// Days since 1899-12-30 and a fraction of a day, rounded to the millisecond: what spreadsheets store.
    package init?(days: Double) {
        guard days.isFinite, abs(days) < 5_000_000 else { return nil }
        let milliseconds = Int((days * 86_400_000).rounded())
        let day = Int((Double(milliseconds) / 86_400_000).rounded(.down))
        let rest = milliseconds - day * 86_400_000
        let date = CivilCalendar.day(numbered: day - Self.daysToCalendar)
        self.init(
            year: date.year,
            month: date.month,
            day: date.day,
            hour: rest / 3_600_000,
            minute: rest / 60_000 % 60,
            second: Double(rest % 60_000) / 1_000
        )
    }

    /// Days since 1899-12-30, with the time of day as a fraction.
    package var days: Double {
        let date = CivilCalendar.dayNumber(year: year, month: month, day: day) + Self.daysToCalendar
        return Double(date) + (Double(hour * 3_600 + minute * 60) + second) / 86_400
    }

    /// Earlier is less.
    package static func < (left: CivilDateTime, right: CivilDateTime) -> Bool {
        (left.year, left.month, left.day, left.hour, left.minute, left.second)
            < (right.year, right.month, right.day, right.hour, right.minute, right.second)
    }

    /// Spreadsheets count days from 1899-12-30, the calendar from 1970-01-01.
    static let daysToCalendar = 25_569
}

extension CivilDateTime: CustomStringConvertible {
    /// `2018-03-12`, or `2018-03-12 08:30:00` when it is not midnight.
    package var description: String {
        let date = "\(year)-\(Self.padded(month))-\(Self.padded(day))"
        guard hour != 0 || minute != 0 || second != 0 else { return date }
        let whole = Int(second)
        let rest = Int(((second - Double(whole)) * 1_000).rounded())
        let fraction = rest == 0 ? "" : "." + String(rest).padded(to: 3)
        return "\(date) \(Self.padded(hour)):\(Self.padded(minute)):\(Self.padded(whole))\(fraction)"
    }

    private static func padded(_ number: Int) -> String { String(number).padded(to: 2) }
}
