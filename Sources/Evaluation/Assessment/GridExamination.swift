/// What a rule about grids looks at: the answers of an expert beside those of the campus.
package struct GridExamination: Sendable {
    package let evaluation: ExternalEvaluation
    package let referential: Referential
    package let campaign: Campaign
    /// The expected campus of this grid, when its identifier is known.
    package let campus: Campus?
    /// The expert of this grid, when the code is known.
    package let expert: Expert?
    /// The first row of each standard.
    package let answers: [ReferentialCode: EvaluatedStandard]
    /// What the campus says of itself, in its submission or, failing that, as the grid recalls it.
    package let ownRatings: [ReferentialCode: Rating]
    /// The wordings of the campaign that the proposed *avis* names; several when they only differ by their duration.
    package let opinions: [Opinion]

    package init(
        of evaluation: ExternalEvaluation,
        beside ratings: [ReferentialCode: Rating]?,
        against referential: Referential,
        in campaign: Campaign
    ) {
        self.evaluation = evaluation
        self.referential = referential
        self.campaign = campaign
        campus = evaluation.campus.value.flatMap(campaign.campus)
        expert = evaluation.expert.value.flatMap(campaign.expert)
        answers = evaluation.answers(to: referential)
        ownRatings = ratings ?? answers.compactMapValues(\.selfRating.value)
        opinions = evaluation.opinion.value.map(campaign.opinions(named:)) ?? []
    }

    /// The level that the request of the campus must reach; nil when the request is not one of the list.
    package var threshold: Level? {
        (campus?.request).flatMap(RequestKind.matching).map(campaign.thresholds.level(for:))
    }

    /// The anchors that the expert rates under the threshold.
    package var anchorsUnderThreshold: [Standard] {
        guard let threshold else { return [] }
        return referential.anchors.filter { anchor in answers[anchor.code]?.level.value.map { $0 < threshold } ?? false
        }
    }

    /// The level that the ratings of the expert give the campus, by the rule of the campus level.
    package var campusLevel: CampusLevel {
        CampusLevel(anchors: referential.anchors, in: answers.compactMapValues { $0.level.value.map(Rating.rated) })
    }

    /// The wording that the expert proposes: the one with the proposed duration, failing that the first.
    package var opinion: Opinion? {
        opinions.first { $0.duration == evaluation.duration.value } ?? opinions.first
    }
}
