package import Evaluation
package import Office
import Words

/// Reads the referential workbook; its own defects are located findings that stop the run (RFL).
package struct ReferentialReader {
    private let workbook: Workbook
    private var findings: [Finding] = []
    private var log = IntakeLog()

    /// The referential, or everything that keeps it from being one.
    package static func read(_ workbook: Workbook) -> Result<Referential, UnsoundWorkbook> {
        var reader = ReferentialReader(workbook: workbook)
        let referential = reader.referential()
        let findings = (reader.findings + reader.log.closed().filter { $0.severity > .note }).sorted()
        guard let referential, findings.isEmpty else { return .failure(UnsoundWorkbook(findings: findings)) }
        return .success(referential)
    }

    private init(workbook: Workbook) {
        self.workbook = workbook
    }

    private mutating func note(_ fact: ReferentialFact, at place: Place, value: String? = nil) {
        findings.append(Finding(.referential(fact), at: place, value: value))
    }

    private mutating func referential() -> Referential? {
        let keys = KeyValueReading<VersionKey>(in: workbook)
        let version = log.read(keys[.version], as: .text, inTable: false)
        if keys.sheet == nil {
            note(.missingSheet(VersionKey.sheet), at: .file)
        } else if version.isEmpty {
            note(.missingVersion, at: version.place)
        }
        guard let sheet = SheetReading(ReferentialColumn.sheet, in: workbook) else {
            note(.missingSheet(ReferentialColumn.sheet), at: .file)
            return nil
        }
        guard let table = TableReading<ReferentialColumn>(in: sheet) else {
            note(.missingColumn(ReferentialColumn.key.rawValue), at: sheet.place)
            return nil
        }
        for (column, mislabelled) in table.missingColumns {
            note(.missingColumn(column.rawValue), at: .cell(mislabelled?.place ?? table.keyHeader))
        }
        guard findings.isEmpty else { return nil }
        let lines = table.rows.compactMap { line(of: $0) }
        let domains = tree(of: lines)
        if !domains.contains(where: { $0.standards.contains(where: \.isAnchor) }) {
            let header = sheet.location(table.headerRow, table.columns[.anchor] ?? 0)
            note(.noAnchor(header: ReferentialColumn.anchor.rawValue), at: .cell(header))
        }
        return Referential(
            version: version.value ?? "",
            date: log.read(keys[.date], as: .date, inTable: false).value,
            origin: log.read(keys[.origin], as: .text, inTable: false).value ?? "",
            domains: domains
        )
    }
}

/// A workbook of the mission that cannot be used: nothing is processed.
package struct UnsoundWorkbook: Error {
    package let findings: [Finding]
}

/// One row of the referential sheet.
private struct ReferentialLine {
    /// The cell of the indicator code.
    let place: Place
    let domain: (code: ReferentialCode, title: String)
    let field: (code: ReferentialCode, title: String)
    let standard: Standard
    let indicator: Indicator
}

extension ReferentialReader {
    private mutating func line(of row: RowReading<ReferentialColumn>) -> ReferentialLine? {
        guard let domain = code(row[.domainCode], .domain), let field = code(row[.fieldCode], .field),
            let standard = code(row[.standardCode], .standard), let indicator = code(row[.indicatorCode], .indicator)
        else { return nil }
        for (child, parent, cell) in [
            (field, domain, row[.fieldCode]), (standard, field, row[.standardCode]),
            (indicator, standard, row[.indicatorCode]),
        ] where child.ancestor(parent.rank) != parent {
            note(.strayCode(parent: parent), at: cell.place, value: cell.typed)
        }
        guard let answer = readIndicator(indicator, in: row) else { return nil }
        return ReferentialLine(
            place: row[.indicatorCode].place,
            domain: (domain, text(row[.domain])),
            field: (field, text(row[.field])),
            standard: readStandard(standard, in: row),
            indicator: answer
        )
    }

    private mutating func code(_ cell: RawCell, _ rank: ReferentialCode.Rank) -> ReferentialCode? {
        guard let code = ReferentialCode(cell.typed), code.rank == rank else {
            note(.malformedCode(rank: rank), at: cell.place, value: cell.typed)
            return nil
        }
        return code
    }

    private mutating func text(_ cell: RawCell) -> String { log.read(cell, as: .text).value ?? "" }

    private mutating func flag(_ cell: RawCell) -> Bool {
        let answer = log.read(cell, as: .yesNo)
        if answer.unreadable != nil { note(.unreadableFlag, at: cell.place, value: cell.typed) }
        return answer.value ?? false
    }

