/// A content document with its notes and the sheet that lists them.
struct ODSAnnotatedContent {
    let bytes: [UInt8]
    /// The name of the sheet in this workbook.
    let sheetName: String

    /// `page` is the master page of the added sheet.
    init(
        _ original: [UInt8],
        part: String,
        _ notes: WorkbookNotes,
        page: String? = nil,
        limits: Limits
    ) throws(OfficeError) {
        let original = notes.repairsTexts ? XMLTextRepair.repaired(original) : original
        let survey = try ODSSurvey(original, part: part, title: notes.sheet.name, limits: limits)
        let place = try AddedSheetPlace(of: notes.sheet, among: survey.tables.map(\.name)) { rank in
            survey.tables[rank].firstRow
        }
        let writing = ODSRowWriting(
            original,
            author: notes.author.name,
            survey.namespaces,
            styles: ODSFillStyles(original, survey, fills: notes.fills)
        )
        var markup = try ODSMarkup(original, part: part, limits: limits)
        let others = survey.tables.enumerated().filter { $0.offset != place.earlier }
        var (splices, styles) = try ODSSheetNotes.changes(
            notes,
            on: others.map { ($0.offset, $0.element) },
            writing: writing,
            &markup
        )
        var writer = XMLWriter()
        ODSSheetWriter.write(
            notes.sheet,
            named: place.title,
            in: ODSSheetWriter.Surroundings(page: page),
            survey.namespaces,
            styles: &styles.ofAddedSheet,
            to: &writer
        )
        let sheet = writer.bytes
        if let earlier = place.earlier {
            splices.replace(survey.tables[earlier].range, with: sheet)
        } else if let end = survey.sheetPlace {
            splices.add(sheet, at: end)
        }
        Self.addFilter(to: notes.sheet, named: place.title, survey, &splices)
        styles.write(to: &splices)
        bytes = splices.applied(to: original)
        sheetName = place.title
    }

    /// Makes the table of the added sheet one whose rows can be filtered, in place of that of an earlier run.
    private static func addFilter(
        to sheet: SheetDraft,
        named title: String,
        _ survey: ODSSurvey,
        _ splices: inout MarkupSplice
    ) {
        var filters = ODSFilters()
        if let range = sheet.filter {
            filters.add(range, named: ODSFilters.ofAddedSheet, ofSheet: title, survey.namespaces)
        }
        for range in survey.earlierFilters { splices.remove(range) }
        if let place = survey.filterPlace {
            splices.add(filters.items, at: place)
        } else if let offset = survey.filterList {
            splices.insert(filters.list(survey.namespaces), at: offset)
        }
    }
}
