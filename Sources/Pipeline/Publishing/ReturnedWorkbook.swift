internal import Evaluation
internal import Office

/// The workbook of a campus handed back: its own file, a note on each faulty cell, and the list of findings where
/// questions are explained (specification §8, `retours/`).
struct ReturnedWorkbook {
    private let assessment: Assessment

    init(of assessment: Assessment) {
        self.assessment = assessment
    }

    /// What is laid on the file that was sent.
    var notes: WorkbookNotes {
        WorkbookNotes(
            author: ReturnText.author,
            notes: cellNotes,
            sheet: list,
            fills: Set(Severity.allCases.map(\.fill))
        )
    }

    private var cellNotes: [CellNote] {
        let located = assessment.findings.filter { $0.place.location != nil }
        let cells = Dictionary(grouping: located, by: \.place.order).values
        return cells.compactMap { findings in
            guard let location = findings.first?.place.location else { return nil }
            return CellNote(
                sheet: location.sheetIndex,
                cell: CellReference(row: location.row, column: location.column),
                paragraphs: ReturnText.note(on: findings),
                fill: (findings.map(\.severity).max() ?? .note).fill
            )
        }.sorted { ($0.sheet, $0.cell) < ($1.sheet, $1.cell) }
    }

    private var list: AddedSheet {
        let standing = assessment.findings.enumerated().map { number, finding in
            AnomalyColumn.allCases.map { content(of: $0, finding, number: number + 1) }
        }
        let corrected = (assessment.corrected ?? []).map { finding in
            AnomalyColumn.allCases.map { content(of: $0, finding) }
        }
        let rows = standing + corrected
        return AddedSheet(
            name: AnomalyColumn.sheet,
            columns: AnomalyColumn.allCases.map {
                AddedSheet.Column(header: $0.rawValue, width: $0.width, isHidden: $0 == .identity)
            },
            rows: rows.isEmpty ? [AnomalyColumn.allCases.map(Self.nothing)] : rows
        )
    }

    private func content(of column: AnomalyColumn, _ finding: Finding, number: Int) -> AddedSheet.Content {
        switch column {
        case .number: .number(number)
        case .severity: .marked(finding.severity.label, finding.severity.fill)
        case .rule: .text(finding.code.rawValue)
        case .cell: link(to: finding.place)
        case .sentence: .text(FindingText(finding).sentence)
        case .expected: .text(expectation(of: finding.code.explanation))
        case .hint: .text(FindingText(finding).hint)
        case .explanation:
            finding.severity == .question ? .input(finding.explanation ?? "") : .text("")
        case .progress: .text(ReturnText.state(of: finding, after: assessment.comparison))
        case .identity: .text(finding.identity.description)
        }
    }

    private func expectation(of rule: Explanation) -> String {
        [rule.fact, rule.detail].compactMap(\.self).joined(separator: " ")
    }

    /// A finding that no longer stands keeps its place in the list, without an identity: it asks for nothing.
    private func content(of column: AnomalyColumn, _ finding: EarlierFinding) -> AddedSheet.Content {
        switch column {
        case .severity: .text(ReturnText.correctedLabel)
        case .rule: .text(finding.code)
        case .cell: .text(finding.place)
        case .sentence: .text(finding.sentence)
        case .progress: .text(ReturnText.corrected)
        case .number, .expected, .hint, .explanation, .identity: .text("")
        }
    }

    private static func nothing(in column: AnomalyColumn) -> AddedSheet.Content {
        .text(column == .sentence ? ReturnText.nothingFound : "")
    }

    private func link(to place: Place) -> AddedSheet.Content {
        switch place {
        case .file: .text(place.name)
        case .sheet(_, let index): .link(place.name, sheet: index, cell: CellReference(row: 0, column: 0))
        case .cell(let location), .range(let location, _):
            .link(
                place.name,
                sheet: location.sheetIndex,
                cell: CellReference(row: location.row, column: location.column)
            )
        }
    }
}

extension AnomalyColumn {
    /// In millimetres: the sheet is read on a screen and printed on an A4 page in landscape.
    fileprivate var width: Int {
        switch self {
        case .number: 10
        case .severity: 24
        case .rule: 18
        case .cell: 45
        case .sentence, .hint: 70
        case .expected: 90
        case .explanation: 80
        case .progress: 32
        case .identity: 60
        }
    }
}

extension Severity {
    /// Pale enough for black text to stay readable; the sign and the word say the same.
    fileprivate var fill: CellFill {
        switch self {
        case .blocking, .error: CellFill("FFD7D7")
        case .question: CellFill("FFF2B3")
        case .note: CellFill("DCEBFA")
        }
    }
}
