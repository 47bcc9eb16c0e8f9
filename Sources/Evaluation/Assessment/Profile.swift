/// How the levels of a set of standards are spread (*profil*).
package struct Profile: Hashable, Sendable {
    /// The number of standards in the set.
    package let standardCount: Int
    /// The number of standards at each level, level 1 first.
    package let distribution: [Int]
    package let notConcernedCount: Int
    /// The median level, which may be a half; nil when nothing is rated.
    package let median: Double?

    /// The profile of `standards` as rated in `ratings`.
    package init(of standards: [Standard], in ratings: [ReferentialCode: Rating]) {
        let answers = standards.compactMap { ratings[$0.code] }
        let levels = answers.compactMap(\.level).sorted()
        standardCount = standards.count
        distribution = Level.allCases.map { level in levels.count { $0 == level } }
        notConcernedCount = answers.count - levels.count
        median = Self.median(levels.map(\.rawValue))
    }

    /// The number of standards at `level`.
    package func count(at level: Level) -> Int { distribution[level.rawValue - 1] }

    /// The number of standards with a level.
    package var ratedCount: Int { distribution.reduce(0, +) }

    /// The number of standards without an answer.
    package var unratedCount: Int { standardCount - ratedCount - notConcernedCount }

    /// Answered standards in per cent, NC being an answer; nil for an empty set.
    package var completeness: Double? {
        guard standardCount > 0 else { return nil }
        return Double(ratedCount + notConcernedCount) / Double(standardCount) * 100
    }

    private static func median(_ sorted: [Int]) -> Double? {
        guard !sorted.isEmpty else { return nil }
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2)
            ? Double(sorted[middle - 1] + sorted[middle]) / 2
            : Double(sorted[middle])
    }
}
