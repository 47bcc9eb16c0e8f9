import Evaluation
import Office
import Support
import Testing
import Words

@Suite struct `The grid of an expert is read` {
    private let evaluation = SampleGrid().reading().evaluation

    @Test func `with what it is about`() {
        #expect(evaluation.campus.value == "BOR-001")
        #expect(evaluation.expert.value == "EXP-01")
        #expect(evaluation.hasNoConflict.value == true)
        #expect(evaluation.date.value == CalendarDate(year: 2019, month: 1, day: 14))
    }

    @Test func `with a level, a judgement and both ratings for each standard`() {
        let rows = evaluation.standards.rows
        #expect(rows.map(\.code.value) == ["D0.C1.R1", "D0.C1.R2", "D1.C1.R1", "D1.C1.R2"])
        #expect(rows.map(\.level.value) == [.achieved, .structured, .achieved, nil])
        #expect(rows.map(\.selfRating.value?.level) == [.achieved, .structured, .recognized, .initiated])
        #expect(rows.map(\.evidence.value) == [.sufficient, .partial, .absent, .unexamined])
    }

    @Test func `with its domains, recommendations and opinion`() {
        #expect(evaluation.domains.rows.map(\.domainCode) == [SampleReferential.code("D0")])
        #expect(evaluation.recommendations.rows.map(\.number.value) == ["R1", "R2"])
        #expect(evaluation.recommendations.rows.map(\.priority.value) == [.high, .low])
        #expect(evaluation.recommendations.rows.map(\.standards.value) == [["D0.C1.R1"], ["D1.C1.R1"]])
        #expect(evaluation.opinion.value == "Favorable")
        #expect(evaluation.duration.value == 4)
        #expect(evaluation.reason.value == "Les seuils sont atteints.")
    }

    @Test(arguments: ["non examiné", "Non examinée"])
    func `a standard said to be unexamined reads as an empty level`(_ words: String) {
        var grid = SampleGrid()
        grid.set("Grille", "D2", .text(words))
        #expect(grid.reading().evaluation.standards.rows.first?.level.isEmpty == true)
        #expect(grid.findings == [])
    }

    @Test func `a level typed as a text is converted, with a note`() {
        var grid = SampleGrid()
        grid.set("Grille", "D2", .text("niv. 3"))
        #expect(grid.findings == ["FIC-05 note Grille!D2"])
    }

    @Test func `a paragraph under the reason that no label introduces is told`() {
        var grid = SampleGrid()
        grid.set("Avis", "B4", .text("La convention manque."))
        #expect(grid.findings == ["FIC-05 note Avis!B4"])
    }

    @Test(arguments: [
        ("Avis", "A3", "Motivation", "GRI-02 error"), ("Avis", "A1", "Avis de l’expert", "GRI-02 error"),
        ("Avis", "A2", "Durée (ans)", "GRI-02 error"), ("Évaluation", "A2", "Identifiant", "GRI-01 blocking"),
        ("Évaluation", "A3", "Expert", "GRI-01 blocking"),
        ("Évaluation", "A4", "Conflit d’intérêts", "GRI-01 blocking"),
        ("Évaluation", "A5", "Le", "GRI-02 error"),
    ])
    func `a label that was rewritten is told where it stands`(sheet: String, cell: String, label: String, told: String)
    {
        var grid = SampleGrid()
        grid.set(sheet, cell, .text(label))
        #expect(grid.findings.contains("\(told) \(sheet)!\(cell)"))
        #expect(!grid.findings.contains("\(told) \(sheet)"))
    }

    @Test func `an answer under a label that stands for none of those missing is told`() {
        var grid = SampleGrid()
        grid.set("Avis", "A3", .text("Motivation"))
        grid.set("Avis", "A4", .text("Remarque"))
        grid.set("Avis", "B4", .text("Une remarque."))
        #expect(grid.findings.contains("FIC-05 note Avis!A3"))
        #expect(grid.assessment().findings.first { $0.code == .fic05 }?.fact == .file(.unknownLabels(count: 2)))
    }

    @Test(arguments: ["Évaluation", "Grille", "Domaines", "Recommandations", "Avis"])
    func `a missing sheet is one finding on the file`(_ sheet: String) {
        var grid = SampleGrid()
        grid.remove(sheet)
        #expect(grid.findings == ["FIC-01 blocking"])
    }

    @Test func `a missing column is one finding, at the header of the key column`() {
        var grid = SampleGrid()
        grid.set("Grille", "D1", nil)
        #expect(grid.findings == ["FIC-01 blocking Grille!A1"])
    }

    @Test func `the columns that recall the self-evaluation may be missing`() {
        var grid = SampleGrid()
        grid.set("Grille", "B1", nil)
        grid.set("Grille", "C1", nil)
        #expect(grid.findings == [])
    }
}
