/// An anchor with what is being done about it (*ancre*).
package struct AnchorStanding: Sendable {
    package let rated: RatedStandard
    /// The action on it that is nearest to being carried out; nil when there is none.
    package let liveliest: ScheduledAction?

    /// Whether an action on it is under way or about to start (*action vivante*).
    package var isAlive: Bool { liveliest?.isAlive ?? false }

    /// Whether the campus aims at less than the request asks.
    package var aimsTooLow: Bool {
        guard let target = rated.target, let threshold = rated.threshold else { return false }
        return target < threshold
    }

    /// The lowest levels first, then those that nobody works on, then the order of the referential.
    static func all(_ standards: [RatedStandard], plan: [ScheduledAction]) -> [AnchorStanding] {
        standards.filter(\.standard.isAnchor).map { rated in
            let actions = plan.filter { $0.codes.contains(rated.standard.code) }
            return AnchorStanding(rated: rated, liveliest: actions.min { $0.liveliness < $1.liveliness })
        }.sorted { left, right in
            (left.rank, left.rated.standard.code) < (right.rank, right.rated.standard.code)
        }
    }

    private var rank: Int { (rated.rating?.level?.rawValue ?? 0) * 2 + (isAlive ? 1 : 0) }
}

extension ScheduledAction {
    /// Whether it is under way or about to start.
    package var isAlive: Bool { liveliness < 2 }

    /// From what is under way to what is dropped.
    fileprivate var liveliness: Int {
        switch action.status.value {
        case .ongoing: 0
        case .toStart: 1
        case .suspended: 2
        case .completed: 3
        case .abandoned: 4
        case nil: 5
        }
    }
}
