import Office
import Words

/// A column of a table as a form draws it.
struct DrawnColumn<Row> {
    let heading: String
    /// In centimetres.
    let width: Double
    /// Looks that depend on what the row holds; of those that apply the first one wins.
    let marks: [Mark<Row>]
    let cell: (Row) -> DrawnCell

    init(_ entry: any FormEntry, width: Double? = nil, marks: [Mark<Row>] = [], cell: @escaping (Row) -> DrawnCell) {
        heading = entry.heading
        self.width = width ?? entry.width ?? Self.usualWidth
        self.marks = marks
        self.cell = cell
    }

    private static var usualWidth: Double { 3 }
}

/// A cell of a form: what it holds, how it looks, what it takes.
struct DrawnCell {
    let content: CellContent
    let look: CellLook
    /// Nil for a cell that nobody changes.
    let accepts: Guard?

    init(_ content: CellContent, _ look: CellLook, accepts: Guard? = nil) {
        self.content = content
        self.look = look
        self.accepts = accepts
    }

    /// A text that nobody changes, as it is.
    static func told(_ text: String, _ look: CellLook) -> DrawnCell { DrawnCell(CellContent(typed: text), look) }

    /// The cell without a value that it does not take.
    var admitted: DrawnCell {
        guard let accepts, !accepts.admits(content) else { return self }
        return DrawnCell(.empty, look, accepts: accepts)
    }
}

/// A look that a cell takes while a formula on its row is true.
struct Mark<Row> {
    let change: LookChange
    let formula: (RowNames) -> String
    private let rows: (Row) -> Bool
    private let isForAnswers: Bool

    /// - Parameter rows: where it may apply.
    init(
        _ change: LookChange,
        on rows: @escaping (Row) -> Bool = { _ in true },
        when formula: @escaping (RowNames) -> String
    ) {
        self.change = change
        self.formula = formula
        self.rows = rows
        isForAnswers = false
    }

    /// The look of a cell where an answer is missing.
    init(due formula: @escaping (RowNames) -> String) {
        change = .due
        self.formula = formula
        rows = { _ in true }
        isForAnswers = true
    }

    func applies(to row: Row, _ look: CellLook) -> Bool { rows(row) && (!isForAnswers || !look.isLocked) }
}

/// The cells of a row, by the entries of the form: `$G4`.
struct RowNames {
    let row: Int
    let columns: [String: CellRange]

    subscript(_ entry: any FormEntry) -> String {
        let column = columns[entry.heading]?.first.column ?? 0
        return "$\(CellReference.columnName(column))\(row + 1)"
    }

    /// Whether the cell is empty.
    func isEmpty(_ entry: any FormEntry) -> String { "\(self[entry])=\"\"" }

    /// Whether it holds something.
    func isFilled(_ entry: any FormEntry) -> String { "\(self[entry])<>\"\"" }

    /// Whether it holds this word.
    func holds(_ entry: any FormEntry, _ word: String) -> String { "\(self[entry])=\"\(word)\"" }
}
