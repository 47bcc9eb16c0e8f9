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
            author: NoteAuthor(ReturnText.author, isOwn: ReturnText.isOfNote),
            notes: cellNotes,
            sheet: list,
            fills: Set(Severity.allCases.map(\.fill)),
            repairsTexts: assessment.findings.contains { finding in
                if case .file(.replacedCharacters) = finding.fact { true } else { false }
            }
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
                fill: findings.filter(\.isOpen).map(\.severity).max().flatMap { $0 == .note ? nil : $0.fill }
            )
        }.sorted { ($0.sheet, $0.cell) < ($1.sheet, $1.cell) }
    }

    /// The sheet where questions are explained: on a screen first, on A4 in landscape if somebody prints it.
    private var list: SheetDraft {
        let header = AnomalySheet.entries.map { CellDraft(.text($0.heading), .header) }
        let above =
            [CellDraft(.text(ReturnText.listTitle), .title)]
            + ReturnText.listInstructions.map { CellDraft(.text($0), .plain) }
        let ordered = Severity.allCases.reversed().flatMap { severity in
            assessment.findings.filter { $0.severity == severity }
        }
        let standing = FindingGroup.gathering(ordered).enumerated().map { number, group in
            row(of: group, number: number + 1)
        }
        let others = ReturnText.others(assessment.otherFindings).map { row([(AnomalySheet.sentence, .told($0))]) }
        let rows =
            standing + assessment.undecided.map(undecidedRow) + [others].compactMap(\.self)
            + (assessment.corrected ?? []).map(row)
        return SheetDraft(
            name: AnomalySheet.title,
            columns: AnomalySheet.entries.map { entry in
                ColumnDraft(
                    width: entry.width ?? 0,
                    isHidden: [AnomalySheet.identity, AnomalySheet.prints].contains { $0.heading == entry.heading }
                )
            },
            rows: [RowDraft([above[0]]), campaignRow(beside: above[1])] + above.dropFirst(2).map { RowDraft([$0]) }
                + [RowDraft(header)]
                + (rows.isEmpty ? [row([(AnomalySheet.sentence, .told(ReturnText.nothingFound))])] : rows),
            headerRows: above.count..<above.count + 1,
            frozen: FrozenPanes(rows: above.count + 1),
            cursor: CellReference(row: above.count + 1, column: AnomalySheet.rank(of: AnomalySheet.explanation)),
            filter: CellRange(
                CellReference(row: above.count, column: 0),
                CellReference(row: above.count + max(rows.count, 1), column: AnomalySheet.entries.count - 1)
            )
        )
    }

    private func row(of group: FindingGroup, number: Int) -> RowDraft {
        let (finding, text) = (group.first, group.text)
        let typed = finding.explanation ?? finding.remark ?? finding.lostText ?? ""
        let answer = CellDraft(.text(typed), .answer)
        return row([
            (AnomalySheet.number, CellDraft(.number(Double(number)), .told)),
            (AnomalySheet.severity, CellDraft(.text(finding.severity.label), .marked(finding.severity.fill))),
            (AnomalySheet.rule, .told(finding.code.rawValue)),
            (AnomalySheet.cell, link(to: finding.place)),
            (AnomalySheet.sentence, .told(text.sentence)),
            (AnomalySheet.expected, .told(expectation(of: finding.code.explanation))),
            (AnomalySheet.hint, .told(finding.isOpen ? text.hint : ReturnText.closed)),
            (AnomalySheet.explanation, finding.severity == .question ? answer : .told(typed)),
            (AnomalySheet.progress, .told(ReturnText.state(of: group, after: assessment.comparison))),
            (AnomalySheet.identity, .mark(of: group.findings.map(\.mark))),
        ])
    }

    /// A finding that no longer stands keeps its place in the list, without an identity: it asks for nothing.
    private func row(of finding: EarlierFinding) -> RowDraft {
        row([
            (AnomalySheet.severity, .told(ReturnText.correctedLabel)),
            (AnomalySheet.rule, .told(finding.code)),
            (AnomalySheet.cell, .told(finding.place)),
            (AnomalySheet.sentence, .told(finding.sentence)),
            (AnomalySheet.progress, .told(ReturnText.corrected)),
        ])
    }

    /// A finding of which nothing can be said this time keeps its place and what was typed beside it.
    private func undecidedRow(of finding: EarlierFinding) -> RowDraft {
        row([
            (AnomalySheet.rule, .told(finding.code)),
            (AnomalySheet.cell, .told(finding.place)),
            (AnomalySheet.sentence, .told(finding.sentence)),
            (AnomalySheet.explanation, .told(finding.explanation ?? "")),
            (AnomalySheet.progress, .told(ReturnText.undecided)),
            (AnomalySheet.identity, .mark(of: [finding.mark])),
        ])
    }

    /// An instruction, and in the hidden column the campaign that the list is of.
    private func campaignRow(beside instruction: CellDraft) -> RowDraft {
        let between = Array(
            repeating: CellDraft(.empty, .plain),
            count: AnomalySheet.rank(of: AnomalySheet.identity) - 1
        )
        return RowDraft([instruction] + between + [.told(AnomalySheet.mark(of: assessment.campaign.name))])
    }

    /// The cells of a row in the order of the sheet, empty where nothing is said.
    private func row(_ contents: [(entry: Entry<String>, cell: CellDraft)]) -> RowDraft {
        func cell(of entry: any FormEntry) -> CellDraft? {
            contents.first { $0.entry.heading == entry.heading }?.cell
        }
        let prints = CellPrints(
            of: AnomalySheet.told.map { entry in
                switch cell(of: entry)?.content {
                case .text(let text), .link(let text, _, _): text
                case .number(let number): Int(exactly: number).map(String.init) ?? ""
                case .empty, .richText, .date, .formula, nil: ""
                }
            }
        )
        let isMarked = cell(of: AnomalySheet.identity) != nil
        return RowDraft(
            AnomalySheet.entries.map { entry in
                if isMarked, entry.heading == AnomalySheet.prints.heading {
                    return CellDraft(.text(prints.text), .plain)
                }
                return cell(of: entry) ?? .told("")
            }
        )
    }

    private func expectation(of rule: Explanation) -> String {
        [rule.fact, rule.detail].compactMap(\.self).joined(separator: " ")
    }

    private func link(to place: Place) -> CellDraft {
        switch place {
        case .file: .told(place.name)
        case .sheet(let sheet, _):
            CellDraft(.link(place.name, sheet: sheet, cell: CellReference(row: 0, column: 0)), .link)
        case .cell(let location), .range(let location, _):
            CellDraft(
                .link(
                    place.name,
                    sheet: location.sheet,
                    cell: CellReference(row: location.row, column: location.column)
                ),
                .link
            )
        }
    }
}

