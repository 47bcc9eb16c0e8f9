import Evaluation
import Office
import Pipeline
import Support
import Testing

/// A campaign of two submissions and a grid, built once.
@Suite struct `A run that finds all as it was` {
    private static let submission = "2018/soumissions/c.xlsx"
    private static let findings = "controles/MPL-001.json"

    private let sample: SampleRun
    private let first: [String]
    private var folder: TemporaryFolder { sample.folder }

    init() async throws {
        sample = try SampleRun(
            of: ["a.xlsx": "Auto-évaluation Rochemelle 2018.xlsx", "c.xlsx": "campus_isembray_2018.xlsx"]
        )
        first = try await sample.run().summary
    }

    /// Whether a run plans no document.
    private func isIdle(_ request: BuildRequest = BuildRequest()) async throws -> Bool {
        try await sample.run(request).planned == 0
    }

    /// The same of two runs in a row.
    private func idleness() async throws -> [Bool] { [try await isIdle(), try await isIdle()] }

    @Test func `plans nothing, and says the same of each file`() async throws {
        let again = try await sample.run()
        #expect(again.planned == 0)
        #expect(again.publication.written == [] && again.publication.handMade == [])
        // The results are a folder beside the campaign from now on.
        let told = again.summary.filter { !$0.contains("documents") && !$0.contains("/Output ") }
        #expect(told == first.filter { !$0.contains("documents") })
        #expect(again.summary.contains("Rien n’a changé : \(again.publication.unchanged.count) documents déjà à jour."))
    }

    @Test func `leaves alone what others put beside, and names it`() async throws {
        try folder.add("Output/notes.odt", "à garder")
        let again = try await sample.run()
        #expect(again.planned == 0)
        #expect(again.publication.handMade == [HandMadeFile(name: "notes.odt", newVersion: nil)])
    }

    @Test func `sees a result that somebody removed, changed, or that a killed run announced`() async throws {
        let made = try sample.bytes(of: Self.findings)
        try folder.remove("Output/" + Self.findings)
        #expect(try await !isIdle())
        #expect(try sample.bytes(of: Self.findings) == made)
        #expect(try await isIdle())
        try folder.add("Output/" + Self.findings, "à moi")
        #expect(try await idleness() == [false, true])
        #expect(try await sample.run().publication.handMade.map(\.newVersion) == ["controles/MPL-001.nouveau.json"])
        try folder.add("Output/" + Self.findings, "encore à moi")
        #expect(try await idleness() == [false, true])
        try folder.add("Output/" + Self.findings, bytes: made)
        #expect(try await idleness() == [false, true])
        try folder.add("Output/.cmq-journal", "\n\(FileDigest(of: made))  \(Self.findings)\n")
        #expect(try await idleness() == [false, true])
    }

    @Test func `sees a file that changed, that came, that went, and a workbook in a folder`() async throws {
        let sent = try folder.bytes(of: Self.submission)
        try folder.add(Self.submission, bytes: sent + [0])
        #expect(try await idleness() == [false, true])
        try folder.add("2018/soumissions/d.xlsx", bytes: sent)
        #expect(try await idleness() == [false, true])
        try folder.remove("2018/soumissions/d.xlsx")
        #expect(try await idleness() == [false, true])
        try folder.add("2018/soumissions/rangé/e.xlsx", bytes: sent)
        #expect(try await idleness() == [false, true])
    }

    @Test func `sees a form that the dashboard leads to`() async throws {
        try folder.add("Output/formulaires/AIX-001.ods", "un formulaire")
        #expect(try await idleness() == [false, true])
    }

    @Test func `is no run of some campuses, nor the one after it`() async throws {
        let sent = try folder.bytes(of: Self.submission)
        let made = try sample.bytes(of: Self.findings)
        try folder.add(Self.submission, bytes: folder.bytes(of: "2018/soumissions/a.xlsx"))
        #expect(try await !isIdle(BuildRequest(only: ["BOR-001"], mayWithdraw: true)))
        try folder.add(Self.submission, bytes: sent)
        #expect(try await !isIdle())
        #expect(try sample.bytes(of: Self.findings) == made)
    }

    @Test func `follows one that did all it had to`() async throws {
        try folder.remove("Output/session.ods")
        try folder.addLink("Output/session.ods", to: "ailleurs.ods")
        #expect(try await sample.run().publication.refused.map(\.name) == ["session.ods"])
        #expect(try await !isIdle())
        try folder.remove("Output/session.ods")
        #expect(try await idleness() == [false, true])
    }
}
