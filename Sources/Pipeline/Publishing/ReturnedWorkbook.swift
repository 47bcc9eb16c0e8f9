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
            row(of: finding, number: number + 1)
        }
        let rows = standing + (assessment.corrected ?? []).map(row)
        return AddedSheet(
            name: AnomalySheet.title,
            columns: AnomalySheet.entries.map { entry in
                AddedSheet.Column(
                    header: entry.heading,
                    width: Int(((entry.width ?? 0) * 10).rounded()),
                    isHidden: entry.heading == AnomalySheet.identity.heading
                )
            },
            rows: rows.isEmpty ? [row([(AnomalySheet.sentence, .text(ReturnText.nothingFound))])] : rows
        )
    }

    private func row(of finding: Finding, number: Int) -> [AddedSheet.Content] {
        let text = FindingText(finding)
        return row([
            (AnomalySheet.number, .number(number)),
            (AnomalySheet.severity, .marked(finding.severity.label, finding.severity.fill)),
            (AnomalySheet.rule, .text(finding.code.rawValue)),
            (AnomalySheet.cell, link(to: finding.place)),
            (AnomalySheet.sentence, .text(text.sentence)),
            (AnomalySheet.expected, .text(expectation(of: finding.code.explanation))),
            (AnomalySheet.hint, .text(text.hint)),
            (AnomalySheet.explanation, finding.severity == .question ? .input(finding.explanation ?? "") : .text("")),
            (AnomalySheet.progress, .text(ReturnText.state(of: finding, after: assessment.comparison))),
            (AnomalySheet.identity, .text(finding.identity.description)),
        ])
    }

    /// A finding that no longer stands keeps its place in the list, without an identity: it asks for nothing.
    private func row(of finding: EarlierFinding) -> [AddedSheet.Content] {
        row([
            (AnomalySheet.severity, .text(ReturnText.correctedLabel)),
            (AnomalySheet.rule, .text(finding.code)),
            (AnomalySheet.cell, .text(finding.place)),
            (AnomalySheet.sentence, .text(finding.sentence)),
            (AnomalySheet.progress, .text(ReturnText.corrected)),
        ])
    }

    /// The cells of a row in the order of the sheet, empty where nothing is said.
    private func row(_ contents: [(entry: Entry<String>, content: AddedSheet.Content)]) -> [AddedSheet.Content] {
        AnomalySheet.entries.map { entry in
            contents.first { $0.entry.heading == entry.heading }?.content ?? .text("")
        }
    }

    private func expectation(of rule: Explanation) -> String {
        [rule.fact, rule.detail].compactMap(\.self).joined(separator: " ")
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
