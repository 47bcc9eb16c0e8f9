/// What a self-evaluation report says (*rapport d'auto-évaluation*), without any layout.
package struct SelfEvaluationReport: Sendable {
    package let subject: DocumentSubject
    /// Whether errors stand: the document is marked « provisoire ».
    package let isProvisional: Bool
    package let level: LevelStatement
    /// The profile of the whole referential.
    package let profile: Profile
    package let highlights: Highlights
    package let identity: Identity
    package let network: NetworkPortrait
    /// Whether the campaign requires a school and a higher-education member in governance.
    package let requiresGovernanceMention: Bool
    package let minimalHeadcount: Int
    package let missing: [MissingDatum]
    package let chapters: [DomainChapter]
    package let levelMap: LevelMap
    package let recommendations: [AnsweredRecommendation]
    /// Nil without an earlier campaign.
    package let progression: ProgressionStatement?
    package let plan: [ScheduledAction]
    package let evidence: [Evidence]
    /// Findings left open, in reading order.
    package let findings: [Finding]
    /// The questions that the campus explained.
    package let explained: [Finding]

    /// The report on what `assessment` found.
    package init(of assessment: Assessment) {
        let standards = RatedStandard.all(of: assessment)
        let indicators = IndicatorReading.all(of: assessment)
        let level = LevelStatement(of: assessment, standards: standards)
        let chapters = DomainChapter.all(of: assessment, standards: standards, indicators: indicators)
        let plan = ScheduledAction.plan(of: assessment)
        self.level = level
        self.chapters = chapters
        self.plan = plan
        subject = DocumentSubject(of: assessment)
        isProvisional = assessment.status != .sound
        profile = assessment.profile(of: assessment.referential.standards)
        highlights = Highlights(chapters: chapters, plan: plan, holdingBack: level.holdingBack)
        identity = assessment.submission.identity
        network = NetworkPortrait(of: assessment.submission.network.rows)
        requiresGovernanceMention = assessment.campaign.requiresGovernanceMention
        minimalHeadcount = assessment.campaign.minimalHeadcount
        missing = MissingDatum.all(in: assessment, chapters: chapters, indicators: indicators)
        levelMap = LevelMap(of: assessment.referential, standards: standards)
        recommendations = AnsweredRecommendation.all(of: assessment)
        progression = ProgressionStatement(of: assessment)
        evidence = assessment.submission.evidence.rows
        findings = assessment.findings.filter(\.isOpen)
        explained = assessment.findings.filter { !$0.isOpen }
    }
}
