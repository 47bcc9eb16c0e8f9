import Evaluation
import Office

/// One row of a table.
struct RowReading<Sheet: TableSheet> {
    let table: TableReading<Sheet>
    private let row: Row
    /// The key of the row as typed; nil when it has none.
    let name: String?
    /// The rows below that go on with this one.
    var continuations: [Row] = []
    /// Whether the row holds something of its own beside its key and the labels of the form.
    let hasMoreThanName: Bool

    init(table: TableReading<Sheet>, row: Row) {
        self.table = table
        self.row = row
        let key = table.content(row, Sheet.key)
        name = key.isEmpty ? nil : key.typed
        hasMoreThanName = Sheet.entries.contains { $0 !== Sheet.key && !$0.isLabel && table.holds(row, $0) }
    }

    /// The rank of the row in the sheet.
    var index: Int { row.index }

    /// The cell under the heading of `entry`.
    subscript(entry: any FormEntry) -> RawCell {
        table.cell(row, entry, key: name)
    }

    /// The first text of the row that stands under no known header, read as the answer to `entry`; nil when there is none.
    func stray(as entry: any FormEntry) -> RawCell? { table.stray(in: row, as: entry) }

    /// What stands under the heading of `entry`.
    func content(_ entry: any FormEntry) -> RawCell.Content { table.content(row, entry) }

    /// The first cell of the row that holds something, where the row as a whole is told.
    var firstPlace: Place { Sheet.entries.lazy.filter(holdsOwnCell).map { self[$0].place }.first ?? table.sheet.place }

    /// The rank of its column.
    var firstColumn: Int? { Sheet.entries.lazy.filter(holdsOwnCell).compactMap(table.column).first }

    /// What stands there.
    var firstText: String? { Sheet.entries.lazy.filter(holdsOwnCell).map { self[$0].typed }.first }

    /// Whether the row holds more than labels and prose of the form.
    var isAnswered: Bool {
        // A lone title across the table, such as the name of a domain, opens a group of rows.
        hasMoreThanName
            || Sheet.keyIsAnAnswer && !Sheet.key.isLabel && holdsOwnCell(Sheet.key) && !table.keyIsAcross(index)
    }

    /// Whether a row that no header introduces is an answer to all appearances: an answer beside a code that may be one of its
    /// table or, where rows have names, beside two answers.
    var looksLikeAnAnswer: Bool {
        let answers = Sheet.entries.count { $0 !== Sheet.key && !$0.isLabel && holdsOwnCell($0) }
        guard holdsOwnCell(Sheet.key), !table.keyIsAcross(index) else { return false }
        guard let rank = Sheet.keyRank else { return answers >= 2 }
        return answers >= 1 && ReferentialCode(self[Sheet.key].typed)?.rank == rank
    }

    /// Whether the row itself, and not a cell merged from above, holds something under the heading of `entry`.
    func holdsOwnCell(_ entry: any FormEntry) -> Bool { table.holds(row, entry) }
}
