import Evaluation
import Office
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

@Suite struct `A synthesis once grids are in` {
    private let synthesis: ExpertSynthesis

    init() {
        var second = SampleGrid()
        second.set("Grille", "D2", .number(1, .plain))
        let assessment = SampleForm().assessment(after: SampleEarlierCampaign.campaign())
        let grids = [SampleGrid(), second].map { $0.assessment(beside: assessment) }
        synthesis = ExpertSynthesis(of: assessment, evaluatedBy: grids)
    }

    @Test func `shows every expert beside the campus`() {
        #expect(synthesis.evaluations.map(\.overall.exactCount) == [2, 1])
        #expect(synthesis.evaluations.map { $0.standards.map(\.gap) } == [[0, 0, -1, nil], [-2, 0, -1, nil]])
        #expect(synthesis.evaluations.map { $0.domains.map(\.divergence.count) } == [[2, 1], [2, 1]])
        #expect(synthesis.evaluations.first?.domains.map(\.statements) == ["Des constats.", nil])
        #expect(synthesis.evaluations.map(\.opinion?.code) == ["FAV", "FAV"])
        #expect(synthesis.evaluations.map(\.isProvisional) == [false, true])
    }

    @Test func `flags where experts part, and how the campus moved`() {
        #expect(synthesis.disagreements == [SampleReferential.code("D0.C1.R1")])
        #expect(synthesis.progression?.recommendationCount == 2)
    }
}
