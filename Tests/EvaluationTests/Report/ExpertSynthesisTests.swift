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

    @Test func `the points to check on site are numbered, faults first, and leave notes aside`() {
        let severities = synthesis.sitePoints.map(\.finding.severity)
        #expect(!severities.isEmpty)
        #expect(severities.allSatisfy { $0 > .note })
        let gravestFirst = severities.sorted { $0 > $1 }
        #expect(severities == gravestFirst)
        #expect(synthesis.sitePoints.map(\.number) == Array(1...severities.count))
    }

    @Test func `before the grids nothing is said for an expert`() {
        #expect(synthesis.evaluations.isEmpty)
        #expect(synthesis.domains.allSatisfy { $0.comparisons.isEmpty && $0.appraisals.isEmpty })
        #expect(synthesis.gaps.flatMap(\.readings).isEmpty)
        #expect(synthesis.awaited.map(\.code) == ["EXP-02"])
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
        #expect(synthesis.disagreements.map(\.standard.code) == [SampleReferential.code("D0.C1.R1")])
        #expect(
            synthesis.disagreements.map { ExpertText.levels(of: $0.readings) } == [
                "EXP-01\u{A0}: niveau\u{A0}3\u{202F}; EXP-01\u{A0}: niveau\u{A0}1"
            ]
        )
        #expect(synthesis.progression?.progression.recommendationCount == 2)
    }

    @Test func `sets the readings of a standard side by side`() {
        let codes = synthesis.domains.flatMap(\.comparisons).map { "\($0.rated.standard.code)" }
        #expect(
            codes == ["D0.C1.R1", "D0.C1.R1", "D0.C1.R2", "D0.C1.R2", "D1.C1.R1", "D1.C1.R1", "D1.C1.R2", "D1.C1.R2"]
        )
        #expect(synthesis.discordances.map(\.reading.gap) == [-2])
    }

    @Test func `opens a sheet on an anchor that only an expert rates under the threshold`() {
        #expect(synthesis.gaps.map(\.anchor.isUnderThreshold) == [false])
        #expect(synthesis.gaps.map { "\($0.anchor.standard.code)" } == ["D0.C1.R1"])
        #expect(synthesis.gaps.map { $0.readings.map(\.external) } == [[.achieved, .initiated]])
    }

    @Test func `gives both ends of the gap of a domain, over what both rated`() {
        let ends = synthesis.evaluations.map { $0.domains.map { [$0.ownMean, $0.externalMean] } }
        #expect(ends == [[[2.5, 2.5], [4, 3]], [[2.5, 1.5], [4, 3]]])
    }

    @Test func `keeps every recommendation with the expert who wrote it`() {
        #expect(synthesis.recommendations.map { $0.recommendation.number.value } == ["R1", "R2", "R1", "R2"])
        #expect(
            synthesis.recommendations.map { ExpertText.code(of: $0.expert) } == Array(repeating: "EXP-01", count: 4)
        )
    }
}
