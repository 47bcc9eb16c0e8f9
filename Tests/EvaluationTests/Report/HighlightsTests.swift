import Evaluation
import Support
import Testing

@Suite struct `The first page of a report` {
    /// As many domains, each with a strength and a weakness, and as many actions.
    private func highlights(_ count: Int) -> Highlights {
        let codes = (0..<count).map { "D\($0).C1.R1" }
        var deposit = SampleDeposit(standards: 1)
        deposit.referential = SampleReferential.referential(standards: codes)
        deposit.ratings = codes.map { SampleDeposit.RatingValues($0, .rated(.initiated)) }
        deposit.actions = codes.enumerated().map { SampleDeposit.ActionValues("A\($0.offset)", [$0.element]) }
        deposit.summaries = (0..<count).map { number in
            var summary = SampleDeposit.SummaryValues("D\(number)")
            summary.strengths = .value("Force \(number)")
            summary.weaknesses = .value("Faiblesse \(number)")
            return summary
        }
        return SelfEvaluationReport(of: deposit.assessment).highlights
    }

    @Test(arguments: [(2, 2), (3, 3), (4, 3), (5, 3)]) func `has room for three of each`(count: Int, shown: Int) {
        let highlights = highlights(count)
        #expect(highlights.strengths.map(\.text) == (0..<shown).map { "Force \($0)" })
        #expect(highlights.weaknesses.map(\.text) == (0..<shown).map { "Faiblesse \(count - 1 - $0)" })
        #expect(highlights.priorities.map { $0.action.identifier.value } == (0..<shown).map { "A\($0)" })
    }
}
