package import Evaluation
package import Office
import Words

/// Reads the campaign workbook; its own defects are located findings that stop the run (CAM).
package struct CampaignReader {
    let workbook: Workbook
    private var findings: [Finding] = []
    var log = IntakeLog()

    /// The campaign, or everything that keeps it from being one.
    package static func read(_ workbook: Workbook) -> Result<Campaign, UnsoundWorkbook> {
        var reader = CampaignReader(workbook: workbook)
        let campaign = reader.campaign()
        let findings = (reader.findings + reader.log.closed().filter { $0.severity > .note }).sorted()
        guard let campaign, findings.isEmpty else { return .failure(UnsoundWorkbook(findings: findings)) }
        return .success(campaign)
    }

    private init(workbook: Workbook) {
        self.workbook = workbook
    }

    mutating func note(_ fact: CampaignFact, at place: Place, value: String? = nil) {
        findings.append(Finding(.campaign(fact), at: place, value: value))
    }

    private mutating func campaign() -> Campaign? {
        let keys = KeyValueReading<ParameterKey>(in: workbook)
        if keys.sheet == nil { note(.missingSheet(ParameterKey.sheet), at: .file) }
        let campuses = self.campuses()
        let experts = self.experts()
        let opening = parameter(keys, .opening, as: .date)
        let closing = parameter(keys, .closing, as: .date)
        if let opening, let closing, closing < opening {
            note(.windowReversed, at: keys[.closing].place, value: keys[.closing].typed)
        }
        guard let name = parameter(keys, .campaign, as: .text), let opening, let closing,
            let referenceDate = parameter(keys, .referenceDate, as: .date),
            let maximumDuration = parameter(keys, .maximumDuration, as: .wholeNumber)
        else { return nil }
        return Campaign(
            name: name,
            title: parameter(keys, .title, as: .text) ?? "",
            opening: opening,
            closing: closing,
            referenceDate: referenceDate,
            thresholds: Thresholds(
                initial: optional(keys, .initialThreshold, as: .level) ?? .initiated,
                midTerm: optional(keys, .midTermThreshold, as: .level) ?? .structured,
                renewal: optional(keys, .renewalThreshold, as: .level) ?? .achieved
            ),
            maximumDuration: maximumDuration,
            evaluationBody: parameter(keys, .evaluationBody, as: .text) ?? "",
            minimalHeadcount: optional(keys, .minimalHeadcount, as: .wholeNumber) ?? 20,
            requiresGovernanceMention: optional(keys, .governance, as: .yesNo) ?? true,
            campuses: campuses,
            experts: experts,
            assignments: assignments(experts: experts, campuses: campuses),
            opinions: opinions(),
            districts: districts(),
            sectors: list(SectorColumn.self) { row, reader in reader.text(row[.name]) },
            rules: ruleProfile()
        )
    }

    /// A parameter that the campaign must give.
    private mutating func parameter<Value>(
        _ keys: KeyValueReading<ParameterKey>,
        _ key: ParameterKey,
        as parser: ValueParser<Value>
    ) -> Value? {
        guard keys.sheet != nil else { return nil }
        if keys[key].isEmpty { note(.missingParameter(key.rawValue), at: keys[key].place) }
        return optional(keys, key, as: parser)
    }

    /// A parameter that has a default.
    private mutating func optional<Value>(
        _ keys: KeyValueReading<ParameterKey>,
        _ key: ParameterKey,
        as parser: ValueParser<Value>
    ) -> Value? {
        let answer = log.read(keys[key], as: parser, inTable: false)
        if let reason = answer.unreadable {
            note(.unreadableParameter(key.rawValue, reason), at: answer.place, value: answer.typed)
        }
        return answer.value
    }

    mutating func text(_ cell: RawCell) -> String { log.read(cell, as: .text).value ?? "" }
}

