package import Evaluation
package import Office
import Words

/// Reads the referential workbook; its own defects are located findings that stop the run (RFL).
package struct ReferentialReader {
    let workbook: Workbook
    private var findings: [Finding] = []
    var log = ReadingLog()

    /// The referential, or everything that keeps it from being one.
    package static func read(_ workbook: Workbook) -> Result<Referential, UnsoundWorkbook> {
        var reader = ReferentialReader(workbook: workbook)
        let referential = reader.referential()
        let findings = (reader.findings + reader.log.allFindings().filter { $0.severity > .note }).inReadingOrder
        guard let referential, findings.isEmpty else { return .failure(UnsoundWorkbook(findings: findings)) }
        return .success(referential)
    }

    private init(workbook: Workbook) {
        self.workbook = workbook
    }

    mutating func report(_ fact: ReferentialFact, at place: Place, value: String? = nil) {
        findings.append(Finding(.referential(fact), at: place, value: value))
    }

    private mutating func referential() -> Referential? {
        let keys = KeyValueReading<VersionSheet>(in: workbook)
        let version = log.read(VersionSheet.version, in: keys)
        if keys.sheet == nil {
            report(.missingSheet(VersionSheet.title), at: .file)
        } else if version.isEmpty {
            report(.missingVersion, at: version.place)
        }
        guard let sheet = SheetReading(ReferentialSheet.self, in: workbook) else {
            report(.missingSheet(ReferentialSheet.title), at: .file)
            return nil
        }
        guard let table = TableReading<ReferentialSheet>(in: sheet) else {
            report(.missingColumn(ReferentialSheet.key.heading), at: sheet.place)
            return nil
        }
        for (heading, mislabelled) in table.missingColumns() {
            report(.missingColumn(heading), at: .cell(mislabelled?.place ?? table.keyHeader))
        }
        guard findings.isEmpty else { return nil }
        let rows = table.rows
        log.report(unread: rows.firstUnread, in: sheet)
        let lines = rows.read.compactMap { line(of: $0) }
        let domains = tree(of: lines)
        if !domains.contains(where: { $0.standards.contains(where: \.isAnchor) }) {
            let header = sheet.location(table.headerRow, table.column(of: ReferentialSheet.anchor) ?? 0)
            report(.noAnchor(header: ReferentialSheet.anchor.heading), at: .cell(header))
        }
        return Referential(
            version: version.value ?? "",
            date: log.read(VersionSheet.date, in: keys).value,
            origin: log.read(VersionSheet.origin, in: keys).value ?? "",
            domains: domains,
            successions: successions(to: domains)
        )
    }
}

/// One row of the referential sheet.
struct ReferentialLine {
    let row: RowReading<ReferentialSheet>
    let domain: (code: ReferentialCode, title: String)
    let field: (code: ReferentialCode, title: String)
    let standard: Standard
    let indicator: Indicator
}

extension ReferentialReader {
    private mutating func line(of row: RowReading<ReferentialSheet>) -> ReferentialLine? {
        guard let domain = code(row[ReferentialSheet.domainCode], .domain),
            let field = code(row[ReferentialSheet.fieldCode], .field),
            let standard = code(row[ReferentialSheet.standardCode], .standard),
            let indicator = code(row[ReferentialSheet.indicatorCode], .indicator)
        else { return nil }
        for (child, parent, cell) in [
            (field, domain, row[ReferentialSheet.fieldCode]), (standard, field, row[ReferentialSheet.standardCode]),
            (indicator, standard, row[ReferentialSheet.indicatorCode]),
        ] where child.ancestor(parent.rank) != parent {
            report(.strayCode(parent: parent), at: cell.place, value: cell.typed)
        }
        guard let answer = readIndicator(indicator, in: row) else { return nil }
        return ReferentialLine(
            row: row,
            domain: (domain, text(ReferentialSheet.domain, in: row)),
            field: (field, text(ReferentialSheet.field, in: row)),
            standard: readStandard(standard, in: row),
            indicator: answer
        )
    }

    private mutating func code(_ cell: RawCell, _ rank: ReferentialCode.Rank) -> ReferentialCode? {
        guard let code = ReferentialCode(cell.typed), code.rank == rank else {
            report(.malformedCode(rank: rank), at: cell.place, value: cell.typed)
            return nil
        }
        return code
    }

    private mutating func text(_ entry: Entry<String>, in row: RowReading<ReferentialSheet>) -> String {
        log.read(entry, in: row).value ?? ""
    }

    private mutating func flag(_ entry: Entry<Bool>, in row: RowReading<ReferentialSheet>) -> Bool {
        let answer = log.read(entry, in: row)
        if answer.unreadable != nil { report(.unreadableFlag, at: answer.place, value: answer.typed) }
        return answer.value ?? false
    }

