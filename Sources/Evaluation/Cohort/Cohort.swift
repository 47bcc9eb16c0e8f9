package import Words

/// The campuses of a campaign as one (*cohorte*): every figure of the national overview, computed once from what remains of
/// each file, whatever their order.
package struct Cohort: Sendable {
    /// Fewer campuses, ratings or figures than this are counted and never summarized: a campus would be recognized.
    package static let fewest = 5

    package let campaign: Campaign
    package let referential: Referential
    /// Every expected campus, in the order of their identifiers.
    package let campuses: [CohortCampus]
    /// Every submission, by name.
    package let files: [ReceivedFile]
    package let requests: [Turnout]
    package let academies: [Turnout]
    package let regions: [Turnout]
    package let sectors: [Turnout]
    package let levels: LevelTally
    /// The names that occur, in alphabetical order.
    package let levelsByCategory: [(name: String, levels: LevelTally)]
    /// The names that occur, in alphabetical order.
    package let levelsByRequest: [(name: String, levels: LevelTally)]
    /// The assessable campuses, by region, sector and identifier.
    package let profiles: [CampusProfile]
    /// In the order of the referential.
    package let domains: [RatingTally]
    /// In the order of the referential.
    package let fields: [RatingTally]
    /// In the order of the referential.
    package let standards: [StandardTally]
    package let strongest: [StandardTally]
    package let weakest: [StandardTally]
    package let trainingNeeds: [StandardTally]
    package let groups: [(criterion: CampusGroup.Criterion, groups: [CampusGroup])]
    /// By campus, then by code of standard.
    package let lowAnchors: [LowAnchor]
    /// In the order of the referential.
    package let indicators: [IndicatorSummary]
    package let external: ExternalView
    /// Nil without an earlier campaign.
    package let progression: CohortProgression?
    /// The campuses that experts examined, the hardest first.
    package let session: [SessionEntry]
    /// Those that find most, the most frequent first.
    package let rules: [RuleTally]
    /// The rules that found something too, and are not among them.
    package let otherRules: [RuleTally]

    package init(of sources: CohortSources) {
        let referential = sources.referential
        campaign = sources.campaign
        self.referential = referential
        campuses = CohortCampus.all(of: sources)
        files = sources.files.sorted { $0.name < $1.name }
        requests = Turnout.all(of: campuses) { $0.request }
        academies = Turnout.all(of: campuses) { $0.district }
        regions = Turnout.all(of: campuses) { $0.region }
        sectors = Turnout.all(of: campuses) { $0.sector }

        let assessable = campuses.filter(\.isAssessable)
        levels = LevelTally(of: assessable)
        levelsByCategory = Self.levels(of: assessable, by: .category)
        levelsByRequest = Self.levels(of: assessable, by: .request)
        profiles = CampusProfile.all(of: assessable, in: referential)
        domains = profiles.map(\.domains).pooled(columns: referential.domains.count)
        fields = profiles.map(\.fields).pooled(columns: referential.domains.flatMap(\.fields).count)
        standards = StandardTally.all(of: assessable, in: referential)
        strongest = standards.strongest
        weakest = standards.weakest
        trainingNeeds = standards.trainingNeeds
        groups = CampusGroup.Criterion.allCases.map { [profiles] in ($0, CampusGroup.all(of: profiles, by: $0)) }
        lowAnchors = assessable.flatMap(\.anchorsUnderThreshold)
        indicators = IndicatorSummary.all(of: assessable, in: referential)
        external = ExternalView(of: sources.grids, on: assessable, in: referential)
        progression = sources.earlier.map { CohortProgression(of: assessable, since: $0) }
        session = SessionEntry.all(of: external, on: assessable, in: sources.campaign)
        let rules = RuleTally.all(in: campuses.compactMap(\.deposit))
        self.rules = Array(rules.prefix(RuleTally.told))
        otherRules = Array(rules.dropFirst(RuleTally.told))
    }

    private static func levels(
        of campuses: [CohortCampus],
        by criterion: CampusGroup.Criterion
    ) -> [(name: String, levels: LevelTally)] {
        let groups = Dictionary(grouping: campuses) { $0.name(by: criterion) }
        return groups.keys.alphabetical.map { ($0, LevelTally(of: groups[$0] ?? [])) }
    }
}

extension Cohort {
    package var assessable: [CohortCampus] { campuses.filter(\.isAssessable) }

    package func campuses(in state: CohortCampus.State) -> [CohortCampus] { campuses.filter { $0.state == state } }

    /// The day that an overview says: the date of the campaign, or the latest of what it counts.
    package var date: CalendarDate {
        let deposits = campuses.compactMap { $0.deposit?.depositDate }
        return (deposits + external.grids.compactMap(\.evaluation.date)).reduce(campaign.referenceDate, max)
    }

    package func files(_ fate: ReceivedFile.Fate) -> [ReceivedFile] { files.filter { $0.fate == fate } }
}

extension Cohort {
    /// How often each wording of the list is proposed, in the order of the list.
    package var opinionCounts: [(code: String, count: Int)] {
        let proposed = session.flatMap(\.proposals).compactMap(\.code)
        var codes: [String] = []
        for opinion in campaign.opinions where !codes.contains(opinion.code) { codes.append(opinion.code) }
        return codes.map { code in (code, proposed.count { $0 == code }) }
    }

    /// The rules that the campaign switched off.
    package var rulesOff: [RuleAdaptation] { campaign.rules.adaptations.filter { $0.severity == nil } }
}

extension Cohort {
    /// The anchors that some campus rates under its threshold, the most frequent first, then by code.
    package var lowAnchorTallies: [(standard: Standard, count: Int, withoutAction: Int)] {
        let gaps = Dictionary(grouping: lowAnchors, by: \.standard)
        return referential.anchors.compactMap { anchor in
            gaps[anchor.code].map { (anchor, $0.count, $0.count { !$0.hasAction }) }
        }.sorted { ($1.count, $0.standard.code) < ($0.count, $1.standard.code) }
    }
}

extension IndicatorSummary {
    /// Whether three campuses in four have a figure that can be used.
    package func isUsable(among campuses: Int) -> Bool { campuses > 0 && count * 4 >= campuses * 3 }
}
