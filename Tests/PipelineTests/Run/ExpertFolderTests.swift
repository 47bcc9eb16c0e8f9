import Evaluation
import Office
import Pipeline
import Support
import Testing

/// BOR-001 has two experts, one of whom sent a grid; REI-001 has one.
@Suite struct `What an expert receives` {
    private let sample: SampleRun
    private var folder: TemporaryFolder { sample.folder }

    init() throws {
        sample = try SampleRun(
            of: ["a.xlsx": "Auto-évaluation Rochemelle 2018.xlsx", "b.xlsx": "campus_plouvezan_2018.xlsx"]
        )
    }

    @discardableResult
    private func build(_ request: BuildRequest = BuildRequest()) async throws -> Publication {
        try await sample.build(request)
    }

    private func names(under prefix: String) -> [String] {
        folder.names().filter { $0.hasPrefix("Output/" + prefix) && $0.contains(".") }
            .map { String($0.dropFirst("Output/".count)) }
    }

    private func bytes(of name: String) throws -> [UInt8] { try sample.bytes(of: name) }

    @Test func `is a letter, and the documents of each campus`() async throws {
        try await build()
        #expect(
            names(under: "experts/EXP-01/") == [
                "experts/EXP-01/grilles/BOR-001-EXP-01.ods", "experts/EXP-01/grilles/BOR-001-EXP-01.xlsx",
                "experts/EXP-01/lettre.odt", "experts/EXP-01/rapports/BOR-001.odt",
                "experts/EXP-01/syntheses/BOR-001.odt",
            ]
        )
        #expect(
            names(under: "experts/EXP-03/").count == 5
                && names(under: "experts/EXP-04/") == ["experts/EXP-04/lettre.odt"]
        )
        #expect(try bytes(of: "experts/EXP-02/rapports/BOR-001.odt") == bytes(of: "rapports/BOR-001.odt"))
        #expect(try bytes(of: "experts/EXP-03/syntheses/REI-001.odt") == bytes(of: "syntheses/REI-001.odt"))
    }

    @Test func `says nothing of the other experts`() async throws {
        try await build()
        let whole = try bytes(of: "syntheses/BOR-001.odt")
        #expect(try bytes(of: "experts/EXP-01/syntheses/BOR-001.odt") == whole)
        #expect(try bytes(of: "experts/EXP-02/syntheses/BOR-001.odt") != whole)
    }

    @Test func `does not change when nothing does`() async throws {
        try await build()
        let again = try await build()
        #expect(again.written == [] && again.refused.isEmpty && again.handMade == [])
    }

    @Test func `goes when somebody else is in charge, but for what is theirs`() async throws {
        try await build()
        try folder.add("Output/experts/EXP-01/notes.txt", "À moi.")
        let preparation = try Preparation(of: try InputFolder(in: folder.path))
        let workbook = try Workbook(bytes: folder.bytes(of: "2018/campagne.ods"), named: "campagne.ods")
        let none = NextCampaign(named: "2018", after: preparation.campaign, in: workbook, deposits: [])
        try folder.add("2018/campagne.ods", bytes: none.campaignDraft.bytes(as: .ods))
        let publication = try await build(BuildRequest(mayWithdraw: true))
        #expect(names(under: "experts/") == ["experts/EXP-01/notes.txt"])
        #expect(publication.withdrawn.contains("experts/EXP-02/lettre.odt"))
    }

    @Test func `a meeting is prepared once a grid is there`() async throws {
        try await build()
        #expect(names(under: "contradictoire/") == ["contradictoire/BOR-001.odt"])
    }
}
