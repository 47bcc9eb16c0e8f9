import Evaluation
import Office
import Support
import Testing

/// A grid without a fault, spoiled at one cell: each rule answers at that cell, and no other rule does.
@Suite struct `Every rule about grids speaks at its cell` {
    @Test func `a grid without a fault has no finding`() {
        #expect(SampleGrid().findings == [])
    }

    struct Spoiling: Sendable, CustomTestStringConvertible {
        let sheet: String
        let cell: String
        let value: CellValue?
        let findings: [String]

        init(_ sheet: String, _ cell: String, _ value: CellValue?, _ findings: String...) {
            self.sheet = sheet
            self.cell = cell
            self.value = value
            self.findings = findings
        }

        var testDescription: String { "\(sheet)!\(cell) → \(findings)" }

        var actual: [String] {
            var grid = SampleGrid()
            grid.set(sheet, cell, value)
            return grid.findings
        }
    }

    @Test(arguments: [
        Spoiling("Évaluation", "B1", .text("2017"), "FIC-06 error Évaluation!B1"),
        Spoiling("Évaluation", "B2", nil, "GRI-01 blocking Évaluation!B2"),
        Spoiling("Évaluation", "B2", .text("BOR-009"), "GRI-01 blocking Évaluation!B2"),
        Spoiling("Évaluation", "B2", .text("LYO-001"), "GRI-01 blocking Évaluation!B3"),
        Spoiling("Évaluation", "B3", nil, "GRI-01 blocking Évaluation!B3"),
        Spoiling("Évaluation", "B3", .text("EXP-07"), "GRI-01 blocking Évaluation!B3"),
        Spoiling("Évaluation", "B4", nil, "GRI-01 blocking Évaluation!B4"),
        Spoiling("Évaluation", "B4", .text("non"), "GRI-01 blocking Évaluation!B4"),
        Spoiling("Évaluation", "B4", .text("peut-être"), "GRI-01 blocking Évaluation!B4"),
        Spoiling("Évaluation", "B4", .text("x")),
        Spoiling(
            "Évaluation",
            "B3",
            .error("#N/A"),
            "FIC-03 question Évaluation!B3",
            "GRI-01 blocking Évaluation!B3"
        ),
        Spoiling(
            "Évaluation",
            "B4",
            .error("#N/A"),
            "FIC-03 question Évaluation!B4",
            "GRI-01 blocking Évaluation!B4"
        ),
    ])
    func `who evaluates whom`(_ spoiling: Spoiling) {
        #expect(spoiling.actual == spoiling.findings)
    }

    @Test(arguments: [
        Spoiling("Domaines", "A2", .text("Territoire"), "GRI-02 error Domaines!A2"),
        Spoiling("Domaines", "A2", nil, "GRI-02 error Domaines!A2"),
        Spoiling("Domaines", "A2", .text("D9 – Autre"), "GRI-02 error Domaines!A2"),
        Spoiling("Domaines", "A3", .text("D0")),
    ])
    func `what is said of a domain has its chapter`(_ spoiling: Spoiling) {
        #expect(spoiling.actual == spoiling.findings)
    }

    @Test func `a domain told twice is told at the later row`() {
        var grid = SampleGrid()
        grid.set("Domaines", "A3", .text("D0"))
        grid.set("Domaines", "B3", .text("D’autres constats."))
        #expect(grid.findings == ["GRI-02 error Domaines!A3"])
    }

    @Test func `a number drawn down the list is no recommendation`() {
        var grid = SampleGrid()
        for row in 4...9 { grid.set("Recommandations", "A\(row)", .text("R\(row - 1)")) }
        #expect(grid.findings == [])
        #expect(grid.reading().evaluation.recommendations.rows.count == 2)
        grid.set("Recommandations", "F9", .text("Une convention signée"))
        #expect(grid.reading().evaluation.recommendations.rows.count == 3)
    }

