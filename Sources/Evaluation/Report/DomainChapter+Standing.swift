extension DomainChapter {
    /// The level that more than half of the rated standards have; nil when none has.
    package var prevailing: (level: Level, count: Int)? {
        Level.allCases.map { ($0, profile.count(at: $0)) }.first { $0.1 * 2 > profile.ratedCount }
    }

    package var anchors: [RatedStandard] { standards.filter(\.standard.isAnchor) }

    /// How many of the standards that are asked of the campus reach the threshold of its request, and how many there are;
    /// nil when the request is not known.
    package func atThreshold(_ threshold: Level?) -> (count: Int, total: Int)? {
        guard let threshold else { return nil }
        let levels = standards.compactMap(\.rating?.level)
        return (levels.count { $0 >= threshold }, profile.standardCount - profile.notConcernedCount)
    }

    /// The earlier campaign, and how many standards rose and fell since; nil when nothing can be compared.
    package var moves: (campaign: String, raised: Int, lowered: Int)? {
        let pairs = standards.compactMap { rated -> (Level, Level)? in
            guard let now = rated.rating?.level, let then = rated.earlier?.level else { return nil }
            return (now, then)
        }
        guard !pairs.isEmpty, let campaign = standards.lazy.compactMap(\.earlier?.campaign).first else { return nil }
        return (campaign, pairs.count { $0.0 > $0.1 }, pairs.count { $0.0 < $0.1 })
    }

    /// The indicators with a figure in one of the years.
    package var shownIndicators: [IndicatorReading] { indicators.filter { $0.years.contains { $0 != nil } } }

    /// Those without any.
    package var missingIndicators: [IndicatorReading] { indicators.filter { $0.years.allSatisfy { $0 == nil } } }
}
