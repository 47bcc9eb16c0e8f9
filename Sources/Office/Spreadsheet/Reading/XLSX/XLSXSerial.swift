/// Dates as numbers of days (ECMA-376 part 1, §18.17.4).
struct XLSXSerial: Sendable {
    /// Whether day 0 is 1 January 1904 rather than the eve of 1900.
    let isFrom1904: Bool

    /// Day 0, in days since 1899-12-30.
    var epoch: Int { isFrom1904 ? 1_462 : 0 }

    /// What a number means under a format; nil when the calendar has no such day.
    func value(_ serial: Double, _ format: XLSXNumberFormat) -> CellValue? {
        switch format {
        case .number(let kind): return .number(serial, kind)
        case .pattern(let pattern): return pattern.value(of: serial)
        case .elapsed:
            let seconds = seconds(serial)
            return seconds.isFinite ? .duration(seconds: seconds) : .number(serial, .plain)
        case .time, .date:
            // Excel shows day 0 as « 00/01/1900 »: no day, and no midnight either.
            if serial == 0, format == .date { return .number(serial, .plain) }
            if (0..<1).contains(serial), format == .time || !isFrom1904 { return .duration(seconds: seconds(serial)) }
            return days(serial).flatMap { CivilDateTime(days: $0) }.map { .date($0) }
        }
    }

    /// Days since 1899-12-30. The 1900 system counts a 29 February 1900 that never was: serial 60.
    private func days(_ serial: Double) -> Double? {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        if isFrom1904 { return serial + Double(epoch) }
        if serial < 60 { return serial + 1 }
        return serial < 61 ? nil : serial
    }

    /// Seconds, rounded to the millisecond that clocks of spreadsheets show at most.
    private func seconds(_ serial: Double) -> Double { (serial * 86_400_000).rounded() / 1_000 }
}
