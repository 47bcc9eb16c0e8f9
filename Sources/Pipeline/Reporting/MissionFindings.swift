internal import Evaluation

/// What there is to say of a workbook of the mission: a campaign that can run may still ask something of those who prepare it.
package struct MissionFindings: Sendable {
    /// From the folder of the campaign: `campagne.ods`.
    let file: String
    let findings: [Finding]
}
