/// A maturity level (*niveau*), 1 to 4: the staircase of the referential.
package enum Level: Int, CaseIterable, Comparable, Sendable {
    case initiated = 1
    case structured
    case achieved
    case recognized

    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
}

/// What a campus answers for one standard: a level, or *NC* (non concerné).
package enum Rating: Hashable, Sendable {
    case rated(Level)
    case notConcerned

    /// The level, or nil when the campus declares itself not concerned.
    package var level: Level? {
        switch self {
        case .rated(let level): level
        case .notConcerned: nil
        }
    }
}
