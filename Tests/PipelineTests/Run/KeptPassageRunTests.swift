import FoundationEssentials
import Office
import Pipeline
import Support
import Testing

/// What an expert types in a kept place of a synthesis, when the campaign is run again.
@Suite struct `A passage that an expert wrote` {
    private static let synthesis = "Output/syntheses/BOR-001.odt"
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let campaign = RepositoryFolder.path + "/Inputs/2018"
        for file in ["campagne.ods", "referentiel.ods"] { try folder.copy("\(campaign)/\(file)", to: "2018/\(file)") }
        try folder.copy("\(campaign)/soumissions/Auto-évaluation Rochemelle 2018.xlsx", to: "2018/soumissions/a.xlsx")
    }

    @discardableResult
    private func run(_ request: BuildRequest = BuildRequest()) async throws -> Publication {
        let campaignRun = CampaignRun(of: try Preparation(of: try InputFolder(in: folder.path)))
        let publisher = try Publisher(templatesIn: RepositoryFolder.path + "/Templates")
        return try await campaignRun.build(
            request,
            with: publisher,
            into: OutputFolder(path: folder.path + "/Output"),
            width: 2
        ).publication
    }

    /// Types a text where the template says « À compléter » in the place of what was read.
    private func write(_ text: String) throws {
        let document = try OpenDocumentText.edited(folder.bytes(of: Self.synthesis)) { content in
            let place = try #require(content.firstRange(of: "conserver documents vus"))
            let prompt = try #require(content[place.upperBound...].firstRange(of: "À compléter"))
            content.replaceSubrange(prompt, with: text)
        }
        try folder.add(Self.synthesis, bytes: document)
    }

    private func holds(_ text: String) throws -> Bool {
        try OpenDocumentText.content(folder.bytes(of: Self.synthesis)).contains(text)
    }

    @Test func `stands in the next synthesis, and the run after writes nothing`() async throws {
        try await run()
        try write("Le campus progresse.")
        try await run()
        #expect(try holds("Le campus progresse."))
        #expect(try await run().written == [])
        #expect(try holds("Le campus progresse."))
    }

    @Test func `does not make the document somebody's`() async throws {
        try await run()
        try write("Le campus progresse.")
        let campaignRun = CampaignRun(of: try Preparation(of: try InputFolder(in: folder.path)))
        let publisher = try Publisher(templatesIn: RepositoryFolder.path + "/Templates")
        let output = OutputFolder(path: folder.path + "/Output")
        let verification = try #require(try await campaignRun.verify(output, with: publisher, width: 2))
        let others = verification.files.filter { $0.state != .intact }
        #expect(others.map(\.name) == ["syntheses/BOR-001.odt"] && others.map(\.state) == [.filledIn])
        #expect(verification.isSound)
        let name = "syntheses/BOR-001.odt"
        #expect(try await campaignRun.provenance(of: name, in: output, with: publisher, width: 2)?.isHandMade == false)
    }

    @Test(arguments: [true, false]) func `is not withdrawn with its campus`(isWritten: Bool) async throws {
        try await run()
        if isWritten { try write("Le campus progresse.") }
        try FileManager.default.removeItem(atPath: folder.path + "/2018/soumissions/a.xlsx")
        let publication = try await run(BuildRequest(mayWithdraw: true))
        #expect(publication.withdrawn.contains("syntheses/BOR-001.odt") == !isWritten)
    }

    @Test func `goes to the archives with a document that nothing asks for, once it is given back`() async throws {
        try await run()
        try write("Le campus progresse.")
        try await run()
        let written = try folder.bytes(of: Self.synthesis)
        try FileManager.default.removeItem(atPath: folder.path + "/2018/soumissions/a.xlsx")
        try await run(BuildRequest(mayWithdraw: true))
        let publication = try await run(BuildRequest(replacing: ["syntheses/BOR-001.odt"], mayWithdraw: true))
        #expect(publication.archived.map(\.archive) == ["archives/syntheses/BOR-001.odt"])
        #expect(try folder.bytes(of: "Output/archives/syntheses/BOR-001.odt") == written)
        #expect(!folder.names().contains(Self.synthesis) && publication.handMade == [])
    }

    @Test func `is brought up to date in the new version beside a document that somebody made theirs`() async throws {
        let beside = "syntheses/BOR-001.nouveau.odt"
        try await run()
        try folder.add(Self.synthesis, bytes: folder.bytes(of: Self.synthesis) + [0])
        try await run()
        try write("Le campus progresse.")
        try folder.add(Self.synthesis, bytes: folder.bytes(of: Self.synthesis) + [0])
        let campaignRun = CampaignRun(of: try Preparation(of: try InputFolder(in: folder.path)))
        let publisher = try Publisher(templatesIn: RepositoryFolder.path + "/Templates")
        let output = OutputFolder(path: folder.path + "/Output")
        let scratch = OutputFolder(path: try TemporaryFolder().path)
        let verification = try await campaignRun.verify(output, with: publisher, width: 2, rebuildingIn: scratch)
        #expect(verification?.files.first { $0.name == beside }?.state == .outOfDate)
        let found = try await campaignRun.provenance(of: beside, in: output, with: publisher, width: 2)
        #expect(
            found?.sources?.filter { $0.change != .unchanged }.map(\.name) == [output.path + "/syntheses/BOR-001.odt"]
        )
        #expect(try await run().written == [beside])
        #expect(
            try OpenDocumentText.content(folder.bytes(of: "Output/" + beside)).contains("Le campus progresse.")
        )
        #expect(try await run().written == [])
    }
}
