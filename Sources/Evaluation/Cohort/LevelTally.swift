/// How the levels of some campuses are spread, and how many reach the threshold of their request.
package struct LevelTally: Hashable, Sendable {
    /// The number of campuses at each level; « non classé » first.
    package private(set) var counts = [0, 0, 0, 0, 0]
    /// The campuses whose level reaches the threshold of their request.
    package private(set) var atThreshold = 0

    init(of campuses: some Sequence<CohortCampus> = []) {
        for campus in campuses { add(campus) }
    }

    mutating func add(_ campus: CohortCampus) {
        counts[campus.level?.rawValue ?? 0] += 1
        if campus.meetsThreshold { atThreshold += 1 }
    }

    package var total: Int { counts.reduce(0, +) }

    package var underThreshold: Int { total - atThreshold }

    /// The number of campuses at a level; nil: « non classé ».
    package subscript(level: Level?) -> Int { counts[level?.rawValue ?? 0] }

    /// The level that most campuses have, the lowest of those that are tied; nil when no campus has any.
    package var mostFrequent: Level? {
        let most = counts.dropFirst().max() ?? 0
        return most == 0 ? nil : Level.allCases.first { self[$0] == most }
    }
}
