/// What one expert says of a campus, beside what the campus says of itself.
package struct ExpertReading: Sendable {
    package let expert: Expert?
    package let date: CalendarDate?
    /// The *avis* that the expert proposes; nil when it is missing or out of the list.
    package let opinion: Opinion?
    /// The years that the expert proposes.
    package let duration: Int?
    package let reason: String?
    package let overall: Divergence
    /// One for each domain of the referential, in its order.
    package let domains: [DomainReading]
    /// Those that the expert looked at or wrote about, in the order of the referential.
    package let standards: [StandardReading]
    package let recommendations: [Recommendation]
    /// Whether errors stand in the grid.
    package let isProvisional: Bool

    package init(of grid: GridAssessment) {
        let answers = grid.evaluation.answers(to: grid.referential)
        expert = grid.expert
        date = grid.evaluation.date.value
        opinion = grid.opinion
        duration = grid.evaluation.duration.value
        reason = grid.evaluation.reason.value
        overall = grid.divergence(on: grid.referential.standards)
        domains = grid.referential.domains.map { DomainReading(of: $0, in: grid) }
        standards = grid.referential.standards.compactMap { standard in
            answers[standard.code].map { StandardReading(of: standard, answer: $0, in: grid) }
        }
        recommendations = grid.evaluation.recommendations.rows
        isProvisional = grid.status != .sound
    }
}

/// What an expert says of a domain.
package struct DomainReading: Sendable {
    package let domain: Domain
    package let divergence: Divergence
    package let statements: String?
    package let strengths: String?
    /// *Points à améliorer*.
    package let improvements: String?

    init(of domain: Domain, in grid: GridAssessment) {
        let row = grid.evaluation.domains.rows.first { $0.domainCode == domain.code }
        self.domain = domain
        divergence = grid.divergence(on: domain.standards)
        statements = row?.statements.value
        strengths = row?.strengths.value
        improvements = row?.improvements.value
    }
}

/// What an expert says of a standard.
package struct StandardReading: Sendable {
    package let standard: Standard
    package let own: Rating?
    /// Nil: « non examiné ».
    package let external: Level?
    /// External − self; nil unless both are given.
    package let gap: Int?
    package let evidence: EvidenceJudgement?
    package let statement: String?

    init(of standard: Standard, answer: EvaluatedStandard, in grid: GridAssessment) {
        self.standard = standard
        own = grid.ownRatings[standard.code]
        external = answer.level.value
        gap = grid.pair(for: standard.code)?.gap
        evidence = answer.evidence.value
        statement = answer.statement.value
    }
}
