package import Words

/// What one expert says of a campus, beside what the campus says of itself.
package struct ExpertReading: Sendable {
    package let expert: Expert?
    package let date: CalendarDate?
    /// What the expert answers about conflicts of interest; nil when the answer is missing.
    package let declaresNoConflict: Bool?
    /// The *avis* that the expert gives; nil when it is missing or out of the list.
    package let opinion: Opinion?
    /// The *avis* as typed, when it is out of the list.
    package let unlistedOpinion: String?
    /// The years that the expert gives.
    package let duration: Int?
    package let reason: String?
    package let overall: Divergence
    /// One for each domain of the referential, in its order.
    package let domains: [DomainReading]
    /// One for each standard of the referential, in its order.
    package let standards: [StandardReading]
    /// The anchors that the expert rates under the threshold of the request.
    package let anchorsUnderThreshold: [StandardReading]
    /// The anchors that the expert did not examine: without one of them no level follows.
    package let unexaminedAnchors: [Standard]
    /// What follows from the levels of the expert, by the rule of the level of a campus.
    package let campusLevel: CampusLevel
    /// The standards whose statement only says that the rating of the campus stands.
    package let confirmations: Set<ReferentialCode>
    package let recommendations: [ExpertRecommendation]
    /// Whether errors stand in the grid.
    package let isProvisional: Bool

    package init(of grid: GridAssessment, heldTo threshold: Level?) {
        let answers = grid.evaluation.answers(to: grid.referential)
        expert = grid.expert
        date = grid.evaluation.date.value
        declaresNoConflict = grid.evaluation.hasNoConflict.value
        opinion = grid.opinion
        unlistedOpinion = grid.opinion == nil ? grid.evaluation.opinion.value : nil
        duration = grid.evaluation.duration.value
        reason = grid.evaluation.reason.value
        overall = grid.divergence(on: grid.referential.standards)
        domains = grid.referential.domains.map { DomainReading(of: $0, in: grid) }
        standards = grid.referential.standards.map { StandardReading(of: $0, answer: answers[$0.code], in: grid) }
        anchorsUnderThreshold = standards.filter { reading in
            guard let threshold, let external = reading.external else { return false }
            return reading.standard.isAnchor && external < threshold
        }
        unexaminedAnchors = standards.filter { $0.standard.isAnchor && $0.external == nil }.map(\.standard)
        campusLevel = grid.campusLevel
        confirmations = Self.confirmations(in: standards)
        recommendations = grid.evaluation.recommendations.rows.map {
            ExpertRecommendation(expert: grid.expert, recommendation: $0)
        }
        isProvisional = grid.status != .sound
    }

    /// Whether the expert gives an *avis*, in the list or not.
    package var givesOpinion: Bool { opinion != nil || unlistedOpinion != nil }

    /// Whether the expert gives no duration, where it is not the *avis* that has none.
    package var lacksDuration: Bool {
        guard let opinion else { return duration == nil }
        return duration == nil && opinion.duration != nil
    }

    /// The standards where the expert and the campus stand two levels apart or more.
    package var discordances: [StandardReading] { standards.filter(\.isDiscordant) }

    /// The standards that the campus rates, or leaves unrated without saying that it is not concerned.
    package var concerned: [StandardReading] { standards.filter { $0.own != .notConcerned } }

    /// A statement that comes back word for word, where the expert gives the level of the campus, says that and no more.
    private static func confirmations(in standards: [StandardReading]) -> Set<ReferentialCode> {
        let counts = standards.compactMap(\.statement).reduce(into: [Folded: Int]()) { $0[Folded($1), default: 0] += 1 }
        return Set(
            standards.filter { reading in
                guard reading.gap == 0, let statement = reading.statement else { return false }
                return counts[Folded(statement)] ?? 0 >= fewestConfirmations
            }
            .map(\.standard.code)
        )
    }

    /// Standards with the same words.
    private static let fewestConfirmations = 3
}

/// What an expert says of a domain.
package struct DomainReading: Sendable {
    package let expert: Expert?
    package let domain: Domain
    package let divergence: Divergence
    /// The mean self-rating of the standards that both rated: one end of the gap, never a level.
    package let ownMean: Double?
    /// The mean external rating of the same standards.
    package let externalMean: Double?
    package let statements: String?
    package let strengths: String?
    /// *Points à améliorer*.
    package let improvements: String?

    init(of domain: Domain, in grid: GridAssessment) {
        let row = grid.evaluation.domains.rows.first { $0.domainCode == domain.code }
        let pairs = domain.standards.compactMap { grid.pair(for: $0.code) }
        self.domain = domain
        expert = grid.expert
        divergence = Divergence(of: pairs)
        ownMean = Self.mean(pairs.map(\.own))
        externalMean = Self.mean(pairs.map(\.external))
        statements = row?.statements.value
        strengths = row?.strengths.value
        improvements = row?.improvements.value
    }

    private static func mean(_ levels: [Level]) -> Double? {
        levels.isEmpty ? nil : Double(levels.reduce(0) { $0 + $1.rawValue }) / Double(levels.count)
    }
}

/// What an expert says of a standard.
package struct StandardReading: Sendable {
    package let expert: Expert?
    package let standard: Standard
    package let own: Rating?
    /// Nil: « non examiné ».
    package let external: Level?
    /// External − self; nil unless both are given.
    package let gap: Int?
    package let evidence: EvidenceJudgement?
    package let statement: String?

    init(of standard: Standard, answer: EvaluatedStandard?, in grid: GridAssessment) {
        self.standard = standard
        expert = grid.expert
        own = grid.ownRatings[standard.code]
        external = answer?.level.value
        gap = grid.pair(for: standard.code)?.gap
        evidence = answer?.evidence.value
        statement = answer?.statement.value
    }

    /// Two levels apart or more.
    package var isDiscordant: Bool { gap.map { abs($0) >= 2 } ?? false }
}

/// What an expert asks of the campus, and which expert does.
package struct ExpertRecommendation: Sendable {
    package let expert: Expert?
    package let recommendation: Recommendation

    /// The number without the code of the expert that the list of our grids puts before it: `R1` of `EXP-04-R1`.
    package var shortNumber: String? {
        guard let number = recommendation.number.value, let code = expert?.code, number.hasPrefix(code + "-") else {
            return recommendation.number.value
        }
        return String(number.dropFirst(code.count + 1))
    }
}
