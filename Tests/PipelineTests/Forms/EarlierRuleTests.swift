import Evaluation
import Office
import Support
import Testing

/// A renewal beside the campaign of 2017, where the campus received the recommendations R1 and R2.
@Suite struct `A renewal answers the earlier campaign` {
    /// The sample form with these rows of *Suivi*: number and status.
    private func form(_ answers: (number: String?, status: String?)...) -> SampleForm {
        var form = SampleForm()
        for (index, answer) in answers.enumerated() {
            form.set("Suivi", "A\(index + 2)", answer.number.map(CellValue.text))
            form.set("Suivi", "B\(index + 2)", .text("Une recommandation"))
            form.set("Suivi", "D\(index + 2)", answer.status.map(CellValue.text))
        }
        return form
    }

    private func findings(of form: SampleForm, after earlier: EarlierCampaign? = SampleEarlierCampaign.campaign())
        -> [String]
    {
        form.assessment(after: earlier).findings.map(\.summary)
    }

    @Test func `every recommendation with a status is all that is asked`() {
        #expect(findings(of: form(("R1", "traitée"), ("r 2", "non traitée"))) == [])
    }

    @Test func `a recommendation without a row is missing at the header`() {
        #expect(findings(of: form(("R2", "traitée"))) == ["SUI-01 question Suivi!A1"])
    }

    @Test func `nothing is asked, nor refused, where nobody knows what was recommended`() {
        let form = form(("R1", nil), ("R9", "presque"), ("R9", "traitée"))
        #expect(findings(of: form, after: SampleEarlierCampaign.fromResults) == [])
        var withoutSheet = SampleForm()
        withoutSheet.remove("Suivi")
        #expect(withoutSheet.assessment(after: SampleEarlierCampaign.campaign()).checksNotRun.contains(.sui01))
        #expect(!withoutSheet.assessment(after: SampleEarlierCampaign.fromResults).checksNotRun.contains(.sui01))
    }

    @Test func `a row without a status, or with one out of the list, is told at that cell`() {
        let found = findings(of: form(("R1", nil), ("R2", "presque")))
        #expect(found == ["SUI-01 question Suivi!D2", "SUI-01 question Suivi!D3"])
    }

    @Test func `a mistyped number explains the answer that seems to be missing`() {
        let form = form(("R1", "traitée"), ("R22", "traitée"))
        let finding = form.assessment(after: SampleEarlierCampaign.campaign()).findings.first
        #expect(findings(of: form) == ["SUI-01 question Suivi!A3"])
        #expect(finding?.fact == .earlier(.mistypedNumber(nearest: "R2", campaign: "2017")))
    }

    @Test func `a bare number explains the answer that it gives`() {
        let form = form(("1", "traitée"), ("2", "en cours"))
        let facts = form.assessment(after: SampleEarlierCampaign.campaign()).findings.map(\.fact)
        let numbers = ["R1", "R2"]
        #expect(facts == numbers.map { .earlier(.mistypedNumber(nearest: $0, campaign: "2017")) })
    }

    @Test func `a recommendation answered twice is told at the later row`() {
        let form = form(("R1", "traitée"), ("R2", "traitée"), ("R1", "en cours"))
        #expect(findings(of: form) == ["SUI-01 question Suivi!A4"])
    }

    /// The campaign of 2017 with two grids that number their recommendations R1 and R2; each expert's, or one expert's both.
    private func twoGrids(by experts: [String]) -> EarlierCampaign {
        let both = ["EXP-01", "EXP-02"]
        let campaign = SampleCampaign.campaign(
            experts: both.map { Expert(code: $0, function: "Inspectrice", district: "Lyon", organisation: "Rectorat") },
            assignments: both.map { Assignment(expert: $0, campus: "BOR-001") }
        )
        let grids = experts.map { expert -> GridAssessment in
            var grid = SampleGrid()
            grid.set("Évaluation", "B3", .text(expert))
            return grid.assessment(file: "grilles/\(expert).ods", in: campaign)
        }
        return SampleEarlierCampaign.campaign(grids: grids)
    }

