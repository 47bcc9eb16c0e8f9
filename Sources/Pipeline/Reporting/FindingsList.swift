internal import Evaluation
import Words

/// Findings as a list to read: file by file, each with its place, its sentence and what to do.
package struct FindingsList {
    /// What a part of the list is, for those who colour it; signs and words always say the same.
    package enum Tone {
        case heading, good, grave, doubtful, plain
    }

    private let wrapping: Wrapping
    private let hidesNotes: Bool
    private let paint: (String, Tone) -> String

    /// - Parameters:
    ///   - width: that of the terminal; nil where lines are not bounded.
    ///   - hidesNotes: whether notes, which ask nothing, are counted and not listed.
    ///   - paint: gives a text its colour.
    package init(
        width: Int? = nil,
        hidingNotes hidesNotes: Bool = false,
        paint: @escaping (String, Tone) -> String = { text, _ in text }
    ) {
        wrapping = Wrapping(width: width.map { Swift.min($0, Self.widest) })
        self.hidesNotes = hidesNotes
        self.paint = paint
    }

    /// Characters: a longer line is hard to follow.
    private static let widest = 100

    package func lines(of outcomes: [Outcome]) -> [String] {
        outcomes.flatMap { lines(of: $0) + [""] }
    }

    private func lines(of outcome: Outcome) -> [String] {
        let campus = outcome.campusIdentifier.map { " (\($0.printable))" } ?? ""
        let heading = paint(outcome.file.printable, .heading) + campus + " – "
        switch outcome.content {
        case .unreadable(let error):
            let text = UnreadableText(error)
            return [heading + paint("✗ illisible", .grave)] + wrapping.lines(of: text.sentence, first: "  ")
                + wrapping.lines(of: text.hint, first: "  → ")
        case .deposit(let deposit):
            let unchecked = RuleText.checksNotRun(on: deposit).map { wrapping.lines(of: $0, first: "  ") }
            return [heading + state(deposit.status)] + lines(of: deposit.findings, after: deposit.comparison)
                + others(in: outcome) + (unchecked ?? []) + corrections(of: deposit)
        case .grid(let grid):
            return [heading + state(grid.status)] + lines(of: grid.findings, after: nil)
                + others(in: outcome)
        }
    }

    private func state(_ status: Assessment.Status) -> String {
        switch status {
        case .sound: paint("✓ recevable", .good)
        case .provisional: paint("✗ à corriger", .grave)
        case .blocked: paint("✗ bloqué", .grave)
        }
    }

    /// Sheet by sheet, as one goes through the workbook to mend it.
    private func lines(of findings: [Finding], after comparison: DepositComparison?) -> [String] {
        var sheet: String??
        let listed = hidesNotes ? findings.filter { $0.severity > .note } : findings
        let hidden = findings.count - listed.count
        let told = FrenchPhrase.plainCount(hidden, "note non affichée", "notes non affichées")
        return FindingGroup.gathering(listed).flatMap { group -> [String] in
            let finding = group.first
            let name = (finding.place.sheet ?? finding.place.name).printable
            let title = sheet == finding.place.sheet ? [] : ["  " + name]
            sheet = finding.place.sheet
            return title + lines(of: group, after: comparison)
        } + (hidden == 0 ? [] : ["  \(told)."])
    }

    private func others(in outcome: Outcome) -> [String] {
        ReturnText.others(outcome.otherFindings).map { wrapping.lines(of: $0, first: "  ") } ?? []
    }

    private func lines(of group: FindingGroup, after comparison: DepositComparison?) -> [String] {
        let (finding, text) = (group.first, group.text)
        let label = paint(finding.severity.label.padded(toWidth: 10), finding.severity.tone)
        let cells = finding.place.range ?? finding.place.cell
        let isTold = comparison != nil || !finding.isOpen
        let state = isTold ? "(\(ReturnText.state(of: group, after: comparison)))" : nil
        let advice = finding.explanation.map { "Explication du campus\u{A0}: \(FrenchFormat.quoted($0, limit: 200))" }
        return [
            (["   ", label, finding.code.rawValue, cells, state] as [String?]).compactMap(\.self).joined(separator: " ")
        ]
            + wrapping.lines(of: text.sentence, first: "        ")
            + wrapping.lines(of: advice ?? text.hint, first: "      → ")
    }

    /// Corrected findings that are named: a longer list is not read.
    private static let mostCorrections = 24

    private func corrections(of deposit: DepositRecord) -> [String] {
        guard let corrected = deposit.corrected, !corrected.isEmpty else { return [] }
        let list = FrenchPhrase.list(corrected.map { "\($0.code) \($0.place)" }, limit: Self.mostCorrections)
        return wrapping.lines(
            of: "Corrigé depuis le dépôt précédent\u{A0}: \(list).",
            first: "  \(paint("✓", .good)) ",
            rest: "    "
        )
    }
}

extension Severity {
    /// The tone of its sign and word.
    var tone: FindingsList.Tone {
        switch self {
        case .blocking, .error: .grave
        case .question: .doubtful
        case .note: .plain
        }
    }
}

extension String {
    /// The text with the spaces that a column of this many characters needs.
    package func padded(toWidth width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }
}
