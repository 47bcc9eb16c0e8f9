import Evaluation
import FoundationEssentials
import Office
import Pipeline
import Support
import Testing

/// The synthesis of an expert, written in and built again.
@Suite struct KeptSynthesisTests {
    private static let templates = RepositoryFolder.path + "/Templates"

    private static func synthesis(isEvaluated: Bool) -> ExpertSynthesis {
        let assessment = SampleForm().assessment(after: SampleEarlierCampaign.campaign())
        let grids = [SampleGrid().assessment(beside: assessment)]
        return ExpertSynthesis(of: assessment, evaluatedBy: isEvaluated ? grids : [])
    }

    @Test func `a synthesis nobody wrote in is built afresh, whatever came since`() throws {
        let publisher = try Publisher(templatesIn: Self.templates)
        let before = try KeptPassages(of: publisher.document(of: Self.synthesis(isEvaluated: false)).bytes)
        #expect(before.differsOutsideKeptPlaces == false)
        #expect(before.names == [])
        let after = try publisher.document(of: Self.synthesis(isEvaluated: true), keeping: before)
        #expect(try after.bytes == publisher.document(of: Self.synthesis(isEvaluated: true)).bytes)
    }

    /// For `Tests/Acceptance/kept_passages.py`, which has Writer edit the documents: builds what stands in the folder
    /// that the environment names.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["CMQ_KEPT_FOLDER"] != nil))
    func `documents edited by Writer are built again`() throws {
        let environment = ProcessInfo.processInfo.environment
        let folder = try #require(environment["CMQ_KEPT_FOLDER"])
        let publisher = try Publisher(templatesIn: environment["CMQ_KEPT_TEMPLATES"] ?? Self.templates)
        let synthesis = Self.synthesis(isEvaluated: environment["CMQ_KEPT_GRID"] != nil)
        let existing = FileManager.default.contents(atPath: folder + "/before.odt")
        let passages = try existing.map { try KeptPassages(of: Array($0)) }
        let document = try publisher.document(of: synthesis, keeping: passages)
        let said = [
            "differs: \(passages?.differsOutsideKeptPlaces ?? false)",
            "carried: \(document.carriedPassages.joined(separator: "|"))",
            "orphaned: \(document.orphanedPassages.joined(separator: "|"))",
        ]
        #expect(FileManager.default.createFile(atPath: folder + "/after.odt", contents: Data(document.bytes)))
        let report = Data(said.joined(separator: "\n").utf8)
        #expect(FileManager.default.createFile(atPath: folder + "/after.txt", contents: report))
    }
}
