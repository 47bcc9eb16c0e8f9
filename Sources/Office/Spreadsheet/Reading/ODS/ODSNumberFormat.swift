/// What the number style of a cell says that a number is (OpenDocument 1.2 part 1, §16.27).
enum ODSNumberFormat: Hashable, Sendable {
    case number(NumberKind)
    /// Shows words around a number, or zeros before it.
    case pattern(NumberPattern)
    case boolean
    /// A day, with or without the time.
    case date
    /// A time of day.
    case time
    /// A length of time, whose hours pass 24.
    case elapsed

    /// What a number is under the format; `epoch` is the day 0 of the document, in days since 1899-12-30.
    func value(of number: Double, epoch: Int) -> CellValue {
        switch self {
        case .number(let kind): return .number(number, kind)
        case .pattern(let pattern): return pattern.value(of: number)
        case .boolean: return .boolean(number != 0)
        case .elapsed:
            let seconds = number * 86_400
            return seconds.isFinite ? .duration(seconds: seconds) : .number(number, .plain)
        case .date, .time:
            if number == 0, self == .date { return .number(number, .plain) }
            if (0..<1).contains(number) { return .duration(seconds: (number * 86_400_000).rounded() / 1_000) }
            return CivilDateTime(days: number + Double(epoch)).map { .date($0) } ?? .number(number, .plain)
        }
    }
}
