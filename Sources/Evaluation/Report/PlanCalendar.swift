package import Words

/// The years in which every action of a plan stands (*calendrier*), so that their bars can be compared.
package struct PlanCalendar: Hashable, Sendable {
    package let years: ClosedRange<Int>
    /// The day up to which the campus tells what is done.
    package let deposit: CalendarDate?

    /// Nil when no action has both its ends.
    init?(of actions: [PlannedAction], deposit: CalendarDate?) {
        let ends = actions.flatMap { action -> [Int] in
            guard let start = action.start.value, let deadline = action.deadline.value else { return [] }
            return [start.year, deadline.year]
        }
        let all = ends + (deposit.map { [$0.year] } ?? [])
        guard !ends.isEmpty, let first = all.min(), let last = all.max() else { return nil }
        years = first...last
        self.deposit = deposit
    }
}
