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
}
