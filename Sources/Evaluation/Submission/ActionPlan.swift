package import Words

/// An action of the plan (one row of *Plan d'action*).
package final class PlannedAction: Sendable {
    package let identifier: Answer<String>
    /// The codes of the standards, as typed, separated in the cell by « ; ».
    package let standards: Answer<[String]>
    package let title: Answer<String>
    package let owner: Answer<String>
    package let start: Answer<CalendarDate>
    package let deadline: Answer<CalendarDate>
    package let status: Answer<ActionStatus>
    /// Per cent, 0…100.
    package let progress: Answer<Double>
    /// In euros.
    package let budget: Answer<Double>
    package let indicator: Answer<String>

    package init(
        identifier: Answer<String>,
        standards: Answer<[String]>,
        title: Answer<String>,
        owner: Answer<String>,
        start: Answer<CalendarDate>,
        deadline: Answer<CalendarDate>,
        status: Answer<ActionStatus>,
        progress: Answer<Double>,
        budget: Answer<Double>,
        indicator: Answer<String>
    ) {
        self.identifier = identifier
        self.standards = standards
        self.title = title
        self.owner = owner
        self.start = start
        self.deadline = deadline
        self.status = status
        self.progress = progress
        self.budget = budget
        self.indicator = indicator
    }

    /// Whether the action is past its deadline on `date` and neither completed nor abandoned.
    package func isLate(on date: CalendarDate) -> Bool {
        guard let deadline = deadline.value, let status = status.value else { return false }
        return deadline < date && status != .completed && status != .abandoned
    }
}
