/// Reads dates and durations as XML Schema writes them: `2018-03-12`, `2018-03-12T08:30:00.5Z`, `P1DT2H`.
enum DateTimeParser {
    /// What `xsd:dateTime`, `xsd:date` or `xsd:time` say; the zone is dropped, for cells hold civil time.
    static func value(_ text: String) -> CellValue? {
        if let date = plainDate(text) { return moment(date, (0, 0, 0)) }
        let text = Substring(text.withoutXMLBlanks)
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 1, text.contains(":"), let time = time(text) {
            return .duration(seconds: Double(time.hour * 3_600 + time.minute * 60) + time.second)
        }
        guard let date = date(parts[0]) else { return nil }
        let clock: (hour: Int, minute: Int, second: Double)?
        clock = parts.count == 2 && !parts[1].isEmpty ? time(parts[1]) : (0, 0, 0)
        return clock.flatMap { moment(date, $0) }
    }

    private static func moment(
        _ date: (year: Int, month: Int, day: Int),
        _ clock: (hour: Int, minute: Int, second: Double)
    ) -> CellValue? {
        guard clock.hour < 24 || clock == (24, 0, 0),
            let midnight = CivilDateTime(year: date.year, month: date.month, day: date.day)
        else { return nil }
        // Counted from midnight: 08:29:59.9996 is 08:30, and 24:00:00 the next day.
        let seconds = Double(clock.hour * 3_600 + clock.minute * 60) + clock.second
        return CivilDateTime(days: midnight.days + seconds / 86_400).map { .date($0) }
    }

    /// Seconds of an `xsd:duration`; years and months have no length in seconds and are refused.
    static func duration(_ text: String) -> Double? {
        var rest = Substring(text.withoutXMLBlanks)
        let isNegative = rest.hasPrefix("-")
        if isNegative { rest.removeFirst() }
        guard rest.hasPrefix("P") else { return nil }
        rest.removeFirst()
        var seconds = 0.0
        var isTime = false
        var hasPart = false
        var number = ""
        for character in rest {
            switch character {
            case "T" where number.isEmpty && !isTime: isTime = true
            case "0"..."9", ".", ",": number.append(character == "," ? "." : character)
            default:
                guard let value = Double(number), let unit = unit(character, isTime: isTime, of: value) else {
                    return nil
                }
                seconds += value * unit
                number = ""
                hasPart = true
            }
        }
        guard hasPart, number.isEmpty, seconds.isFinite else { return nil }
        return isNegative ? -seconds : seconds
    }

    private static func unit(_ letter: Character, isTime: Bool, of value: Double) -> Double? {
        switch (letter, isTime) {
        case ("W", false): 604_800
        case ("D", false): 86_400
        case ("H", true): 3_600
        case ("M", true): 60
        case ("S", true): 1
        case ("Y", false), ("M", false): value == 0 ? 0 : nil
        default: nil
        }
    }

    /// `2018-03-12` and nothing else, which nearly all dates of workbooks are; nil for whatever is written otherwise.
    private static func plainDate(_ text: String) -> (year: Int, month: Int, day: Int)? {
        let bytes = text.utf8Span.span
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        var date = 0
        for index in 0..<10 where index != 4 && index != 7 {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) else { return nil }
            date = date * 10 + Int(bytes[index] - UInt8(ascii: "0"))
        }
        return (date / 10_000, date / 100 % 100, date % 100)
    }

    private static func date(_ text: Substring) -> (year: Int, month: Int, day: Int)? {
        var text = withoutZone(text)
        let isNegative = text.hasPrefix("-")
        if isNegative { text.removeFirst() }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { NumberParser.int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        return (isNegative ? -year : year, month, day)
    }

    private static func time(_ text: Substring) -> (hour: Int, minute: Int, second: Double)? {
        let parts = withoutZone(text).split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let hour = NumberParser.int(parts[0]),
            let minute = NumberParser.int(parts[1]), (0...24).contains(hour), (0..<60).contains(minute)
        else { return nil }
        let second = parts.count == 3 ? NumberParser.double(parts[2]) : 0
        guard let second, second >= 0, second < 60 else { return nil }
        return (hour, minute, second)
    }

    /// Drops `Z` and `+02:00`.
    private static func withoutZone(_ text: Substring) -> Substring {
        if text.hasSuffix("Z") || text.hasSuffix("z") { return text.dropLast() }
        let suffix = text.suffix(6)
        guard suffix.count == 6, let sign = suffix.first, sign == "+" || sign == "-" else { return text }
        let isZone = suffix.dropFirst(3).first == ":" && suffix.dropFirst().filter { $0 != ":" }.allSatisfy(\.isNumber)
        return isZone ? text.dropLast(6) : text
    }
}
