package import Evaluation
internal import Office

/// What reading the campaign before gave.
package enum EarlierReading: Sendable {
    /// No campaign stands before this one.
    case absent
    /// It was read; the counts are those of its files.
    case read(EarlierCampaign, submissions: Int, grids: Int, unreadable: Int)
    /// Its folder or its own workbooks cannot be used: the run goes on without it.
    case unusable(name: String)

    package var campaign: EarlierCampaign? {
        if case .read(let campaign, _, _, _) = self { campaign } else { nil }
    }
}

extension Preparation {
    /// The same preparation, with what the campaign before says of each campus. Whatever is wrong there, this one goes on.
    package func readingEarlierCampaign(width: Int) async -> Preparation {
        var preparation = self
        preparation.earlier = await earlierReading(width: width)
        return preparation
    }

    private func earlierReading(width: Int) async -> EarlierReading {
        guard let name = inputs.earlierCampaign else { return .absent }
        guard let inputs = try? InputFolder(campaign: name, in: inputs.root),
            let earlier = try? Preparation(of: inputs)
        else { return .unusable(name: name) }
        let outcomes = await Batch(of: earlier).outcomes(width: width)
        let campaign = EarlierCampaign(
            named: earlier.campaign.name,
            assessments: outcomes.compactMap(\.currentAssessment),
            grids: outcomes.compactMap(\.currentGrid),
            from: earlier.referential,
            to: referential
        )
        return .read(
            campaign,
            submissions: outcomes.count { $0.currentAssessment != nil },
            grids: outcomes.count { $0.currentGrid != nil },
            unreadable: outcomes.count(where: \.isUnreadable)
        )
    }
}
