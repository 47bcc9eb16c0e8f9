import Words

/// Why an expert cannot evaluate a campus (*conflit d'intérêts*).
package enum ConflictOfInterest: Codable, Hashable, Sendable {
    /// Both are of the same *académie*.
    case sameDistrict
    /// The organisation of the expert is a member of the network of the campus.
    case memberOrganisation
}

/// Which expert cannot evaluate which campus.
package struct ConflictsOfInterest: Sendable {
    /// By campus, the experts whose organisation is a member of its network.
    private let members: [Folded: Set<Folded>]

    /// - Parameter members: by identifier of campus, the codes of the experts whose organisation is a member of the network
    ///   that its deposit declares; a campus without a deposit declares none.
    package init(members: [String: [String]] = [:]) {
        self.members = Dictionary(
            members.map { campus, experts in (Folded(campus), Set(experts.map(Folded.init))) },
            uniquingKeysWith: { $0.union($1) }
        )
    }

    /// What stands between an expert and a campus; nil when nothing does.
    package func conflict(of expert: Expert, with campus: Campus) -> ConflictOfInterest? {
        table(of: [campus], by: [expert])[0][0]
    }

    /// The same for many of them: by campus, then by expert.
    package func table(of campuses: [Campus], by experts: [Expert]) -> [[ConflictOfInterest?]] {
        let experts = experts.map { (code: Folded($0.code), district: Folded($0.district)) }
        return campuses.map { campus in
            let district = Folded(campus.district)
            let members = self.members[Folded(campus.identifier)] ?? []
            return experts.map { expert in
                if !district.isEmpty, expert.district == district { return .sameDistrict }
                return members.contains(expert.code) ? .memberOrganisation : nil
            }
        }
    }
}