extension CellDraft {
    fileprivate static func told(_ text: String) -> CellDraft { CellDraft(.text(text), .told) }

    /// On one line: LibreOffice makes room for the lines of hidden cells, too.
    fileprivate static func mark(of marks: [FindingMark]) -> CellDraft {
        CellDraft(.text(FindingMark.text(of: marks)), .plain)
    }
}

extension CellLook {
    private static let page = CellAlignment(wraps: true, padding: 0.1)

    fileprivate static let told = CellLook(alignment: page)
    fileprivate static let plain = CellLook()
    fileprivate static let title = CellLook(font: CellFont(isBold: true))
    fileprivate static let link = CellLook(
        font: CellFont(colour: Colour(0x0563C1), isUnderlined: true),
        alignment: page
    )
    fileprivate static let header = CellLook(
        font: CellFont(isBold: true),
        fill: Colour(0xE7E6E6),
        borders: CellBorders(bottom: CellBorder(Colour(0x000000))),
        alignment: page
    )
    /// Where people type: it stays open when somebody protects the sheet.
    fileprivate static let answer = CellLook(
        fill: Colour(0xFFFBE6),
        borders: CellBorders(around: CellBorder(Colour(0x7F7F7F))),
        alignment: page,
        isLocked: false
    )

    fileprivate static func marked(_ fill: Colour) -> CellLook { CellLook(fill: fill, alignment: page) }
}

extension Severity {
    /// Pale enough for black text to stay readable; the sign and the word say the same.
    fileprivate var fill: Colour {
        switch self {
        case .blocking, .error: Colour(0xFFD7D7)
        case .question: Colour(0xFFF2B3)
        case .note: Colour(0xDCEBFA)
        }
    }
}
