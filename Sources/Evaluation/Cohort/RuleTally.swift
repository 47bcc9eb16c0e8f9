/// How often a rule found something in the current deposits.
package struct RuleTally: Sendable {
    package let code: RuleCode
    /// A finding on a range counts once.
    package let findings: Int
    package let campuses: Int
    /// The findings that a campus explained.
    package let explained: Int

    /// The most severe that the rule was in this campaign.
    package let severity: Severity

    /// The rules that found something, the most frequent first.
    static func all(in deposits: [DepositRecord]) -> [RuleTally] {
        var counts: [RuleCode: (findings: Int, campuses: Int, explained: Int, severity: Severity)] = [:]
        for deposit in deposits {
            var found = deposit.otherFindingsByRule
            for finding in deposit.findings {
                found[finding.code, default: 0] += 1
                var count = counts[finding.code] ?? (0, 0, 0, .note)
                if !finding.isOpen { count.explained += 1 }
                count.severity = max(count.severity, finding.severity)
                counts[finding.code] = count
            }
            for (code, number) in found {
                var count = counts[code] ?? (0, 0, 0, code.severity)
                count.findings += number
                count.campuses += 1
                counts[code] = count
            }
        }
        let tallies = counts.map { code, count in
            RuleTally(
                code: code,
                findings: count.findings,
                campuses: count.campuses,
                explained: count.explained,
                severity: count.severity
            )
        }
        return tallies.sorted { ($1.findings, $0.code) < ($0.findings, $1.code) }
    }

    /// How many rules are told.
    static let told = 20
}
