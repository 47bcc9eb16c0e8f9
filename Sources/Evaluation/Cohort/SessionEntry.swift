/// A campus as the group of experts takes it in session, with what its experts propose.
package struct SessionEntry: Sendable {
    package struct Proposal: Sendable {
        package let expert: String
        /// Nil when it is out of the list of the campaign, or not given.
        package let code: String?
        package let isGiven: Bool
        /// In years, as typed.
        package let duration: Int?
        /// Whether the expert gives no duration, where it is not the *avis* that has none.
        let lacksDuration: Bool
    }

    package let campus: CohortCampus
    /// By code of expert.
    package let proposals: [Proposal]
    /// The number of ratings of experts two levels apart from those of the campus, or more.
    package let discordances: Int

    package var anchorsUnderThreshold: Int { campus.anchorsUnderThreshold.count }

    /// The duration that all experts propose; nil when they differ, or when one proposes none.
    package var commonDuration: Int? {
        let durations = Set(proposals.map(\.duration))
        return durations.count == 1 ? durations.first ?? nil : nil
    }

    /// Whether there is no duration to settle: no expert proposes any, and none of their *avis* has one.
    package var hasNoDuration: Bool { proposals.allSatisfy { $0.duration == nil && !$0.lacksDuration } }

    /// Whether experts propose the same.
    package enum Agreement: Sendable {
        case unanimous, shared
        /// One expert alone gives an opinion.
        case single
        /// An opinion is out of the list of the campaign: nobody can compare it.
        case unknown
        /// No expert gives an opinion.
        case silent

        /// Whether somebody has to look closer.
        package var isAlert: Bool { self == .shared || self == .unknown }
    }

    /// The opinions that are given, in the list of the campaign or not.
    package var given: [Proposal] { proposals.filter(\.isGiven) }

    package var agreement: Agreement {
        if given.isEmpty { return .silent }
        if Set(given.compactMap(\.code)).count > 1 { return .shared }
        if given.contains(where: { $0.code == nil }) { return .unknown }
        return given.count == 1 ? .single : .unanimous
    }

    /// The campuses that an expert examined, the hardest first.
    static func all(of external: ExternalView, on campuses: [CohortCampus], in campaign: Campaign) -> [SessionEntry] {
        let withoutDuration = Set(campaign.opinions.filter { $0.duration == nil }.map(\.code))
        let grids = Dictionary(grouping: external.grids) { $0.campus ?? "" }
        let discordances = Dictionary(grouping: external.discordances, by: \.campus)
        return campuses.compactMap { campus in
            guard let grids = grids[campus.identifier] else { return nil }
            return SessionEntry(
                campus: campus,
                proposals: grids.map { grid in
                    let hasNone = grid.opinion.map(withoutDuration.contains) ?? !grid.hasOpinion
                    return Proposal(
                        expert: grid.expert ?? "",
                        code: grid.opinion,
                        isGiven: grid.hasOpinion,
                        duration: grid.duration,
                        lacksDuration: grid.duration == nil && !hasNone
                    )
                },
                discordances: discordances[campus.identifier]?.count ?? 0
            )
        }.sorted { left, right in
            let (one, other) = (left.difficulty, right.difficulty)
            return one == other ? left.campus.identifier < right.campus.identifier : one > other
        }
    }

    private var difficulty: (Int, Int) { (anchorsUnderThreshold, discordances) }
}
