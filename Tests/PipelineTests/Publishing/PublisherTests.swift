import Evaluation
import Office
import Pipeline
import Support
import Testing

@Suite struct PublisherTests {
    private static let templates = RepositoryFolder.path + "/Templates"

    @Test func `the shipped templates compile against their vocabulary`() throws {
        do throws(TemplateError) {
            _ = try Publisher(templatesIn: Self.templates)
        } catch {
            Issue.record("\(error.faults.map(\.sentence))")
        }
    }

    @Test func `the faults of all templates come at once, each with its file`() {
        do throws(TemplateError) {
            _ = try Publisher(templatesIn: "/nonexistent")
            Issue.record("accepted")
        } catch {
            #expect(error.faults.map(\.place.file) == DocumentModel.allCases.map(\.fileName))
        }
    }

    @Test func `the same submission gives the same bytes`() throws {
        let publisher = try Publisher(templatesIn: Self.templates)
        let report = SelfEvaluationReport(of: SampleAssessment.assessment)
        let synthesis = ExpertSynthesis(of: SampleAssessment.assessment)
        #expect(try publisher.document(of: report).bytes == publisher.document(of: report).bytes)
        let letter = CampusLetter(of: SampleAssessment.assessment)
        #expect(try publisher.document(of: letter).bytes == publisher.document(of: letter).bytes)
        #expect(try publisher.document(of: synthesis).bytes == publisher.document(of: synthesis).bytes)
    }

    @Test func `the shipped template of the synthesis has a text before grids and another after`() throws {
        let publisher = try Publisher(templatesIn: Self.templates)
        let assessment = SampleForm().assessment(after: SampleEarlierCampaign.campaign())
        let grids = [SampleGrid().assessment(beside: assessment)]
        let before = try publisher.document(of: ExpertSynthesis(of: assessment)).bytes
        let after = try publisher.document(of: ExpertSynthesis(of: assessment, evaluatedBy: grids)).bytes
        #expect(before != after)
        #expect(try publisher.document(of: ExpertSynthesis(of: assessment, evaluatedBy: grids)).bytes == after)
    }
}
