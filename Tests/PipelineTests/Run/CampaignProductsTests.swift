import Evaluation
import Pipeline
import Support
import Testing
import Words

@Suite struct `The products of a campaign` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for name in [
            "campagne.ods", "referentiel.ods", "grilles/BOR-001-EXP-01.ods",
            "soumissions/Auto-évaluation Rochemelle 2018.xlsx", "soumissions/BOR-001_auto-evaluation_2018_v1.ods",
        ] { try folder.copy("\(RepositoryFolder.path)/Inputs/2018/\(name)", to: "2018/\(name)") }
    }

    /// What each product depends on, by its name.
    private func sources() async throws -> [String: [String]] {
        let preparation = try Preparation(of: try InputFolder(in: folder.path))
        let outcomes = await CampaignRun(of: preparation).check(width: 2).outcomes
        let publisher = try Publisher(templatesIn: RepositoryFolder.path + "/Templates")
        let products = CampaignProducts(of: outcomes, in: preparation, with: publisher)
        return Dictionary(
            firstOf: (products.documents + products.records).map { ($0.name, $0.sources.map(\.name)) }
        )
    }

    private let common = ["campagne.ods", "referentiel.ods"]
    private let submission = "soumissions/Auto-évaluation Rochemelle 2018.xlsx"

    @Test func `depend on the workbooks of the mission, their file and their template`() async throws {
        let sources = try await sources()
        // The deposit before this one had a say: what it found is told as standing or corrected.
        let settled = common + [submission, "soumissions/"]
        #expect(sources["controles/BOR-001.json"] == settled)
        #expect(sources["retours/BOR-001.xlsx"] == settled)
        #expect(sources["rapports/BOR-001.odt"] == settled + ["rapport-auto-evaluation.odt"])
        #expect(sources["retours/BOR-001.odt"] == settled + ["lettre-retour.odt"])
    }

    @Test(arguments: [("oui", ["repères de cohorte"]), ("non", [])])
    func `depend on where the other campuses stand, when reports show it`(answer: String, marks: [String]) async throws
    {
        try folder.set("Repères de cohorte", to: answer)
        let sources = try await sources()
        #expect(sources["rapports/BOR-001.odt"]?.suffix(marks.count) == marks[...])
        #expect(sources["resultats/BOR-001.json"]?.contains("repères de cohorte") == !marks.isEmpty)
        #expect(sources["syntheses/BOR-001.odt"]?.contains("repères de cohorte") == false)
    }

    @Test func `depend on grids where experts are heard`() async throws {
        let sources = try await sources()
        let grid = "grilles/BOR-001-EXP-01.ods"
        #expect(sources["syntheses/BOR-001.odt"]?.suffix(2) == ["synthese-expert.odt", grid])
        #expect(sources["resultats/BOR-001.json"]?.last == grid)
        #expect(sources["controles/grilles/BOR-001-EXP-01.json"] == common + [grid, submission])
    }

    @Test func `are records too, which no other file changes`() async throws {
        let name = RecordFolder.name(ofRecordOf: submission)
        #expect(try await sources()[name] == common + [submission])
    }
}
