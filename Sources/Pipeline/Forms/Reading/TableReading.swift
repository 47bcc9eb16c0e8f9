import Evaluation
import Office
import Words

/// A table of a workbook, with its columns found by their headers (specification §2).
///
/// It never changes, and each of its rows holds it: a reference costs them less than a copy.
final class TableReading<Sheet: TableSheet> {
    let sheet: SheetReading
    let headerRow: Int
    /// Above it where headers are merged over several rows.
    private let firstHeaderRow: Int
    /// The entries that have a column, in the order of the form.
    private let columns: [(entry: any FormEntry, column: Int)]
    private let mergedCells: MergedCells
    /// Where a row that holds nothing has no answer: the columns of answers, and those that are merged over them.
    let answerColumns: [Int]
    /// Headers of the row that are no known column.
    let unknownHeaders: [(column: Int, text: String)]
    /// Columns that have the heading of another one, which is the one read, and that hold something.
    let repeatedColumns: [(column: Int, heading: String)]
    /// Headers of what was answered in an earlier campaign, where no other bears their heading.
    let recalledHeaders: [String: (column: Int, text: String)]
    let known: Headings

    /// Nil when no row holds two of the known headers.
    convenience init?(in sheet: SheetReading) { self.init(in: sheet, campaign: nil) }

    /// Nil when no row holds two of the known headers (one, when the table has but one column).
    ///
    /// - Parameter campaign: that of the answers; a header that names an earlier year recalls what was said then.
    init?(in sheet: SheetReading, campaign: @autoclosure () -> String?) {
        let known = Sheet.headings
        let needed = min(2, Sheet.entries.count)
        let lastRows = sheet.lastRowsOfTallCells
        var rows = sheet.sheet.rows.prefix(FormLimits.rows).makeIterator()
        while let row = rows.next() {
            var headers = KnownHeaders(in: row, of: sheet, known)
            var headerRow = row.index
            // A header cell merged over several rows says how far the header goes, when others stand beside its end.
            if !lastRows.isEmpty,
                let last = headers.columns.compactMap({ lastRows[CellReference(row: headerRow, column: $0)] }).max()
            {
                var whole = headers
                var below = rows
                while let next = below.next(), next.index <= last { whole.add(next, of: sheet, known) }
                if whole.places.count > headers.places.count { (headers, headerRow) = (whole, last) }
            }
            guard headers.places.count >= needed else { continue }
            headers.find(under: sheet, known, row: row.index)
            let places = headers.places
            let repeated = Set(places.values.filter { $0.count > 1 }.joined().map(\.column))
            let filled = repeated.isEmpty ? [] : sheet.sheet.columns(among: repeated, filledBelow: headerRow)
            var columnsRead: [String: Int] = [:]
            var recalled: [String: (column: Int, text: String)] = [:]
            for entry in Sheet.entries {
                guard let places = places[entry.heading], let first = places.first else { continue }
                let order = known.order(
                    places.map(\.label),
                    of: entry,
                    isAskedEachYear: entry.isAskedEachYear && entry !== Sheet.key
                ) { CampaignYears(campaign()) }.map { places[$0].column }
                // The first column with an answer is read.
                columnsRead[entry.heading] = order.first(where: filled.contains) ?? order.first
                if order.isEmpty { recalled[entry.heading] = (first.column, first.label) }
            }
            recalledHeaders = recalled
            repeatedColumns = places.flatMap { heading, places -> [(column: Int, heading: String)] in
                guard let read = columnsRead[heading] else { return [] }
                return places.map(\.column).filter { filled.contains($0) && $0 != read }.map { ($0, heading) }
            }
            self.sheet = sheet
            self.headerRow = headerRow
            firstHeaderRow = row.index
            let columns = Sheet.entries.compactMap { entry in columnsRead[entry.heading].map { (entry, $0) } }
            self.columns = columns
            let merged = MergedCells(of: sheet.sheet, in: columns.map(\.1))
            let answers = columns.filter { !$0.0.isLabel }.map(\.1)
            mergedCells = merged
            answerColumns = Set(answers + answers.flatMap(merged.firstColumns)).sorted()
            unknownHeaders = headers.unknown
            self.known = known
            return
        }
        return nil
    }

    /// The rank of the column that bears the heading of `entry`.
    func column(of entry: any FormEntry) -> Int? { columns.first { $0.entry === entry }?.column }

    /// Whether a column is read as the answers to an entry.
    private func isRead(_ column: Int) -> Bool { columns.contains { $0.column == column } }

