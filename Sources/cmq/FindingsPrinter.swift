import Evaluation
import Pipeline

/// Findings on a terminal: file by file, each with its place, its sentence and what to do.
struct FindingsPrinter {
    let console: Console

    func lines(of outcomes: [Outcome]) -> [String] {
        outcomes.flatMap { lines(of: $0) + [""] }
    }

    private func lines(of outcome: Outcome) -> [String] {
        switch outcome {
        case .unreadable(let file, let error):
            let text = UnreadableText(error)
            return [
                console.coloured(file, .bold) + " – " + console.coloured("✗ illisible", .red),
                "  \(text.sentence)", "  → \(text.hint)",
            ]
        case .assessed(let assessment, _):
            let campus = assessment.campusIdentifier.map { " (\($0))" } ?? ""
            let heading = console.coloured(assessment.submission.file, .bold) + campus + " – " + state(of: assessment)
            return [heading] + assessment.findings.flatMap(lines)
        }
    }

    private func state(of assessment: Assessment) -> String {
        switch assessment.status {
        case .sound: console.coloured("✓ recevable", .green)
        case .provisional: console.coloured("✗ à corriger", .red)
        case .blocked: console.coloured("✗ bloqué", .red)
        }
    }

    private func lines(of finding: Finding) -> [String] {
        let text = FindingText(finding)
        let label = finding.severity.label.padded(toWidth: 10)
        let place = [finding.place.sheet, finding.place.range ?? finding.place.cell].compactMap(\.self)
        return [
            "  \(console.coloured(label, colour(of: finding.severity))) \(finding.code.rawValue)  "
                + "\(place.isEmpty ? "classeur" : place.joined(separator: "!"))",
            "      \(text.sentence)",
            "      → \(text.hint)",
        ]
    }

    private func colour(of severity: Severity) -> Console.Colour {
        switch severity {
        case .blocking, .error: .red
        case .question: .yellow
        case .note: .blue
        }
    }
}

extension String {
    fileprivate func padded(toWidth width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }
}
