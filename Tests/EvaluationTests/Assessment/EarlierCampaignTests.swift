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
        #expect(record.recommendations?.map(\.number) == ["R1", "R2"])
    }

    @Test func `a campus that took no part has a record without facts`() {
        let record = SampleEarlierCampaign.campaign().record(of: "LYO-001")
        #expect(record.ratings.isEmpty && record.recommendations?.isEmpty == true && record.campusLevel == nil)
    }

    @Test func `recommendations stand in the order of the experts, whatever the order of the files`() {
        let codes = ["c", nil, "a", "b", "a"].enumerated().map { (rank: $0, code: $1) }
        #expect(codes.inOrder(ofExperts: \.code).map(\.rank) == [2, 4, 3, 0, 1])
    }

    @Test func `a blocked grid recommends nothing`() {
        var grid = SampleGrid()
        grid.set("Évaluation", "B4", .text("non"))
        let campaign = SampleEarlierCampaign.campaign(grids: [grid.assessment()])
        #expect(campaign.record(of: "BOR-001").recommendations?.isEmpty == true)
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

    @Test(arguments: ["BOR-001", "LYO-001"])
    func `in results as in files, but for recommendations, which nobody knows`(campus: String) {
        let whole = SampleEarlierCampaign.campaign().record(of: campus)
        let record = SampleEarlierCampaign.fromResults.record(of: campus)
        #expect(whole.recommendations != nil && record.recommendations == nil)
        #expect(record.isAssessed == whole.isAssessed && record.campusLevel == whole.campusLevel)
        #expect(record.inherited == whole.inherited && record.ratings == whole.ratings)
        #expect(SampleEarlierCampaign.fromResults.keeping([campus]).record(of: "X").recommendations == nil)
    }

    @Test func `under the codes of today, whatever titles nobody has kept`() {
        let codes = ["D0.C1.R1", "D0.C1.R2", "D9.C9.R9"].map(SampleReferential.code)
        let edition = SampleReferential.succeeding([
            Succession(from: codes[0], to: codes[1]), Succession(from: codes[2], to: codes[0]),
        ])
        let result = RecalledResults(
            campus: "BOR-001",
            campusLevel: .structured,
            ratings: [codes[0]: .rated(.achieved)],
            codes: Set(codes[...1]),
            anchors: [codes[0]]
        )
        let campaign = EarlierCampaign(named: "2017", results: [result], to: edition)
        #expect(campaign.record(of: "bor-001").ratings == [codes[1]: .rated(.achieved)])
        #expect(campaign.strangers == [codes[2]] && campaign.hasOtherAnchors)
        #expect(campaign.record(of: "BOR-001").hadOtherAnchors)
    }

    @Test func `where recommendations are not known, nothing is counted of them`() {
        var form = SampleForm()
        form.set("Suivi", "A2", .text("R2"))
        form.set("Suivi", "D2", .text("traitée"))
        let assessment = form.assessment(after: SampleEarlierCampaign.fromResults)
        let progression = Progression(of: assessment)
        #expect(progression?.comparedCount == 4)
        #expect(progression?.recommendationCount == nil && progression?.closedCount == nil)
        let unknown =
            "Les recommandations de 2017 ne sont pas connues : seuls les résultats de cette campagne ont été lus."
        #expect(FollowUpText.message(on: [], after: progression) == unknown)
        let own = FollowUpText.message(on: AnsweredRecommendation.all(of: assessment), after: progression)
        #expect(own.hasPrefix(unknown + " Selon le campus, 1\u{A0}recommandation close sur "))
        let known = Progression(of: form.assessment(after: SampleEarlierCampaign.campaign(grids: [])))
        #expect(FollowUpText.message(on: [], after: known) == "Aucune recommandation antérieure.")
    }
}
