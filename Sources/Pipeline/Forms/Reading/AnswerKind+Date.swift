import Evaluation
import Office
import Words

extension AnswerKind where Value == CalendarDate {
    /// A date cell, a serial number left without its format, or a text that can only be a date.
    static var date: Self {
        AnswerKind { value in
            switch value {
            case .date(let civil):
                guard let date = CalendarDate(year: civil.year, month: civil.month, day: civil.day) else {
                    return .unreadable(.notADate)
                }
                return .value(date)
            case .number(let serial, .plain):
                guard let date = SerialDate.date(of: serial) else { return .unreadable(.notADate) }
                return .converted(date, shown: FrenchFormat.longDate(date))
            case .text(let text):
                if TypedNumber.isAbsence(text) { return .empty }
                guard let date = CalendarDate(typed: text) else { return .unreadable(.notADate) }
                return .converted(date, shown: FrenchFormat.longDate(date))
            case .number, .boolean, .duration, .error:
                return .unreadable(.notADate)
            }
        }
    }
}

/// A day number of a spreadsheet whose cell lost its date format.
enum SerialDate {
    /// 1990-01-01 … 2099-12-31: a number in this range in a date column is a day, not a year nor a count.
    private static let plausible = 32_874.0...73_050.0

    static func date(of serial: Double) -> CalendarDate? {
        guard plausible.contains(serial) else { return nil }
        // Day 0 is 1899-12-30 in both formats after February 1900; 25 569 days to 1970-01-01.
        return CalendarDate(dayNumber: Int(serial.rounded(.down)) - 25_569)
    }
}
