/// The level of a campus (*niveau du campus*): the highest N such that every anchor is rated N or more.
/// Never an average (specification §7).
package struct CampusLevel: Hashable, Sendable {
    /// Nil: « non classé ».
    package let level: Level?
    /// The anchors that keep the campus from the next level; empty at level 4.
    package let holdingBack: [ReferentialCode]

    package init(anchors: [Standard], in ratings: [ReferentialCode: Rating]) {
        func reaches(_ level: Level, _ anchor: Standard) -> Bool {
            guard let rated = ratings[anchor.code]?.level else { return false }
            return rated >= level
        }
        let reached = Level.allCases.last { level in
            !anchors.isEmpty && anchors.allSatisfy { reaches(level, $0) }
        }
        let next = Level(rawValue: (reached?.rawValue ?? 0) + 1)
        level = reached
        holdingBack = next.map { next in anchors.filter { !reaches(next, $0) }.map(\.code) } ?? []
    }
}
