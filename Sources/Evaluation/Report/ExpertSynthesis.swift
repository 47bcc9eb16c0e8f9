/// What an expert's synthesis says, before the expert writes in it and once grids are in (*synthèse d'expert*), without any layout.
package struct ExpertSynthesis: Sendable {
    package let subject: DocumentSubject
    /// Whether errors stand in the self-evaluation it relies on.
    package let isProvisional: Bool
    /// The experts in charge of the campus, by function.
    package let experts: [Expert]
    /// The wordings the expert chooses from.
    package let opinions: [Opinion]
    package let maximumDuration: Int
    package let level: LevelStatement
    package let domains: [ExaminedDomain]
    /// One sheet per anchor that the campus or an expert rates under the threshold.
    package let gaps: [GapSheet]
    package let sitePoints: [SitePoint]
    /// What each expert says, in the order of the files; none before the evaluation. Nobody averages them.
    package let evaluations: [ExpertReading]
    /// The standards that two experts rate two levels apart or more.
    package let disagreements: [Disagreement]
    /// The experts in charge whose grid has not come.
    package let awaited: [Expert]
    /// Nil without an earlier campaign.
    package let progression: ProgressionStatement?

    /// The synthesis about what `assessment` found, with the grids that came back.
    package init(of assessment: Assessment, evaluatedBy grids: [GridAssessment] = []) {
        let standards = RatedStandard.all(of: assessment)
        let level = LevelStatement(of: assessment, standards: standards)
        let plan = ScheduledAction.plan(of: assessment)
        let evaluations = grids.map { ExpertReading(of: $0, heldTo: level.threshold) }
        self.level = level
        subject = DocumentSubject(of: assessment)
        isProvisional = assessment.status != .sound
        experts = assessment.campusIdentifier.map(assessment.campaign.experts(assignedTo:)) ?? []
        opinions = assessment.campaign.opinions
        maximumDuration = assessment.campaign.maximumDuration
        domains = DomainChapter.all(
            of: assessment,
            standards: standards,
            indicators: IndicatorReading.all(of: assessment)
        ).map { ExaminedDomain($0, evaluations: evaluations) }
        let doubted = Set(evaluations.flatMap(\.anchorsUnderThreshold).map(\.standard.code))
        gaps =
            standards
            .filter { $0.standard.isAnchor && ($0.isUnderThreshold || doubted.contains($0.standard.code)) }
            .map { GapSheet(on: $0, under: level.threshold, plan: plan, evaluations: evaluations) }
        sitePoints = SitePoint.all(of: assessment)
        self.evaluations = evaluations
        disagreements = grids.disagreements(on: assessment.referential.standards).compactMap {
            Disagreement(on: $0, between: evaluations)
        }
        let received = Set(evaluations.compactMap(\.expert?.code))
        awaited = experts.filter { !received.contains($0.code) }
        progression = ProgressionStatement(of: assessment)
    }

    /// Where an expert and the campus stand two levels apart or more, in the order of the referential.
    package var discordances: [ComparedStandard] {
        domains.flatMap(\.comparisons).filter(\.reading.isDiscordant)
    }

    /// What the experts ask of the campus, expert after expert.
    package var recommendations: [ExpertRecommendation] { evaluations.flatMap(\.recommendations) }
}

/// An anchor under the threshold, with what the campus says and plans about it, and what experts say (*fiche d'écart*).
package struct GapSheet: Sendable {
    package let anchor: RatedStandard
    /// What the referential says of the level the request must reach.
    package let requiredText: String?
    package let actions: [ScheduledAction]
    /// What every expert says of the anchor; none before the evaluation.
    package let readings: [StandardReading]

    init(on anchor: RatedStandard, under threshold: Level?, plan: [ScheduledAction], evaluations: [ExpertReading]) {
        self.anchor = anchor
        requiredText = threshold.map(anchor.standard.text)
        readings = ComparedStandard.all([anchor], in: evaluations).map(\.reading)
        actions = plan.filter { $0.codes.contains(anchor.standard.code) }
    }
}
