package import Evaluation

/// The campaign of 2017: BOR-001 had the levels of the sample form, and the two recommendations of the sample grid.
package enum SampleEarlierCampaign {
    package static func campaign(
        assessments: [Assessment] = [SampleForm().assessment()],
        grids: [GridAssessment] = [SampleGrid().assessment()],
        referential: Referential = SampleReferential.referential
    ) -> EarlierCampaign {
        EarlierCampaign(
            named: "2017",
            deposits: assessments.map(DepositRecord.init),
            grids: grids.map(GridRecord.init),
            from: referential,
            to: SampleReferential.referential
        )
    }

    /// The same where nothing is left but its results.
    package static var fromResults: EarlierCampaign {
        let assessment = SampleForm().assessment()
        let referential = assessment.referential
        let result = RecalledResults(
            campus: "BOR-001",
            campusLevel: assessment.campusLevel.level,
            ratings: assessment.ratings,
            codes: Set(referential.standards.map(\.code) + referential.indicators.map(\.code)),
            anchors: Set(referential.anchors.map(\.code))
        )
        return EarlierCampaign(named: "2017", results: [result], to: SampleReferential.referential)
    }
}
