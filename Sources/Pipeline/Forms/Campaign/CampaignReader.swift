package import Evaluation
package import Office
import Words

/// Reads the campaign workbook; its own defects are located findings that stop the run (CAM).
package struct CampaignReader {
    let workbook: Workbook
    private var findings: [Finding] = []
    private var places = AssignmentPlaces()
    var log = ReadingLog()

    /// The campaign, or everything that keeps it from being one.
    ///
    /// `folder` is the name of the folder it stands in, when that is known.
    package static func read(_ workbook: Workbook, in folder: String? = nil) -> Result<Campaign, UnsoundWorkbook> {
        reading(workbook, in: folder).map(\.campaign)
    }

    /// The campaign, with where its experts and campuses stand.
    package static func reading(
        _ workbook: Workbook,
        in folder: String? = nil
    ) -> Result<CampaignReading, UnsoundWorkbook> {
        var reader = CampaignReader(workbook: workbook)
        let campaign = reader.campaign()
        if let campaign { reader.checkYear(of: campaign, in: folder) }
        let findings = (reader.findings + reader.log.allFindings().filter { $0.severity > .note }).inReadingOrder
        guard let campaign, findings.isEmpty else { return .failure(UnsoundWorkbook(findings: findings)) }
        return .success(CampaignReading(campaign: campaign, places: reader.places))
    }

    private init(workbook: Workbook) {
        self.workbook = workbook
    }

    mutating func report(_ fact: CampaignFact, at place: Place, value: String? = nil) {
        findings.append(Finding(.campaign(fact), at: place, value: value))
    }

    private mutating func campaign() -> Campaign? {
        let keys = KeyValueReading<ParameterSheet>(in: workbook)
        places.name = keys[ParameterSheet.campaign].place
        if keys.sheet == nil { report(.missingSheet(ParameterSheet.title), at: .file) }
        let campuses = self.campuses()
        let experts = self.experts()
        let districts = self.districts()
        let sectors = list(SectorSheet.self) { row, reader in reader.text(SectorSheet.name, in: row) }
        checkWords(districts: districts, sectors: sectors)
        let opening = parameter(keys, ParameterSheet.opening)
        let closing = parameter(keys, ParameterSheet.closing)
        if let opening, let closing, closing < opening {
            report(.windowReversed, at: keys[ParameterSheet.closing].place, value: keys[ParameterSheet.closing].typed)
        }
        guard let name = parameter(keys, ParameterSheet.campaign), let opening, let closing,
            let referenceDate = parameter(keys, ParameterSheet.referenceDate),
            let maximumDuration = parameter(keys, ParameterSheet.maximumDuration)
        else { return nil }
        return Campaign(
            name: name,
            title: parameter(keys, ParameterSheet.name) ?? "",
            opening: opening,
            closing: closing,
            referenceDate: referenceDate,
            thresholds: Thresholds(
                initial: optional(keys, ParameterSheet.initialThreshold) ?? .initiated,
                midTerm: optional(keys, ParameterSheet.midTermThreshold) ?? .structured,
                renewal: optional(keys, ParameterSheet.renewalThreshold) ?? .achieved
            ),
            maximumDuration: maximumDuration,
            evaluationBody: parameter(keys, ParameterSheet.evaluationBody) ?? "",
            minimalHeadcount: optional(keys, ParameterSheet.minimalHeadcount) ?? 20,
            requiresGovernanceMention: optional(keys, ParameterSheet.governance) ?? true,
            showsCohortMarks: optional(keys, ParameterSheet.cohortMarks) ?? false,
            campuses: campuses,
            experts: experts,
            assignments: assignments(experts: experts, campuses: campuses),
            opinions: opinions(),
            districts: districts,
            sectors: sectors,
            workload: Workload(
                expertsPerCampus: optional(keys, ParameterSheet.expertsPerCampus)
                    ?? Workload.standard.expertsPerCampus,
                maximumLoad: optional(keys, ParameterSheet.maximumLoad) ?? Workload.standard.maximumLoad
            ),
            rules: ruleProfile(),
            letterhead: letterhead(keys)
        )
    }

    /// A parameter that the campaign must give.
    private mutating func parameter<Value>(
        _ keys: KeyValueReading<ParameterSheet>,
        _ key: Entry<Value>
    ) -> Value? {
        guard keys.sheet != nil else { return nil }
        if keys[key].isEmpty { report(.missingParameter(key.heading), at: keys[key].place) }
        return optional(keys, key)
    }

    /// A parameter that has a default.
    mutating func optional<Value>(
        _ keys: KeyValueReading<ParameterSheet>,
        _ key: Entry<Value>
    ) -> Value? {
        let answer = log.read(key, in: keys)
        if let reason = answer.unreadable {
            report(.unreadableParameter(key.heading, reason), at: answer.place, value: answer.typed)
        }
        return answer.value
    }

    /// The text under a header; empty when there is none.
    mutating func text<Sheet>(_ entry: Entry<String>, in row: RowReading<Sheet>) -> String {
        log.read(entry, in: row).value ?? ""
    }
}

