package import Evaluation

/// What is left of the campaign before where its files are gone: the results of its campuses, as cmq wrote them.
package struct EarlierResults: Sendable {
    package let campaign: EarlierCampaign
    /// Those that could be read, named from the folder of outputs of that campaign.
    let files: [Source]
    /// That folder.
    let folder: String
    /// The files that are damaged, of another campaign, or no longer as they were written.
    package let refused: Int
}
