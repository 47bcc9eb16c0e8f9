package import Evaluation

extension CampaignRun {
    /// The cohort of the campaign, from the records of all its files.
    package func cohort(width: Int) async -> Cohort {
        let outcomes = await settlement(width: width, keeping: { _, _ in }, tell: { _ in }).outcomes
        return Cohort(of: preparation.cohortSources(of: outcomes))
    }
}

extension Preparation {
    /// What the cohort is counted from.
    func cohortSources(of outcomes: [Outcome]) -> CohortSources {
        CohortSources(of: outcomes, in: campaign, against: referential, after: earlier?.campaign)
    }
}
