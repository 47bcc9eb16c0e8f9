import Evaluation
import Office
import Support
import Testing

/// A row whose key is merged with that of the row above has no name of its own.
@Suite struct `A row under a merged key` {
    /// A row under the third of the ratings, with these cells and its key and level merged with those above.
    private func ratings(_ row: [CellValue?]) -> SampleForm {
        var form = SampleForm()
        form.add("Auto-évaluation", afterRow: 4, row)
        form.merge("A4", "A5", of: "Auto-évaluation")
        form.merge("G4", "G5", of: "Auto-évaluation")
        return form
    }

    private static let blank = [CellValue?](repeating: nil, count: 7)

    @Test func `goes on with the texts of a standard`() throws {
        let form = ratings(Self.blank + [.text("La suite du commentaire."), .text("Un autre point fort")])
        #expect(form.findings == ["FIC-05 note Auto-évaluation!H5"])
        let row = form.assessment().submission.standards.rows[2]
        #expect(row.comment.value?.hasSuffix("en détail.\nLa suite du commentaire.") == true)
        #expect(row.strengths.value == "Un point fort\nUn autre point fort")
        #expect(row.comment.place.cell == "H4" && row.weaknesses.isEmpty)
        #expect(form.assessment().findings.map { FindingText($0).sentence.contains("en A4") } == [true])
    }

    @Test func `with a level of its own is a repetition, told at its own cell`() {
        var form = ratings(Self.blank + [nil])
        form.set("Auto-évaluation", "K5", .number(4, .plain))
        #expect(form.findings == ["REF-01 error Auto-évaluation!K5"])
    }

    @Test func `goes on with the texts of a domain`() {
        var form = SampleForm()
        form.add("Bilan", afterRow: 2, [nil, nil, .text("Une autre force")])
        form.merge("A2", "A3", of: "Bilan")
        #expect(form.findings == ["FIC-05 note Bilan!C3"])
        #expect(form.assessment().submission.summaries.rows[0].strengths.value?.hasSuffix("Une autre force") == true)
    }

    @Test(arguments: [("Preuves", "C3", "PRV-01"), ("Plan d'action", "C3", "PLA-02"), ("Réseau", "B3", "RES-03")])
    func `is another thing where things have names, told at its own cell`(sheet: String, cell: String, code: String) {
        var form = SampleForm()
        var row = form.row(2, of: sheet)
        row[0] = nil
        if sheet != "Réseau" { row[1] = nil }
        form.add(sheet, afterRow: 2, row)
        form.merge("A2", "A3", of: sheet)
        #expect(form.findings.contains("\(code) error \(sheet)!\(cell)"))
        #expect(!form.findings.contains { $0.hasSuffix("\(sheet)!A2") })
    }

    @Test func `without anything of its own is none`() {
        #expect(ratings([nil, .text("Référence D1.C1.R1")]).findings == [])
    }
}
