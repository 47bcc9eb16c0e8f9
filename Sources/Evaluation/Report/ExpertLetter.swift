import Words

/// What the letter to an expert says (*lettre à l'expert*): the campuses to evaluate, when, and how to answer.
package struct ExpertLetter: Sendable {
    package let expert: Expert
    package let campaign: Campaign
    /// In the order of the campaign workbook.
    package let campuses: [EntrustedCampus]

    /// One for each expert in charge of a campus, in the order of the campaign workbook.
    ///
    /// - Parameters:
    ///   - statuses: what may be done with the deposit of each campus, by its identifier; none for a campus that sent nothing
    ///     that can be read.
    ///   - grids: those that stand for their experts.
    package static func all(
        in campaign: Campaign,
        statuses: [String: Assessment.Status],
        grids: [GridRecord] = []
    ) -> [ExpertLetter] {
        let known = Dictionary(firstOf: statuses.map { (Folded($0), $1) })
        let sent = Dictionary(firstOf: grids.map { ([$0.expert, $0.campus], $0) })
        let entrusted = campaign.campuses.reduce(into: [String: [EntrustedCampus]]()) { entrusted, campus in
            let team = campaign.experts(assignedTo: campus.identifier)
            for expert in team {
                let others = team.filter { $0.code != expert.code }
                let (status, grid) = (known[Folded(campus.identifier)], sent[[expert.code, campus.identifier]])
                entrusted[expert.code, default: []].append(
                    EntrustedCampus(campus: campus, others: others, status: status, grid: grid)
                )
            }
        }
        return campaign.experts.compactMap { expert in
            entrusted[expert.code].map { ExpertLetter(expert: expert, campaign: campaign, campuses: $0) }
        }
    }

    /// The campuses that are still to evaluate: no grid came. One that is blocked is to review.
    package var awaited: [EntrustedCampus] { campuses.filter { $0.grid == nil } }

    /// Those whose grid is used, whether or not something in it is left to review.
    package var evaluated: [EntrustedCampus] { campuses.filter { $0.grid != nil && !$0.isBlocked } }

    /// Those whose grid leaves something to correct or to confirm, usable or not.
    package var toReview: [EntrustedCampus] { campuses.filter { !$0.toAnswer.isEmpty } }

    /// Whether the expert owes nothing.
    package var isAnswered: Bool { awaited.isEmpty && toReview.isEmpty }
}

/// A campus that an expert evaluates.
package struct EntrustedCampus: Sendable {
    package let campus: Campus
    /// The other experts in charge of it.
    package let others: [Expert]
    /// What may be done with its deposit; nil when nothing that can be read was sent.
    package let status: Assessment.Status?
    /// What the expert sent about it; nil until a grid came.
    package let grid: GridRecord?

    /// Whether its deposit can be examined.
    package var isAssessable: Bool { status == .sound || status == .provisional }

    /// Whether a grid came that evaluates nothing.
    package var isBlocked: Bool { grid?.status == .blocked }

    /// What is to correct or to confirm in the grid, in reading order.
    package var toAnswer: [Finding] {
        guard let grid else { return [] }
        return grid.findings.filter { $0.isOpen && $0.severity != .note && !(grid.hasReason && Self.asksReason($0)) }
    }

    /// Whether a question may be answered in *Motif*: asked again, it would never end, as nobody but a reader can tell if the
    /// reason holds.
    private static func asksReason(_ finding: Finding) -> Bool {
        finding.code == .gri05 && finding.severity == .question
    }
}
