/// What a self-evaluation report says (*rapport d'auto-évaluation*), without any layout.
package struct SelfEvaluationReport: Sendable {
    package let subject: DocumentSubject
    /// Whether errors stand: the document is marked « provisoire ».
    package let isProvisional: Bool
    package let level: LevelStatement
    /// The profile of the whole referential.
    package let profile: Profile
    package let essentials: Essentials
    package let identity: Identity
    package let network: NetworkPortrait
    /// Whether the campaign requires a school and a higher-education member in governance.
    package let requiresGovernanceMention: Bool
    package let minimalHeadcount: Int
    /// Nil unless the campaign shows where campuses stand.
    package let marks: CampusMarks?
    package let missing: [MissingDatum]
    package let chapters: [DomainChapter]
    package let recommendations: [AnsweredRecommendation]
    /// Nil without an earlier campaign.
    package let progression: ProgressionStatement?
    package let plan: [ScheduledAction]
    package let planGroups: [PlanGroup]
    package let evidence: [Evidence]
    /// Findings left open, in reading order.
    package let findings: [Finding]
    /// The questions that the campus explained.
    package let explained: [Finding]

    /// The report on what `assessment` found.
    ///
    /// - Parameter marks: where the other campuses stand, when the campaign shows it.
    package init(of assessment: Assessment, beside marks: CampusMarks? = nil) {
        let standards = RatedStandard.all(of: assessment)
        let indicators = IndicatorReading.all(of: assessment, beside: marks)
        let level = LevelStatement(of: assessment, standards: standards)
        let plan = ScheduledAction.plan(of: assessment)
        let chapters = DomainChapter.all(
            of: assessment,
            standards: standards,
            indicators: indicators,
            cards: StandardCard.all(standards, of: assessment, indicators: indicators, plan: plan),
            beside: marks
        )
        let profile = assessment.profile(of: assessment.referential.standards)
        let anchors = AnchorStanding.all(standards, plan: plan)
        let recommendations = AnsweredRecommendation.all(of: assessment)
        self.level = level
        self.chapters = chapters
        self.plan = plan
        self.marks = marks
        subject = DocumentSubject(of: assessment)
        isProvisional = assessment.status != .sound
        self.profile = profile
        self.recommendations = recommendations
        planGroups = PlanGroup.all(of: plan, anchors: anchors)
        essentials = Essentials(
            of: assessment,
            level: level,
            profile: profile,
            chapters: chapters,
            anchors: anchors,
            plan: plan,
            recommendations: recommendations
        )
        identity = assessment.submission.identity
        network = NetworkPortrait(of: assessment.submission.network.rows)
        requiresGovernanceMention = assessment.campaign.requiresGovernanceMention
        minimalHeadcount = assessment.campaign.minimalHeadcount
        missing = MissingDatum.all(in: assessment, chapters: chapters, indicators: indicators)
        progression = ProgressionStatement(of: assessment)
        evidence = assessment.submission.evidence.rows
        findings = assessment.findings.filter(\.isOpen)
        explained = assessment.findings.filter { !$0.isOpen }
    }
}
