import Evaluation
import Office
import Pipeline
import Support
import Testing

@Suite struct `The grid of an expert` {
    private let grid = SampleSubject.grid()

    @Test func `has its sheets in the order of the contract`() {
        #expect(
            grid.sheets.map(\.name) == [
                "Évaluation", "Grille", "Domaines", "Recommandations", "Avis", "_listes", "_meta",
            ]
        )
    }

    @Test func `shows what the campus says, locked, and asks for a level`() {
        let row = grid.texts("Grille", row: 4)
        #expect(row[0] == "D0.C1.R1" && row[6] == "3.0" && row[9] == "")
        #expect(grid.cell("Grille", "G4")?.look?.isLocked == true)
        #expect(grid.cell("Grille", "J4")?.look?.isLocked == false)
    }

    @Test func `asks for no duration when no opinion has one`() throws {
        let opinion = Opinion(code: "FAV", label: "Favorable", duration: nil, condition: "Les seuils sont atteints.")
        let campaign = SampleCampaign.campaign.choosing(among: [opinion])
        let draft = SampleSubject.grid(on: SampleForm().assessment(in: campaign))
        func row(of heading: String) throws -> Int {
            try #require((1...10).first { draft.texts("Avis", row: $0).first == heading })
        }
        let duration = try row(of: "Durée proposée (années)")
        #expect(draft.rule("Avis", "B\(duration)") == nil)
        #expect(draft.cell("Avis", "B\(duration)")?.look?.isLocked == true)
        #expect(draft.texts("Avis", row: duration).contains("sans objet"))
        #expect(try draft.rule("Avis", "B\(row(of: "Avis proposé"))") != nil)
        #expect(draft.names.allSatisfy { !$0.name.contains("duree") } && draft.faults.isEmpty)
    }

    @Test(arguments: [(["D0.C1.R1"], "1\u{A0}référence\n"), (["D0.C1.R1", "D0.C1.R2"], "2\u{A0}références\n")])
    func `counts the standards of a domain`(codes: [String], expected: String) throws {
        let draft = SampleSubject.grid(against: SampleReferential.referential(standards: codes))
        let rows = (1...8).map { draft.texts("Domaines", row: $0) }
        let row = try #require(rows.first { $0.count > 1 && $0[0].hasPrefix("D0") })
        #expect(row[1].hasPrefix(expected))
    }

    @Test func `recalls the earlier level alone where nobody knows what was recommended`() {
        func recalled(after earlier: EarlierCampaign) -> [String] {
            let grid = SampleSubject.grid(on: SampleForm().assessment(after: earlier))
            return (1...3).flatMap { grid.texts("Grille", row: $0) }.filter { $0.hasSuffix(" 2017") }
        }
        #expect(recalled(after: SampleEarlierCampaign.campaign()) == ["Niveau 2017", "Recommandation 2017"])
        #expect(recalled(after: SampleEarlierCampaign.fromResults) == ["Niveau 2017"])
    }

    @Test func `proposes numbers that no other expert gives`() {
        #expect(grid.texts("_listes", row: 2).contains("EXP-01-R1"))
        #expect(grid.texts("_listes", row: 21).contains("EXP-01-R20"))
        #expect(!grid.texts("_listes", row: 22).contains("EXP-01-R21"))
    }

    @Test(arguments: WorkbookDraft.Format.allCases) func `is read back without a finding but for what is not filled`(
        format: WorkbookDraft.Format
    ) throws {
        let (evaluation, findings) = GridReader.read(try grid.workbook(as: format), from: "grilles/a")
        #expect(findings.map(\.summary) == [])
        #expect(evaluation.origin == FormOrigin(campaign: "2018", campus: "BOR-001", expert: "EXP-01"))
        let judged = GridAssessment(
            of: evaluation,
            noting: findings,
            beside: nil,
            against: SampleReferential.referential,
            in: SampleCampaign.campaign
        )
        #expect(Set(judged.findings.map(\.code)).isSubset(of: [.gri01, .gri02, .gri04]))
    }

    @Test func `counts the findings that are due in plain functions`() throws {
        let row = try #require((1...30).first { grid.texts("Évaluation", row: $0).first == "Grille – constats" })
        guard case .formula(let formula, .number(0)) = grid.content("Évaluation", "C\(row)") else {
            Issue.record("no formula, or not 0")
            return
        }
        #expect(formula.text.split(separator: "+").count == 6)
    }

    @Test func `says which anchors the campus puts under its threshold`() {
        var form = SampleForm()
        #expect(text(of: form).contains("aucune référence de structure sur 1 n’est sous le seuil"))
        form.set("Auto-évaluation", ratingCell(of: form), .number(2, .plain))
        #expect(text(of: form).contains("D0.C1.R1 (2)"))
    }

    @Test func `gives what the campus wrote without what would reach a person`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "H2", .text("Le comité se réunit, contact au 05 56 00 00 00 ou a@b.example."))
        let draft = SampleSubject.grid(on: form.assessment())
        let texts = (1...12).flatMap { draft.texts("Grille", row: $0) }
        #expect(texts.contains { $0.contains("[téléphone retiré]") && $0.contains("[courriel retiré]") })
        #expect(!texts.contains { $0.contains("05 56") || $0.contains("a@b") })
    }

    @Test func `colours what is left to do, and not what was left unexamined`() throws {
        let draft = SampleSubject.grid()
        let sheet = try #require(draft.sheet("Évaluation"))
        let lines = (1...30).filter { draft.texts("Évaluation", row: $0).first?.hasPrefix("Grille – ") == true }
        let levels = try #require(lines.first { draft.texts("Évaluation", row: $0)[0] == "Grille – niveaux" })
        func isColoured(_ row: Int) -> Bool {
            sheet.conditions.contains { look in
                look.ranges.contains { $0.contains(CellReference(row: row - 1, column: 3)) }
            }
        }
        #expect(!isColoured(levels))
        #expect(lines.count > 1 && lines.filter { $0 != levels }.allSatisfy(isColoured))
    }

    @Test func `colours a statement that a gap calls for otherwise than an answer that is missing`() throws {
        let looks = try #require(SampleSubject.grid().sheet("Grille")).conditions
        func change(_ cell: CellReference) -> LookChange? {
            looks.first { look in look.ranges.contains { $0.contains(cell) } }?.change
        }
        let (evidence, statement) = (CellReference("K4"), CellReference("L4"))
        #expect(try change(#require(statement))?.fill == Colour(0xFFC9A3))
        #expect(try change(#require(evidence))?.fill == Colour(0xFFF0B8))
    }

    private func text(of form: SampleForm) -> String {
        let draft = SampleSubject.grid(on: form.assessment())
        return (1...30).map { draft.texts("Avis", row: $0) }.first { $0.first == "Repère" }?[1] ?? ""
    }

    private func ratingCell(of form: SampleForm) -> String {
        form.assessment().submission.standards.rows[0].rating.place.cell ?? ""
    }
}
