import Words

/// What there is to say of the assignments of a campaign (EXP).
package struct AssignmentReview: Sendable {
    private let campaign: Campaign
    private let places: AssignmentPlaces

    package init(of campaign: Campaign, at places: AssignmentPlaces) {
        self.campaign = campaign
        self.places = places
    }

    /// As the campaign has them, in the order of the workbook.
    package func findings(avoiding conflicts: ConflictsOfInterest) -> [Finding] {
        campaign.rules.applied(to: conflictFindings(conflicts) + loadFindings + numberFindings).inReadingOrder
    }

    private func conflictFindings(_ conflicts: ConflictsOfInterest) -> [Finding] {
        zip(campaign.assignments, places.assignments).compactMap { assignment, place in
            guard let expert = campaign.expert(assignment.expert), let campus = campaign.campus(assignment.campus),
                let conflict = conflicts.conflict(of: expert, with: campus)
            else { return nil }
            let common =
                switch conflict {
                case .sameDistrict: campus.district
                case .memberOrganisation: expert.organisation
                }
            let fact = AssignmentFact.conflict(conflict, campus: campus.identifier, common: common)
            return Finding(.assignment(fact), at: place, value: assignment.expert)
        }
    }

    private var loadFindings: [Finding] {
        let loads = counts(of: \.expert)
        let maximum = campaign.workload.maximumLoad
        return zip(campaign.experts, places.experts).compactMap { expert, place in
            let load = loads[Folded(expert.code)] ?? 0
            guard load > maximum else { return nil }
            return Finding(.assignment(.heavyLoad(load, maximum: maximum)), at: place, value: expert.code)
        }
    }

    /// One finding for all campuses that have as few experts: they are completed together.
    private var numberFindings: [Finding] {
        let teams = counts(of: \.campus)
        let wanted = campaign.workload.expertsPerCampus
        let short = zip(campaign.campuses, places.campuses).compactMap { campus, place in
            let count = teams[Folded(campus.identifier)] ?? 0
            return count < wanted ? (campus, place, count) : nil
        }
        return Dictionary(grouping: short, by: \.2).values.map { campuses in
            let (first, place, count) = campuses[0]
            let last = campuses[campuses.count - 1].1
            return Finding(
                .assignment(.fewExperts(count, wanted: wanted)),
                at: campuses.count > 1 ? place.range(to: last) : place,
                value: first.identifier,
                count: campuses.count
            )
        }
    }

    private func counts(of end: KeyPath<Assignment, String>) -> [Folded: Int] {
        campaign.assignments.reduce(into: [:]) { $0[Folded($1[keyPath: end]), default: 0] += 1 }
    }
}

extension Place {
    /// From this cell to another one.
    fileprivate func range(to last: Place) -> Place {
        guard case .cell(let start) = self, case .cell(let end) = last else { return self }
        return .range(start, end)
    }
}
