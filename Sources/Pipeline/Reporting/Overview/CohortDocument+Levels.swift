internal import Evaluation
internal import Words

/// Levels and ratings.
extension CohortDocument {
    var levels: JSONValue {
        func byName(_ groups: [(name: String, levels: LevelTally)], _ value: (LevelTally) -> JSONValue) -> JSONValue {
            .dictionary(groups.map { ($0.name, value($0.levels)) })
        }
        return [
            "all": counts(cohort.levels),
            "byCategory": byName(cohort.levelsByCategory, counts),
            "byRequest": byName(cohort.levelsByRequest, counts),
            "meetsThreshold": meets(cohort.levels),
            "meetsByCategory": byName(cohort.levelsByCategory, meets),
            "meetsByRequest": byName(cohort.levelsByRequest, meets),
        ]
    }

    private func counts(_ levels: LevelTally) -> JSONValue {
        .dictionary(levels.counts.enumerated().map { ("\($0.offset)", .integer($0.element)) })
    }

    private func meets(_ levels: LevelTally) -> JSONValue {
        ["yes": .integer(levels.atThreshold), "no": .integer(levels.underThreshold)]
    }

    func tally(_ ratings: RatingTally) -> JSONValue {
        let counts: JSONValue = [
            "n": .integer(ratings.rated),
            "nc": .integer(ratings.notConcerned),
            "unrated": .integer(ratings.unrated),
            "distribution": .dictionary(Level.allCases.map { ($0.rawValue, .integer(ratings[$0])) }),
        ]
        guard let quartiles = ratings.quartiles else { return counts.with(["suppressed": .flag(true)]) }
        return counts.with([
            "median": .number(quartiles.median), "q1": .number(quartiles.first), "q3": .number(quartiles.third),
        ])
    }

    func profile(_ profile: CampusProfile) -> JSONValue {
        [
            "campus": .text(profile.campus.identifier),
            "region": .text(profile.campus.campus.region),
            "sector": .text(profile.campus.campus.sector),
            "fields": .dictionary(zip(fieldCodes, profile.fields.map { .number($0.median) })),
        ]
    }

    func group(_ group: CampusGroup) -> JSONValue {
        let counts: JSONValue = ["name": .text(group.name), "n": .integer(group.count)]
        guard !group.isSuppressed else { return counts.with(["suppressed": .flag(true)]) }
        return counts.with([
            "levels": self.counts(group.levels),
            "meets": .integer(group.levels.atThreshold),
            "domains": .dictionary(zip(domainCodes, group.domains.map { .number($0.median) })),
        ])
    }

    func training(_ tally: StandardTally) -> JSONValue {
        [
            "standard": .text(tally.code),
            "share": .number(tally.ratings.share(upTo: .initiated)?.percent(decimals: 1)),
        ]
    }

    var thresholds: JSONValue {
        [
            "anchors": .list(
                cohort.lowAnchors.map { gap in
                    [
                        "campus": .text(gap.campus), "standard": .text(gap.standard),
                        "level": .integer(gap.level.rawValue), "threshold": .integer(gap.threshold.rawValue),
                        "action": .flag(gap.hasAction), "deadline": .text(gap.deadline),
                    ]
                }
            ),
            "unrated": .list(
                cohort.assessable.flatMap { campus in
                    campus.unratedAnchors.map { ["campus": .text(campus.identifier), "standard": .text($0)] }
                }
            ),
            "byStandard": .dictionary(cohort.standards.map { ($0.code, .integer($0.underThreshold)) }),
        ]
    }

    func indicator(_ summary: IndicatorSummary) -> JSONValue {
        let counts: JSONValue = [
            "answered": .integer(summary.answered), "rejected": .integer(summary.rejected),
            "small": .integer(summary.small), "n": .integer(summary.count),
        ]
        if summary.isBoolean {
            return counts.with(["yes": .integer(summary.yes), "no": .integer(summary.count - summary.yes)])
        }
        guard let spread = summary.spread else { return counts.with(["suppressed": .flag(true)]) }
        return counts.with([
            "min": .number(spread.minimum), "max": .number(spread.maximum),
            "q1": .number(spread.quartiles.first), "median": .number(spread.quartiles.median),
            "q3": .number(spread.quartiles.third),
            "outliers": .list(spread.outliers.map { ["campus": .text($0.campus), "value": .number($0.value)] }),
        ])
    }
}
