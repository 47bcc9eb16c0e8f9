import Evaluation
import Office
import Words

/// Reads the sheets of one form, one after the other, into one log.
struct FormReader {
    private let form: Form
    private let workbook: Workbook
    var log = ReadingLog()

    init(of form: Form, in workbook: Workbook) {
        self.form = form
        self.workbook = workbook
        log.tellsReplacedCharacters = workbook.hasReplacedCharacters
    }

    /// A key/value sheet; every cell of a sheet that is not there is silenced, and FIC-01 says so.
    mutating func keys<Sheet: KeySheet>(_: Sheet.Type) -> KeyValueReading<Sheet> {
        let keys = KeyValueReading<Sheet>(in: workbook)
        if let sheet = keys.sheet, let first = keys.misplaced {
            log.report(titleOf: sheet, expected: Sheet.title)
            log.report(.misplacedAnswers(sheet: sheet.sheet.name), at: .cell(first))
            for other in sheet.others.map({ SheetReading(at: $0, of: workbook) }) {
                guard let first = KeyValueReading<Sheet>(of: other).misplaced else { continue }
                log.report(.misplacedAnswers(sheet: other.sheet.name), at: .cell(first))
            }
            log.report(unread: keys.firstUnread, in: sheet)
        } else if let sheet = keys.sheet {
            log.report(titleOf: sheet, expected: Sheet.title)
            for other in sheet.others { log.report(copy: SheetReading(at: other, of: workbook), of: sheet) }
            if let (empty, read) = keys.shiftedColumns {
                let fact = FileFact.shiftedValues(
                    from: CellReference.columnName(empty.column),
                    to: CellReference.columnName(read.column)
                )
                log.report(fact, at: .cell(sheet.location(empty.row, empty.column)))
            }
            for (unread, read) in keys.repeatedKeys {
                log.report(.repeatedKey(heading: unread.subject, first: read.cell), at: .cell(unread))
            }
            let unlabelled = keys.unlabelledValues
            if let first = unlabelled.first, let last = unlabelled.last {
                let place = unlabelled.count == 1 ? Place.cell(first.place) : .range(first.place, last.place)
                log.report(.unlabelledValues(count: unlabelled.count), at: place, value: first.text)
            }
            if let first = keys.unknownLabels.first {
                let fact = FileFact.unknownLabels(count: keys.unknownLabels.count)
                log.report(fact, at: .cell(first.place), value: first.text)
            }
            HiddenCells.report(in: sheet, before: keys.firstUnread, to: &log)
            log.report(unread: keys.firstUnread, in: sheet)
        } else {
            reportMissing(Sheet.self)
        }
        return keys
    }

    /// The records of a table; every cell of a column that is not there is silenced, and FIC-01 says so.
    mutating func table<Sheet: TableSheet, Record: Sendable>(
        _: Sheet.Type,
        isRequired: Bool = true,
        record: (RowReading<Sheet>, inout ReadingLog) -> Record
    ) -> Table<Record> {
        let unreadable = Table<Record>(on: Sheet.title, rows: [], keyHeader: nil)
        guard let sheet = SheetReading(Sheet.self, in: workbook) else {
            if isRequired { reportMissing(Sheet.self) }
            return unreadable
        }
        log.report(titleOf: sheet, expected: Sheet.title)
        guard let table = TableReading<Sheet>(in: sheet, campaign: form.campaign(in: workbook)) else {
            HiddenCells.report(in: sheet, before: sheet.firstUnread, to: &log)
            guard isRequired else { return unreadable }
            // Of the others none is read either: nothing stands on them, or it has no headers.
            let others = sheet.others.map { SheetReading(at: $0, of: workbook) }
            for sheet in [sheet] + others.filter({ $0.holdsSomething && !Sheet.isInPlace(on: $0) }) {
                log.report(.missingHeaderRow(sheet: sheet.sheet.name), at: sheet.place)
            }
            return unreadable
        }
        let rows = table.rows
        HiddenCells.report(
            in: sheet,
            below: table.headerRow,
            columns: table.answerColumns,
            before: rows.firstUnread,
            to: &log
        )
        log.report(unread: rows.firstUnread, in: sheet)
        let above = table.rowsAbove
        if let first = above.first {
            let fact = FileFact.rowsAboveHeader(count: above.count)
            log.report(fact, at: first.firstPlace, value: first.firstText)
        }
        report(rows)
        report(continued: rows.read)
        reportCopies(of: table, rows)
        for (heading, mislabelled) in table.missingColumns(in: form.campaign(in: workbook)) {
            if let mislabelled {
                let fact = FileFact.mislabelledColumn(found: mislabelled.text, expected: heading)
                log.report(fact, at: .cell(mislabelled.place), value: mislabelled.text)
            } else {
                log.report(.missingColumn(header: heading), at: .cell(table.keyHeader))
            }
        }
        guard table.column(of: Sheet.key) != nil else { return unreadable }
        let records = rows.read.map { record($0, &log) }
        return Table(on: Sheet.title, rows: records, keyHeader: table.keyHeader, answerHeader: table.answerHeader)
    }

