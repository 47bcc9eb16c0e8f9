package import Evaluation
package import Pipeline

extension Cohort {
    /// What a run counts over the files of its campaign.
    package init(of run: CampaignRun) async {
        let preparation = run.preparation
        self.init(
            of: CohortSources(
                of: await run.settlement(width: 4).outcomes,
                in: preparation.campaign,
                against: preparation.referential,
                after: preparation.earlier?.campaign
            )
        )
    }
}
