import Evaluation
import Office
import Support
import Testing

/// A table that goes on elsewhere is told as answers that nobody reads, not as a copy.
@Suite struct `A table continued elsewhere` {
    private static let header: [CellValue?] = [.text("Membre"), .text("Type")]

    @Test func `on a second sheet is a question at its first row`() throws {
        var form = SampleForm()
        form.add(
            "Réseau (suite)",
            [
                Self.header, [.text("Lycée d’essai"), .text("lycée professionnel")],
                [.text("CFA d’ailleurs"), .text("CFA")], [.text("IUT d’ailleurs"), .text("IUT")],
            ]
        )
        #expect(form.findings == ["FIC-05 question Réseau (suite)!A3"])
        let text = try #require(form.assessment().findings.first.map(FindingText.init))
        #expect(text.sentence.hasPrefix("2 lignes de cette feuille"))
        #expect(text.hint.contains("sous celles de «\u{A0}Réseau\u{A0}»"))
    }

    @Test func `on a second sheet with the same rows is a copy`() {
        var form = SampleForm()
        form.add("Réseau (2)", (1...5).map { form.row($0, of: "Réseau") })
        #expect(form.findings == ["FIC-05 note Réseau (2)"])
    }

    @Test func `to the right is one question`() throws {
        var form = SampleForm()
        for (column, heading) in zip("IJKLMNO", form.row(1, of: "Preuves")) {
            form.set("Preuves", "\(column)1", heading)
        }
        form.set("Preuves", "I2", .text("P101"))
        form.set("Preuves", "K2", .text("Une autre charte"))
        #expect(form.findings == ["FIC-05 question Preuves!I2"])
        form.set("Preuves", "I2", form.row(2, of: "Preuves")[0])
        #expect(form.findings == ["FIC-05 note Preuves!I1", "FIC-05 note Preuves!K1"])
    }
}