    /// Reports what bears the title or the headings of a table and is not read: rows that the table does not have, as where it goes on
    /// elsewhere, else the sheet or the column.
    private mutating func reportCopies<Sheet: TableSheet>(of table: TableReading<Sheet>, _ rows: TableRows<Sheet>) {
        let isCopied = !table.sheet.others.isEmpty || !table.unreadColumns.isEmpty
        let names = isCopied ? Set(rows.read.compactMap { $0.name.map(Folded.init) }) : []
        for other in table.sheet.others.map({ SheetReading(at: $0, of: workbook) }) {
            let copied = TableReading<Sheet>(in: other)?.rows.read ?? []
            let added = copied.filter { $0.name.map(Folded.init).map(names.contains) == false }
            if let first = added.first {
                let fact = FileFact.rowsOnOtherSheet(count: added.count, read: table.sheet.sheet.name)
                log.report(fact, at: first.firstPlace, value: first.firstText)
            } else {
                log.report(copy: other, of: table.sheet)
            }
        }
        let aside = table.rowsAside.filter { !names.contains(Folded($0.name)) }
        if let first = aside.first {
            log.report(.rowsAside(count: aside.count), at: .cell(first.place), value: first.name)
            return
        }
        for (header, read) in table.unreadColumns {
            log.report(.repeatedColumn(heading: header.subject, first: read.cell), at: .cell(header))
        }
    }

    /// Reports the rows that are read as no answer, and those that only have a name.
    private mutating func report<Sheet: TableSheet>(_ rows: TableRows<Sheet>) {
        let titles = rows.skipped.filter { $0.why == .title }.map(\.row).sorted { $0.index < $1.index }
        for (row, why) in rows.skipped where why != .title || titles.count < Self.fewestTitles {
            log.report(.skippedRow(why), at: row.firstPlace, value: row.firstText)
        }
        for (why, first, last, count) in rows.nameless.runs {
            guard let start = first.firstPlace.location else { continue }
            let end = first.table.sheet.location(last, start.column)
            let place: Place = count == 1 ? .cell(start) : .range(start, end)
            log.report(.skippedRow(why), at: place, value: first.firstText, count: count)
        }
        if titles.count >= Self.fewestTitles, let first = titles.first, let start = first.firstPlace.location,
            let end = titles.last?.firstPlace.location
        {
            log.report(.skippedTitles(count: titles.count), at: .range(start, end), value: first.firstText)
        }
        if Sheet.mayBeNameAlone, let first = rows.namesAlone.first {
            log.report(.namesAlone(count: rows.namesAlone.count), at: first.firstPlace, value: first.firstText)
        }
    }

    /// Reports the rows that go on with one that is read.
    private mutating func report<Sheet: TableSheet>(continued rows: [RowReading<Sheet>]) {
        for row in rows {
            for continuation in row.continuations {
                let place = RowReading(table: row.table, row: continuation).ownPlace
                log.report(.continuedRow(of: row.name ?? "", at: row.firstPlace.cell ?? ""), at: place)
            }
        }
    }

    /// Titles of one table that are told as one, as the cells of a column are.
    private static let fewestTitles = 3

    /// Reports what the workbook holds besides answers (FIC-08).
    mutating func reportForeignContent() {
        let found: [(WorkbookExtra, ForeignContent)] = [(.macros, .macros), (.signature, .signature), (.links, .links)]
        for (extra, content) in found where workbook.extras.contains(extra) {
            log.report(.foreignContent(content), at: .file)
        }
    }

    /// Reports that explanations stand on a list that cannot be read.
    mutating func reportListWithoutHeaders() {
        if let place = AnomalySheet.listWithoutHeaders(in: workbook) {
            log.report(.explanation(.withoutHeaders), at: place)
        }
    }

    /// A workbook that is another form is told so, and nothing more: it has no answer of this one.
    static func mistaken(_ form: Form, for other: Form) -> Finding {
        Finding(.file(.otherWorkbook(other.kind, expected: form.kind)), at: .file)
    }

    /// Reports that a required sheet is not there, with the unknown sheet that most likely is it: by its title, else by what
    /// stands on it.
    private mutating func reportMissing<Sheet: FormSheet>(_: Sheet.Type) {
        let unknown = workbook.sheets.indices.filter { !form.has(workbook.sheets[$0].name) }
        let names = unknown.map { workbook.sheets[$0].name }
        let likely = unknown.prefix(FormLimits.unknownSheets).filter { holdsHeadings(of: Sheet.self, at: $0) }
            .map { workbook.sheets[$0].name }
        if let found = Suggestion.nearest(to: Sheet.title, among: names) ?? (likely.count == 1 ? likely[0] : nil) {
            log.report(.mislabelledSheet(found: found, expected: Sheet.title), at: .file)
        } else {
            log.report(.missingSheet(Sheet.title), at: .file)
        }
    }

    /// Whether a sheet has more than half of the headings of one of the form.
    private func holdsHeadings<Sheet: FormSheet>(of _: Sheet.Type, at index: Int) -> Bool {
        let (sheet, known) = (SheetReading(at: index, of: workbook), Sheet.headings)
        var found: Set<String> = []
        for row in sheet.sheet.rows.prefix(FormLimits.rowsOfHeadings) {
            for (_, cell) in row.cells.prefix(FormLimits.columnsOfHeadings) {
                if let heading = sheet.label(cell).flatMap({ known[$0] }) { found.insert(heading) }
            }
        }
        return found.count * 2 > Sheet.entries.count
    }
}
