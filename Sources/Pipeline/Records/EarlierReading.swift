package import Evaluation

/// What reading the campaign before gave.
package enum EarlierReading: Sendable {
    /// No campaign stands before this one.
    case absent
    case read(EarlierSettlement)
    /// Its files are gone, and its results remain.
    case results(EarlierResults)
    /// Somebody read it before, and says what it said of the campuses of a batch.
    case recalled(EarlierExcerpt)
    /// Neither its own workbooks nor its results can be used: the run goes on without it.
    case unusable(name: String)

    /// What it says of each campus.
    package var campaign: EarlierCampaign? {
        switch self {
        case .read(let settlement): settlement.campaign
        case .results(let results): results.campaign
        case .recalled(let excerpt): excerpt.campaign
        case .absent, .unusable: nil
        }
    }

    /// The digest of the files it was read from.
    package var digest: FileDigest? {
        if case .recalled(let excerpt) = self { return excerpt.digest }
        return files.isEmpty ? nil : FileDigest(of: files.digests)
    }

    /// The same of some campuses only, for a run that reads no file of that campaign; nil when there is nothing to say.
    func excerpt(of campuses: [String]) -> EarlierExcerpt? {
        campaign.map { EarlierExcerpt(campaign: $0.keeping(campuses), digest: digest) }
    }

    /// The files that could be read.
    var files: [Source] { settlement?.files ?? results?.files ?? [] }

    var settlement: EarlierSettlement? {
        if case .read(let settlement) = self { settlement } else { nil }
    }

    var results: EarlierResults? {
        if case .results(let results) = self { results } else { nil }
    }
}

/// What the campaign before says of some campuses.
package struct EarlierExcerpt: Codable, Sendable {
    let campaign: EarlierCampaign
    /// That of all the files it was read from.
    let digest: FileDigest?
}

/// What remains of the campaign before once it is settled: a later run takes it instead of examining the same files
/// again.
package struct EarlierSettlement: Codable, Sendable {
    /// The version of these records: raised when a field changes its meaning.
    private let schema: Int
    package let campaign: EarlierCampaign
    /// The submissions that stand for their campuses.
    package let submissions: Int
    /// The grids that stand for their experts.
    package let grids: Int
    /// The files that could not be read.
    package let unreadable: Int
    /// The files it was read from, named from the folder of that campaign.
    let files: [Source]
    /// The referential of this campaign, whose codes the standards have.
    private let referential: FileDigest

    private static let currentSchema = 2

    init(
        _ campaign: EarlierCampaign,
        from outcomes: [Outcome],
        files: [Source],
        translatedBy referential: FileDigest
    ) {
        schema = Self.currentSchema
        self.campaign = campaign
        submissions = outcomes.count { $0.currentDeposit != nil }
        grids = outcomes.count { $0.currentGrid != nil }
        unreadable = outcomes.count(where: \.isUnreadable)
        self.files = files
        self.referential = referential
    }

    /// Whether settling these files would give the same.
    func fits(_ files: [Source], translatedBy referential: FileDigest) -> Bool {
        schema == Self.currentSchema && self.files == files && self.referential == referential
    }
}