    @Test(arguments: [
        Spoiling("Grille", "D2", .number(5, .plain), "GRI-02 error Grille!D2"),
        Spoiling("Grille", "D2", .number(2.5, .plain), "GRI-02 error Grille!D2"),
        Spoiling("Grille", "D2", .text("NC"), "GRI-02 error Grille!D2"),
        Spoiling("Grille", "D2", nil),
        Spoiling("Grille", "A2", .text("D0.C1.R7"), "GRI-02 error Grille!A2"),
        Spoiling("Grille", "A3", .text("D0.C1.R1"), "GRI-02 error Grille!A3"),
        Spoiling("Grille", "E2", .text("bonnes"), "GRI-02 error Grille!E2"),
        Spoiling("Recommandations", "A3", .text("r1"), "GRI-02 question Recommandations!A3"),
        Spoiling("Recommandations", "A3", nil, "GRI-02 question Recommandations!A3"),
        Spoiling("Recommandations", "B2", .text("D0.C1.R9"), "GRI-02 question Recommandations!B2"),
        Spoiling("Recommandations", "B2", .text("Gouvernance"), "GRI-02 question Recommandations!B2"),
        Spoiling("Recommandations", "B2", .text("D1C1R1"), "GRI-02 question Recommandations!B2"),
        Spoiling("Recommandations", "B2", .text("D0.C1.R1 ; D1.C1.R1")),
        Spoiling("Recommandations", "B2", nil),
        Spoiling("Recommandations", "D2", .text("urgente"), "GRI-02 error Recommandations!D2"),
        Spoiling("Recommandations", "E2", .text("bientôt"), "GRI-02 error Recommandations!E2"),
        Spoiling("Évaluation", "B5", .text("hier"), "GRI-02 error Évaluation!B5"),
        Spoiling("Avis", "B1", nil, "GRI-02 error Avis!B1"),
        Spoiling("Avis", "B1", .text("Très favorable"), "GRI-02 error Avis!B1"),
        Spoiling("Avis", "B1", .text("FAV")),
        Spoiling("Avis", "B2", nil, "GRI-02 error Avis!B2"),
        Spoiling("Avis", "B2", .number(3, .plain), "GRI-02 error Avis!B2"),
        Spoiling("Avis", "B2", .text("longtemps"), "GRI-02 error Avis!B2"),
        Spoiling("Avis", "B1", .text("Défavorable"), "GRI-02 error Avis!B2"),
    ])
    func `values out of their lists`(_ spoiling: Spoiling) {
        #expect(spoiling.actual == spoiling.findings)
    }

    @Test func `a gap of two levels has a statement`() {
        var grid = SampleGrid()
        grid.set("Grille", "D4", .number(2, .plain))
        #expect(grid.findings == ["GRI-03 error Grille!F4"])
        grid.set("Grille", "F4", .text("Les instances ne se sont pas réunies."))
        #expect(grid.findings == [])
    }

