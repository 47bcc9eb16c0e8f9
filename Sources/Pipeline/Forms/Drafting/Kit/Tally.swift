import Office

/// How many cells of a form are as described: a formula for those who fill it, and what it gives as long as they have not.
struct Tally {
    /// What a cell is.
    enum State: Hashable {
        case empty, filled
        case figure
        case word(String)
        case level(Int)
        case atLeast(Int)
    }

    /// Rows counted so many times: those where every cell is as it says.
    fileprivate struct Term {
        let factor: Int
        let tests: [(cells: SheetRange, state: State)]
    }

    fileprivate let terms: [Term]

    private init(_ terms: [Term]) { self.terms = terms }

    fileprivate static let nothing = Tally([])

    /// Cells of some columns that are so.
    static func cells(_ state: State, in ranges: [SheetRange]) -> Tally {
        Tally(ranges.map { Term(factor: 1, tests: [($0, state)]) })
    }

    /// Rows where each of these columns is so.
    static func rows(where tests: [(cells: SheetRange, state: State)]) -> Tally {
        Tally([Term(factor: 1, tests: tests)])
    }

    /// Rows where each of these columns is so.
    static func rows(where tests: (cells: SheetRange, state: State)...) -> Tally { rows(where: tests) }

    /// For each row where a column is filled, the empty cells among some others.
    static func gaps(beside key: SheetRange, in others: [SheetRange]) -> Tally {
        Tally(others.map { Term(factor: 1, tests: [(key, .filled), ($0, .empty)]) })
    }

    static func + (left: Tally, right: Tally) -> Tally { Tally(left.terms + right.terms) }

    static func - (left: Tally, right: Tally) -> Tally { left + -1 * right }

    static func * (factor: Int, tally: Tally) -> Tally {
        Tally(tally.terms.map { Term(factor: factor * $0.factor, tests: $0.tests) })
    }

    var formula: Formula {
        var text = ""
        for term in terms {
            let sign = term.factor < 0 ? "-" : text.isEmpty ? "" : "+"
            text += sign + (abs(term.factor) == 1 ? "" : "\(abs(term.factor))*") + term.function
        }
        return Formula(text)
    }

    /// What the formula gives on these sheets.
    func value(on sheets: [SheetDraft]) -> Int { terms.reduce(0) { $0 + $1.factor * $1.count(on: sheets) } }
}

extension [Tally] {
    /// All of them together.
    var sum: Tally { reduce(.nothing, +) }
}

extension Tally.Term {
    fileprivate var function: String {
        if tests.count == 1, let test = tests.first {
            switch test.state {
            case .empty: return "COUNTBLANK(\(test.cells))"
            case .filled: return "COUNTA(\(test.cells))"
            case .figure: return "COUNT(\(test.cells))"
            case .word, .level, .atLeast: break
            }
        }
        return "COUNTIFS(\(tests.map { "\($0.cells),\($0.state.criterion)" }.joined(separator: ",")))"
    }

    fileprivate func count(on sheets: [SheetDraft]) -> Int {
        guard let range = tests.first?.cells.range else { return 0 }
        let rows = range.last.row - range.first.row + 1
        let columns = range.last.column - range.first.column + 1
        let firsts = tests.map(\.cells.range.first)
        let states = tests.map(\.state)
        let drafts = tests.map { test in sheets.first { $0.name == test.cells.sheet }?.rows ?? [] }
        return (0..<rows * columns).count { cell in
            states.indices.allSatisfy { test in
                let place = CellReference(
                    row: firsts[test].row + cell / columns,
                    column: firsts[test].column + cell % columns
                )
                return states[test].holds(drafts[test].content(of: place))
            }
        }
    }
}

extension Tally.State {
    /// As `COUNTIFS` takes it.
    fileprivate var criterion: String {
        switch self {
        case .empty: #""""#
        case .filled: #""<>""#
        case .figure: #"">-1""#
        case .word(let word): "\"\(word)\""
        case .level(let level): "\(level)"
        case .atLeast(let least): "\">=\(least)\""
        }
    }

    fileprivate func holds(_ content: CellContent) -> Bool {
        switch self {
        case .empty: content.isEmpty
        case .filled: !content.isEmpty
        case .figure: content.number != nil
        case .word(let word): content == .text(word)
        case .level(let level): content.number == Double(level)
        case .atLeast(let least): content.number.map { $0 >= Double(least) } ?? false
        }
    }
}

extension [RowDraft] {
    fileprivate func content(of cell: CellReference) -> CellContent {
        guard indices.contains(cell.row), self[cell.row].cells.indices.contains(cell.column) else { return .empty }
        return self[cell.row].cells[cell.column].content
    }
}

extension CellContent {
    fileprivate var isEmpty: Bool {
        switch self {
        case .empty: true
        case .text(let text): text.isEmpty
        case .richText, .number, .date, .formula, .link: false
        }
    }

    fileprivate var number: Double? {
        switch self {
        case .number(let number): number
        case .empty, .text, .richText, .date, .formula, .link: nil
        }
    }
}
