internal import Evaluation

/// The files of the campaign before, with all their answers: what the forms of this one are filled in with.
struct EarlierFiles: Sendable {
    private let campaign: String
    private let outcomes: [Outcome]
    private let source: AssessmentSource
    private let correspondence: Correspondence
    let experience: FieldExperience
    /// All that it was read from.
    let sources: [Source]

    /// Nil when no campaign stands before this one, or none that can be read.
    ///
    /// - Parameters:
    ///   - results: the folder where every campaign has its results.
    ///   - budget: how many of its answers are kept until a form needs them; the others are read again.
    init?(
        before preparation: Preparation,
        results: String,
        width: Int,
        budget: AssessmentCache.Budget = .standard,
        tell: (RunProgress) -> Void
    ) async {
        guard let name = preparation.inputs.earlierCampaign,
            let inputs = try? InputFolder(campaign: name, in: preparation.inputs.root),
            let earlier = try? Preparation(of: inputs)
        else { return nil }
        let run = CampaignRun(of: earlier, known: RecordFolder(in: "\(results)/\(name)"))
        var cache = AssessmentCache(budget: budget)
        let settlement = await run.settlement(
            width: width,
            withStatistics: false,
            keeping: { cache.keep($0, of: $1) },
            tell: tell
        )
        campaign = earlier.campaign.name
        outcomes = settlement.outcomes
        source = AssessmentSource(run: run, settlement: settlement, cache: cache)
        correspondence = Correspondence(from: earlier.referential, to: preparation.referential)
        experience = FieldExperience(of: outcomes.compactMap(\.currentDeposit), in: campaign)
        sources = earlier.workbooks + outcomes.compactMap(\.source)
    }

    /// What is known of a campus; nil when it sent nothing and nobody evaluated it.
    func answers(of campus: Campus) throws(UnmadeProduct) -> EarlierAnswers? {
        let deposit = outcomes.first { $0.currentDeposit?.campus == campus.identifier }
        let grids = outcomes.compactMap(\.currentGrid).filter {
            $0.campus == campus.identifier && $0.status != .blocked
        }
        guard deposit != nil || !grids.isEmpty else { return nil }
        var submission: Submission?
        if let deposit {
            submission = try source.deposit(Material(deposit: deposit, grids: [])).get().assessment.submission
        }
        return EarlierAnswers(
            in: campaign,
            submission: submission,
            recommendations: grids.flatMap { grid in
                grid.recommendations.map { ReceivedRecommendation($0, by: grid.expert) }
            },
            faulting: deposit?.findings ?? [],
            by: correspondence
        )
    }
}
