package import Words

/// An anchor that a campus rates under the threshold of its request, and what the campus plans about it.
package struct LowAnchor: Sendable {
    /// The identifier of the campus.
    package let campus: String
    package let standard: ReferentialCode
    package let level: Level
    package let threshold: Level
    /// Whether an action that is under way or to start names the anchor.
    package let hasAction: Bool
    /// The earliest of these actions; nil when none has a date.
    package let deadline: CalendarDate?

    /// Nil when the anchor is not rated, or reaches the threshold.
    init?(of campus: Campus, on anchor: Standard, under threshold: Level?, in deposit: DepositRecord?) {
        guard let deposit, let threshold, let level = deposit.ratings[anchor.code]?.level, level < threshold else {
            return nil
        }
        let actions = deposit.liveActions.filter { $0.standards.contains(anchor.code) }
        self.campus = campus.identifier
        standard = anchor.code
        self.level = level
        self.threshold = threshold
        hasAction = !actions.isEmpty
        deadline = actions.compactMap(\.deadline).min()
    }
}
