package import Words

/// The first page of a report (*l'essentiel*): the level, what holds it back, what is being done, what must be decided.
package struct Essentials: Sendable {
    package let level: LevelStatement
    /// The number of errors that stand: the document is « provisoire » when there are some.
    package let errorCount: Int
    /// The lowest first.
    package let anchors: [AnchorStanding]
    package let past: Past
    /// Whether other standards made the level of then.
    package let hadOtherAnchors: Bool
    package let labelEnd: CalendarDate?
    package let deposit: CalendarDate?
    /// The median level of the campus; nil when nothing is rated.
    package let median: Double?
    /// The domains whose median stands a level or more from that of the campus, in the order of the referential.
    package let domainsAbove: [Domain]
    package let domainsBelow: [Domain]
    package let decisions: [DecisionPoint]

    /// What the earlier campaign says of the level.
    package enum Past: Hashable, Sendable {
        case firstCampaign
        /// The campus rated nothing in the campaign of this name.
        case incomparable(String)
        /// Nil: « non classé ».
        case level(Level?, String)
    }

    init(
        of assessment: Assessment,
        level: LevelStatement,
        profile: Profile,
        chapters: [DomainChapter],
        anchors: [AnchorStanding],
        plan: [ScheduledAction],
        recommendations: [AnsweredRecommendation]
    ) {
        let identity = assessment.submission.identity
        self.level = level
        self.anchors = anchors
        errorCount = assessment.findings.count { $0.isOpen && $0.severity >= .error }
        past =
            switch assessment.earlier {
            case nil: .firstCampaign
            case let earlier? where earlier.inherited.isEmpty: .incomparable(earlier.campaign)
            case let earlier?: .level(earlier.campusLevel, earlier.campaign)
            }
        hadOtherAnchors = assessment.earlier?.hadOtherAnchors ?? false
        labelEnd = identity.labelEnd
        deposit = assessment.depositDate
        median = profile.median
        let gaps = chapters.map { chapter in
            (chapter.domain, chapter.profile.gap(to: profile.median))
        }
        domainsAbove = gaps.filter { $0.1 >= Self.clearGap }.map(\.0)
        domainsBelow = gaps.filter { $0.1 <= -Self.clearGap }.map(\.0)
        decisions = DecisionPoint.all(
            anchors: anchors,
            plan: plan,
            recommendations: recommendations,
            campaign: assessment.earlier?.campaign
        )
    }

    /// Levels between two medians, from which a domain stands out.
    private static let clearGap = 1.0

    /// The anchors under the threshold of the request.
    package var shortAnchors: [AnchorStanding] { anchors.filter(\.rated.isUnderThreshold) }

    /// The anchors that have no level.
    package var unratedAnchors: [AnchorStanding] { anchors.filter { $0.rated.rating?.level == nil } }
}

extension Profile {
    /// Levels between this median and `other`; none under five ratings, of which a median says too little.
    fileprivate func gap(to other: Double?) -> Double {
        guard ratedCount >= Self.leastCount, let median, let other else { return 0 }
        return median - other
    }

    private static var leastCount: Int { 5 }
}
