internal import Evaluation

/// Findings as a list to read: file by file, each with its place, its sentence and what to do.
package struct FindingsList {
    /// What a part of the list is, for those who colour it; signs and words always say the same.
    package enum Tone {
        case heading, good, grave, doubtful, plain
    }

    private let paint: (String, Tone) -> String

    /// - Parameter paint: gives a text its colour.
    package init(paint: @escaping (String, Tone) -> String) {
        self.paint = paint
    }

    package func lines(of outcomes: [Outcome]) -> [String] {
        outcomes.flatMap { lines(of: $0) + [""] }
    }

    private func lines(of outcome: Outcome) -> [String] {
        let campus = outcome.campusIdentifier.map { " (\($0))" } ?? ""
        let heading = paint(outcome.file, .heading) + campus + " – "
        switch outcome {
        case .unreadable(_, let error):
            let text = UnreadableText(error)
            return [heading + paint("✗ illisible", .grave), "  \(text.sentence)", "  → \(text.hint)"]
        case .assessed(let assessment, _):
            return [heading + state(assessment.status)] + assessment.findings.flatMap(lines)
        case .evaluated(let grid, _):
            return [heading + state(grid.status)] + grid.findings.flatMap(lines)
        }
    }

    private func state(_ status: Assessment.Status) -> String {
        switch status {
        case .sound: paint("✓ recevable", .good)
        case .provisional: paint("✗ à corriger", .grave)
        case .blocked: paint("✗ bloqué", .grave)
        }
    }

    private func lines(of finding: Finding) -> [String] {
        let text = FindingText(finding)
        let label = finding.severity.label.padded(toWidth: 10)
        let place = [finding.place.sheet, finding.place.range ?? finding.place.cell].compactMap(\.self)
        return [
            "  \(paint(label, tone(of: finding.severity))) \(finding.code.rawValue)  "
                + "\(place.isEmpty ? "classeur" : place.joined(separator: "!"))",
            "      \(text.sentence)",
            "      → \(text.hint)",
        ]
    }

    private func tone(of severity: Severity) -> Tone {
        switch severity {
        case .blocking, .error: .grave
        case .question: .doubtful
        case .note: .plain
        }
    }
}

extension String {
    fileprivate func padded(toWidth width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }
}