    /// The header cell of the key column; failing that, the cell where it should be, before the first column found.
    var keyHeader: SourceLocation {
        let column = column(of: Sheet.key) ?? max(0, (columns.map(\.column).min() ?? 0) - 1)
        return header(column, Sheet.key)
    }

    /// The header cell of a column, the first of those merged there.
    private func header(_ column: Int, _ entry: any FormEntry) -> SourceLocation {
        let cell = CellReference(row: headerRow, column: column)
        let first = firstHeaderRow == headerRow ? cell : sheet.mergedRange(around: cell)?.first ?? cell
        return sheet.location(first.row, first.column, under: entry.heading)
    }

    /// The header cell of the column that the table is there for.
    var answerHeader: SourceLocation? {
        guard let answer = Sheet.answer, let column = column(of: answer) else { return nil }
        return header(column, answer)
    }

    /// The columns that are not read for having the heading of another, each with the header of that one; a column that holds
    /// nothing below its header costs nobody an answer.
    var unreadColumns: [(header: SourceLocation, read: SourceLocation)] {
        repeatedColumns.compactMap { column, heading in
            guard let first = columns.first(where: { $0.entry.heading == heading })?.column else { return nil }
            return (
                sheet.location(headerRow, column, under: heading), sheet.location(headerRow, first, under: heading)
            )
        }
    }

    /// The rows under the header.
    var rows: TableRows<Sheet> {
        var read: [RowReading<Sheet>] = []
        var skipped: [(row: RowReading<Sheet>, why: SkippedRow)] = []
        // Rows that hold something elsewhere only are many in some files: they are put aside first.
        var rows = sheet.sheet.rows.lazy.filter { [self] row in
            row.index > headerRow && row.holdsSomething(in: answerColumns)
        }.makeIterator()
        for _ in 0..<FormLimits.rows {
            guard let row = rows.next() else { break }
            if holdsOnlyZeros(row) { continue }
            let reading = RowReading(table: self, row: row)
            if let above = rowContinued(by: row), reading.holdsTextsAlone, let index = read.indices.last,
                read[index].index >= above
            {
                read[index].continuations.append(row)
            } else if repeatsHeaders(row) {
                skipped.append((reading, .headers))
            } else if reading.isSum {
                skipped.append((reading, .total))
            } else if reading.isProse {
                skipped.append((reading, .title))
            } else if reading.isAnswered {
                read.append(reading)
            }
        }
        skipped += takeCounts(of: &read)
        let rest = rest(of: &rows)
        var nameless = rest.nameless
        if rest.firstUnread != nil { return TableRows(read, skipped, nameless, firstUnread: rest.firstUnread) }
        // What people write under a table begins after the last row that has more than a name.
        let last = read.last { !$0.isNameAlone && $0.asideKind == nil } ?? read.last { $0.asideKind == nil }
        let foot = read.drop { row in last.map { row.index <= $0.index } ?? false }
        let asides = foot.compactMap { row in row.asideKind.map { (row: row, why: $0) } }
        skipped += asides.filter { $0.row.name != nil }
        for (row, why) in asides where row.name == nil { nameless.add(row, why, at: row.index) }
        let places = Set(asides.map(\.row.index))
        read.removeAll { places.contains($0.index) }
        if let last = read.last(where: { !$0.isTitle })?.index {
            let isTitle = { (row: RowReading<Sheet>) in row.index < last && row.isTitle }
            skipped += read.filter(isTitle).map { ($0, .title) }
            read.removeAll(where: isTitle)
        }
        return TableRows(read, skipped, nameless, firstUnread: nil)
    }

    /// The rows beyond `FormLimits.rows`: what was filled down a column under the table may go on to the end of the sheet, and is none
    /// of it. Where an answer stands among them, nothing but the rank of the first one.
    private func rest(
        of rows: inout some IteratorProtocol<Row>
    ) -> (nameless: NamelessRows<Sheet>, firstUnread: Int?) {
        var nameless = NamelessRows<Sheet>()
        var firstUnread: Int?
        var above: (row: Row, reading: RowReading<Sheet>, why: SkippedRow?)?
        while let row = rows.next() {
            firstUnread = firstUnread ?? row.index
            if above?.row.holdsTheSame(as: row) != true {
                let reading = RowReading(table: self, row: row)
                let why = reading.isAnswered ? reading.asideKind : nil
                if reading.isAnswered, why == nil || reading.name != nil { return (NamelessRows(), firstUnread) }
                above = (row, reading, why)
            }
            if let above, let why = above.why { nameless.add(above.reading, why, at: row.index) }
        }
        return (nameless, nil)
    }

