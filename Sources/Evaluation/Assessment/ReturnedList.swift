import Words

/// The list of findings that came back with a workbook, to look up what was typed beside one.
struct ReturnedList {
    private let byIdentity: [FindingIdentity: EarlierFinding]
    /// The rows that lost their mark, by rule and cell.
    private let unmarked: [[String]: [EarlierFinding]]
    /// How many findings of a rule stand at a cell where a row without mark is.
    private let counts: [[String]: Int]

    /// - Parameter findings: those that the workbook has now.
    init(_ returned: [EarlierFinding], about findings: [Finding]) {
        let explained = returned.filter { $0.explanation != nil }
        byIdentity = Dictionary(explained.map { ($0.identity, $0) }) { first, _ in first }
        unmarked = Dictionary(grouping: explained.filter { !$0.isMarked }) { [$0.code, $0.place] }
        counts =
            unmarked.isEmpty ? [:] : Dictionary(grouping: findings) { Self.place(of: $0) }.mapValues(\.count)
    }

    private static func place(of finding: Finding) -> [String] { [finding.code.rawValue, finding.place.name] }

    /// What was typed beside a finding, and beside no other; nil when nothing was.
    subscript(finding: Finding) -> EarlierFinding? {
        if let marked = byIdentity[finding.identity] { return marked }
        if unmarked.isEmpty { return nil }
        return unmarked[Self.place(of: finding)]?.first { row in
            row.sentence.isEmpty ? !isVague(row) : Folded(row.sentence) == Folded(FindingText(finding).sentence)
        }
    }

    /// Whether a row without mark nor sentence is about several findings.
    func isVague(_ row: EarlierFinding) -> Bool {
        !row.isMarked && row.sentence.isEmpty && counts[[row.code, row.place], default: 0] > 1
    }
}

extension KeptFindings {
    /// Where an explanation was typed that closes nothing, and why: nobody writes for nothing without being told.
    func unreadExplanations(in returned: [EarlierFinding]) -> [Finding] {
        if returned.isEmpty { return [] }
        let list = ReturnedList(returned, about: findings)
        var told: Set<Place> = []
        // A row that tells of several cells is told once.
        var found: [Finding] = findings.compactMap { finding in
            guard let earlier = list[finding], let place = earlier.explanationPlace, told.insert(place).inserted,
                let remark = finding.remark
            else { return nil }
            let why: FileFact =
                finding.severity == .question ? .shortExplanation : .explainedWithoutQuestion(finding.severity)
            return Finding(.file(why), at: place, value: remark)
        }
        for earlier in returned where earlier.isLost || list.isVague(earlier) {
            guard let place = earlier.explanationPlace, !told.contains(place) else { continue }
            found.append(Finding(.file(.lostExplanation), at: place, value: earlier.explanation))
        }
        return found
    }
}
