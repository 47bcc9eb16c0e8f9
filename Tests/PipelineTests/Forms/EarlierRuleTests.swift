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

    @Test func `a recommendation answered twice is told at the later row`() {
        let form = form(("R1", "traitée"), ("R2", "traitée"), ("R1", "en cours"))
        #expect(findings(of: form) == ["SUI-01 question Suivi!A4"])
    }

    @Test func `two experts may have used the same number`() {
        let grids = [SampleGrid().assessment(), SampleGrid().assessment(file: "grilles/autre.ods")]
        let form = form(("R1", "traitée"), ("R2", "traitée"), ("R1", "en cours"), ("R2", "en cours"))
        #expect(findings(of: form, after: SampleEarlierCampaign.campaign(grids: grids)) == [])
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