extension CampaignReader {
    /// The rows of a sheet that must be there and hold something.
    mutating func list<Sheet: TableSheet, Row>(
        _: Sheet.Type,
        mayBeEmpty: Bool = false,
        row make: (RowReading<Sheet>, inout Self) -> Row
    ) -> [Row] {
        guard let sheet = SheetReading(Sheet.self, in: workbook) else {
            report(.missingSheet(Sheet.title), at: .file)
            return []
        }
        guard let table = TableReading<Sheet>(in: sheet) else {
            report(.missingColumn(Sheet.key.heading), at: sheet.place)
            return []
        }
        for (heading, mislabelled) in table.missingColumns() {
            report(.missingColumn(heading), at: .cell(mislabelled?.place ?? table.keyHeader))
        }
        let rows = table.rows
        log.report(unread: rows.firstUnread, in: sheet)
        if rows.read.isEmpty, !mayBeEmpty { report(.emptyList(sheet.sheet.name), at: sheet.place) }
        return rows.read.map { make($0, &self) }
    }

    /// Reports missing and repeated identifiers of a list whose column is there.
    mutating func checkIdentifiers(_ cells: [RawCell]) {
        var firstCells: [Folded: String] = [:]
        for cell in cells {
            let identifier = Folded(cell.typed)
            if identifier.isEmpty {
                if case .missing = cell.content { continue }
                report(.missingIdentifier, at: cell.place)
            } else if let first = firstCells[identifier] {
                report(.repeatedIdentifier(firstCell: first), at: cell.place, value: cell.typed)
            } else {
                firstCells[identifier] = cell.place.cell ?? ""
            }
        }
    }

    private mutating func campuses() -> [Campus] {
        let rows = list(CampusSheet.self) { row, reader in
            (
                row[CampusSheet.identifier],
                Campus(
                    identifier: reader.text(CampusSheet.identifier, in: row),
                    name: reader.text(CampusSheet.name, in: row),
                    district: reader.text(CampusSheet.district, in: row),
                    region: reader.text(CampusSheet.region, in: row),
                    sector: reader.text(CampusSheet.sector, in: row),
                    request: reader.text(CampusSheet.request, in: row),
                    email: reader.text(CampusSheet.email, in: row)
                )
            )
        }
        checkIdentifiers(rows.map(\.0))
        places.campuses = rows.map(\.0.place)
        return rows.map(\.1)
    }

    /// Reports the words of « Campus attendus » that are in no list.
    private mutating func checkWords(districts: [EducationDistrict], sectors: [String]) {
        guard let sheet = SheetReading(CampusSheet.self, in: workbook),
            let table = TableReading<CampusSheet>(in: sheet)
        else { return }
        let lists: [(Entry<String>, [String], Set<Folded>)] = [
            (CampusSheet.district, districts.map(\.name)), (CampusSheet.region, districts.map(\.region)),
            (CampusSheet.sector, sectors), (CampusSheet.request, RequestKind.allCases.map(\.rawValue)),
        ].map { entry, words in (entry, words, Set(words.map(Folded.init))) }
        for row in table.rows.read {
            for (entry, words, known) in lists where !words.isEmpty && !row[entry].isEmpty {
                let typed = row[entry].typed
                guard !known.contains(Folded(typed)) else { continue }
                let nearest = Suggestion.nearest(to: typed, among: words)
                report(.unknownWord(header: entry.heading, nearest: nearest), at: row[entry].place, value: typed)
            }
            let (district, region) = (row[CampusSheet.district].typed, row[CampusSheet.region])
            guard let known = districts.first(where: { Folded($0.name) == Folded(district) }), !region.isEmpty,
                districts.contains(where: { Folded($0.region) == Folded(region.typed) }),
                Folded(known.region) != Folded(region.typed)
            else { continue }
            let fact = CampaignFact.regionOfAnotherDistrict(district: known.name, expected: known.region)
            report(fact, at: region.place, value: region.typed)
        }
    }

