/// All that a cohort is counted from: what a campaign says, what settling its files gave, and the campaign before.
package struct CohortSources: Sendable {
    package let campaign: Campaign
    package let referential: Referential
    /// Those that stand for an expected campus.
    package let deposits: [DepositRecord]
    /// Those that stand for an expert and an expected campus.
    package let grids: [GridRecord]
    /// Every submission of the campaign.
    package let files: [ReceivedFile]
    /// Nil when there is none.
    package let earlier: EarlierCampaign?

    package init(
        campaign: Campaign,
        referential: Referential,
        deposits: [DepositRecord],
        grids: [GridRecord],
        files: [ReceivedFile],
        earlier: EarlierCampaign?
    ) {
        self.campaign = campaign
        self.referential = referential
        self.deposits = deposits
        self.grids = grids
        self.files = files
        self.earlier = earlier
    }
}