    /// Rows above the header that look like answers, which nobody reads.
    var rowsAbove: [RowReading<Sheet>] {
        sheet.sheet.rows.prefix { $0.index < firstHeaderRow }.filter { $0.holdsSomething(in: answerColumns) }
            .filter { !isBanner($0) }.map { RowReading(table: self, row: $0) }.filter(\.looksLikeAnAnswer)
    }

    /// Whether a row holds the headers once more, each in its column, and nothing else.
    private func repeatsHeaders(_ row: Row) -> Bool {
        // Nearly every row has an answer that is too short.
        guard row.cells.allSatisfy({ !answerColumns.contains($0.column) || mayBeHeader($0.cell) }) else { return false }
        var repeated = 0
        for (column, cell) in row.cells where answerColumns.contains(column) {
            guard let label = sheet.label(cell) else { continue }
            guard let entry = columns.first(where: { $0.column == column })?.entry, known[label] == entry.heading
            else { return false }
            repeated += 1
        }
        return repeated >= 2
    }

    private func mayBeHeader(_ cell: Cell) -> Bool {
        guard cell.holdsSomething, let value = cell.value else { return true }
        guard case .text(let text) = value else { return false }
        return known.mayHold(text)
    }

    /// What ``RowReading/stray(as:)`` gives of a row.
    func stray(in row: Row, as entry: any FormEntry) -> RawCell? {
        let found = row.cells.first { column, cell in
            guard !isRead(column), !cell.isCovered, case .text(let text) = cell.value else {
                return false
            }
            return text.contains { $0.isLetter }
        }
        return found.map {
            let place = CellReference(row: row.index, column: $0.column)
            return sheet.cell(place, merged: nil, in: row, of: Sheet.field(entry))
        }
    }

    /// Whether a row holds something of its own under the heading of `entry`: what ``cell(_:_:key:)`` would tell, without
    /// typing the value.
    func holds(_ row: Row, _ entry: any FormEntry) -> Bool {
        guard let column = column(of: entry) else { return false }
        let reference = CellReference(row: row.index, column: column)
        let range = mergedCells.range(around: reference)
        let source = range?.first ?? reference
        guard source.row == row.index, !isOfAnotherColumn(reference, range), let cell = row[source.column],
            !(cell.isCovered && source == reference)
        else { return false }
        if !entry.takesZero, sheet.isZero(cell) { return false }
        return cell.isFilled
    }

    /// The cell of a row under the heading of `entry`.
    ///
    /// - Parameter key: that of the row; without one the cell is known by its name alone.
    func cell(_ row: Row, _ entry: any FormEntry, key: String?) -> RawCell {
        let field = Sheet.field(entry)
        let heading = key.map { _ in entry.heading }
        if entry === Sheet.key, rowContinued(by: row) != nil {
            return RawCell(
                field: field,
                content: content(row, entry),
                place: RowReading(table: self, row: row).ownPlace
            )
        }
        guard let column = column(of: entry) else {
            return RawCell(field: field, content: .missing, place: sheet.place)
        }
        let reference = CellReference(row: row.index, column: column)
        let range = mergedCells.range(around: reference)
        if isOfAnotherColumn(reference, range) {
            let location = sheet.location(row.index, column, key: key, under: heading)
            return RawCell(field: field, content: .empty, place: .cell(location))
        }
        return sheet.cell(reference, merged: range, in: row, of: field, key: key, under: heading)
    }

    /// The merged range of a column of the table that holds a cell.
    func mergedRange(around cell: CellReference) -> CellRange? { mergedCells.range(around: cell) }

    /// What the cell of a row under the heading of `entry` holds.
    func content(_ row: Row, _ entry: any FormEntry) -> RawCell.Content {
        guard let column = column(of: entry) else { return .missing }
        let reference = CellReference(row: row.index, column: column)
        let range = mergedCells.range(around: reference)
        return isOfAnotherColumn(reference, range) ? .empty : sheet.content(reference, merged: range, in: row).content
    }

    /// Whether a merged cell begins in another column that is read: it answers that one alone.
    private func isOfAnotherColumn(_ cell: CellReference, _ range: CellRange?) -> Bool {
        guard let first = range?.first.column, first != cell.column else { return false }
        return isRead(first)
    }

    /// Whether the key of a row is merged with other columns that are read, as a title is.
    func keyIsAcross(_ row: Int) -> Bool {
        guard let key = column(of: Sheet.key),
            let range = mergedCells.range(around: CellReference(row: row, column: key))
        else { return false }
        return columns.contains {
            $0.column != key && range.first.column <= $0.column && $0.column <= range.last.column
        }
    }
}
