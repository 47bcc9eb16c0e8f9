/// A content document with its notes and the sheet that lists them.
struct ODSAnnotatedContent {
    let bytes: [UInt8]
    /// The name of the sheet in this workbook.
    let sheetName: String

    init(_ original: [UInt8], part: String, _ notes: WorkbookNotes, limits: Limits) throws(OfficeError) {
        let survey = try ODSSurvey(original, part: part, title: notes.sheet.name, limits: limits)
        let (name, earlier) = Self.name(of: notes.sheet, among: survey.tables)
        let writing = ODSRowWriting(
            original,
            author: notes.author,
            survey.namespaces,
            styles: ODSFillStyles(
                original,
                survey,
                fills: Self.fills(of: notes),
                earlier: earlier.map { survey.tables[$0] }
            )
        )
        var markup = try ODSMarkup(original, part: part, limits: limits)
        let others = survey.tables.enumerated().filter { $0.offset != earlier }
        var (splices, styles) = try ODSSheetNotes.changes(
            notes,
            on: others.map { ($0.offset, $0.element) },
            writing: writing,
            &markup
        )
        let sheet = ODSAddedSheet.bytes(
            notes.sheet,
            named: name,
            linkingTo: survey.tables.map(\.name),
            survey.namespaces,
            styles: &styles
        )
        if let earlier {
            splices.replace(survey.tables[earlier].range, with: sheet)
        } else if let place = survey.sheetPlace {
            splices.add(sheet, at: place, of: original)
        }
        styles.write(to: &splices)
        bytes = splices.applied(to: original)
        sheetName = name
    }

    private static func fills(of notes: WorkbookNotes) -> [CellFill] {
        let marks = notes.sheet.rows.joined().compactMap { content -> CellFill? in
            if case .marked(_, let fill) = content { fill } else { nil }
        }
        return notes.notes.map(\.fill) + marks
    }

    /// The name for the sheet, and the rank of the sheet of an earlier run that it replaces: a sheet of somebody else
    /// keeps its name. Names differ by more than case.
    private static func name(of sheet: AddedSheet, among tables: [ODSSurvey.Table]) -> (String, earlier: Int?) {
        let headers = sheet.columns.map { ODSMarkup.words(of: $0.header) }
        var number = 1
        while true {
            let name = number == 1 ? sheet.name : "\(sheet.name) (\(number))"
            let same = tables.firstIndex { $0.name.lowercased() == name.lowercased() }
            guard let same else { return (name, nil) }
            let firstRow = tables[same].firstRow
            let isOurs = firstRow.starts(with: headers) && firstRow.dropFirst(headers.count).allSatisfy(\.isEmpty)
            if isOurs { return (name, same) }
            number += 1
        }
    }
}
