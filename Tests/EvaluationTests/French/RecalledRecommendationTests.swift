import Evaluation
import Support
import Testing

/// What several experts asked in the same words before may have been answered to each in another way.
@Suite struct `A recommendation made before` {
    /// What is noted of one that as many experts made in 2017, and to which the campus gave these statuses.
    private func note(_ statuses: [FollowUpStatus?]) -> String? {
        let experts = statuses.indices.map {
            Expert(code: "EXP-0\($0 + 1)", function: "Inspectrice", district: "Lyon", organisation: "Rectorat")
        }
        let campaign = SampleCampaign.campaign(
            experts: experts,
            assignments: experts.map { Assignment(expert: $0.code, campus: "BOR-001") }
        )
        let grids = experts.map { expert in
            var grid = SampleEvaluation()
            grid.expert = .value(expert.code)
            grid.campaignOfRun = campaign
            return grid.assessment
        }
        var deposit = SampleDeposit()
        deposit.earlier = SampleEarlierCampaign.campaign(grids: grids)
        deposit.followUps = zip(experts, statuses).compactMap { expert, status in
            status.map { SampleDeposit.FollowUpValues("\(expert.code)-R1", $0) }
        }
        let synthesis = ExpertSynthesis(of: deposit.assessment, evaluatedBy: [SampleEvaluation().assessment])
        return SynthesisText.note(on: synthesis.recommendations[0], after: "2017")
    }

    @Test(
        arguments: [
            ([.done], ", suite traitée"), ([.done, .done], ", suite traitée"),
            ([.done, .notDone], ", suites traitée et non traitée"), ([.done, nil], ", suites traitée et sans réponse"),
            ([nil], ""), ([nil, nil], ""),
        ] as [([FollowUpStatus?], String)]
    )
    func `is told with all that became of it`(statuses: [FollowUpStatus?], outcome: String) {
        #expect(note(statuses) == "Déjà recommandé en 2017\(outcome)\u{202F}; ancre")
    }
}
