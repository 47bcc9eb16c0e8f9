package import Evaluation

/// A campaign workbook that was read: what it says, and where.
package struct CampaignReading: Sendable {
    package let campaign: Campaign
    package let places: AssignmentPlaces
}