    private mutating func bound(_ entry: Entry<Double>, in row: RowReading<ReferentialSheet>) -> Double? {
        let answer = log.read(entry, in: row)
        if answer.unreadable != nil { report(.unreadableBound, at: answer.place, value: answer.typed) }
        return answer.value
    }

    private mutating func readStandard(_ code: ReferentialCode, in row: RowReading<ReferentialSheet>) -> Standard {
        let levelColumns: [(Level, Entry<String>)] = [
            (.initiated, ReferentialSheet.level1), (.structured, ReferentialSheet.level2),
            (.achieved, ReferentialSheet.level3), (.recognized, ReferentialSheet.level4),
        ]
        let texts = levelColumns.map { level, column in
            let text = text(column, in: row)
            if text.isEmpty { report(.missingLevelText(level, code), at: row[column].place) }
            return text
        }
        return Standard(
            code: code,
            title: text(ReferentialSheet.standard, in: row),
            criteria: items(ReferentialSheet.criteria, in: row),
            suggestedEvidence: items(ReferentialSheet.evidence, in: row),
            levelTexts: texts,
            isAnchor: flag(ReferentialSheet.anchor, in: row),
            indicators: []
        )
    }

    /// Several texts in a cell are separated by « | ».
    private mutating func items(_ entry: Entry<String>, in row: RowReading<ReferentialSheet>) -> [String] {
        text(entry, in: row).split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    private mutating func readIndicator(
        _ code: ReferentialCode,
        in row: RowReading<ReferentialSheet>
    ) -> Indicator? {
        let kindText = text(ReferentialSheet.kind, in: row)
        guard let kind = Indicator.Kind.allCases.first(where: { Folded($0.rawValue) == Folded(kindText) }) else {
            let nearest = Suggestion.nearest(to: kindText, among: Indicator.Kind.allCases.map(\.rawValue))
            report(.unknownKind(nearest: nearest), at: row[ReferentialSheet.kind].place, value: kindText)
            return nil
        }
        let unit = text(ReferentialSheet.unit, in: row)
        if unit.isEmpty { report(.missingUnit(code), at: row[ReferentialSheet.unit].place) }
        let minimum = bound(ReferentialSheet.minimum, in: row)
        let maximum = bound(ReferentialSheet.maximum, in: row)
        if let minimum, let maximum, minimum > maximum {
            report(
                .minimumAboveMaximum,
                at: row[ReferentialSheet.minimum].place,
                value: row[ReferentialSheet.minimum].typed
            )
        }
        let (title, formula) = titleAndFormula(text(ReferentialSheet.indicator, in: row))
        if title.isEmpty { report(.missingTitle(code), at: row[ReferentialSheet.indicator].place) }
        return Indicator(
            code: code,
            title: title,
            formula: formula,
            unit: unit,
            kind: kind,
            minimum: minimum,
            maximum: maximum,
            isRequired: flag(ReferentialSheet.obligation, in: row),
            calculation: calculation(in: row, saidBy: formula ?? title),
            sense: sense(in: row)
        )
    }

    /// Which way is better; nil where the column says nothing, or is not there.
    private mutating func sense(in row: RowReading<ReferentialSheet>) -> Indicator.Sense? {
        let cell = row[ReferentialSheet.sense]
        if case .missing = cell.content { return nil }
        let word = text(ReferentialSheet.sense, in: row)
        if word.isEmpty { return nil }
        let sense = Indicator.Sense.allCases.first { Folded($0.rawValue) == Folded(word) }
        if sense == nil {
            let nearest = Suggestion.nearest(to: word, among: Indicator.Sense.allCases.map(\.rawValue))
            report(.unknownSense(nearest: nearest), at: cell.place, value: cell.typed)
        }
        return sense
    }

    /// The calculation that the column names; without the column, or where it only says « oui », the one that the
    /// indicator says in words.
    private mutating func calculation(
        in row: RowReading<ReferentialSheet>,
        saidBy wording: String
    ) -> Calculation? {
        let cell = row[ReferentialSheet.calculation]
        if case .missing = cell.content { return Calculation(saidBy: wording) }
        let name = text(ReferentialSheet.calculation, in: row)
        if name.isEmpty || Folded(name) == Folded("non") { return nil }
        if Folded(name) == Folded("oui"), let calculation = Calculation(saidBy: wording) { return calculation }
        let calculation = Calculation(named: name)
        if calculation == nil {
            let nearest = Suggestion.nearest(to: name, among: Calculation.allCases.map(\.rawValue))
            report(.unknownCalculation(nearest: nearest), at: cell.place, value: cell.typed)
        }
        return calculation
    }

    /// A formula stands in `[= …]` at the end of the title.
    private func titleAndFormula(_ text: String) -> (String, String?) {
        guard text.hasSuffix("]"), let start = text.firstRange(of: "[=") else { return (text, nil) }
        let formula = text[start.upperBound...].dropLast()
        return (String(text[..<start.lowerBound]).trimmed, String(formula).trimmed)
    }
}
