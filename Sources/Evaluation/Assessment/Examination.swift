/// What a rule looks at: a submission beside the referential and the campaign it answers to.
package struct Examination: Sendable {
    package let submission: Submission
    package let referential: Referential
    package let campaign: Campaign
    /// The expected campus of this submission, when its identifier is known.
    package let campus: Campus?
    /// The first row that answers each standard.
    package let answers: [ReferentialCode: StandardAnswer]
    /// The first row that answers each indicator.
    package let indicatorAnswers: [ReferentialCode: IndicatorAnswer]
    /// The campus in the earlier campaign; nil when there is none, or when the campus is not known.
    package let earlier: EarlierRecord?

    package init(
        of submission: Submission,
        against referential: Referential,
        in campaign: Campaign,
        after earlier: EarlierCampaign? = nil
    ) {
        self.submission = submission
        self.referential = referential
        self.campaign = campaign
        campus = submission.identity.identifier.value.flatMap(campaign.campus)
        answers = submission.answers(to: referential)
        indicatorAnswers = submission.indicatorAnswers(to: referential)
        self.earlier = campus.flatMap { earlier?.record(of: $0.identifier) }
    }

    /// *Type de demande*, or that of « Campus attendus » where none of the list is typed.
    package var request: RequestKind? {
        submission.identity.request.value ?? campus.flatMap { RequestKind.matching($0.request) }
    }
}
