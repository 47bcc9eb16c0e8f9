import Evaluation
import FoundationEssentials
import Office
import Pipeline
import Support
import Testing

/// A campaign with one submission, two grids on its campus, a grid with a fault and one that is no workbook.
@Suite struct `Grids walk through the run` {
    private let folder: TemporaryFolder
    private let run: CampaignRun

    init() throws {
        folder = try TemporaryFolder()
        for name in [
            "campagne.ods", "referentiel.ods", "soumissions/Auto-évaluation Rochemelle 2018.xlsx",
            "grilles/BOR-001-EXP-01.ods", "grilles/BOR-001-EXP-02.xlsx", "grilles/LYO-001-EXP-04.xlsx",
        ] {
            try folder.copy("\(RepositoryFolder.path)/Inputs/2018/\(name)", to: "2018/\(name)")
        }
        try folder.add("2018/grilles/z.ods", "ce n’est pas un classeur")
        run = CampaignRun(of: try Preparation(of: try InputFolder(in: folder.path)))
    }

    @Test func `after the submissions, in the order of their names`() async {
        let outcomes = await run.check(width: 2).outcomes
        #expect(outcomes.map(\.isGrid) == [false, true, true, true, true])
        #expect(outcomes.map(\.status) == [.sound, .sound, .sound, .provisional, nil])
        #expect(outcomes.map(\.campusIdentifier) == ["BOR-001", "BOR-001", "BOR-001", "LYO-001", nil])
    }

    @Test func `and stand under their own name in JSON`() async throws {
        let document = FindingsDocument(await run.check(width: 2).outcomes, in: run.preparation.campaign)
        let files = try JSONDecoder().decode(Files.self, from: Data(document.json))
        #expect(files.submissions.map(\.status) == ["ok"])
        #expect(files.grids.map(\.status) == ["ok", "ok", "errors", "unreadable"])
    }

    private struct Files: Decodable {
        struct File: Decodable { let status: String }
        let submissions: [File]
        let grids: [File]
    }

    @Test func `each has its findings, and the results of the campus hold both experts`() async throws {
        let publisher = try Publisher(templatesIn: RepositoryFolder.path + "/Templates")
        let output = OutputFolder(path: folder.path + "/Output")
        let publication = try await run.build(with: publisher, into: output, width: 2).publication
        #expect(
            publication.written.filter { $0.hasPrefix("controles/grilles") } == [
                "controles/grilles/BOR-001-EXP-01.json", "controles/grilles/BOR-001-EXP-02.json",
                "controles/grilles/LYO-001-EXP-04.json", "controles/grilles/z.json",
            ]
        )
        let bytes = try folder.bytes(of: "Output/resultats/BOR-001.json")
        let results = try JSONDecoder().decode(Results.self, from: Data(bytes))
        #expect(results.evaluations.map(\.expert) == ["EXP-01", "EXP-02"])
        #expect(results.evaluations.map(\.overall.n) == [55, 55])
        #expect(results.evaluations.map(\.gapsOfTwo) == [[], ["D4.C1.R2", "D5.C2.R1"]])
        #expect(results.indicators.count == 90)
        #expect(results.indicators["D0.C1.R1.I1"] == 2.2)
        #expect(results.indicators["D0.C1.R1.I2"] == 80)
    }

    private struct Results: Decodable {
        struct Overall: Decodable { let n: Int }
        struct Evaluation: Decodable {
            let expert: String
            let overall: Overall
            let gapsOfTwo: [String]
        }
        let evaluations: [Evaluation]
        let indicators: [String: Double?]
    }

    @Test func `a grid sent again stands aside the later one`() async throws {
        try folder.copy("\(RepositoryFolder.path)/Inputs/2018/grilles/BOR-001-EXP-01.ods", to: "2018/grilles/c.ods")
        let again = CampaignRun(of: try Preparation(of: try InputFolder(in: folder.path)))
        let outcomes = await again.check(width: 2).outcomes
        #expect(
            outcomes.compactMap(\.currentGrid).map(\.file) == [
                "grilles/BOR-001-EXP-02.xlsx", "grilles/LYO-001-EXP-04.xlsx", "grilles/c.ods",
            ]
        )
        #expect(outcomes[1].findings.map(\.code) == [.fic02, .gri05])
    }

    @Test func `a grid alone is judged beside the ratings it recalls`() async {
        let grid = run.preparation.inputs.grids.filter { $0.name.contains("LYO") }
        let outcomes = await CampaignRun(of: run.preparation, files: grid).check(width: 1).outcomes
        #expect(outcomes.flatMap(\.findings).map(\.summary) == ["GRI-03 error Grille!F59"])
    }

    @Test func `the summary counts them and says which are to mend`() async throws {
        let lines = Summary(of: await run.check(width: 2).briefs, in: run.preparation).lines()
        #expect(lines.contains("4 grilles : 3 recevables, dont 1 à corriger, 1 illisible."))
        let start = try #require(lines.firstIndex(of: "Grilles à faire corriger (1)"))
        #expect(
            lines[(start + 2)...].prefix(2) == ["  • LYO-001  1 erreur", "             grilles/LYO-001-EXP-04.xlsx"]
        )
    }
}
