import Evaluation
import Support
import Testing

/// An expert does not see the grids of the others: his copy counts none and awaits none.
@Suite struct `The copy of an expert` {
    private static let experts = ["EXP-01", "EXP-02"].map {
        Expert(code: $0, function: "Inspectrice", district: "Lyon", organisation: "Rectorat")
    }

    /// Two experts are in charge, and these have sent a grid.
    private func synthesis(_ codes: [String], for reader: Int?) -> ExpertSynthesis {
        let campaign = SampleCampaign.campaign(
            experts: Self.experts,
            assignments: Self.experts.map { Assignment(expert: $0.code, campus: "BOR-001") }
        )
        let grids = codes.map { code in
            var grid = SampleEvaluation()
            grid.expert = .value(code)
            grid.campaignOfRun = campaign
            return grid.assessment
        }
        var deposit = SampleDeposit()
        deposit.campaign = campaign
        return ExpertSynthesis(of: deposit.assessment, evaluatedBy: grids, for: reader.map { Self.experts[$0] })
    }

    @Test(
        arguments: [(nil, ["EXP-01"], ["EXP-02"]), (0, ["EXP-01"], []), (1, [], ["EXP-02"])]
            as [(Int?, [String], [String])]
    )
    func `holds his grid alone, and awaits that of nobody else`(reader: Int?, shown: [String], awaited: [String]) {
        let synthesis = synthesis(["EXP-01"], for: reader)
        #expect(synthesis.evaluations.compactMap(\.expert?.code) == shown)
        #expect(synthesis.awaited.map(\.code) == awaited)
        #expect(synthesis.experts.count == (reader == nil ? 2 : 1))
    }

    @Test(arguments: [
        (nil, "2\u{A0}grilles rendues", "avec 2\u{A0}grilles d’expert"), (1, "votre grille", "avec votre grille"),
    ])
    func `speaks of his grid where others are in`(reader: Int?, fact: String, state: String) {
        let synthesis = synthesis(["EXP-01", "EXP-02"], for: reader)
        #expect(SynthesisText.facts(of: synthesis).contains(" · \(fact) · "))
        #expect(ExpertText.state(of: synthesis) == state)
    }

    @Test(arguments: [
        (nil, "aucune grille recevable", "avant toute grille"), (1, "votre grille est attendue", "avant votre grille"),
    ])
    func `says of a notebook that his grid is awaited`(reader: Int?, fact: String, state: String) {
        let synthesis = synthesis(reader == nil ? [] : ["EXP-01"], for: reader)
        #expect(NotebookText.facts(of: synthesis).hasSuffix(" · \(fact)"))
        #expect(ExpertText.state(of: synthesis) == state)
    }
}
