package import Words

/// What campuses answered on one standard, or on several pooled: how many ratings at each level, and how many have none.
package struct RatingTally: Hashable, Sendable {
    /// The number of ratings at each level, level 1 first.
    package private(set) var counts = [0, 0, 0, 0]
    /// Answered « NC ».
    package private(set) var notConcerned = 0
    /// Not answered, or not readable.
    package private(set) var unrated = 0

    mutating func add(_ rating: Rating?) {
        switch rating {
        case .rated(let level): counts[level.rawValue - 1] += 1
        case .notConcerned: notConcerned += 1
        case nil: unrated += 1
        }
    }

    mutating func add(_ other: RatingTally) {
        for index in counts.indices { counts[index] += other.counts[index] }
        notConcerned += other.notConcerned
        unrated += other.unrated
    }

    /// The number of ratings from 1 to 4.
    package var rated: Int { counts[0] + counts[1] + counts[2] + counts[3] }

    /// The number of ratings at a level.
    package subscript(level: Level) -> Int { counts[level.rawValue - 1] }

    /// Nil when nothing is rated, or too little to be told.
    package var quartiles: Quartiles? { isSuppressed ? nil : exactQuartiles }

    /// Whether too few ratings are there for a median: a campus would be recognized.
    package var isSuppressed: Bool { rated < Cohort.fewest }

    /// The median of the ratings, however few; nil when there is none.
    package var median: Double? { exactQuartiles?.median }

    /// The part of the ratings that stand at a level or above; nil when nothing is rated.
    package func share(from level: Level) -> Fraction? {
        Fraction(counts[(level.rawValue - 1)...].reduce(0, +), of: rated)
    }

    /// The part of the ratings that stand at a level or below; nil when nothing is rated.
    package func share(upTo level: Level) -> Fraction? {
        Fraction(counts[..<level.rawValue].reduce(0, +), of: rated)
    }

    private var exactQuartiles: Quartiles? {
        Quartiles(count: rated) { rank in
            var below = 0
            for level in Level.allCases {
                below += self[level]
                if rank < below { return Double(level.rawValue) }
            }
            return 0
        }
    }
}
