/// The network of a campus as a document shows it: its members by kind, its signatories, its governance.
package struct NetworkPortrait: Sendable {
    /// The members of one kind.
    package struct Group: Sendable {
        /// Nil: the kind is not known.
        package let kind: MemberKind?
        package let count: Int
        package let signatoryCount: Int
    }

    package let members: [NetworkMember]
    /// In the order of the list of kinds; unknown kinds last.
    package let groups: [Group]
    package let signatoryCount: Int
    /// The members with a role in governance.
    package let governance: [NetworkMember]
    /// Whether governance holds a *lycée*.
    package var governanceHasSchool: Bool { governance.contains { $0.kind.value?.isSchool == true } }
    /// Whether governance holds a *université*, *école* or *IUT*.
    package var governanceHasHigherEducation: Bool { governance.contains { $0.kind.value?.isHigherEducation == true } }

    package init(of network: [NetworkMember]) {
        members = network
        let kinds: [MemberKind?] = MemberKind.allCases.map(Optional.some) + [nil]
        groups = kinds.compactMap { kind in
            let alike = network.filter { $0.kind.value == kind }
            guard !alike.isEmpty else { return nil }
            return Group(kind: kind, count: alike.count, signatoryCount: alike.count { $0.hasSigned.value == true })
        }
        signatoryCount = network.count { $0.hasSigned.value == true }
        governance = network.filter { $0.governanceRole.value != nil }
    }
}
