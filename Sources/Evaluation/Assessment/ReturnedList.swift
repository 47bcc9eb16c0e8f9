/// The list of findings that came back with a workbook, to look up what was typed beside one.
struct ReturnedList {
    private let byIdentity: [FindingIdentity: EarlierFinding]
    /// By rule and cell, for rows that lost their identity.
    private let byPlace: [[String]: EarlierFinding]

    init(_ returned: [EarlierFinding]) {
        let explained = returned.filter { $0.explanation != nil }
        byIdentity = Dictionary(explained.map { ($0.identity, $0) }) { first, _ in first }
        byPlace = Dictionary(explained.map { ([$0.code, $0.place], $0) }) { first, _ in first }
    }

    /// What was typed beside a finding; nil when nothing was.
    subscript(finding: Finding) -> EarlierFinding? {
        byIdentity[finding.identity] ?? byPlace[[finding.code.rawValue, finding.place.name]]
    }
}

extension KeptFindings {
    /// Where an explanation was typed that closes nothing, and why: nobody writes for nothing without being told.
    func unreadExplanations(in returned: [EarlierFinding]) -> [Finding] {
        if returned.isEmpty { return [] }
        let list = ReturnedList(returned)
        var told: Set<FindingIdentity> = []
        var found: [Finding] = findings.compactMap { finding in
            guard let earlier = list[finding], told.insert(earlier.identity).inserted, let remark = finding.remark,
                let place = earlier.explanationPlace
            else { return nil }
            let why: FileFact =
                finding.severity == .question ? .shortExplanation : .explainedWithoutQuestion(finding.severity)
            return Finding(.file(why), at: place, value: remark)
        }
        for earlier in returned where earlier.isLost && !told.contains(earlier.identity) {
            guard let place = earlier.explanationPlace else { continue }
            found.append(Finding(.file(.lostExplanation), at: place, value: earlier.explanation))
        }
        return found
    }
}
