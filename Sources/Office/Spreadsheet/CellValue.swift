/// What a number counts, as its cell says.
package enum NumberKind: Hashable, Sendable {
    case plain
    /// A share of one: 0.835 is shown as 83.5 %.
    case percentage
    /// An amount; the code is ISO 4217 (`EUR`), or the sign of the currency, when the file gives one.
    case currency(code: String?)
    /// Shown with words around its digits, or with zeros before them: `A01`, `1500 k€`.
    case shown(String)
}

/// What a cell holds, as typed by the file and never as displayed.
package enum CellValue: Hashable, Sendable {
    case number(Double, NumberKind)
    case text(String)
    case boolean(Bool)
    case date(CivilDateTime)
    /// A length of time, or a time of day.
    case duration(seconds: Double)
    /// An error of calculation with its text, such as `#DIV/0!`.
    case error(String)
}

/// One cell that holds something.
package struct Cell: Hashable, Sendable {
    /// The value; nil when a formula was saved without its result.
    package let value: CellValue?
    /// The formula as the file writes it.
    package let formula: String?
    /// Whether the cell lies under a merged cell, where nobody sees it.
    package private(set) var isCovered: Bool

    mutating func cover() { isCovered = true }

    package init(_ value: CellValue?, formula: String? = nil, isCovered: Bool = false) {
        self.value = value
        self.formula = formula
        self.isCovered = isCovered
    }
}
