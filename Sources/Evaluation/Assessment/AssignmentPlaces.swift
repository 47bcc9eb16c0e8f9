/// Where the campaign workbook says who evaluates whom; places are in the order of what they are the places of.
package struct AssignmentPlaces: Sendable {
    /// That of the name of the campaign.
    package var name: Place = .file
    package var campuses: [Place] = []
    package var experts: [Place] = []
    package var assignments: [Place] = []

    package init() {}
}
