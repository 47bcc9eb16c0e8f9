import Evaluation
import Office
import Support
import Testing

@Suite struct `A report after an earlier campaign` {
    private let report: SelfEvaluationReport

    init() {
        var earlierForm = SampleForm()
        earlierForm.set("Auto-évaluation", "G2", .number(1, .plain))
        earlierForm.set("Auto-évaluation", "G3", .number(4, .plain))
        var form = SampleForm()
        form.set("Suivi", "A2", .text("r1"))
        form.set("Suivi", "B2", .text("Le diagnostic, en bref"))
        form.set("Suivi", "C2", .text("Le diagnostic est à jour."))
        form.set("Suivi", "D2", .text("traitée"))
        form.set("Suivi", "A3", .text("R9"))
        form.set("Suivi", "B3", .text("Une autre demande"))
        let earlier = SampleEarlierCampaign.campaign(assessments: [earlierForm.assessment()])
        report = SelfEvaluationReport(of: form.assessment(after: earlier))
    }

    @Test func `tells the level then and now of each standard that moved`() {
        let moves = report.progression?.moves ?? []
        #expect(moves.map { "\($0.standard.code)" } == ["D0.C1.R1", "D0.C1.R2"])
        #expect(moves.map(\.then) == [.initiated, .recognized])
        #expect(moves.map(\.now) == [.achieved, .structured])
    }

    @Test func `tells the level of the campus then and now`() {
        #expect(report.progression?.tookPart == true)
        #expect(report.progression?.progression.campusLevel == .initiated)
        #expect(report.progression?.level == .achieved)
    }

    @Test func `keeps the words of the expert beside the answer of the campus`() {
        let texts = report.recommendations.map { $0.recommendation?.text }
        #expect(texts == ["Tenir à jour le diagnostic", "Réunir les instances", nil])
        let answers = report.recommendations.map { $0.followUp?.recommendation.value }
        #expect(answers == ["Le diagnostic, en bref", nil, "Une autre demande"])
    }
}

@Suite struct `A report without an earlier campaign` {
    @Test func `has no progression, and only the recommendations the campus speaks of`() {
        let report = SelfEvaluationReport(of: SampleForm().assessment())
        #expect(report.progression == nil)
        #expect(report.recommendations.isEmpty)
    }

    @Test func `does not call a campus unclassified that took no part`() {
        let earlier = SampleEarlierCampaign.campaign(assessments: [], grids: [])
        let report = SelfEvaluationReport(of: SampleForm().assessment(after: earlier))
        #expect(report.progression?.tookPart == false)
        #expect(report.progression?.moves.isEmpty == true)
    }
}
