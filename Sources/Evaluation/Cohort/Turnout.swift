import Words

/// Who answered, among the campuses that share something: a request, an *académie*.
package struct Turnout: Sendable {
    package let name: String
    /// In the order of their identifiers.
    package let campuses: [CohortCampus]

    package var expected: Int { campuses.count }
    package var deposited: Int { campuses.count { $0.deposit != nil } }
    package var assessable: Int { campuses.count(where: \.isAssessable) }

    /// One for each name, in alphabetical order.
    static func all(of campuses: [CohortCampus], by name: (Campus) -> String) -> [Turnout] {
        let groups = Dictionary(grouping: campuses) { name($0.campus) }
        return groups.keys.alphabetical.map { Turnout(name: $0, campuses: groups[$0] ?? []) }
    }
}