    private mutating func experts() -> [Expert] {
        let rows = list(ExpertSheet.self, mayBeEmpty: true) { row, reader in
            (
                row[ExpertSheet.code],
                Expert(
                    code: reader.text(ExpertSheet.code, in: row),
                    function: reader.text(ExpertSheet.function, in: row),
                    district: reader.text(ExpertSheet.district, in: row),
                    organisation: reader.text(ExpertSheet.organisation, in: row)
                )
            )
        }
        checkIdentifiers(rows.map(\.0))
        places.experts = rows.map(\.0.place)
        return rows.map(\.1)
    }

    private mutating func assignments(experts: [Expert], campuses: [Campus]) -> [Assignment] {
        // A list without a name is told where it stands, not at each assignment.
        let codes = experts.map(\.code).filter { !$0.isEmpty }
        let identifiers = campuses.map(\.identifier).filter { !$0.isEmpty }
        let (knownCodes, knownIdentifiers) = (Set(codes.map(Folded.init)), Set(identifiers.map(Folded.init)))
        var firstCells: [[Folded]: String] = [:]
        return list(AssignmentSheet.self, mayBeEmpty: true) { row, reader in
            let assignment = Assignment(
                expert: reader.text(AssignmentSheet.expert, in: row),
                campus: reader.text(AssignmentSheet.campus, in: row)
            )
            let pair = [Folded(assignment.expert), Folded(assignment.campus)]
            if !codes.isEmpty, !knownCodes.contains(pair[0]) {
                let nearest = Suggestion.nearest(to: assignment.expert, among: codes)
                let fact = CampaignFact.unknownExpert(nearest: nearest, sheet: ExpertSheet.title)
                reader.report(fact, at: row[AssignmentSheet.expert].place, value: assignment.expert)
            }
            if !identifiers.isEmpty, !knownIdentifiers.contains(pair[1]) {
                let nearest = Suggestion.nearest(to: assignment.campus, among: identifiers)
                let fact = CampaignFact.unknownCampus(nearest: nearest, sheet: CampusSheet.title)
                reader.report(fact, at: row[AssignmentSheet.campus].place, value: assignment.campus)
            }
            let cell = row[AssignmentSheet.expert]
            if let first = firstCells[pair] {
                reader.report(.repeatedAssignment(firstCell: first), at: cell.place, value: assignment.expert)
            }
            firstCells[pair] = firstCells[pair] ?? cell.place.cell ?? ""
            reader.places.assignments.append(cell.place)
            return assignment
        }
    }

    private mutating func opinions() -> [Opinion] {
        let rows = list(OpinionSheet.self) { row, reader in
            let duration = reader.log.read(OpinionSheet.duration, in: row)
            if duration.unreadable != nil {
                reader.report(.unreadableDuration, at: duration.place, value: duration.typed)
            }
            let mostAnchors = reader.log.read(OpinionSheet.mostAnchors, in: row)
            if let reason = mostAnchors.unreadable {
                let fact = CampaignFact.unreadableParameter(OpinionSheet.mostAnchors.heading, reason)
                reader.report(fact, at: mostAnchors.place, value: mostAnchors.typed)
            }
            let opinion = Opinion(
                code: reader.text(OpinionSheet.code, in: row),
                label: reader.text(OpinionSheet.label, in: row),
                duration: duration.value,
                condition: reader.text(OpinionSheet.condition, in: row),
                mostAnchorsUnderThreshold: mostAnchors.value
            )
            return (row[OpinionSheet.code], opinion)
        }
        checkIdentifiers(rows.map(\.0).filter { !$0.isEmpty })
        return rows.map(\.1)
    }

    private mutating func districts() -> [EducationDistrict] {
        list(DistrictSheet.self) { row, reader in
            EducationDistrict(
                code: reader.text(DistrictSheet.code, in: row),
                name: reader.text(DistrictSheet.name, in: row),
                regionCode: reader.text(DistrictSheet.regionCode, in: row),
                region: reader.text(DistrictSheet.region, in: row),
                // A lone département may have lost its leading zero to a number cell.
                departments: reader.text(DistrictSheet.departments, in: row).split { $0 == "," || $0 == ";" }
                    .map { String($0).trimmed.uppercased().padded(to: 2) }
            )
        }
    }
}
