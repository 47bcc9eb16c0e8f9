import Evaluation
import Office
import Support
import Testing

/// What a label recalls of an earlier year is no answer of this one.
@Suite struct `A heading of another year` {
    /// The ratings of the form with a column of last year's, all 2, before its own; the headings of both.
    private func form(recalling earlier: String, beside own: String) -> SampleForm {
        var form = SampleForm()
        for (row, cell) in (1...5).map({ ($0, form.row($0, of: "Auto-évaluation")[6]) }) {
            form.set("Auto-évaluation", "M\(row)", cell)
            form.set("Auto-évaluation", "G\(row)", .number(2, .plain))
        }
        form.set("Auto-évaluation", "G1", .text(earlier))
        form.set("Auto-évaluation", "M1", .text(own))
        return form
    }

    @Test(arguments: [
        ("Niveau auto-évalué (rappel 2017)", "Niveau auto-évalué *"),
        ("Niveau auto-évalué (2017)", "Niveau auto-évalué (2018)"),
        ("Niveau auto-évalué (campagne 2017)", "Niveau auto-évalué (campagne 2018)"),
        ("Niveau auto-évalué (2017)", "Niveau auto-évalué : "),
        ("Niveau auto-évalué [2016-17]", "Niveau auto-évalué *"),
        ("Niveau auto-évalué (année précédente)", "Niveau auto-évalué (1 à 4)"),
        ("Niveau auto-évalué (N-1)", "Niveau auto-évalué (N)"),
        ("Niveau auto-évalué (1 à 4)", "Niveau auto-évalué (2018)"),
    ])
    func `is not read where a column of this one stands`(earlier: String, own: String) {
        let form = form(recalling: earlier, beside: own)
        let levels = form.assessment().submission.standards.rows.map(\.rating.value?.level?.rawValue)
        #expect(levels == [3, 2, 4, 1])
        #expect(form.findings == ["FIC-05 note Auto-évaluation!G1"])
    }

    @Test(arguments: [
        ("Niveau auto-évalué (2017)", false), ("Niveau auto-évalué (2016-2017)", false),
        ("Niveau auto-évalué (rappel)", false), ("Niveau auto-évalué (2018)", true),
        ("Niveau auto-évalué (2017-2018)", true), ("Niveau auto-évalué (2019)", true),
        ("Niveau auto-évalué (édition 2016)", true), ("Niveau auto-évalué (NC au 31/12/2017 : 0)", true),
    ])
    func `alone is told at its cell`(header: String, isRead: Bool) {
        var form = SampleForm()
        form.set("Auto-évaluation", "G1", .text(header))
        #expect(form.findings == (isRead ? [] : ["FIC-01 blocking Auto-évaluation!G1"]))
    }

    @Test func `is not read where the column of this one is empty`() {
        var form = form(recalling: "Niveau auto-évalué (2017)", beside: "Niveau auto-évalué *")
        form.set("Auto-évaluation", "M3", nil)
        #expect(form.findings.contains("REF-02 error Auto-évaluation!M3"))
    }

    @Test(arguments: [
        ("Valeur N (2016-2017)", "Valeur N (2017-2018)", 80.0), ("Valeur N (2017)", "Valeur N (2018)", 80),
        ("Valeur N (2017)", "Valeur N (2017-2018)", 80),
    ])
    func `of figures is the school year before`(earlier: String, own: String, expected: Double) {
        var form = SampleForm()
        for row in 2...5 {
            form.set("Indicateurs", "M\(row)", form.row(row, of: "Indicateurs")[7])
            form.set("Indicateurs", "H\(row)", .number(1, .plain))
        }
        form.set("Indicateurs", "H1", .text(earlier))
        form.set("Indicateurs", "M1", .text(own))
        #expect(form.assessment().submission.indicators.rows.first?.value.value == expected)
        #expect(form.findings == ["FIC-05 note Indicateurs!H1"])
    }

    @Test(arguments: [
        ("H1", "Valeur N (2017-2018)", true), ("H1", "Valeur N (2017)", true), ("H1", "Valeur N (2016-2017)", false),
        ("E1", "Valeur N-1 (2016-2017)", true), ("E1", "Valeur N-1 (2015-2016)", false),
        ("D1", "Valeur N-2 (2015-2016)", true), ("D1", "Valeur N-2 (année N-2)", true),
    ])
    func `of figures alone is read when it is the one asked for`(cell: String, header: String, isRead: Bool) {
        var form = SampleForm()
        form.set("Indicateurs", cell, .text(header))
        #expect(form.findings == (isRead ? [] : ["FIC-01 blocking Indicateurs!\(cell)"]))
    }

    @Test(arguments: ["Date de dépôt (2018)", "Date de dépôt"])
    func `of a key gives way to that of this one`(own: String) {
        var form = SampleForm()
        form.add("Identité", afterRow: 20, [.text("Date de dépôt (2017)"), SampleForm.day(2017, 11, 15)])
        form.set("Identité", "A22", .text(own))
        #expect(form.assessment().submission.identity.depositDate.value == SampleCampaign.date(2018, 11, 17))
        #expect(form.findings == ["FIC-05 note Identité!A21"])
    }

    @Test(
        arguments: [
            ("2018", "2018", true), ("2018", "2017-2018", true), ("2018", "2017/18", true), ("2018", "2017", false),
            ("2018", "2016-2017", false), ("2018", "2019", false), ("2018-2019", "2018", true),
            ("2018-2019", "2018-2019", true), ("2018-2019", "2017", false), ("2018-2019", "2017-2018", true),
            ("2018-2019", "2016-2017", false), ("Essai", "2017", true),
        ]
    )
    func `that is unknown stands for no column, with brackets or without`(campaign: String, year: String, isTold: Bool)
    {
        for header in ["Commentaires \(year)", "Commentaires (\(year))"] {
            var form = SampleForm()
            form.set("Identité", "B1", .text(campaign))
            form.set("Auto-évaluation", "H1", .text(header))
            let found = form.findings.filter { $0.hasPrefix("FIC-01") }
            #expect(found == ["FIC-01 blocking Auto-évaluation!\(isTold ? "H1" : "A1")"], "\(header)")
        }
    }

    @Test func `of a key alone is told at its label, but for dates and what the mission wrote`() {
        var form = SampleForm()
        form.set("Identité", "A23", .text("Présentation du projet (2017)"))
        #expect(form.findings == ["IDN-01 error Identité!A23"])
        form.set("Identité", "A23", .text("Présentation du projet"))
        form.set("Identité", "A10", .text("Date du label (2015)"))
        form.set("Identité", "A6", .text("Filière (2015)"))
        #expect(form.findings == [])
    }

    @Test func `means nothing where the campaign has no year`() {
        var form = SampleForm()
        form.set("Identité", "B1", .text("Essai"))
        form.set("Auto-évaluation", "G1", .text("Niveau auto-évalué (2017)"))
        #expect(!form.findings.contains { $0.hasPrefix("FIC-01") })
    }
}