    @Test func `a number of two experts answers neither, and is one question that names both`() {
        let earlier = twoGrids(by: ["EXP-01", "EXP-02"])
        let form = form(("R1", "traitée"), ("R1", "en cours"), ("EXP-01-R2", "traitée"), ("exp 02 r2", "traitée"))
        let assessment = form.assessment(after: earlier)
        #expect(assessment.findings.map(\.summary) == ["SUI-01 question Suivi!A2"])
        #expect(
            assessment.findings.first.map(FindingText.init)?.sentence
                == "Le numéro «\u{A0}R1\u{A0}» désigne, en 2017, «\u{A0}EXP-01-R1\u{A0}» et «\u{A0}EXP-02-R1\u{A0}»."
        )
        #expect(Progression(of: assessment)?.closedCount == 2)
        #expect(
            AnsweredRecommendation.all(of: assessment).map(\.name) == [
                "EXP-01-R1", "EXP-01-R2", "EXP-02-R1", "EXP-02-R2", "R1", "R1",
            ]
        )
    }

    @Test func `a recommendation that is missing bears its expert where two used its number`() {
        let form = form(("EXP-01-R1", "traitée"), ("EXP-01-R2", "traitée"), ("EXP-02-R1", "traitée"))
        let findings = form.assessment(after: twoGrids(by: ["EXP-01", "EXP-02"])).findings
        #expect(findings.map(\.fact) == [.earlier(.unanswered(number: "EXP-02-R2", campaign: "2017"))])
    }

    @Test(arguments: ["EXP-01-R1", "exp01 r1", "R1 (EXP-01)", "R1"])
    func `the number of one expert may stand behind the code of the expert, or before it`(identifier: String) {
        #expect(findings(of: form((identifier, "traitée"), ("R2", "traitée"))) == [])
    }

    @Test func `a row that answers nothing is told while something has no answer`() {
        #expect(
            findings(of: form(("R1", "traitée"), ("2015-VII", "traitée")))
                == ["SUI-01 question Suivi!A1", "SUI-01 question Suivi!A3"]
        )
        #expect(findings(of: form(("R1", "traitée"), ("R2", "traitée"), ("2015-VII", "traitée"))) == [])
    }

    @Test(arguments: [["2015-VII", "R22"], ["R22", "2015-VII"]])
    func `a row that answers nothing is told or not whatever its place`(numbers: [String]) throws {
        let form = form(("R1", "traitée"), (numbers[0], "traitée"), (numbers[1], "traitée"))
        let row = try #require(numbers.firstIndex(of: "R22")) + 3
        #expect(findings(of: form) == ["SUI-01 question Suivi!A\(row)"])
    }

    @Test func `what answers no recommendation is not counted among them`() {
        let whole = form(("R1", "traitée"), ("R2", "en cours"), ("2015-VII", "traitée"), ("2015-VIII", "traitée"))
        let all = AnsweredRecommendation.all(of: whole.assessment(after: SampleEarlierCampaign.campaign()))
        #expect(all.count == 4)
        #expect(
            FollowUpText.message(on: all)
                == "1\u{A0}recommandation close sur 2 : 1\u{A0}en cours. 2\u{A0}autres suites ne répondent à aucune d’elles."
        )
        #expect(FollowUpText.closed(all) == "1 sur 2 (1\u{A0}en cours)")
    }

    @Test func `rows answer in their order the recommendations to which one expert gave the same number`() {
        let earlier = twoGrids(by: ["EXP-01", "EXP-01"])
        let whole = form(("R1", "traitée"), ("R2", "traitée"), ("R1", "en cours"), ("R2", "en cours"))
        #expect(findings(of: whole, after: earlier) == [])
        #expect(Progression(of: whole.assessment(after: earlier))?.closedCount == 2)
        let half = form(("R1", "traitée"), ("R2", "traitée"))
        #expect(findings(of: half, after: earlier) == ["SUI-01 question Suivi!A2", "SUI-01 question Suivi!A3"])
        #expect(Progression(of: half.assessment(after: earlier))?.closedCount == 0)
    }

    @Test(arguments: [(["R1", "EXP-01-R1"], [[0, 1], [2]]), (["EXP-01-R1", "R1"], [[1], [0, 2]])])
    func `no answer is lost when the number of one recommendation is the full name of another`(
        numbers: [String],
        answers: [[Int]]
    ) throws {
        var grid = SampleGrid()
        for (row, number) in zip(2..., numbers) { grid.set("Recommandations", "A\(row)", .text(number)) }
        let earlier = SampleEarlierCampaign.campaign(grids: [grid.assessment()])
        let rows = ["R1", "EXP-01-R1", "EXP-01-R1"]
        let received = try #require(earlier.record(of: "BOR-001").recommendations)
        let matching = FollowUpMatching(of: received, to: rows)
        #expect(matching.answers == answers && matching.doubts.isEmpty && matching.others.isEmpty)
    }

    @Test func `of two rows that answer one recommendation the first counts`() {
        let form = form(("R1", "en cours"), ("R2", "traitée"), ("R1", "traitée"))
        #expect(findings(of: form) == ["SUI-01 question Suivi!A4"])
        let assessment = form.assessment(after: SampleEarlierCampaign.campaign())
        #expect(Progression(of: assessment)?.closedCount == 1)
    }

    @Test func `without an earlier campaign there is nothing to answer`() {
        #expect(findings(of: form(("R1", nil)), after: nil) == [])
    }

    @Test func `a campus without an earlier grid still gives a status to what it cites`() {
        let earlier = SampleEarlierCampaign.campaign(assessments: [], grids: [])
        #expect(findings(of: form(("R1", nil)), after: earlier) == ["SUI-01 question Suivi!D2"])
    }

    @Test func `only renewals are asked`() {
        var form = SampleForm()
        form.set("Identité", "B9", .text("suivi à mi-parcours"))
        #expect(findings(of: form).filter { $0.hasPrefix("SUI") } == [])
    }

    @Test func `a lower level without a comment is noted at that level`() {
        var lowered = form(("R1", "traitée"), ("R2", "traitée"))
        lowered.set("Auto-évaluation", "G3", .number(1, .plain))
        #expect(findings(of: lowered) == [])
        lowered.set("Auto-évaluation", "H3", nil)
        #expect(findings(of: lowered) == ["HIS-01 note Auto-évaluation!G3"])
        #expect(findings(of: lowered, after: nil) == [])
    }

    @Test func `a level that stays or rises needs no word about the past`() {
        var earlierForm = SampleForm()
        earlierForm.set("Auto-évaluation", "G5", .text("NC"))
        var raised = form(("R1", "traitée"), ("R2", "traitée"))
        raised.set("Auto-évaluation", "H5", nil)
        #expect(findings(of: raised) == [])
        let earlier = SampleEarlierCampaign.campaign(assessments: [earlierForm.assessment()])
        #expect(findings(of: raised, after: earlier) == [])
    }
}
