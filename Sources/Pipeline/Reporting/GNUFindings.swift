internal import Evaluation
internal import Words

/// Findings a line each, as editors and scripts read messages: `file:sheet!cell: gravité: sentence [CODE]` (GNU Coding
/// Standards, §4.4, the cell standing where a line would).
package struct GNUFindings {
    package let lines: [String]

    package init(of outcomes: [Outcome], noting mission: MissionFindings? = nil) {
        let ours = mission.map { mission in mission.findings.map { Self.line(of: $0, in: mission.file) } }
        lines =
            outcomes.flatMap { outcome -> [String] in
                let file = outcome.file.printable
                let failure = outcome.failure.map { ["\(file): illisible: \(UnreadableText($0).sentence)"] }
                let others = ReturnText.others(outcome.otherFindings).map { ["\(file): note: \($0)"] }
                return (failure ?? []) + outcome.findings.map { Self.line(of: $0, in: file) } + (others ?? [])
            } + (ours ?? [])
    }

    private static func line(of finding: Finding, in file: String) -> String {
        let place = finding.place.sheet == nil ? file : "\(file):\(finding.place.name)"
        let explained = finding.isOpen ? "" : " (expliquée)"
        return
            "\(place): \(finding.severity.word)\(explained): \(FindingText(finding).sentence) [\(finding.code.rawValue)]"
    }
}
