/// The findings of one file, as its campaign has them: as many as somebody can go through, and the number of the others.
struct KeptFindings: Codable, Sendable {
    /// More than anybody corrects before the file is sent again; each costs room in every document about the file.
    static let most = 1_000

    /// In reading order.
    private(set) var findings: [Finding] = []
    /// How many more there are, by rule: none of them is graver than those that are kept.
    private(set) var othersByRule: [RuleCode: Int] = [:]

    /// How many more there are.
    var others: Int { othersByRule.values.reduce(0, +) }

    /// Adds what one rule found, as grave as the campaign makes it.
    mutating func add(_ found: [Finding], under rules: RuleProfile) {
        if found.isEmpty { return }
        let sorted = (findings + rules.applied(to: BrokenColumns.gathering(found))).inReadingOrder
        guard sorted.count > Self.most else {
            findings = sorted
            return
        }
        let gravest = Severity.allCases.reversed().flatMap { severity in
            sorted.indices.filter { sorted[$0].severity == severity }
        }
        findings = gravest.prefix(Self.most).sorted().map { sorted[$0] }
        for index in gravest.dropFirst(Self.most) { othersByRule[sorted[index].code, default: 0] += 1 }
    }

    /// The same findings, the questions that the campus explained closed.
    func explained(in returned: [EarlierFinding]) -> KeptFindings {
        if returned.isEmpty { return self }
        let list = FindingPairing(of: returned, with: findings)
        var kept = self
        kept.findings = zip(findings, list.answers).map { $0.explained(by: $1?.explanation) }
        return kept
    }

    /// The same findings, those closed that another deposit explained about the same value.
    func explained(as others: [Finding]) -> KeptFindings {
        var known = Dictionary(grouping: others, by: AnsweredFact.init)
        var kept = self
        kept.findings = findings.map { finding in
            let key = AnsweredFact(finding)
            guard let other = known[key]?.first else { return finding }
            known[key]?.removeFirst()
            return finding.isOpen && finding.remark == nil ? finding.explained(by: other.explanation) : finding
        }
        return kept
    }

    /// What an explanation is about.
    private struct AnsweredFact: Hashable {
        let identity: FindingIdentity
        let fact: Fact
        let value: String?

        init(_ finding: Finding) {
            (identity, fact, value) = (finding.identity, finding.fact, finding.value)
        }
    }
}
