import Evaluation
import Office

/// Rows that go on with the one above, and rows that are none.
extension TableReading {
    /// The rank of the row above whose key is merged over a row, which has none of its own.
    func rowContinued(by row: Row) -> Int? {
        guard let column = column(of: Sheet.key),
            let first = mergedRange(around: CellReference(row: row.index, column: column))?.first,
            headerRow < first.row, first.row < row.index
        else { return nil }
        return first.row
    }

    /// What stands under the heading of the key where it is not read, when other headings stand there once more: the names of rows of
    /// a table that goes on beside itself.
    var rowsAside: [(place: SourceLocation, name: String)] {
        let key = repeatedColumns.filter { $0.heading == Sheet.key.heading }.map(\.column)
        guard !key.isEmpty, repeatedColumns.contains(where: { $0.heading != Sheet.key.heading }) else { return [] }
        return sheet.sheet.rows.prefix(FormLimits.rows).filter { $0.index > headerRow }.flatMap { row in
            key.compactMap { column in
                guard let name = row[column].flatMap(sheet.label), known[name] == nil else { return nil }
                return (sheet.location(row.index, column), name)
            }
        }
    }

    /// Whether a row above the header is a part of it: it holds a heading, or a cell merged across columns.
    func isBanner(_ row: Row) -> Bool {
        row.cells.contains { column, cell in
            if sheet.label(cell).map({ known[$0] != nil }) == true { return true }
            let range = mergedRange(around: CellReference(row: row.index, column: column))
            return range.map { $0.first.column < $0.last.column && $0.first.row == row.index } ?? false
        }
    }

    /// Whether a row holds nothing but what linked formulas give for empty cells.
    func holdsOnlyZeros(_ row: Row) -> Bool {
        row.cells.allSatisfy { column, cell in
            !answerColumns.contains(column) || !cell.holdsSomething || sheet.isZero(cell)
        }
    }

    /// Takes from the rows that are read those that count others, below the last answer or from « dont » on.
    func takeCounts(of read: inout [RowReading<Sheet>]) -> [(row: RowReading<Sheet>, why: SkippedRow)] {
        let counts = read.filter(\.isCount)
        guard !counts.isEmpty else { return [] }
        let last = read.last { !$0.hasFiguresAlone }?.index ?? 0
        let ranks = Set(counts.filter { $0.index > last || $0.isPart }.map(\.index))
        read.removeAll { ranks.contains($0.index) }
        return counts.filter { ranks.contains($0.index) }.map { ($0, .count) }
    }
}

extension RowReading {
    /// Whether a row that goes on with the one above has texts to add to its own, and nothing else.
    var holdsTextsAlone: Bool {
        Sheet.rowsMayContinue && hasMoreThanName
            && Sheet.entries.allSatisfy { !holdsOwnCell($0) || $0.isLabel || $0 !== Sheet.key && $0 is Entry<String> }
    }

    /// The first cell of its own that holds something.
    var ownPlace: Place {
        Sheet.entries.lazy.filter { $0 !== Sheet.key && self.holdsOwnCell($0) }.map { self[$0].place }.first
            ?? table.sheet.place
    }

    /// The cell under the heading of `entry`, with the texts of the rows that go on with this one.
    func whole(_ entry: any FormEntry) -> RawCell {
        let cell = self[entry]
        guard !continuations.isEmpty, entry !== Sheet.key, entry is Entry<String> else { return cell }
        let texts = continuations.filter { table.holds($0, entry) }.map { table.content($0, entry).typed }
        return texts.isEmpty
            ? cell : cell.holding(.text(([cell.typed] + texts).filter { !$0.isEmpty }.joined(separator: "\n")))
    }

    /// Whether the row is a name and figures, as those that count others are.
    var hasFiguresAlone: Bool {
        let filled = Sheet.entries.filter { $0 !== Sheet.key && holdsOwnCell($0) }
        return holdsOwnCell(Sheet.key) && !filled.isEmpty && filled.allSatisfy(isFigure)
    }

    /// Whether the row counts others: « Nombre de niveaux 4 », « dont filles ».
    var isCount: Bool { name.map(AsideWords.isCount) == true && hasFiguresAlone }

    /// Whether the row counts some of those above.
    var isPart: Bool { name.map(AsideWords.isPart) == true }
}
