extension RuleProfile {
    /// The findings in reading order, as grave as the campaign makes their rules, the questions that the campus explained
    /// closed.
    func settled(_ findings: [Finding], explainedIn returned: [EarlierFinding]) -> [Finding] {
        let explanations = Dictionary(
            returned.map { ($0.identity, $0.explanation) },
            uniquingKeysWith: { first, other in first ?? other }
        )
        return applied(to: findings).sorted().map { $0.explained(by: explanations[$0.identity] ?? nil) }
    }
}
