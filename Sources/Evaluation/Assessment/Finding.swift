/// Something a rule found (*anomalie*): a fact and its place; the sentences are made in `French/`.
package struct Finding: Sendable {
    /// Where the finding stands.
    package enum Place: Hashable, Sendable {
        case file
        case sheet(String, index: Int)
        case cell(SourceLocation)
        /// A column of cells broken by one cause.
        case range(SourceLocation, SourceLocation)
    }

    package let code: RuleCode
    package let severity: Severity
    package let place: Place
    /// The value as read, when there is one to quote.
    package let value: String?
    package let fact: Fact

    /// A finding with the severity its rule has in the specification.
    package init(_ fact: Fact, at place: Place, value: String? = nil) {
        code = fact.code
        severity = fact.code.severity
        self.place = place
        self.value = value.flatMap { $0.isEmpty ? nil : $0 }
        self.fact = fact
    }

    package init(_ fact: Fact, at location: SourceLocation, value: String? = nil) {
        self.init(fact, at: .cell(location), value: value)
    }
}

extension Finding: Comparable {
    package static func == (left: Finding, right: Finding) -> Bool {
        left.code == right.code && left.place == right.place && left.fact == right.fact
    }

    /// Reading order: the file, then sheet by sheet, row by row; codes decide between findings of one cell.
    package static func < (left: Finding, right: Finding) -> Bool {
        let (first, second) = (left.place.order, right.place.order)
        return first == second ? left.code < right.code : first.lexicographicallyPrecedes(second)
    }
}

extension Finding.Place {
    fileprivate var order: [Int] {
        switch self {
        case .file: []
        case .sheet(_, let index): [index]
        case .cell(let location), .range(let location, _): [location.sheetIndex, location.row, location.column]
        }
    }

    /// The title of the sheet, when the finding has one.
    package var sheet: String? {
        switch self {
        case .file: nil
        case .sheet(let title, _): title
        case .cell(let location), .range(let location, _): location.sheet
        }
    }

    /// The faulty cell, the first one of a range.
    package var cell: String? {
        switch self {
        case .file, .sheet: nil
        case .cell(let location), .range(let location, _): location.cell
        }
    }

    /// `G14:G72`, for a finding on several cells.
    package var range: String? {
        if case .range(let first, let last) = self { "\(first.cell):\(last.cell)" } else { nil }
    }
}
