import Evaluation
import Office
import Support
import Testing

@Suite struct `The earlier campaign is met again` {
    @Test func `campus by campus, whatever the case of the identifier`() {
        let record = SampleEarlierCampaign.campaign().record(of: "bor-001")
        #expect(record.campaign == "2017")
        #expect(record.ratings.count == 4)
        #expect(record.campusLevel == .achieved)
        #expect(record.recommendations.map(\.number) == ["R1", "R2"])
    }

    @Test func `a campus that took no part has a record without facts`() {
        let record = SampleEarlierCampaign.campaign().record(of: "LYO-001")
        #expect(record.ratings.isEmpty && record.recommendations.isEmpty && record.campusLevel == nil)
    }

    @Test func `recommendations stand in the order of the experts, whatever the order of the files`() {
        let codes = ["c", nil, "a", "b", "a"].enumerated().map { (rank: $0, code: $1) }
        #expect(codes.inOrder(ofExperts: \.code).map(\.rank) == [2, 4, 3, 0, 1])
    }

    @Test func `a blocked grid recommends nothing`() {
        var grid = SampleGrid()
        grid.set("Évaluation", "B4", .text("non"))
        let campaign = SampleEarlierCampaign.campaign(grids: [grid.assessment()])
        #expect(campaign.record(of: "BOR-001").recommendations.isEmpty)
    }

    @Test func `progression counts what rose, what fell and what was dealt with`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "G3", .number(3, .plain))
        form.set("Auto-évaluation", "G4", .number(3, .plain))
        form.set("Auto-évaluation", "G5", .text("NC"))
        form.set("Suivi", "A2", .text("R2"))
        form.set("Suivi", "D2", .text("traitée"))
        let progression = Progression(of: form.assessment(after: SampleEarlierCampaign.campaign()))
        #expect(progression?.comparedCount == 3)
        #expect(progression?.raised.map(\.description) == ["D0.C1.R2"])
        #expect(progression?.lowered.map(\.description) == ["D1.C1.R1"])
        #expect(progression?.recommendationCount == 2)
        #expect(progression?.closedCount == 1)
        #expect(Progression(of: form.assessment()) == nil)
    }
}
