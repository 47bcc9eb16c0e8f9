import Words

/// Actions of the plan that ask for the same attention; each action stands in one group.
package struct PlanGroup: Sendable {
    package let kind: Kind
    package let actions: [ScheduledAction]

    /// In the order of a report.
    package enum Kind: Int, CaseIterable, Sendable {
        case onShortAnchors, late, suspended, ongoing, toStart, completed, abandoned, unlistedStatus, withoutStatus
    }

    /// Those that have actions.
    static func all(of plan: [ScheduledAction], anchors: [AnchorStanding]) -> [PlanGroup] {
        let short = anchors.filter(\.rated.isUnderThreshold)
        let places = Dictionary(
            firstOf: short.enumerated().map { rank, anchor in
                (anchor.rated.standard.code, (anchor.isAlive ? 1 : 0, rank))
            }
        )
        // What stands first on the first page comes first here: anchors that nobody works on.
        func place(_ action: ScheduledAction) -> (Int, Int)? { action.codes.compactMap { places[$0] }.min(by: <) }
        return Kind.allCases.compactMap { kind in
            let actions = plan.filter { Kind(of: $0, isOnShortAnchor: place($0) != nil) == kind }
            let sorted = actions.enumerated().sorted { left, right in
                let (first, second) = (left.element, right.element)
                if kind == .onShortAnchors, let one = place(first), let other = place(second), one != other {
                    return one < other
                }
                return (first.due, first.name, left.offset) < (second.due, second.name, right.offset)
            }
            return sorted.isEmpty ? nil : PlanGroup(kind: kind, actions: sorted.map(\.element))
        }
    }
}

extension PlanGroup.Kind {
    fileprivate init(of action: ScheduledAction, isOnShortAnchor: Bool) {
        self =
            if isOnShortAnchor {
                .onShortAnchors
            } else if action.isLate {
                .late
            } else {
                switch action.action.status.value {
                case .suspended: .suspended
                case .ongoing: .ongoing
                case .toStart: .toStart
                case .completed: .completed
                case .abandoned: .abandoned
                case nil: action.action.status.unreadable == nil ? .withoutStatus : .unlistedStatus
                }
            }
    }
}

extension ScheduledAction {
    /// Actions without an end come last.
    fileprivate var due: Int { action.deadline.value?.dayNumber ?? .max }
    fileprivate var name: String { action.identifier.value ?? "" }
}
