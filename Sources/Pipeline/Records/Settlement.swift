package import Evaluation
import Words

/// What a campaign decides once every file is examined, from records alone: which deposit stands for its campus, which
/// grid for its expert, and what can only be seen side by side.
package struct Settlement: Sendable {
    /// Those of the submissions, then those of the grids, each in the order of their names.
    package let outcomes: [Outcome]
    private let deposits: [Folded: Outcome]
    private let rules: RuleProfile

    /// Settles the submissions: grids are judged beside those that stand.
    package init(of records: [FileRecord], under rules: RuleProfile) {
        let (deposits, current) = OneSubmissionPerCampus.settling(records.compactMap(\.content.deposit), under: rules)
        var settled = CommentsAreNotShared.settling(deposits, current: current, under: rules).makeIterator()
        self.init(
            outcomes: records.map { record in
                guard let examined = record.content.deposit, let deposit = settled.next() else {
                    return Outcome(record, isCurrent: true)
                }
                return Outcome(
                    record,
                    isCurrent: deposit.campus == nil || current.contains(deposit.file),
                    settled: deposit.isSettled(beyond: examined) ? .deposit(deposit) : nil
                )
            },
            under: rules
        )
    }

    /// The same settlement with the grids.
    package func adding(grids records: [FileRecord]) -> Settlement {
        let newest = OneGridPerExpert.superseding(records.compactMap(\.content.grid))
        return Settlement(
            outcomes: outcomes
                + records.map { record in
                    guard let grid = record.content.grid, let finding = newest[grid.file] else {
                        return Outcome(record, isCurrent: true)
                    }
                    return Outcome(record, isCurrent: false, settled: .grid(grid.adding(finding, under: rules)))
                },
            under: rules
        )
    }

    private init(outcomes: [Outcome], under rules: RuleProfile) {
        self.outcomes = outcomes
        self.rules = rules
        deposits = Dictionary(
            outcomes.compactMap { outcome in outcome.currentDeposit?.campus.map { (Folded($0), outcome) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The submission that stands for a campus.
    package func deposit(of campus: String) -> Outcome? { deposits[Folded(campus)] }
}
