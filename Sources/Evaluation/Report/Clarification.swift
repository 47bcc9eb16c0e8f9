import Words

/// Something that the grids leave open and that a rule finds, never a judgement (*À éclaircir*).
package enum Clarification: Hashable, Sendable {
    /// An *avis* is out of the list of the campaign; experts, by place, who type the same words are told together.
    case unlisted(ranks: [Int], String)
    /// The *avis* have different durations; nil: none.
    case durations([Int?])
    /// An *avis* supposes something that the ratings beside it may deny; experts, by place, who are in the same case are told
    /// together.
    case condition(ranks: [Int], Supposition)
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
        let durations = evaluations.filter(\.givesOpinion).map(\.duration)
        let suppositions = evaluations.map { Supposition(of: $0, under: threshold) }
        let conditions = suppositions.indices.compactMap { rank -> Clarification? in
            guard let supposition = suppositions[rank], suppositions.firstIndex(of: supposition) == rank else {
                return nil
            }
            return .condition(ranks: suppositions.indices.filter { suppositions[$0] == supposition }, supposition)
        }
        let disputed = standards.filter(\.isDisputed)
        let plan = plan(of: standards, after: progression)
        return unlisted + (Set(durations).count > 1 ? [.durations(durations)] : []) + conditions
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

/// What the list of the campaign attaches to an *avis*, beside the ratings of the expert who gives it.
package struct Supposition: Hashable, Sendable {
    package let condition: String
    /// The anchors that the expert rates under the threshold.
    package let anchors: Int
    /// Those that are two levels under it, or more.
    package let byTwoLevels: Int

    package init(condition: String, anchors: Int, byTwoLevels: Int) {
        self.condition = condition
        self.anchors = anchors
        self.byTwoLevels = byTwoLevels
    }

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

extension Opinion {
    /// Whether the wording says so: the list of the campaign decides the words.
    package var isFavourable: Bool { Folded(label).description.hasPrefix("favorable") }
}
