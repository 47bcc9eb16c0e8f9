/// How many experts a campus has, and how many campuses an expert.
package struct Workload: Hashable, Sendable {
    /// *Experts par campus*.
    package let expertsPerCampus: Int
    /// *Charge maximale par expert*, in campuses.
    package let maximumLoad: Int

    package init(expertsPerCampus: Int, maximumLoad: Int) {
        self.expertsPerCampus = expertsPerCampus
        self.maximumLoad = maximumLoad
    }

    /// What a campaign that says nothing asks for.
    package static let standard = Workload(expertsPerCampus: 2, maximumLoad: 6)
}
