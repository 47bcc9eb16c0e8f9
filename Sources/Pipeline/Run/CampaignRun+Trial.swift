package import Evaluation

extension CampaignRun {
    /// Judges the deposits again by another edition, other thresholds, or both; nothing is written.
    ///
    /// - Parameters:
    ///   - edition: nil for that of the campaign.
    ///   - thresholds: what each request would ask for.
    package func trial(
        by edition: ReferentialFile?,
        asking thresholds: Thresholds,
        width: Int
    ) async -> EditionTrial {
        let outcomes = await outcomes(width: width)
        let current = preparation.referential
        return EditionTrial(
            of: outcomes.compactMap(\.currentDeposit),
            in: preparation.campaign,
            from: current,
            to: edition?.edition(afterOneWith: preparation.referentialDigest) ?? current.unchanged,
            thresholds: thresholds
        )
    }
}
