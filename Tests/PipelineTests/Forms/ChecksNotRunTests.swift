import Evaluation
import Office
import Support
import Testing
import Words

@Suite struct `Checks that could not be made are counted` {
    @Test func `none on a whole form`() {
        let assessment = SampleForm().assessment()
        #expect(assessment.checksNotRun == [])
        #expect(RuleText.checksNotRun(on: DepositRecord(of: assessment)) == nil)
    }

    @Test(arguments: [
        ("Preuves", [RuleCode.ref05, .prv01, .prv02, .cpr01]), ("Bilan", [.bil01, .cpr01]),
        ("Plan d'action", [.pla01, .pla02, .pla03, .cpr01]), ("Réseau", [.res01, .res02, .res03, .res04, .cpr01]),
        ("Suivi", [.cpr01]),
    ])
    func `a missing sheet silences the rules that look at it`(sheet: String, rules: [RuleCode]) {
        var form = SampleForm()
        form.remove(sheet)
        #expect(form.assessment().checksNotRun == rules)
    }

    @Test func `without the sheet of identity a renewal cannot be told`() {
        var form = SampleForm()
        form.remove("Identité")
        let rules = form.assessment().checksNotRun
        #expect(rules.contains(.idn07) && rules.contains(.pla01) && !rules.contains(.ref04))
    }

    @Test func `a missing column silences the rules that look at it`() {
        var form = SampleForm()
        form.set("Preuves", "E1", .text("Jour de rédaction"))
        #expect(form.assessment().checksNotRun == [.prv01, .prv02])
    }

    @Test func `a cell that cannot be read silences no rule`() {
        var form = SampleForm()
        form.setFormula("Preuves", "E2")
        form.set("Identité", "B1", .error("#REF!"))
        #expect(form.assessment().checksNotRun == [])
    }

    @Test(arguments: [
        ("B21", "fin novembre", [RuleCode.idn06, .idn07, .ref09, .prv02, .pla03], "Date de dépôt"),
        ("B7", "Bordaux", [.idn08], "Académie"), ("B13", "0331234", [.idn08], "UAI de l’établissement support"),
        ("B3", "BOR-01", [.idn10], "Identifiant du campus"),
    ])
    func `a value that rules cannot do without silences them`(
        cell: String,
        typed: String,
        rules: [RuleCode],
        heading: String
    ) {
        var form = SampleForm()
        form.set("Identité", cell, .text(typed))
        let assessment = form.assessment()
        #expect(assessment.checksNotRun == rules)
        let told = RuleText.checksNotRun(on: DepositRecord(of: assessment))
        #expect(told?.hasSuffix(" (\(FrenchFormat.quoted(heading)) à corriger).") == true, "\(told ?? "")")
        form.set("Identité", cell, nil)
        #expect(form.assessment().checksNotRun == rules)
    }

    @Test func `a column is told with its sheet`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "A1", .text("Repère"))
        form.set("Indicateurs", "A1", .text("Repère"))
        let told = RuleText.checksNotRun(on: DepositRecord(of: form.assessment())) ?? ""
        let sheets = ["Auto-évaluation", "Indicateurs"].map { FrenchFormat.quoted($0) }
        #expect(
            sheets.allSatisfy { told.contains("colonne \(FrenchFormat.quoted("Code")) de \($0) absente") },
            "\(told)"
        )
    }

    @Test func `an unknown campus may be one that owes answers to an earlier campaign`() {
        var form = SampleForm()
        form.set("Identité", "B3", .text("BOR-01"))
        let rules = form.assessment(after: SampleEarlierCampaign.campaign()).checksNotRun
        #expect(rules == [.idn10, .sui01, .his01])
    }

    @Test func `a kind of member that is none leaves the whole network unjudged`() {
        var form = SampleForm()
        form.set("Réseau", "B3", .text("entreprize"))
        #expect(form.assessment().checksNotRun == [.res01, .res02])
        form.set("Réseau", "E3", nil)
        #expect(form.assessment().checksNotRun == [.res02])
    }

    @Test func `a sheet that is not asked for is not missed`() {
        var form = SampleForm()
        form.set("Identité", "B9", .text("suivi à mi-parcours"))
        form.remove("Suivi")
        #expect(form.assessment().checksNotRun == [])
    }

    @Test(arguments: [(3, false), (4, true)])
    func `three causes are told at most`(sheets: Int, isCut: Bool) throws {
        var form = SampleForm()
        for title in ["Preuves", "Bilan", "Plan d'action", "Réseau"].prefix(sheets) { form.remove(title) }
        let text = try #require(RuleText.checksNotRun(on: DepositRecord(of: form.assessment())))
        #expect(text.ranges(of: "absente").count == 3)
        #expect(text.contains("…") == isCut, "\(text)")
    }

    @Test func `the number and its cause are told`() {
        var form = SampleForm()
        form.remove("Preuves")
        #expect(
            RuleText.checksNotRun(on: DepositRecord(of: form.assessment()))
                == "4 contrôles n’ont pas pu être faits (feuille «\u{A0}Preuves\u{A0}» absente)."
        )
    }
}
