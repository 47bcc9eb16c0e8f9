extension CalendarDate {
    /// A date typed as a text: « 12/03/2018 », « 2018-03-12 », « 12 mars 2018 », « mars 2018 », « 03/2018 »,
    /// « 2016-2017 ».
    ///
    /// Nil when there is a doubt. A month alone is its first day, a school year its last day (31 August). The hour that forms and
    /// exports write behind a day is left out.
    package init?(typed text: String) {
        guard let words = Self.words(of: text) else { return nil }
        let date: CalendarDate? =
            switch words.count {
            case 2: Self.monthAndYear(words) ?? Self.numericMonth(words) ?? Self.schoolYear(words)
            case 3: Self.numeric(words) ?? Self.written(words)
            default: nil
            }
        guard let date else { return nil }
        self = date
    }

    /// Whether a text is a date with its day, its month and the four digits of its year: nothing is left to guess.
    package static func isInFull(_ text: String) -> Bool {
        guard CalendarDate(typed: text) != nil, let words = words(of: text) else { return false }
        return words.count == 3 && words.contains { $0.count == 4 && $0.allSatisfy(\.isASCIIDigit) }
    }

    /// The day, the month and the year of a text, or what it has of them, without the hour and the day of the week; nil for an hour
    /// that no clock shows.
    private static func words(of text: String) -> [String]? {
        guard let day = withoutClock(text) else { return nil }
        let marks = "/-\u{2010}\u{2011}\u{2012}.–−,"
        var parts = day.split { $0.isWhitespace || marks.contains($0) }.map { Folded($0).description }[...]
        if parts.count > 3, parts.first == "le" { parts.removeFirst() }
        if parts.count > 3, let word = parts.first, isWeekday(word) { parts.removeFirst() }
        return Array(parts)
    }

    /// The text before « 14:32 », « à 14 h 32 » or « T14:32:00Z »; the text itself when it has no hour, nil for an hour that no
    /// clock shows.
    private static func withoutClock(_ text: String) -> Substring? {
        let text = text.trimmed[...]
        let marks = text.indices.filter { ":hH".contains(text[$0]) }
        guard
            let (mark, digits) = marks.lazy.map({ ($0, Self.number(before: $0, in: text)) }).first(where: {
                !$1.isEmpty
            }),
            let hour = Int(digits)
        else { return text }
        let start = digits.startIndex
        let rest = text[text.index(after: mark)...].drop(while: \.isWhitespace)
        let minutes = rest.prefix(while: \.isASCIIDigit)
        guard digits.count <= 2, hour < 24, minutes.isEmpty ? text[mark] != ":" : minutes.count == 2 && minutes < "60"
        else { return nil }
        let signs = rest.dropFirst(minutes.count).filter { !$0.isWhitespace }
        guard signs.allSatisfy({ $0.isASCIIDigit || ":.,+-ZzhHsSmM".contains($0) }) || isMeridiem(signs) else {
            return nil
        }
        var day = String(text[..<start]).trimmed[...]
        for word in ["T", "à", "À", "-", ",", "–"] where day.hasSuffix(word) { day = day.dropLast() }
        return day
    }

    /// The digits before a place and the blanks there.
    private static func number(before place: String.Index, in text: Substring) -> Substring {
        var end = place
        while end > text.startIndex, text[text.index(before: end)].isWhitespace { end = text.index(before: end) }
        var start = end
        while start > text.startIndex, text[text.index(before: start)].isASCIIDigit {
            start = text.index(before: start)
        }
        return text[start..<end]
    }

    /// « PM », « 00 PM », « UTC », « GMT+1 ».
    private static func isMeridiem(_ signs: some StringProtocol) -> Bool {
        let letters = signs.lowercased().filter(\.isLetter)
        return ["am", "pm", "utc", "gmt", "cet", "cest"].contains(letters)
    }

    /// « lundi », « lun. ».
    private static func isWeekday(_ word: String) -> Bool {
        word.count >= 3
            && ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"].contains { $0.hasPrefix(word) }
    }

    private static func numeric(_ parts: [String]) -> CalendarDate? {
        let numbers = parts.compactMap { part in part.allSatisfy(\.isASCIIDigit) ? Int(part) : nil }
        guard numbers.count == 3 else { return nil }
        if parts[0].count == 4 { return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) }
        guard let year = year(parts[2]) else { return nil }
        return CalendarDate(year: year, month: numbers[1], day: numbers[0])
    }

    private static func written(_ parts: [String]) -> CalendarDate? {
        let day = parts[0] == "1er" || parts[0] == FrenchFormat.firstOfMonth ? "1" : parts[0]
        guard day.allSatisfy(\.isASCIIDigit), let day = Int(day), let month = month(parts[1]), let year = year(parts[2])
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    private static func monthAndYear(_ parts: [String]) -> CalendarDate? {
        guard let month = month(parts[0]), parts[1].count == 4, let year = year(parts[1]) else { return nil }
        return CalendarDate(year: year, month: month, day: 1)
    }

    /// « 03/2018 », « 2018-03 »; « 2011-12 » may be a school year as well.
    private static func numericMonth(_ parts: [String]) -> CalendarDate? {
        let isYearFirst = parts[0].count == 4
        let (word, monthWord) = isYearFirst ? (parts[0], parts[1]) : (parts[1], parts[0])
        guard word.count == 4, (1...2).contains(monthWord.count), let year = year(word), let month = Int(monthWord),
            !isYearFirst || month != (year + 1) % 100
        else { return nil }
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
