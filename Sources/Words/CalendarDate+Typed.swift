extension CalendarDate {
    /// A date typed as a text: « 12/03/2018 », « 2018-03-12 », « 12 mars 2018 », « mars 2018 », « 2016-2017 ».
    ///
    /// Nil when there is a doubt. A month alone is its first day, a school year its last day (31 August).
    package init?(typed text: String) {
        let parts = text.split { $0.isWhitespace || "/-.–−".contains($0) }.map { Folded($0).description }
        let date: CalendarDate? =
            switch parts.count {
            case 2: Self.monthAndYear(parts) ?? Self.schoolYear(parts)
            case 3: Self.numeric(parts) ?? Self.written(parts)
            case 4: Self.weekdays.contains(parts[0]) ? Self.written(Array(parts.dropFirst())) : nil
            default: nil
            }
        guard let date else { return nil }
        self = date
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
        let months = FrenchFormat.months.map { Folded($0).description }
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
