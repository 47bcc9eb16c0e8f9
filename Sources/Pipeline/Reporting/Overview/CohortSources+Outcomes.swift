package import Evaluation

extension CohortSources {
    /// What the files of a campaign became, in whatever order they come.
    package init(
        of outcomes: [Outcome],
        in campaign: Campaign,
        against referential: Referential,
        after earlier: EarlierCampaign?
    ) {
        self.init(
            campaign: campaign,
            referential: referential,
            deposits: outcomes.compactMap(\.currentDeposit).filter { $0.campus != nil },
            grids: outcomes.compactMap(\.currentGrid).filter { $0.campus != nil },
            files: outcomes.filter { !$0.isGrid }.map(ReceivedFile.init),
            earlier: earlier
        )
    }
}

extension ReceivedFile {
    fileprivate init(_ outcome: Outcome) {
        let fate: Fate =
            if outcome.isUnreadable { .unreadable } else if outcome.deposit?.campus == nil { .unknown } else {
                outcome.isCurrent ? .current : .superseded
            }
        self.init(
            name: outcome.file,
            fate: fate,
            campus: outcome.campusIdentifier,
            reason: outcome.failure.map { UnreadableText($0).sentence }
        )
    }
}
