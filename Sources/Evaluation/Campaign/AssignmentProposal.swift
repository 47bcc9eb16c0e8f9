import Words

/// Experts proposed to the campuses that lack some: no conflict of interest, no load above the maximum, loads as even as can
/// be, and what the campaign assigned already left as it is.
package struct AssignmentProposal: Sendable {
    package let campaign: Campaign
    /// By campus, then by expert, in the order of their codes.
    package let assignments: [Assignment]
    /// The campuses that still lack experts, with how many.
    package let unfilled: [(campus: Campus, missing: Int)]
    /// By expert, in the order of their codes: campuses assigned by the campaign, and proposed.
    package let loads: [(expert: Expert, assigned: Int, proposed: Int)]
    private let conflicts: ConflictsOfInterest

    package init(for campaign: Campaign, avoiding conflicts: ConflictsOfInterest) {
        let campuses = campaign.campuses.sorted { $0.identifier < $1.identifier }
        let experts = campaign.experts.sorted { $0.code < $1.code }
        let places = Dictionary(firstOf: experts.enumerated().map { (Folded($1.code), $0) })
        var teams: [Folded: Set<Int>] = [:]
        for assignment in campaign.assignments {
            guard let expert = places[Folded(assignment.expert)] else { continue }
            teams[Folded(assignment.campus), default: []].insert(expert)
        }
        let given = campuses.map { teams[Folded($0.identifier)] ?? [] }
        var assigned = Array(repeating: 0, count: experts.count)
        for team in given { for expert in team { assigned[expert] += 1 } }
        let wanted = campaign.workload.expertsPerCampus
        let sharing = EvenSharing(
            allows: zip(conflicts.table(of: campuses, by: experts), given).map { row, team in
                row.enumerated().map { $1 == nil && !team.contains($0) }
            },
            wanted: campuses.map { _ in wanted },
            given: given.map(\.count),
            loads: assigned,
            limit: campaign.workload.maximumLoad
        )
        let shared = campuses.indices.map(sharing.workers)
        self.campaign = campaign
        self.conflicts = conflicts
        assignments = zip(campuses, shared).flatMap { campus, team in
            team.map { Assignment(expert: experts[$0].code, campus: campus.identifier) }
        }
        unfilled = campuses.indices.compactMap { place in
            let missing = wanted - given[place].count - shared[place].count
            return missing > 0 ? (campuses[place], missing) : nil
        }
        loads = experts.indices.map { (experts[$0], assigned[$0], sharing.loads[$0] - assigned[$0]) }
    }
}

extension AssignmentProposal {
    /// What an expert is to a campus.
    package enum Standing: Hashable, Sendable {
        case assigned, proposed
        case excluded(ConflictOfInterest)
        /// The load is at its maximum, or above, with what is proposed for other campuses.
        case full(load: Int, proposed: Int)
        /// Possible, and left out: the campus has all the experts it asks for, and loads would not be more even.
        case spared(load: Int)
    }

    /// What each expert is to a campus, in the order of their codes.
    package func standings(at campus: Campus) -> [(expert: Expert, standing: Standing)] {
        func names(_ assignments: [Assignment]) -> Set<Folded> {
            Set(assignments.filter { Folded($0.campus) == Folded(campus.identifier) }.map { Folded($0.expert) })
        }
        let (given, proposed) = (names(campaign.assignments), names(assignments))
        return loads.map { expert, assigned, added in
            let code = Folded(expert.code)
            if given.contains(code) { return (expert, .assigned) }
            if proposed.contains(code) { return (expert, .proposed) }
            if let conflict = conflicts.conflict(of: expert, with: campus) { return (expert, .excluded(conflict)) }
            let load = assigned + added
            return (
                expert,
                load >= campaign.workload.maximumLoad ? .full(load: assigned, proposed: added) : .spared(load: load)
            )
        }
    }
}
