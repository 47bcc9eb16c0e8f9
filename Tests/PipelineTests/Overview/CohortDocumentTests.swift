import Evaluation
import Pipeline
import Support
import Testing

/// The figures of both sample campaigns, beside those of an independent computation.
@Suite struct `The figures of the cohort` {
    static let folder = RepositoryFolder.path

    static func document(of campaign: String) async throws -> JSONTree {
        let preparation = try Preparation(of: InputFolder(campaign: campaign, in: folder + "/Inputs"))
        let earlier = await preparation.readingEarlierCampaign(width: 4, results: folder + "/no-results")
        return try JSONTree(CohortDocument(of: await Cohort(of: CampaignRun(of: earlier))).json)
    }

    @Test(arguments: ["2017", "2018"])
    func `are those that were computed elsewhere`(campaign: String) async throws {
        let expected = try JSONTree(contentsOf: "\(Self.folder)/Tests/Acceptance/expected/\(campaign)-overview.json")
        let differences = try await Self.document(of: campaign).differences(from: expected)
        #expect(differences == [])
    }
}
