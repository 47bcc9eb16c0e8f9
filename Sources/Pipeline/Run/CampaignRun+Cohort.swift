package import Evaluation

extension CampaignRun {
    /// The cohort of the campaign, from the records of all its files.
    package func cohort(width: Int) async -> Cohort {
        Cohort(of: sources(of: await settlement(width: width, keeping: { _, _ in }, tell: { _ in }).outcomes))
    }

    /// What the cohort is counted from.
    func sources(of outcomes: [Outcome]) -> CohortSources {
        CohortSources(
            of: outcomes,
            in: preparation.campaign,
            against: preparation.referential,
            after: preparation.earlier?.campaign
        )
    }
}
