import Evaluation
import Support
import Testing

@Suite struct ExpertSynthesisTests {
    private let synthesis = ExpertSynthesis(of: SampleAssessment.assessment)

    @Test func `the experts are those assigned to the campus`() {
        #expect(synthesis.experts.map(\.function) == ["Chargée de mission"])
    }

    @Test func `each anchor under the threshold has a sheet with the actions of the campus`() {
        #expect(synthesis.gaps.map(\.anchor.standard.title) == ["Diagnostic"])
        #expect(synthesis.gaps.map { $0.actions.map { $0.action.identifier.value } } == [["A2"]])
    }

    @Test func `questions leave notes aside`() {
        #expect(synthesis.questions.allSatisfy { $0.severity > .note })
        #expect(!synthesis.questions.isEmpty)
    }
}
