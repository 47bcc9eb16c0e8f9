package import Evaluation
package import Office
internal import Words

/// What next year starts from: the workbooks of a campaign moved to the next one, and what was decided on the way.
package struct NextCampaign {
    package let name: String
    package let earlier: Campaign
    /// The parameters that were moved, with their values before and after.
    package private(set) var parameters: [(name: String, before: String, after: String)] = []
    /// Every expected campus, with what its label asks for.
    package private(set) var campuses: [(campus: Campus, due: DueRequest)] = []
    /// Whether a date that moves would pass the years 1…9999.
    package private(set) var leavesCalendar = false
    private var workbook: WorkbookCopy
    private let years: Int

    /// - Parameter deposits: those that stand for their campuses in the earlier campaign.
    package init(named name: String, after earlier: Campaign, in workbook: Workbook, deposits: [DepositRecord]) {
        self.name = name
        self.earlier = earlier
        self.workbook = WorkbookCopy(of: workbook)
        years = Self.year(of: name).flatMap { year in Self.year(of: earlier.name).map { year - $0 } } ?? 1
        moveParameters(of: workbook)
        askForWhatIsDue(in: workbook, after: deposits)
        if let sheet = SheetReading(AssignmentSheet.self, in: workbook),
            let table = TableReading<AssignmentSheet>(in: sheet)
        {
            self.workbook.cut(sheet.index, below: table.headerRow)
        }
    }

    /// The campaign workbook.
    package var campaignDraft: WorkbookDraft { workbook.draft(named: "Campagne \(name)") }

    /// The referential workbook: the same edition, each code of which keeps itself.
    package static func referentialDraft(of workbook: Workbook, _ referential: Referential) -> WorkbookDraft {
        let headings = CorrespondenceSheet.entries.map {
            CellDraft(.text($0.heading), CellLook(font: CellFont(isBold: true)))
        }
        let codes = referential.standards.flatMap { [$0.code] + $0.indicators.map(\.code) }
        var copy = WorkbookCopy(of: workbook)
        copy.replace(
            with: SheetDraft(
                name: CorrespondenceSheet.title,
                columns: [3, 3, 3, 12].map { ColumnDraft(width: $0) },
                rows: [RowDraft(headings)]
                    + codes.map { code in
                        RowDraft(["\(code)", "\(code)", "oui", ""].map { CellDraft(.text($0)) })
                    },
                headerRows: 0..<1,
                frozen: FrozenPanes(rows: 1)
            )
        )
        return copy.draft(named: "Référentiel \(referential.version)")
    }

    private static func year(of name: String) -> Int? {
        name.count >= 4 && name.prefix(4).allSatisfy(\.isASCIIDigit) ? Int(name.prefix(4)) : nil
    }
}

extension NextCampaign {
    /// Dates move by as many years as there are between the names; so do the years that texts quote.
    private mutating func moveParameters(of book: Workbook) {
        let keys = KeyValueReading<ParameterSheet>(in: book)
        guard let sheet = keys.sheet else { return }
        for row in sheet.sheet.rows.prefix(FormLimits.rows) {
            let heading = row.cells.first { _ in true }?.cell.value?.text ?? ""
            for (column, cell) in row.cells {
                guard let value = cell.value, let content = moved(value) else { continue }
                let location = sheet.location(row.index, column)
                workbook.set(location, content)
                guard column > 0 else { continue }
                parameters.append((heading, Self.shown(value), content.shownInFrench))
            }
        }
        for entry in [ParameterSheet.cohortMarks] + ParameterSheet.letters where !keys.holds(entry.heading) {
            workbook.add(entry.heading, to: sheet.index)
        }
        guard case .cell(let place) = keys[ParameterSheet.campaign].place else { return }
        workbook.set(place, .text(name))
        parameters.removeAll { Folded($0.name) == Folded(ParameterSheet.campaign.heading) }
    }

    /// What a cell says one year later; nil when it says the same.
    private mutating func moved(_ value: CellValue) -> CellContent? {
        switch value {
        case .date(let date):
            CalendarDate(year: date.year, month: date.month, day: date.day).map { moved($0) }
        case .text(let text):
            if let date = CalendarDate(typed: text), text.contains(where: \.isNumber), text.count >= 8 {
                moved(date)
            } else {
                Self.year(of: earlier.name).flatMap { year in
                    let later = text.movingYears(from: year, by: years)
                    return later == text ? nil : .text(later)
                }
            }
        case .number, .boolean, .duration, .error: nil
        }
    }

    private mutating func moved(_ date: CalendarDate) -> CellContent {
        let later = date.adding(months: 12 * years)
        if later.year != date.year + years { leavesCalendar = true }
        return .date(later)
    }

    private static func shown(_ value: CellValue) -> String {
        guard case .date(let date) = value,
            let day = CalendarDate(year: date.year, month: date.month, day: date.day)
        else { return value.text }
        return FrenchFormat.shortDate(day)
    }

    private mutating func askForWhatIsDue(in book: Workbook, after deposits: [DepositRecord]) {
        guard let sheet = SheetReading(CampusSheet.self, in: book),
            let table = TableReading<CampusSheet>(in: sheet)
        else { return }
        let opening = earlier.opening.adding(months: 12 * years)
        let period = opening..<opening.adding(months: 12)
        let known = Dictionary(
            firstOf: deposits.compactMap { deposit in deposit.campus.map { (Folded($0), deposit) } }
        )
        for row in table.rows.read {
            guard let campus = earlier.campus(row[CampusSheet.identifier].typed) else { continue }
            let due = DueRequest(after: known[Folded(campus.identifier)], during: period)
            campuses.append((campus, due))
            if let request = due.request, case .cell(let place) = row[CampusSheet.request].place {
                workbook.set(place, .text(request.rawValue))
            }
        }
    }
}

extension CellContent {
    /// As a list of decisions prints it.
    fileprivate var shownInFrench: String {
        switch self {
        case .date(let date): FrenchFormat.shortDate(date)
        case .text(let text): text
        case .empty, .richText, .number, .formula, .link: ""
        }
    }
}

extension String {
    /// The text with the years of a campaign, `2018` and `2019` for that of 2018, moved by some years.
    fileprivate func movingYears(from year: Int, by years: Int) -> String {
        split(omittingEmptySubsequences: false) { !$0.isASCIIDigit }.reversed().reduce(self) { text, word in
            guard let quoted = Int(word), quoted == year || quoted == year + 1, word.count == 4 else { return text }
            return text.replacingCharacters(of: word, with: String(quoted + years))
        }
    }

    /// The text with a part of the original one replaced; parts are replaced from the last to the first.
    private func replacingCharacters(of part: Substring, with other: String) -> String {
        var text = self
        text.replaceSubrange(part.startIndex..<part.endIndex, with: other)
        return text
    }
}