    private mutating func bound(_ cell: RawCell) -> Double? {
        let answer = log.read(cell, as: .number(percent: .points))
        if answer.unreadable != nil { note(.unreadableBound, at: cell.place, value: cell.typed) }
        return answer.value
    }

    private mutating func readStandard(_ code: ReferentialCode, in row: RowReading<ReferentialColumn>) -> Standard {
        let levelColumns: [(Level, ReferentialColumn)] = [
            (.initiated, .level1), (.structured, .level2), (.achieved, .level3), (.recognized, .level4),
        ]
        let texts = levelColumns.map { level, column in
            let text = text(row[column])
            if text.isEmpty { note(.missingLevelText(level, code), at: row[column].place) }
            return text
        }
        return Standard(
            code: code,
            title: text(row[.standard]),
            criteria: items(row[.criteria]),
            suggestedEvidence: items(row[.evidence]),
            levelTexts: texts,
            isAnchor: flag(row[.anchor]),
            indicators: []
        )
    }

    /// Several texts in a cell are separated by « | ».
    private mutating func items(_ cell: RawCell) -> [String] {
        text(cell).split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    private mutating func readIndicator(
        _ code: ReferentialCode,
        in row: RowReading<ReferentialColumn>
    ) -> Indicator? {
        let kindText = text(row[.kind])
        guard let kind = Indicator.Kind.allCases.first(where: { Folded($0.rawValue) == Folded(kindText) }) else {
            let nearest = Suggestion.nearest(to: kindText, among: Indicator.Kind.allCases.map(\.rawValue))
            note(.unknownKind(nearest: nearest), at: row[.kind].place, value: kindText)
            return nil
        }
        let unit = text(row[.unit])
        if unit.isEmpty { note(.missingUnit(code), at: row[.unit].place) }
        let minimum = bound(row[.minimum])
        let maximum = bound(row[.maximum])
        if let minimum, let maximum, minimum > maximum {
            note(.minimumAboveMaximum, at: row[.minimum].place, value: row[.minimum].typed)
        }
        let (title, formula) = titleAndFormula(text(row[.indicator]))
        let isComputed: Bool
        if case .missing = row[.computed].content {
            isComputed = ComputedIndicators.defaults.contains("\(code)")
        } else {
            isComputed = flag(row[.computed])
        }
        return Indicator(
            code: code,
            title: title,
            formula: formula,
            unit: unit,
            kind: kind,
            minimum: minimum,
            maximum: maximum,
            isRequired: flag(row[.obligation]),
            isComputed: isComputed
        )
    }

    /// A formula stands in `[= …]` at the end of the title.
    private func titleAndFormula(_ text: String) -> (String, String?) {
        guard text.hasSuffix("]"), let start = text.firstRange(of: "[=") else { return (text, nil) }
        let formula = text[start.upperBound...].dropLast()
        return (String(text[..<start.lowerBound]).trimmed, String(formula).trimmed)
    }

    /// The lines, which follow one another in the order of the tree, as domains of fields of standards.
    private mutating func tree(of lines: [ReferentialLine]) -> [Domain] {
        var seen: Set<ReferentialCode> = []
        for line in lines where !seen.insert(line.indicator.code).inserted {
            note(.repeatedIndicator(line.indicator.code), at: line.place, value: "\(line.indicator.code)")
        }
        return grouped(lines, by: \.domain.code).map { lines in
            Domain(
                code: lines[0].domain.code,
                title: lines[0].domain.title,
                fields: grouped(lines, by: \.field.code).map { lines in
                    Field(
                        code: lines[0].field.code,
                        title: lines[0].field.title,
                        standards: grouped(lines, by: \.standard.code).map { lines in
                            lines[0].standard.with(indicators: lines.map(\.indicator))
                        }
                    )
                }
            )
        }
    }

    /// Lines of the same code together, codes in their order.
    private func grouped(
        _ lines: [ReferentialLine],
        by code: (ReferentialLine) -> ReferentialCode
    ) -> [[ReferentialLine]] {
        Dictionary(grouping: lines, by: code).sorted { $0.key < $1.key }.map(\.value)
    }
}

extension Standard {
    fileprivate func with(indicators: [Indicator]) -> Standard {
        Standard(
            code: code,
            title: title,
            criteria: criteria,
            suggestedEvidence: suggestedEvidence,
            levelTexts: levelTexts,
            isAnchor: isAnchor,
            indicators: indicators
        )
    }
}
