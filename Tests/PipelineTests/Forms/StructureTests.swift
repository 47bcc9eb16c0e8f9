import Evaluation
import Office
import Support
import Testing

@Suite struct `A workbook is found by its words` {
    @Test func `titles and headers are compared without case, accents, spaces and hyphens`() {
        var form = SampleForm()
        form.rename("Auto-évaluation", to: "AUTO EVALUATION")
        form.set("Plan d'action", "A1", .text("identifiant "))
        form.set("Indicateurs", "F1", .text("NUMERATEUR N"))
        form.set("Identité", "A13", .text("UAI de l’établissement support"))
        #expect(form.findings == [])
    }

    @Test func `a missing sheet is one finding on the file`() {
        var form = SampleForm()
        form.remove("Preuves")
        #expect(form.findings == ["FIC-01 blocking"])
    }

    @Test func `a mislabelled sheet is proposed`() {
        var form = SampleForm()
        form.rename("Preuves", to: "Preuve")
        let finding = form.assessment().findings.first
        #expect(finding?.fact == .file(.mislabelledSheet(found: "Preuve", expected: "Preuves")))
    }

    @Test func `a mislabelled header is one finding, at that header`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "H1", .text("Comentaires"))
        let assessment = form.assessment()
        #expect(form.findings == ["FIC-01 blocking Auto-évaluation!H1"])
        #expect(
            assessment.findings.first?.fact == .file(.mislabelledColumn(found: "Comentaires", expected: "Commentaire"))
        )
    }

    @Test func `a missing column is reported at the header of the key column`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "H1", nil)
        #expect(form.findings == ["FIC-01 blocking Auto-évaluation!A1"])
    }

    @Test func `a missing key column is reported where its header should be`() {
        var form = SampleForm()
        form.set("Indicateurs", "A1", nil)
        #expect(form.findings == ["FIC-01 blocking Indicateurs!A1"])
    }

    @Test func `label columns may be missing`() {
        var form = SampleForm()
        for cell in ["B1", "C1", "D1", "E1", "F1"] { form.set("Auto-évaluation", cell, nil) }
        form.set("Indicateurs", "C1", nil)
        #expect(form.findings == [])
    }

    @Test func `the follow-up sheet is asked of renewals only`() {
        var form = SampleForm()
        form.remove("Suivi")
        #expect(form.findings == ["FIC-01 blocking"])
        form.set("Identité", "B9", .text("suivi à mi-parcours"))
        #expect(form.findings == [])
    }

    @Test func `a missing key is reported at the sheet`() {
        var form = SampleForm()
        form.removeRow(4, of: "Identité")
        #expect(form.findings == ["IDN-01 error Identité"])
    }

    @Test func `a merged cell reads as the first of its range`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "G4", nil)
        form.set("Auto-évaluation", "G3", .number(4, .plain))
        form.merge("G3", "G4", of: "Auto-évaluation")
        form.set("Preuves", "B2", .text("D0.C1.R1 ; D0.C1.R2"))
        form.set("Preuves", "B3", .text("D0.C1.R2 ; D1.C1.R1"))
        #expect(form.assessment().ratings[SampleReferential.code("D1.C1.R1")] == .rated(.recognized))
    }

    @Test func `each cell belongs to the merged range around it, and to no other`() {
        var form = SampleForm()
        for row in [2, 3, 4] { form.set("Auto-évaluation", "G\(row)", nil) }
        form.set("Auto-évaluation", "G2", .number(1, .plain))
        form.set("Auto-évaluation", "G3", .number(2, .plain))
        form.set("Auto-évaluation", "G4", .number(3, .plain))
        form.merge("G8", "G9", of: "Auto-évaluation")
        form.merge("G5", "G6", of: "Auto-évaluation")
        form.merge("G1", "G2", of: "Auto-évaluation")
        form.merge("Q2", "R4", of: "Auto-évaluation")
        let ratings = form.assessment().ratings
        #expect(ratings[SampleReferential.code("D0.C1.R2")] == .rated(.structured))
        #expect(ratings[SampleReferential.code("D1.C1.R1")] == .rated(.achieved))
    }

    @Test func `hidden rows that do not follow one another are told apart`() {
        var form = SampleForm()
        form.hide(row: 2, of: "Auto-évaluation")
        form.hide(row: 4, of: "Auto-évaluation")
        #expect(form.findings == ["FIC-04 note Auto-évaluation!A2", "FIC-04 note Auto-évaluation!A4"])
    }

    @Test func `hidden data is read, and told`() {
        var form = SampleForm()
        form.hide(row: 3, of: "Auto-évaluation")
        form.hide(row: 4, of: "Auto-évaluation")
        form.hide(column: 8, of: "Indicateurs")
        form.hide("Bilan")
        #expect(
            form.findings == [
                "FIC-04 note Auto-évaluation!A3:A4", "FIC-04 note Indicateurs!I1", "FIC-04 note Bilan",
            ]
        )
    }

    @Test func `a formula without a value, or with an error, is one question`() {
        var form = SampleForm()
        form.setFormula("Indicateurs", "H2")
        form.set("Indicateurs", "E3", .error("#REF!"))
        #expect(form.findings == ["FIC-03 question Indicateurs!H2", "FIC-03 question Indicateurs!E3"])
    }

    @Test func `three converted cells of a column are one finding with a range`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "G3", .text("niv. 2"))
        form.set("Auto-évaluation", "G4", .text("4/4"))
        #expect(form.findings == ["FIC-05 note Auto-évaluation!G3", "FIC-05 note Auto-évaluation!G4"])
        form.set("Auto-évaluation", "G5", .text("1"))
        #expect(form.findings == ["FIC-05 note Auto-évaluation!G3:G5"])
    }

    @Test(arguments: [(14, true), (15, false)]) func `a text alone in its row is a code up to 14 letters`(
        length: Int,
        isCode: Bool
    ) {
        var form = SampleForm()
        form.set("Auto-évaluation", "A6", .text(String(repeating: "x", count: length)))
        #expect(form.findings == (isCode ? ["REF-01 error Auto-évaluation!A6"] : []))
    }

    @Test func `a lost leading zero is put back with a note`() {
        var form = SampleForm()
        form.set("Identité", "B13", .text("331234M"))
        #expect(form.findings == ["FIC-05 note Identité!B13"])
    }

    @Test func `the latest deposit of a campus is current`() {
        var early = SampleForm()
        early.set("Identité", "B21", .text("2018-11-02"))
        let files = [
            early.assessment(file: "soumissions/b.ods"), SampleForm().assessment(file: "soumissions/a.ods"),
        ]
        let settled = OneSubmissionPerCampus.settling(files.map(DepositRecord.init), under: RuleProfile())
        #expect(settled.current == ["soumissions/a.ods"])
        #expect(
            settled.records.map { $0.findings.filter { $0.code == .fic02 }.map(\.place.cell) } == [["B21"], []]
        )
    }

    @Test func `between deposits of one date the last file name is current`() {
        let files = ["soumissions/a.ods", "soumissions/b.ods"].map {
            DepositRecord(of: SampleForm().assessment(file: $0))
        }
        #expect(OneSubmissionPerCampus.settling(files, under: RuleProfile()).current == ["soumissions/b.ods"])
    }
}
