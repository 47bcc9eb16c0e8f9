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
        switch outcome {
        case .unreadable(let file, let error):
            let text = UnreadableText(error)
            return [
                paint(file, .heading) + " – " + paint("✗ illisible", .grave),
                "  \(text.sentence)", "  → \(text.hint)",
            ]
        case .assessed(let assessment, _):
            let campus = assessment.campusIdentifier.map { " (\($0))" } ?? ""
            let heading = paint(assessment.submission.file, .heading) + campus + " – " + state(of: assessment)
            return [heading] + assessment.findings.flatMap(lines)
                + [ChecksNotRunText.sentence(on: assessment)].compactMap { $0.map { "  \($0)" } }
        }
    }

    private func state(of assessment: Assessment) -> String {
        switch assessment.status {
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
            "  \(paint(label, finding.severity.tone)) \(finding.code.rawValue)  "
                + "\(place.isEmpty ? "classeur" : place.joined(separator: "!"))",
            "      \(text.sentence)",
            "      → \(text.hint)",
        ]
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
    func padded(toWidth width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }
}
