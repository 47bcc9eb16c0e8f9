import Words

/// How the campuses that both campaigns assess moved from one to the other.
package struct CohortProgression: Sendable {
    /// The name of the earlier campaign.
    package let campaign: String
    /// Whether the level of a campus was made of other standards then.
    package let hadOtherAnchors: Bool
    /// The campuses that both assess, in the order of their identifiers.
    package let campuses: [String]
    /// The number of campuses that came from a level (rows) to another (columns), « non classé » first.
    package let transitions: [[Int]]
    /// The pairs of an earlier standard and what it became that are both rated, over all campuses: higher now, the same,
    /// lower.
    package let standards: (gained: Int, kept: Int, lost: Int)
    /// The recommendations of the earlier grids: all of them, those that the campus answers, those it says are done; nil
    /// when they are not known.
    package let recommendations: (received: Int, answered: Int, closed: Int)?
    /// The campuses that went up one level or more.
    package let up: [String]
    /// The campuses that went down one level or more.
    package let down: [String]

    init(of campuses: [CohortCampus], since earlier: EarlierCampaign) {
        var transitions = Array(repeating: [0, 0, 0, 0, 0], count: 5)
        var standards = (gained: 0, kept: 0, lost: 0)
        var recommendations = earlier.knowsRecommendations ? (received: 0, answered: 0, closed: 0) : nil
        var moves: [(campus: String, steps: Int)] = []
        for campus in campuses {
            let record = earlier.record(of: campus.identifier)
            guard record.isAssessed, let deposit = campus.deposit else { continue }
            let (then, now) = (record.campusLevel?.rawValue ?? 0, campus.level?.rawValue ?? 0)
            transitions[then][now] += 1
            moves.append((campus.identifier, now - then))
            for (code, inherited) in record.inherited.flatMap({ code, ratings in ratings.map { (code, $0) } }) {
                guard inherited.isKept, let then = inherited.rating.level, let now = deposit.ratings[code]?.level
                else { continue }
                if now > then {
                    standards.gained += 1
                } else if now < then {
                    standards.lost += 1
                } else {
                    standards.kept += 1
                }
            }
            let followUps = deposit.followUps
            for rows in FollowUpMatching(of: record.recommendations ?? [], to: followUps.map(\.number)).answers {
                recommendations?.received += 1
                let status = rows.first.flatMap { followUps[$0].status }
                if status != nil { recommendations?.answered += 1 }
                if status == .done { recommendations?.closed += 1 }
            }
        }
        campaign = earlier.name
        hadOtherAnchors = earlier.hasOtherAnchors
        self.campuses = moves.map(\.campus)
        self.transitions = transitions
        self.standards = standards
        self.recommendations = recommendations
        up = moves.filter { $0.steps > 0 }.map(\.campus)
        down = moves.filter { $0.steps < 0 }.map(\.campus)
    }

    /// The campuses that kept their level.
    package var sameCount: Int { campuses.count - up.count - down.count }
}
