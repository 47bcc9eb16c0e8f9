import Evaluation
import Office
import Words

extension AnswerKind where Value == CalendarDate {
    /// A date cell, a serial number left without its format, or a text that can only be a date.
    static var date: Self {
        AnswerKind { value, epoch in
            switch value.bare {
            case .date(let civil) where SerialDate.years.contains(civil.serial(from: epoch)):
                return .unreadable(.yearAlone(Int(civil.serial(from: epoch))))
            case .date(let civil):
                guard let date = CalendarDate(year: civil.year, month: civil.month, day: civil.day) else {
                    return .unreadable(.notADate)
                }
                return .value(date)
            case .number(let year, .plain) where SerialDate.years.contains(year) && year == year.rounded():
                return .unreadable(.yearAlone(Int(year)))
            case .number(let serial, .plain):
                guard let date = SerialDate.date(of: serial + Double(epoch)) else { return .unreadable(.notADate) }
                return .converted(date, shown: FrenchFormat.longDate(date))
            case .text(let text):
                if TypedNumber.isAbsence(text) { return .empty }
                if let year = SerialDate.year(text) { return .unreadable(.yearAlone(year)) }
                guard let date = CalendarDate(typed: text) ?? SerialDate.date(typed: text, from: epoch) else {
                    return .unreadable(.notADate)
                }
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

    /// A number in this range is a year typed alone: as a day it stands in 1905, or in 1909 where days count from 1904.
    static let years = 1_900.0...2_100.0

    /// The year that a text is, and nothing else.
    static func year(_ text: String) -> Int? {
        let text = text.trimmed
        guard text.count == 4, let year = Int(text), years.contains(Double(year)) else { return nil }
        return year
    }

    /// The day whose number is a text, and nothing else.
    static func date(typed text: String, from epoch: Int) -> CalendarDate? {
        let text = text.trimmed
        guard text.utf8.count == 5, text.allSatisfy(\.isASCIIDigit), let serial = Int(text) else { return nil }
        return date(of: Double(serial + epoch))
    }

    /// The day with this number, in days since 1899-12-30.
    static func date(of serial: Double) -> CalendarDate? {
        guard plausible.contains(serial) else { return nil }
        // Day 0 is 1899-12-30 in both formats after February 1900; 25 569 days to 1970-01-01.
        return CalendarDate(dayNumber: Int(serial.rounded(.down)) - 25_569)
    }
}

extension CivilDateTime {
    /// The number that a workbook holds for the day.
    func serial(from epoch: Int) -> Double { days - Double(epoch) }
}