extension CampaignReader {
    /// The rows of a sheet that must be there and hold something.
    mutating func list<Column: SheetColumn, Row>(
        _: Column.Type,
        mayBeEmpty: Bool = false,
        row make: (RowReading<Column>, inout Self) -> Row
    ) -> [Row] {
        guard let sheet = SheetReading(Column.sheet, in: workbook) else {
            note(.missingSheet(Column.sheet), at: .file)
            return []
        }
        guard let table = TableReading<Column>(in: sheet) else {
            note(.missingColumn(Column.key.rawValue), at: sheet.place)
            return []
        }
        for (column, mislabelled) in table.missingColumns {
            note(.missingColumn(column.rawValue), at: .cell(mislabelled?.place ?? table.keyHeader))
        }
        let rows = table.rows
        if rows.isEmpty, !mayBeEmpty { note(.emptyList(sheet.sheet.name), at: sheet.place) }
        return rows.map { make($0, &self) }
    }

    /// Notes missing and repeated identifiers of a list.
    mutating func checkIdentifiers(_ cells: [RawCell]) {
        var firstCells: [Folded: String] = [:]
        for cell in cells {
            let identifier = Folded(cell.typed)
            if identifier.isEmpty {
                note(.missingIdentifier, at: cell.place)
            } else if let first = firstCells[identifier] {
                note(.repeatedIdentifier(firstCell: first), at: cell.place, value: cell.typed)
            } else {
                firstCells[identifier] = cell.place.cell ?? ""
            }
        }
    }

    private mutating func campuses() -> [Campus] {
        let rows = list(CampusColumn.self) { row, reader in
            (
                row[.identifier],
                Campus(
                    identifier: reader.text(row[.identifier]),
                    name: reader.text(row[.name]),
                    district: reader.text(row[.district]),
                    region: reader.text(row[.region]),
                    sector: reader.text(row[.sector]),
                    request: reader.text(row[.request]),
                    email: reader.text(row[.email])
                )
            )
        }
        checkIdentifiers(rows.map(\.0))
        return rows.map(\.1)
    }

    private mutating func experts() -> [Expert] {
        let rows = list(ExpertColumn.self, mayBeEmpty: true) { row, reader in
            (
                row[.code],
                Expert(
                    code: reader.text(row[.code]),
                    function: reader.text(row[.function]),
                    district: reader.text(row[.district]),
                    organisation: reader.text(row[.organisation])
                )
            )
        }
        checkIdentifiers(rows.map(\.0))
        return rows.map(\.1)
    }

    private mutating func assignments(experts: [Expert], campuses: [Campus]) -> [Assignment] {
        let codes = experts.map(\.code)
        let identifiers = campuses.map(\.identifier)
        return list(AssignmentColumn.self, mayBeEmpty: true) { row, reader in
            let assignment = Assignment(expert: reader.text(row[.expert]), campus: reader.text(row[.campus]))
            if !codes.contains(where: { Folded($0) == Folded(assignment.expert) }) {
                let nearest = Suggestion.nearest(to: assignment.expert, among: codes)
                let fact = CampaignFact.unknownExpert(nearest: nearest, sheet: ExpertColumn.sheet)
                reader.note(fact, at: row[.expert].place, value: assignment.expert)
            }
            if !identifiers.contains(where: { Folded($0) == Folded(assignment.campus) }) {
                let nearest = Suggestion.nearest(to: assignment.campus, among: identifiers)
                let fact = CampaignFact.unknownCampus(nearest: nearest, sheet: CampusColumn.sheet)
                reader.note(fact, at: row[.campus].place, value: assignment.campus)
            }
            return assignment
        }
    }

    private mutating func opinions() -> [Opinion] {
        list(OpinionColumn.self) { row, reader in
            let duration = reader.log.read(row[.duration], as: .wholeNumber)
            if duration.unreadable != nil {
                reader.note(.unreadableDuration, at: duration.place, value: duration.typed)
            }
            return Opinion(
                code: reader.text(row[.code]),
                label: reader.text(row[.label]),
                duration: duration.value,
                condition: reader.text(row[.condition])
            )
        }
    }

    private mutating func districts() -> [EducationDistrict] {
        list(DistrictColumn.self) { row, reader in
            EducationDistrict(
                code: reader.text(row[.code]),
                name: reader.text(row[.name]),
                regionCode: reader.text(row[.regionCode]),
                region: reader.text(row[.region]),
                // A lone département may have lost its leading zero to a number cell.
                departments: reader.text(row[.departments]).split { $0 == "," || $0 == ";" }
                    .map { String($0).trimmed.uppercased().padded(to: 2) }
            )
        }
    }
}
