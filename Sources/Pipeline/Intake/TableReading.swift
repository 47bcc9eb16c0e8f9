import Evaluation
import Office
import Words

/// A table of a workbook, with its columns found by their headers (specification §2).
struct TableReading<Column: SheetColumn> {
    let sheet: SheetReading
    let headerRow: Int
    let columns: [Column: Int]
    /// Headers of the row that are no known column.
    private let strangers: [(column: Int, text: String)]

    /// Nil when no row holds two of the known headers (one, when the table has but one column).
    init?(in sheet: SheetReading) {
        let known = Dictionary(uniqueKeysWithValues: Column.allCases.map { (Folded($0.rawValue), $0) })
        let needed = min(2, Column.allCases.count)
        for row in sheet.sheet.rows {
            var columns: [Column: Int] = [:]
            var strangers: [(Int, String)] = []
            for (index, cell) in row.cells {
                guard let heading = sheet.heading(cell) else { continue }
                if let column = known[heading] {
                    if columns[column] == nil { columns[column] = index }
                } else {
                    strangers.append((index, cell.value?.text ?? ""))
                }
            }
            guard columns.count >= needed else { continue }
            self.sheet = sheet
            headerRow = row.index
            self.columns = columns
            self.strangers = strangers
            return
        }
        return nil
    }

    /// The header cell of the key column; failing that, the cell where it should be, before the first column found.
    var keyHeader: SourceLocation {
        let column = columns[Column.key] ?? max(0, (columns.values.min() ?? 0) - 1)
        return sheet.location(headerRow, column, subject: Column.key.rawValue)
    }

    /// The header cell of the column that the table is there for.
    var answerHeader: SourceLocation? {
        guard let answer = Column.answer, let column = columns[answer] else { return nil }
        return sheet.location(headerRow, column, subject: answer.rawValue)
    }

    /// Required columns that are not there, each with the unknown header that most likely stands for it.
    var missingColumns: [(column: Column, mislabelled: (place: SourceLocation, text: String)?)] {
        let missing = Column.allCases.filter { $0.isRequired && columns[$0] == nil }
        return missing.map { column in
            let candidates = strangers.filter { stranger in
                Suggestion.nearest(to: stranger.text, among: missing.map(\.rawValue)) == column.rawValue
            }
            guard candidates.count == 1, let only = candidates.first else { return (column, nil) }
            return (column, (sheet.location(headerRow, only.column, subject: column.rawValue), only.text))
        }
    }

    /// The rows under the header that hold an answer, in the order of the sheet.
    var rows: [RowReading<Column>] {
        sheet.sheet.rows.lazy
            .filter { $0.index > headerRow }
            .map { RowReading(table: self, index: $0.index) }
            .filter(\.isAnswered)
    }
}

/// One row of a table.
struct RowReading<Column: SheetColumn> {
    let table: TableReading<Column>
    let index: Int
    /// The key of the row as typed; nil when it has none.
    private let name: String?

    init(table: TableReading<Column>, index: Int) {
        self.table = table
        self.index = index
        let field = FormField(sheet: Column.sheet, heading: Column.key.rawValue)
        let key = table.columns[Column.key].map { table.sheet.cell(index, $0, of: field) }
        name = key.flatMap { $0.isEmpty ? nil : $0.typed }
    }

    /// The cell under the header of `column`.
    subscript(column: Column) -> RawCell {
        let field = FormField(sheet: Column.sheet, heading: column.rawValue)
        guard let position = table.columns[column] else {
            return RawCell(field: field, content: .missing, place: table.sheet.place)
        }
        return table.sheet.cell(index, position, of: field, subject: name.map { "\($0)/\(column.rawValue)" })
    }

    /// Whether the row holds more than labels and prose of the form.
    var isAnswered: Bool {
        let answered = Column.allCases.filter { !$0.isLabel && holdsOwnCell($0) }
        guard answered == [Column.key], let rank = Column.keyRank else { return !answered.isEmpty }
        // A lone title across the table, such as the name of a domain, opens a group of rows.
        let text = self[Column.key].typed
        return ReferentialCode(text).map { $0.rank == rank } ?? (text.count <= Self.longestMistypedCode)
    }

    /// Characters: a longer text alone in its row is prose, not a code.
    private static var longestMistypedCode: Int { 14 }

    /// Whether the row itself, and not a cell merged from above, holds something in `column`.
    private func holdsOwnCell(_ column: Column) -> Bool {
        let cell = self[column]
        guard !cell.isEmpty, case .cell(let location) = cell.place else { return false }
        return location.row == index
    }
}
