import Evaluation
import Words

/// What one expert says of a campus, beside what the campus says of itself.
struct JSONEvaluation: Encodable, Sendable {
    let file: String
    let expert: String?
    /// As the campaign labels it.
    let opinion: String?
    /// In years.
    let duration: Int?
    let recommendations: Int
    let levels: [String: Int]
    let overall: JSONValue
    let domains: [String: JSONValue]
    /// The standards where the levels differ by two or more.
    let gapsOfTwo: [String]

    init(_ grid: GridAssessment) {
        file = grid.evaluation.file
        expert = grid.expert?.code
        opinion = grid.opinion?.label
        duration = grid.evaluation.duration.value
        recommendations = grid.evaluation.recommendations.rows.count
        levels = Dictionary(uniqueKeysWithValues: grid.levels.map { ("\($0)", $1.rawValue) })
        overall = JSONValue(grid.divergence(on: grid.referential.standards))
        domains = Dictionary(
            firstOf: grid.referential.domains.map { ("\($0.code)", JSONValue(grid.divergence(on: $0.standards))) }
        )
        gapsOfTwo = grid.discordances.map(\.description)
    }
}

extension JSONValue {
    /// The statistics of a gap; a null is « non calculable ».
    fileprivate init(_ divergence: Divergence) {
        self = [
            "n": .integer(divergence.count),
            "exact": .integer(divergence.exactCount),
            "withinOne": .integer(divergence.withinOneCount),
            "exactPercent": .number((divergence.exactShare?.value).map { $0 * 100 }),
            "withinOnePercent": .number((divergence.withinOneShare?.value).map { $0 * 100 }),
            "meanGap": .number(divergence.meanGap),
            "kappa": .number(divergence.kappa),
        ]
    }
}

/// How the campus moved since the earlier campaign.
struct JSONProgression: Encodable, Sendable {
    let campaign: String
    let campusLevel: Int?
    /// The standards that both campaigns rate.
    let compared: Int
    let raised: [String]
    let lowered: [String]
    /// Absent, with those that are closed, when they are not known.
    let recommendations: Int?
    let recommendationsClosed: Int?

    init(_ progression: Progression) {
        campaign = progression.campaign
        campusLevel = progression.campusLevel?.rawValue
        compared = progression.comparedCount
        raised = progression.raised.map(\.description)
        lowered = progression.lowered.map(\.description)
        recommendations = progression.recommendationCount
        recommendationsClosed = progression.closedCount
    }
}
