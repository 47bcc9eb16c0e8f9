package import Words

extension CalendarDate {
    /// The day so many days later, or before.
    package func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) ?? self }
}
