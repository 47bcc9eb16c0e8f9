import Evaluation
import FoundationEssentials
import Pipeline
import Support
import Testing
import Words

/// A file that goes, or becomes another one, between its judgement and its documents.
@Suite struct `What is handed back is what was judged` {
    private let folder: TemporaryFolder
    private let run: CampaignRun
    private let publisher: Publisher

    private static let inputs = RepositoryFolder.path + "/Inputs/2018"
    private static let submission = "2018/soumissions/a.xlsx"
    private static let nothingKept = AssessmentCache.Budget(files: 0, bytes: 0)

    init() throws {
        folder = try TemporaryFolder()
        for name in ["campagne.ods", "referentiel.ods", "grilles/BOR-001-EXP-01.ods"] {
            try folder.copy("\(Self.inputs)/\(name)", to: "2018/\(name)")
        }
        try folder.copy("\(Self.inputs)/soumissions/Auto-évaluation Rochemelle 2018.xlsx", to: Self.submission)
        run = CampaignRun(of: try Preparation(of: try InputFolder(in: folder.path)))
        publisher = try Publisher(templatesIn: RepositoryFolder.path + "/Templates")
    }

    /// Builds into a folder, `meanwhile` happening once every file is examined; gives what stands there in the end.
    private func build(
        into name: String,
        keeping budget: AssessmentCache.Budget = .standard,
        meanwhile: () -> Void = {}
    ) async throws -> (publication: Publication, briefs: [OutcomeBrief], files: [String: [UInt8]]) {
        let output = OutputFolder(path: "\(folder.path)/\(name)")
        let (briefs, publication) = try await run.build(
            with: publisher,
            into: output,
            width: 2,
            cache: budget
        ) { progress in
            if progress.stage == .examining, progress.done == progress.total { meanwhile() }
        }
        let files = try publication.written.map { ($0, try folder.bytes(of: "\(name)/\($0)")) }
        return (publication, briefs, Dictionary(firstOf: files))
    }

    private func remove() { try? FileManager.default.removeItem(atPath: "\(folder.path)/\(Self.submission)") }

    @Test func `a file that is kept is not opened again`() async throws {
        let undisturbed = try await build(into: "first").files
        let gone = try await build(into: "second", meanwhile: remove)
        #expect(gone.publication.changed == [])
        #expect(gone.files == undisturbed)
        #expect(undisturbed.keys.contains("retours/BOR-001.xlsx"))
    }

    @Test func `a file that is not kept is read again, and gives the same documents`() async throws {
        #expect(try await build(into: "first", keeping: Self.nothingKept).files == build(into: "second").files)
    }

    @Test func `a file that is read again and is another one has no document, and is told`() async throws {
        let changed = try await build(into: "Output", keeping: Self.nothingKept) {
            try? folder.copy("\(Self.inputs)/soumissions/campus_isembray_2018.xlsx", to: Self.submission)
        }
        #expect(changed.publication.changed == ["soumissions/a.xlsx"])
        #expect(
            changed.publication.written.filter { $0.contains("BOR-001") } == [
                "controles/BOR-001.json", "controles/grilles/BOR-001-EXP-01.json",
            ]
        )
        let lines = Summary(of: changed.briefs, in: run.preparation, publication: changed.publication).lines()
        let task = try #require(lines.firstIndex(of: "  • soumissions/a.xlsx"))
        #expect(lines[task + 1] == "    Le fichier a été modifié pendant le passage.")
    }

    @Test func `a file that vanished before it could be read again is told`() async throws {
        let gone = try await build(into: "Output", keeping: Self.nothingKept, meanwhile: remove)
        #expect(gone.publication.changed == ["soumissions/a.xlsx"])
        #expect(gone.publication.withdrawn == [])
    }
}
