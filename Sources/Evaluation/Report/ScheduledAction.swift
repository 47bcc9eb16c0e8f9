import Words

/// An action of the plan with what the program knows about it.
package struct ScheduledAction: Sendable {
    package let action: PlannedAction
    /// The standards the action bears on; those of all actions are asked for at each standard.
    package let codes: [ReferentialCode]
    /// Past its deadline at the date of deposit and not finished.
    package let isLate: Bool
    /// Bears on a standard under the threshold of the request.
    package let concernsGap: Bool
    /// The years of the whole plan.
    package let calendar: PlanCalendar?

    /// Whether something is still to be done.
    package var isOpen: Bool {
        switch action.status.value {
        case .completed, .abandoned: false
        case .toStart, .ongoing, .suspended, nil: true
        }
    }

    /// The plan of `assessment`: standards under the threshold first, then by deadline; the order of the sheet decides.
    package static func plan(of assessment: Assessment) -> [ScheduledAction] {
        let gaps = Set(assessment.standardsUnderThreshold.map(\.code))
        let deposit = assessment.depositDate
        let calendar = PlanCalendar(of: assessment.submission.actions.rows, deposit: deposit)
        let actions = assessment.submission.actions.rows.map { action in
            let codes = (action.standards.value ?? []).compactMap(ReferentialCode.init)
            return ScheduledAction(
                action: action,
                codes: codes,
                isLate: deposit.map(action.isLate) ?? false,
                concernsGap: codes.contains(where: gaps.contains),
                calendar: calendar
            )
        }
        return actions.enumerated().sorted { left, right in
            (left.element.rank, left.offset) < (right.element.rank, right.offset)
        }
        .map(\.element)
    }

    /// Gaps first, then the deadline; actions without one come last.
    private var rank: Int {
        let day = action.deadline.value?.dayNumber ?? 10_000_000
        return concernsGap ? day : day + 100_000_000
    }
}
