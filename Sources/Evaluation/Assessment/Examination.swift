import Words

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
    /// The same; where the campus is not known, the record of one that took no part.
    let earlierOfAnybody: EarlierRecord?

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
        earlierOfAnybody = earlier?.record(of: campus?.identifier ?? "")
        self.earlier = campus == nil ? nil : earlierOfAnybody
    }

    /// *Type de demande*, or that of « Campus attendus » where none of the list is typed.
    package var request: RequestKind? {
        submission.identity.request.value ?? campus.flatMap { RequestKind.matching($0.request) }
    }

    /// *Date de dépôt*; nil when it cannot be read, or is so far from the campaign that its year is mistyped: IDN-07 tells it, and other
    /// dates are not judged by it.
    var depositDate: CalendarDate? { submission.identity.depositDate.value.flatMap(campaign.plausible) }

    /// *Académie*; nil when none of the campaign is typed.
    var district: EducationDistrict? {
        submission.identity.district.value.flatMap { name in
            campaign.districts.first { Folded($0.name) == Folded(name) }
        }
    }

    /// *UAI de l’établissement support*; nil when it is missing or not well formed.
    var supportUAI: UAI? { submission.identity.supportUAI.value.flatMap { try? UAI.reading($0).get() } }
}
