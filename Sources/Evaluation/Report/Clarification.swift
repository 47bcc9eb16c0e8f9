import Words

/// Something that the grids leave open and that a rule finds, never a judgement (*À éclaircir*).
package enum Clarification: Hashable, Sendable {
    /// An *avis* is out of the list of the campaign; experts, by place, who type the same words are told together.
    case unlisted(ranks: [Int], String)
    /// The *avis* have different durations, or experts, by place, give none of an *avis* that has one.
    case durations([Int], lacking: [Int], opinions: Int)
    /// An *avis* supposes something that the ratings of experts, by place, may deny.
    case condition(ranks: [Int], String, [Supposition])
    /// Anchors that two experts rate two levels apart or more, and how many standards in all.
    case disputes(anchors: [ReferentialCode], standards: Int)
    /// What the plan of the campus leaves: anchors under the threshold, those without an action under way, and the earlier
    /// recommendations, of which some are closed.
    case plan(idle: Int, anchors: Int, closed: Int, asked: Int, since: String?)

    /// In a fixed order; those that have nothing to say are dropped.
    static func all(
        of evaluations: [ExpertReading],
        about standards: [ExaminedStandard],
        under threshold: Level?,
        after progression: ProgressionStatement?
    ) -> [Clarification] {
        let unlisted = evaluations.map(\.unlistedOpinion).together.compactMap { typed, ranks in
            typed.map { Clarification.unlisted(ranks: ranks, $0) }
        }
        let suppositions = evaluations.map { Supposition.Counts(of: $0, under: threshold) }
        let conditions = suppositions.map { $0?.condition }.together.compactMap { condition, ranks -> Clarification? in
            guard let condition else { return nil }
            let cases = ranks.map { suppositions[$0] }.together.map { counts, places in
                Supposition(
                    ranks: places.map { ranks[$0] },
                    anchors: counts?.anchors ?? 0,
                    byTwoLevels: counts?.byTwoLevels ?? 0
                )
            }
            return .condition(ranks: ranks, condition, cases)
        }
        let disputed = standards.filter(\.isDisputed)
        let plan = plan(of: standards, after: progression)
        return unlisted + [durations(of: evaluations)].compactMap(\.self) + conditions
            + (disputed.isEmpty
                ? []
                : [
                    .disputes(
                        anchors: disputed.filter(\.rated.standard.isAnchor).map(\.code),
                        standards: disputed.count
                    )
                ])
            + [plan].compactMap(\.self)
    }

    /// An *avis* that has no duration leaves nothing to make clear.
    private static func durations(of evaluations: [ExpertReading]) -> Clarification? {
        let given = evaluations.filter(\.givesOpinion)
        let years = given.compactMap(\.duration)
        let lacking = evaluations.indices.filter { evaluations[$0].givesOpinion && evaluations[$0].lacksDuration }
        if years.isEmpty || Set(years).count == 1 && lacking.isEmpty { return nil }
        return .durations(years, lacking: lacking, opinions: given.count)
    }

    private static func plan(
        of standards: [ExaminedStandard],
        after progression: ProgressionStatement?
    ) -> Clarification? {
        let low = standards.filter { $0.rated.standard.isAnchor && $0.rated.isUnderThreshold }
        let idle = low.count { !$0.actions.contains(where: \.isAlive) }
        let asked = progression?.progression.recommendationCount ?? 0
        let closed = progression?.progression.closedCount ?? 0
        if idle == 0, closed == asked { return nil }
        return .plan(
            idle: idle,
            anchors: low.count,
            closed: closed,
            asked: asked,
            since: progression?.progression.campaign
        )
    }
}

/// The ratings that may deny what an *avis* supposes: those of experts, by place, who are in the same case.
package struct Supposition: Hashable, Sendable {
    package let ranks: [Int]
    /// The anchors that each of them rates under the threshold.
    package let anchors: Int
    /// Those that are two levels under it, or more.
    package let byTwoLevels: Int

    package init(ranks: [Int], anchors: Int, byTwoLevels: Int) {
        self.ranks = ranks
        self.anchors = anchors
        self.byTwoLevels = byTwoLevels
    }

    /// What the list of the campaign attaches to the *avis* of an expert, beside the ratings that this expert gives.
    fileprivate struct Counts: Hashable {
        let condition: String
        let anchors: Int
        let byTwoLevels: Int

        /// Nil unless a favourable *avis* stands beside an anchor under the threshold.
        init?(of evaluation: ExpertReading, under threshold: Level?) {
            let anchors = evaluation.anchorsUnderThreshold
            guard let opinion = evaluation.opinion, opinion.isFavourable, !opinion.condition.isEmpty, let threshold,
                !anchors.isEmpty
            else { return nil }
            condition = opinion.condition
            self.anchors = anchors.count
            byTwoLevels = anchors.count { reading in
                reading.external.map { threshold.rawValue - $0.rawValue >= 2 } ?? false
            }
        }
    }
}

extension Opinion {
    /// Whether the wording says so: the list of the campaign decides the words.
    package var isFavourable: Bool { Folded(label).description.hasPrefix("favorable") }
}
