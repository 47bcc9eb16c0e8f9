import Words

/// What the letter to an expert says (*lettre à l'expert*): the campuses to evaluate, when, and how to answer.
package struct ExpertLetter: Sendable {
    package let expert: Expert
    package let campaign: Campaign
    /// In the order of the campaign workbook.
    package let campuses: [EntrustedCampus]
    /// How many others were evaluated already.
    package private(set) var evaluated = 0

    /// One for each expert in charge of a campus, in the order of the campaign workbook.
    ///
    /// - Parameter statuses: what may be done with the deposit of each campus, by its identifier; none for a campus that
    ///   sent nothing that can be read.
    package static func all(in campaign: Campaign, statuses: [String: Assessment.Status]) -> [ExpertLetter] {
        let known = Dictionary(statuses.map { (Folded($0), $1) }, uniquingKeysWith: { first, _ in first })
        let entrusted = campaign.campuses.reduce(into: [String: [EntrustedCampus]]()) { entrusted, campus in
            let team = campaign.experts(assignedTo: campus.identifier)
            for expert in team {
                let others = team.filter { $0.code != expert.code }
                let status = known[Folded(campus.identifier)]
                entrusted[expert.code, default: []].append(
                    EntrustedCampus(campus: campus, others: others, status: status)
                )
            }
        }
        return campaign.experts.compactMap { expert in
            entrusted[expert.code].map { ExpertLetter(expert: expert, campaign: campaign, campuses: $0) }
        }
    }

    /// The same about the campuses that are still to evaluate; nil when there are none.
    ///
    /// - Parameter grids: those that stand for their experts; a blocked one evaluates nothing.
    package func awaiting(after grids: [GridRecord]) -> ExpertLetter? {
        let done = grids.filter { $0.expert == expert.code && $0.status != .blocked }.compactMap(\.campus)
        let awaited = campuses.filter { !done.contains($0.campus.identifier) }
        if awaited.isEmpty { return nil }
        let evaluated = campuses.count - awaited.count
        return ExpertLetter(expert: expert, campaign: campaign, campuses: awaited, evaluated: evaluated)
    }
}

/// A campus that an expert evaluates.
package struct EntrustedCampus: Sendable {
    package let campus: Campus
    /// The other experts in charge of it.
    package let others: [Expert]
    /// What may be done with its deposit; nil when nothing that can be read was sent.
    package let status: Assessment.Status?
}