    @Test func `the gap is measured with the submission of the campus, when there is one`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "G2", .number(1, .plain))
        let findings = SampleGrid().assessment(beside: form.assessment()).findings
        #expect(findings.map(\.summary) == ["GRI-03 error Grille!F2"])
    }

    @Test(arguments: [("FAV-RES", CellValue.number(2, .plain)), ("Défavorable", nil)])
    func `a reserved opinion has a reason and a recommendation`(_ opinion: String, _ duration: CellValue?) {
        var grid = SampleGrid()
        grid.set("Avis", "B1", .text(opinion))
        grid.set("Avis", "B2", duration)
        #expect(grid.findings == [])
        grid.set("Avis", "B3", nil)
        grid.removeRow(2, of: "Recommandations")
        grid.removeRow(3, of: "Recommandations")
        #expect(grid.findings == ["GRI-04 error Recommandations!A1", "GRI-04 error Avis!B3"])
    }

    @Test func `a favourable opinion may go without reason and recommendation`() {
        var grid = SampleGrid()
        grid.set("Avis", "B3", nil)
        grid.removeRow(2, of: "Recommandations")
        grid.removeRow(3, of: "Recommandations")
        #expect(grid.findings == [])
    }

    @Test func `the later of two grids of an expert on a campus is kept`() {
        var later = SampleGrid()
        later.set("Évaluation", "B5", .text("20/01/2019"))
        let grids = [later.assessment(file: "grilles/a.ods"), SampleGrid().assessment(file: "grilles/b.ods")]
        let replaced = OneGridPerExpert.superseding(
            grids.map { GridKey(of: GridRecord(of: $0)) },
            in: SampleCampaign.campaign
        )
        #expect(replaced.mapValues(\.file) == ["grilles/b.ods": "grilles/a.ods"])
        let findings = GridRecord(of: grids[1]).superseded(by: "grilles/a.ods", .laterDate, under: RuleProfile())
            .findings
        #expect(findings.map(\.summary) == ["FIC-02 error Évaluation!B5"])
    }

    @Test(arguments: [
        ("13/01/2019", "14/01/2019", Supersession.laterDate, "Une grille plus récente"),
        ("14/01/2019", "14/01/2019", .fileName, "À date égale ou illisible, le dernier nom"),
        ("mi-janvier", "fin janvier", .fileName, "À date égale ou illisible, le dernier nom"),
        ("mi-janvier", "14/01/2019", .undated, "Cette grille n’a pas de date lisible"),
    ])
    func `the sentence says what decided between two grids`(
        day: String,
        keptDay: String,
        why: Supersession,
        beginning: String
    ) throws {
        var dated = SampleGrid()
        dated.set("Évaluation", "B5", .text(keptDay))
        var other = SampleGrid()
        other.set("Évaluation", "B5", .text(day))
        let grids = [other.assessment(file: "grilles/a.ods"), dated.assessment(file: "grilles/b.ods")]
        let replaced = OneGridPerExpert.superseding(
            grids.map { GridKey(of: GridRecord(of: $0)) },
            in: SampleCampaign.campaign
        )
        let (file, decided) = try #require(replaced["grilles/a.ods"])
        #expect(file == "grilles/b.ods" && decided == why)
        let record = GridRecord(of: grids[0]).superseded(by: file, decided, under: RuleProfile())
        let told = record.findings.filter { $0.code == .fic02 }.map { FindingText($0).sentence }
        #expect(told.count == 1 && told[0].hasPrefix(beginning))
    }

    @Test(arguments: [
        ("BOR-001-EXP-01", "LYO-001-EXP-01", ["LYO-001"], Supersession.otherName),
        ("bor001 exp-01", "grille lyo-001", ["LYO-001"], .otherName),
        ("BOR-001-EXP-01", "LYO-001-EXP-01", [], .laterDate),
        ("BOR-001-EXP-01", "BOR-001 comme LYO-001", ["LYO-001"], .laterDate),
        ("a", "b", ["LYO-001"], .laterDate),
        ("LYO-001-EXP-01", "LYO-001-EXP-01 v2", ["LYO-001"], .laterDate),
    ])
    func `a grid that its file says of another campus of the expert may be a copy of the one it replaces`(
        first: String,
        last: String,
        others: [String],
        why: Supersession
    ) throws {
        var later = SampleGrid()
        later.set("Évaluation", "B5", .text("20/01/2019"))
        let files = [first, last].map { "grilles/\($0).ods" }
        let grids = [SampleGrid().assessment(file: files[0]), later.assessment(file: files[1])]
        let assignments = (["BOR-001"] + others).map { Assignment(expert: "EXP-01", campus: $0) }
        let replaced = OneGridPerExpert.superseding(
            grids.map { GridKey(of: GridRecord(of: $0)) },
            in: SampleCampaign.campaign(assignments: assignments)
        )
        #expect(replaced.mapValues(\.file) == [files[0]: files[1]])
        #expect(replaced[files[0]]?.why == why)
    }

    @Test func `a grid of another expert replaces none`() {
        var other = SampleGrid()
        other.set("Évaluation", "B3", .text("EXP-02"))
        let grids = [other.assessment(file: "grilles/a.ods"), SampleGrid().assessment(file: "grilles/b.ods")]
        #expect(
            OneGridPerExpert.superseding(grids.map { GridKey(of: GridRecord(of: $0)) }, in: SampleCampaign.campaign)
                .isEmpty
        )
    }
}
