package import Evaluation
package import Office
import Words

/// Turns a workbook into a submission: typed answers, and what could not be typed (step 2 of the path).
package struct SubmissionReader: Sendable {
    private let referential: Referential

    package init(for referential: Referential) {
        self.referential = referential
    }

    /// The answers of `workbook`, with the findings that only its reading can tell (FIC-01, FIC-03, FIC-04, FIC-05).
    package func read(_ workbook: Workbook, from file: String) -> (submission: Submission, findings: [Finding]) {
        var reader = SheetsReader(workbook: workbook, form: .submission)
        let identity = reader.identity()
        let submission = Submission(
            file: file,
            identity: identity,
            network: reader.network(),
            standards: reader.standards(),
            indicators: reader.indicators(of: referential),
            evidence: reader.evidence(),
            summaries: reader.summaries(),
            actions: reader.actions(),
            followUps: reader.followUps(isRequired: identity.request.value == .renewal),
            returned: ReturnedFindings(in: workbook).findings
        )
        return (submission, reader.log.closed())
    }
}

/// The sheets of one form, read one after the other into one log.
struct SheetsReader {
    let workbook: Workbook
    let form: Form
    var log = IntakeLog()

    init(workbook: Workbook, form: Form) {
        self.workbook = workbook
        self.form = form
    }

    /// Notes that a required sheet is not there, with the unknown sheet that most likely is it.
    mutating func noteMissingSheet(_ title: String) {
        let strangers = workbook.sheets.map(\.name).filter { !form.has($0) }
        if let found = Suggestion.nearest(to: title, among: strangers) {
            log.note(.mislabelledSheet(found: found, expected: title), at: .file)
        } else {
            log.note(.missingSheet(title), at: .file)
        }
    }

    /// A key/value sheet; every cell of a sheet that is not there is silenced, and FIC-01 says so.
    mutating func keys<Key: SheetKey>(_: Key.Type) -> KeyValueReading<Key> {
        let keys = KeyValueReading<Key>(in: workbook)
        if let sheet = keys.sheet {
            HiddenData.note(in: sheet, to: &log)
        } else {
            noteMissingSheet(Key.sheet)
        }
        return keys
    }

    /// The rows of a table; every cell of a column that is not there is silenced, and FIC-01 says so.
    mutating func table<Column: SheetColumn, Row>(
        _: Column.Type,
        isRequired: Bool = true,
        row make: (RowReading<Column>, inout IntakeLog) -> Row
    ) -> Table<Row> {
        guard let sheet = SheetReading(Column.sheet, in: workbook) else {
            if isRequired { noteMissingSheet(Column.sheet) }
            return Table(on: Column.sheet, rows: [], keyHeader: nil)
        }
        HiddenData.note(in: sheet, to: &log)
        guard let table = TableReading<Column>(in: sheet) else {
            if isRequired { log.note(.missingHeaderRow(sheet: sheet.sheet.name), at: sheet.place) }
            return Table(on: Column.sheet, rows: [], keyHeader: nil)
        }
        for (column, mislabelled) in table.missingColumns {
            if let mislabelled {
                let fact = FileFact.mislabelledColumn(found: mislabelled.text, expected: column.rawValue)
                log.note(fact, at: .cell(mislabelled.place), value: mislabelled.text)
            } else {
                log.note(.missingColumn(header: column.rawValue), at: .cell(table.keyHeader))
            }
        }
        guard table.columns[Column.key] != nil else { return Table(on: Column.sheet, rows: [], keyHeader: nil) }
        let rows = table.rows.map { make($0, &log) }
        return Table(on: Column.sheet, rows: rows, keyHeader: table.keyHeader, answerHeader: table.answerHeader)
    }
}
