import Words

/// What the campaign before this one says of each campus (*campagne précédente*): no more than progression needs.
package struct EarlierCampaign: Codable, Sendable {
    package let name: String
    /// By the folded identifiers of the campuses.
    private let records: [String: EarlierRecord]
    /// Codes that *Correspondance* names, and that the edition of that campaign does not have.
    package let strangers: [ReferentialCode]
    /// Whether the level of a campus was made of other standards then.
    package let hasOtherAnchors: Bool
    /// Whether what its experts recommended is known: its results do not tell.
    package let knowsRecommendations: Bool

    /// The facts of `deposits` and `grids`, with the codes that `current` gives to their standards.
    ///
    /// - Parameters:
    ///   - deposits: those that stand for their campuses; one that is of another campus says nothing of either.
    ///   - grids: those of the experts; a blocked one says nothing.
    package init(
        named name: String,
        deposits: [DepositRecord],
        grids: [GridRecord],
        from earlier: Referential,
        to current: Referential
    ) {
        let correspondence = Correspondence(from: earlier, to: current)
        let hasOtherAnchors = correspondence.changesAnchors(from: Set(earlier.anchors.map(\.code)), to: current)
        let recommendations = Dictionary(
            grouping: grids.filter { $0.status != .blocked },
            by: { Folded($0.campus ?? "") }
        ).mapValues { grids in
            grids.inOrder(ofExperts: \.expert).flatMap(\.recommendations).map { $0.naming(by: correspondence) }
        }
        let deposited = Dictionary(
            deposits.filter { !$0.isOfAnotherCampus }.compactMap { deposit in
                deposit.campus.map { (Folded($0), deposit) }
            },
            uniquingKeysWith: { _, last in last }
        )
        let records = Dictionary(
            uniqueKeysWithValues: Set(recommendations.keys).union(deposited.keys).map { campus in
                let deposit = deposited[campus]
                let record = EarlierRecord(
                    campaign: name,
                    isAssessed: deposit.map { $0.status != .blocked } ?? false,
                    inherited: InheritedRating.all(of: deposit?.ratings ?? [:], by: correspondence),
                    campusLevel: deposit?.campusLevel,
                    hadOtherAnchors: hasOtherAnchors,
                    recommendations: recommendations[campus] ?? []
                )
                return (campus.description, record)
            }
        )
        self.init(
            name: name,
            records: records,
            strangers: correspondence.strangers,
            hasOtherAnchors: hasOtherAnchors,
            knowsRecommendations: true
        )
    }

    /// What the results of that campaign tell where its files are gone: levels, and no recommendation.
    ///
    /// - Parameter results: those of the campuses; the last one says what there is to say of a campus.
    package init(named name: String, results: [RecalledResults], to current: Referential) {
        let correspondence = Correspondence(fromCodes: Set(results.flatMap(\.codes)), to: current)
        let anchors = Set(results.flatMap(\.anchors))
        let hasOtherAnchors = correspondence.changesAnchors(from: anchors, to: current)
        let records = results.map { result in
            let record = EarlierRecord(
                campaign: name,
                inherited: InheritedRating.all(of: result.ratings, by: correspondence),
                campusLevel: result.campusLevel,
                hadOtherAnchors: hasOtherAnchors,
                recommendations: nil
            )
            return (Folded(result.campus).description, record)
        }
        self.init(
            name: name,
            records: Dictionary(records, uniquingKeysWith: { _, last in last }),
            strangers: correspondence.strangers,
            hasOtherAnchors: hasOtherAnchors,
            knowsRecommendations: false
        )
    }

    /// The same of some campuses only.
    package func keeping(_ campuses: [String]) -> EarlierCampaign {
        let wanted = Set(campuses.map { Folded($0).description })
        return EarlierCampaign(
            name: name,
            records: records.filter { wanted.contains($0.key) },
            strangers: strangers,
            hasOtherAnchors: hasOtherAnchors,
            knowsRecommendations: knowsRecommendations
        )
    }

    private init(
        name: String,
        records: [String: EarlierRecord],
        strangers: [ReferentialCode],
        hasOtherAnchors: Bool,
        knowsRecommendations: Bool
    ) {
        self.name = name
        self.records = records
        self.strangers = strangers
        self.hasOtherAnchors = hasOtherAnchors
        self.knowsRecommendations = knowsRecommendations
    }

    /// What is known of the campus with this identifier; a record without facts when it took no part.
    package func record(of campus: String) -> EarlierRecord {
        records[Folded(campus).description]
            ?? EarlierRecord(
                campaign: name,
                isAssessed: false,
                inherited: [:],
                campusLevel: nil,
                recommendations: knowsRecommendations ? [] : nil
            )
    }
}

/// One campus in the earlier campaign.
package struct EarlierRecord: Codable, Sendable {
    /// The name of that campaign: `2017`.
    package let campaign: String
    /// Whether it had a deposit without a blocking finding.
    package let isAssessed: Bool
    /// What each current standard takes over from the earlier edition, in the order of the earlier codes.
    package let inherited: [ReferentialCode: [InheritedRating]]
    /// By the codes of the current referential, where levels may be compared: several standards merged into one had the
    /// lowest of their levels.
    package let ratings: [ReferentialCode: Rating]
    /// Nil: « non classé », or no submission.
    package let campusLevel: Level?
    /// Whether other standards than the anchors of today made that level.
    package let hadOtherAnchors: Bool
    /// Those of every expert, in the order of their codes; nil when nobody knows what they recommended.
    package let recommendations: [RecalledRecommendation]?

    package init(
        campaign: String,
        isAssessed: Bool = true,
        inherited: [ReferentialCode: [InheritedRating]],
        campusLevel: Level?,
        hadOtherAnchors: Bool = false,
        recommendations: [RecalledRecommendation]?
    ) {
        self.campaign = campaign
        self.isAssessed = isAssessed
        self.inherited = inherited
        ratings = inherited.compactMapValues(\.merged)
        self.campusLevel = campusLevel
        self.hadOtherAnchors = hadOtherAnchors
        self.recommendations = recommendations
    }
}
