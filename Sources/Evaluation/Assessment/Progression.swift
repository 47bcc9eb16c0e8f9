/// How a campus moved since the earlier campaign (specification §7).
package struct Progression: Hashable, Sendable {
    /// The name of the earlier campaign.
    package let campaign: String
    /// The level of the campus then; nil: « non classé », or no submission.
    package let campusLevel: Level?
    /// The number of standards that both campaigns rate from 1 to 4.
    package let comparedCount: Int
    /// In the order of the referential.
    package let raised: [ReferentialCode]
    /// In the order of the referential.
    package let lowered: [ReferentialCode]
    /// The recommendations of the earlier grids; nil when they are not known.
    package let recommendationCount: Int?
    /// Those that the campus says it has dealt with (*traitée*); nil when they are not known.
    package let closedCount: Int?

    /// Nil when there is no earlier campaign.
    package init?(of assessment: Assessment) {
        guard let earlier = assessment.earlier else { return nil }
        let codes = assessment.referential.standards.map(\.code)
        let moves = codes.compactMap { code -> (ReferentialCode, Int)? in
            guard let now = assessment.ratings[code]?.level, let then = earlier.ratings[code]?.level else { return nil }
            return (code, now.rawValue - then.rawValue)
        }
        let followUps = assessment.submission.followUps.rows
        let answers = earlier.recommendations.map {
            FollowUpMatching(of: $0, to: followUps.map(\.identifier.typed)).answers
        }
        campaign = earlier.campaign
        campusLevel = earlier.campusLevel
        comparedCount = moves.count
        raised = moves.filter { $0.1 > 0 }.map(\.0)
        lowered = moves.filter { $0.1 < 0 }.map(\.0)
        recommendationCount = answers?.count
        closedCount = answers?.compactMap(\.first).count { followUps[$0].status.value == .done }
    }
}
