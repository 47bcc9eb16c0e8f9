import Evaluation
import Office

extension ValueParser where Value == CalendarDate {
    /// A date cell, a serial number left without its format, or a text that can only be a date.
    static var date: Self {
        ValueParser { value in
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
                guard let date = TypedDate.reading(text) else { return .unreadable(.notADate) }
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

/// A date typed as a text: « 12/03/2018 », « 2018-03-12 », « 12 mars 2018 », « mars 2018 », « 2016-2017 ».
enum TypedDate {
    private static let months = [
        "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre",
        "decembre",
    ]

    /// Nil when there is a doubt. A month alone is its first day, a school year its last day (31 August).
    static func reading(_ text: String) -> CalendarDate? {
        let parts = text.split { $0.isWhitespace || "/-.–−".contains($0) }.map { Folded(String($0)).description }
        switch parts.count {
        case 2: return monthAndYear(parts) ?? schoolYear(parts)
        case 3: return numeric(parts) ?? written(parts)
        case 4: return weekdays.contains(parts[0]) ? written(Array(parts.dropFirst())) : nil
        default: return nil
        }
    }

    private static let weekdays: Set<String> = [
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ]

    private static func numeric(_ parts: [String]) -> CalendarDate? {
        let numbers = parts.compactMap { part in part.allSatisfy(\.isASCIIDigit) ? Int(part) : nil }
        guard numbers.count == 3 else { return nil }
        if parts[0].count == 4 { return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) }
        guard let year = year(parts[2]) else { return nil }
        return CalendarDate(year: year, month: numbers[1], day: numbers[0])
    }

    private static func written(_ parts: [String]) -> CalendarDate? {
        let day = parts[0] == "1er" ? "1" : parts[0]
        guard day.allSatisfy(\.isASCIIDigit), let day = Int(day), let month = month(parts[1]), let year = year(parts[2])
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    private static func monthAndYear(_ parts: [String]) -> CalendarDate? {
        guard let month = month(parts[0]), parts[1].count == 4, let year = year(parts[1]) else { return nil }
        return CalendarDate(year: year, month: month, day: 1)
    }

    private static func schoolYear(_ parts: [String]) -> CalendarDate? {
        guard parts.allSatisfy({ $0.count == 4 }), let first = year(parts[0]), let last = year(parts[1]),
            last == first + 1
        else { return nil }
        return CalendarDate(year: last, month: 8, day: 31)
    }

    /// The month a word names or begins: three letters at least, and only one month (« juil », not « jui »).
    private static func month(_ word: String) -> Int? {
        let candidates = months.indices.filter { months[$0].hasPrefix(word) }
        guard word.count >= 3, candidates.count == 1, let index = candidates.first else { return nil }
        return index + 1
    }

    /// A year of four digits, or of two, which are of this century.
    private static func year(_ word: String) -> Int? {
        guard word.allSatisfy(\.isASCIIDigit), let year = Int(word) else { return nil }
        switch word.count {
        case 4: return year
        case 2: return 2000 + year
        default: return nil
        }
    }
}
