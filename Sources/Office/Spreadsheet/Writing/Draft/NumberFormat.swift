import Words

/// How a cell shows what it holds.
package enum NumberFormat: Hashable, Sendable {
    /// Figures as they come.
    case general
    /// Everything that is typed stays text: « =1+1 » too.
    case text
    /// `15/01/2020`.
    case date
    /// So many decimals, thousands set apart or not, and something written after the figures.
    case figures(decimals: Int = 0, isGrouped: Bool = false, suffix: String = "")

    /// A number as people read it.
    func shown(_ number: Double) -> String {
        switch self {
        case .general, .text, .date: DecimalDigits(number).text(mark: ",")
        case .figures(let decimals, isGrouped: true, let suffix):
            FrenchFormat.number(number, .exactly(decimals)) + suffix
        case .figures(let decimals, isGrouped: false, let suffix):
            DecimalDigits(number, .exactly(decimals)).text(mark: ",") + suffix
        }
    }
}

extension CalendarDate {
    /// The day as spreadsheets count it, from 1899-12-30.
    var serial: Int { dayNumber + CivilDateTime.daysToCalendar }
}
