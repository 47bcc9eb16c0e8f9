import Evaluation

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
    let overall: JSONDivergence
    let domains: [String: JSONDivergence]
    /// The standards where the levels differ by two or more.
    let gapsOfTwo: [String]

    init(_ grid: GridAssessment) {
        file = grid.evaluation.file
        expert = grid.expert?.code
        opinion = grid.opinion?.label
        duration = grid.evaluation.duration.value
        recommendations = grid.evaluation.recommendations.rows.count
        levels = Dictionary(uniqueKeysWithValues: grid.levels.map { ("\($0)", $1.rawValue) })
        overall = JSONDivergence(grid.divergence(on: grid.referential.standards))
        domains = Dictionary(
            grid.referential.domains.map { ("\($0.code)", JSONDivergence(grid.divergence(on: $0.standards))) },
            uniquingKeysWith: { first, _ in first }
        )
        gapsOfTwo = grid.discordances.map(\.description)
    }
}

/// The statistics of a gap; a null is « non calculable ».
struct JSONDivergence: Encodable, Sendable {
    let n: Int
    let exact: Int
    let withinOne: Int
    let exactPercent: Double?
    let withinOnePercent: Double?
    let meanGap: Double?
    let kappa: Double?

    init(_ divergence: Divergence) {
        n = divergence.count
        exact = divergence.exactCount
        withinOne = divergence.withinOneCount
        exactPercent = divergence.exactShare
        withinOnePercent = divergence.withinOneShare
        meanGap = divergence.meanGap
        kappa = divergence.kappa
    }

    enum CodingKeys: CodingKey { case n, exact, withinOne, exactPercent, withinOnePercent, meanGap, kappa }

    /// What cannot be computed is written as null.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(n, forKey: .n)
        try container.encode(exact, forKey: .exact)
        try container.encode(withinOne, forKey: .withinOne)
        try container.encode(exactPercent, forKey: .exactPercent)
        try container.encode(withinOnePercent, forKey: .withinOnePercent)
        try container.encode(meanGap, forKey: .meanGap)
        try container.encode(kappa, forKey: .kappa)
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
