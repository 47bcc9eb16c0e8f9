package import Evaluation

/// Submissions as settling leaves them, without files around them.
package struct SettledDeposits {
    /// In their order.
    package let records: [DepositRecord]
    /// The files that stand for their campuses.
    package let current: Set<String>

    package init(_ deposits: [DepositRecord], under rules: RuleProfile = RuleProfile()) {
        let keys = deposits.map { DepositKey(of: $0) }
        let standings = OneSubmissionPerCampus.settling(keys, under: rules)
        let copies = CommentsAreNotShared.copies(
            among: zip(keys, standings).map { key, standing in standing.standsForCampus ? key.comments : [] }
        )
        records = deposits.indices.map { index in
            var earlier: [Int] = []
            if case .current(let places) = standings[index] { earlier = places }
            return deposits[index].settled(
                as: standings[index],
                after: earlier.map { deposits[$0] },
                copying: copies[index],
                under: rules
            ) ?? deposits[index]
        }
        current = Set(zip(keys, standings).filter { $0.1.standsForCampus }.map(\.0.file))
    }
}
