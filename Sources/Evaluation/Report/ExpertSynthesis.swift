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
    package let chapters: [DomainChapter]
    /// One sheet per anchor under the threshold.
    package let gaps: [GapSheet]
    /// What the campus must correct or explain, and the expert may ask about.
    package let questions: [Finding]
    /// The questions that the campus explained, for the expert to verify.
    package let explained: [Finding]
    /// What each expert says, in the order of the files; none before the evaluation. Nobody averages them.
    package let evaluations: [ExpertReading]
    /// The standards that two experts rate two levels apart or more.
    package let disagreements: [ReferentialCode]
    /// Nil without an earlier campaign.
    package let progression: Progression?

    /// The synthesis about what `assessment` found, with the grids that came back.
    package init(of assessment: Assessment, evaluatedBy grids: [GridAssessment] = []) {
        let standards = RatedStandard.all(of: assessment)
        let level = LevelStatement(of: assessment, standards: standards)
        let plan = ScheduledAction.plan(of: assessment)
        self.level = level
        subject = DocumentSubject(of: assessment)
        isProvisional = assessment.status != .sound
        experts = assessment.campusIdentifier.map(assessment.campaign.experts(assignedTo:)) ?? []
        opinions = assessment.campaign.opinions
        maximumDuration = assessment.campaign.maximumDuration
        chapters = DomainChapter.all(
            of: assessment,
            standards: standards,
            indicators: IndicatorReading.all(of: assessment)
        )
        gaps = level.anchorsUnderThreshold.map { GapSheet(on: $0, under: level.threshold, plan: plan) }
        questions = assessment.findings.filter { $0.isOpen && $0.severity != .note }
        explained = assessment.findings.filter { !$0.isOpen }
        evaluations = grids.map(ExpertReading.init(of:))
        disagreements = grids.disagreements(on: assessment.referential.standards)
        progression = Progression(of: assessment)
    }
}

/// An anchor under the threshold, with what the campus says and plans about it (*fiche d'écart*).
package struct GapSheet: Sendable {
    package let anchor: RatedStandard
    /// What the referential says of the level the request must reach.
    package let requiredText: String?
    package let actions: [ScheduledAction]

    package init(on anchor: RatedStandard, under threshold: Level?, plan: [ScheduledAction]) {
        self.anchor = anchor
        requiredText = threshold.map(anchor.standard.text)
        actions = plan.filter { $0.codes.contains(anchor.standard.code) }
    }
}
