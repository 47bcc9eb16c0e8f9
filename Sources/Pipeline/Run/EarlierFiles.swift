internal import Evaluation
internal import Words

/// The files of the campaign before, with all their answers, judged as that campaign judged them: what the forms of this one are
/// filled in with.
struct EarlierFiles: Sendable {
    private let campaign: String
    private let settlement: Settlement
    /// The places of the grids on each campus.
    private let grids: [Folded: [Int]]
    private let source: AssessmentSource
    private let correspondence: Correspondence
    let experience: FieldExperience
    /// All that it was read from.
    let sources: [Source]
    /// That of the campaign before it, beside which it was judged; nil when there is none.
    let basis: FileDigest?

    /// Nil when no campaign stands before this one, or none that can be read.
    ///
    /// - Parameters:
    ///   - results: the folder where every campaign has its results.
    ///   - budget: how many of its answers are kept until a form needs them; the others are read again.
    init?(
        before preparation: Preparation,
        results: String,
        width: Int,
        budget: AssessmentCache.Budget = someAnswers,
        tell: (RunProgress) -> Void
    ) async {
        guard let name = preparation.inputs.earlierCampaign,
            let inputs = try? InputFolder(campaign: name, in: preparation.inputs.root),
            let earlier = try? await Preparation(of: inputs).readingEarlierCampaign(width: width, results: results)
        else { return nil }
        let run = CampaignRun(of: earlier, known: RecordFolder(in: "\(results)/\(name)"))
        var cache = AssessmentCache(budget: budget)
        let settlement = await run.settlement(
            width: width,
            withStatistics: false,
            holding: budget.files,
            keeping: { cache.keep($0, of: $1) },
            tell: tell
        )
        campaign = earlier.campaign.name
        self.settlement = settlement
        // One outcome after the other: no more than one is in memory.
        var grids: [Folded: [Int]] = [:]
        var sources: [Source] = []
        var experience = FieldExperience.Count()
        for (place, outcome) in settlement.enumerated() {
            if let source = outcome.source { sources.append(source) }
            if let deposit = outcome.currentDeposit { experience.add(deposit) }
            if let grid = outcome.currentGrid, grid.status != .blocked, let campus = grid.campus {
                grids[Folded(campus), default: []].append(place)
            }
        }
        self.grids = grids
        self.sources = earlier.workbooks + sources
        basis = earlier.earlier?.digest
        self.experience = FieldExperience(experience, in: campaign)
        source = AssessmentSource(run: run, settlement: settlement, cache: cache)
        correspondence = Correspondence(from: earlier.referential, to: preparation.referential)
    }

    /// Codes by which nothing is recalled; nil when there are none.
    var strangers: EarlierStrangers? {
        let codes = correspondence.strangers
        return codes.isEmpty ? nil : EarlierStrangers(codes: codes, campaign: campaign)
    }

    /// Those of a campaign of today; more campuses take no more memory.
    private static let someAnswers = AssessmentCache.Budget(files: 60, bytes: 24 << 20)

    /// What is known of a campus; nil when it sent nothing and nobody evaluated it.
    func answers(of campus: Campus) throws(UnmadeProduct) -> EarlierAnswers? {
        var deposit = settlement.deposit(of: campus.identifier)
        if deposit?.currentDeposit?.isOfAnotherCampus ?? false { deposit = nil }
        let grids = grids[Folded(campus.identifier), default: []].compactMap { settlement[$0].currentGrid }
        guard deposit != nil || !grids.isEmpty else { return nil }
        var assessment: Assessment?
        if let deposit { assessment = try source.deposit(Material(deposit: deposit, grids: [])).get().assessment }
        return EarlierAnswers(
            in: campaign,
            assessment: assessment,
            recommendations: grids.inOrder(ofExperts: \.expert).flatMap(\.recommendations),
            by: correspondence
        )
    }
}
