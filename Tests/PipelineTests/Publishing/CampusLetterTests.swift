import Evaluation
import Office
import Support
import Testing
import Words

@Suite struct CampusLetterTests {
    private func letter(_ spoil: (inout SampleForm) -> Void) -> CampusLetter {
        var form = SampleForm()
        spoil(&form)
        return CampusLetter(of: form.assessment(), attachedTo: "BOR-001.ods")
    }

    @Test func `a submission without a fault has nothing to answer`() {
        let letter = letter { _ in }
        #expect(letter.status == .sound && !letter.asksAnAnswer)
        #expect(letter.toAnswer == [] && letter.pressing.isEmpty && letter.others == 0)
        #expect(letter.isSpotless == (letter.notes == 0))
        #expect(letter.progress == nil)
        #expect(LetterText.tally(of: letter) == nil && LetterText.details(of: letter) == nil)
        #expect(LetterText.object(of: letter) == "contrôle de votre auto-évaluation, dossier recevable")
    }

    @Test func `an open question is a thing to send again, and no fault`() {
        let letter = letter { $0.set("Indicateurs", "H3", .number(7, .plain)) }
        #expect(letter.asksAnAnswer && !letter.isSpotless)
    }

    /// A letter about as many wrong cells as asked, beside three faults of identity and indicators.
    private func letter(about wrong: Int) -> CampusLetter {
        let cells = ["I", "K", "M", "G", "J", "L", "N"].flatMap { column in (2...5).map { "\(column)\($0)" } }
        return letter { form in
            form.set("Indicateurs", "H3", .number(7, .plain))
            for cell in cells.prefix(wrong) { form.set("Auto-évaluation", cell, .text("haut")) }
            form.set("Identité", "B19", .text("contact.campus.example"))
            form.set("Identité", "B3", .text("BOR-01"))
        }
    }

    @Test func `the gravest findings come first, twelve at most`() {
        let letters = (0...28).map(letter(about:))
        let totals = letters.map { $0.toAnswer.reduce(0) { $0 + $1.count } }
        #expect(totals.contains(12) && totals.contains(13), "\(totals)")
        for (letter, total) in zip(letters, totals) {
            #expect(letter.pressing.map(\.code.rawValue).first == "IDN-02")
            #expect(letter.pressing.count == min(total, 12) && letter.others == total - letter.pressing.count)
            #expect(letter.toAnswer.map(\.severity).first == .blocking)
        }
    }

    @Test(arguments: [(0, nil), (1, "L’autre est dans"), (2, "Les 2 autres sont dans")])
    func `what the table leaves out is told in number`(count: Int, beginning: String?) {
        let text = LetterText.others(count)
        #expect(beginning.map { text?.hasPrefix($0) == true } ?? (text == nil))
    }

    @Test(arguments: [
        (0, nil), (1, "1\u{A0}note, pour information, figure"), (2, "2\u{A0}notes, pour information, figurent"),
    ])
    func `notes are told, which ask nothing`(count: Int, beginning: String?) {
        let text = LetterText.notes(count)
        #expect(beginning.map { text?.hasPrefix($0) == true } ?? (text == nil))
    }

    @Test(arguments: [
        (0, nil), (1, "Académie d’Aix-Marseille"), (2, "Académie de Lyon"), (3, "Académie d’Orléans-Tours"),
    ])
    func `names are elided`(index: Int, expected: String?) {
        let names = [nil, "Aix-Marseille", "Lyon", "Orléans-Tours"]
        #expect(LetterText.district(names[index]) == expected)
    }

    /// The letter about `form`, sent with the list of what was found in `first`, each question with the same explanation.
    private func letter(about form: SampleForm, after first: SampleForm, explaining: String? = nil) -> CampusLetter {
        let header = ["Règle", "Cellule", "Constat", "Votre explication", "Repère"].map(CellValue.text)
        let rows = first.assessment().findings.map { finding -> [CellValue?] in
            [
                .text(finding.code.rawValue), .text(finding.place.name), .text("Un constat."),
                finding.severity == .question ? explaining.map(CellValue.text) : nil,
                .text(finding.identity.description),
            ]
        }
        var again = form
        again.add("Anomalies", [header] + rows)
        return CampusLetter(of: again.assessment(), attachedTo: "BOR-001.ods")
    }

    /// A small headcount is a note (IND-06), a large change a question (IND-05), a missing comment an error (REF-04).
    private func form(note: Bool = false, question: Bool = false, error: Bool = false) -> SampleForm {
        var form = SampleForm()
        if note {
            form.set("Indicateurs", "F2", .number(8, .plain))
            form.set("Indicateurs", "G2", .number(10, .plain))
        }
        if question { form.set("Indicateurs", "H3", .number(7, .plain)) }
        if error { form.set("Auto-évaluation", "H3", nil) }
        return form
    }

    @Test func `notes are neither corrected, nor standing, nor new`() throws {
        let first = form(note: true, question: true, error: true)
        let noted = letter(about: form(note: true, question: true), after: form(question: true, error: true))
        #expect(
            LetterText.progress(of: noted)?.hasSuffix(": 1\u{A0}anomalie corrigée, 1 toujours là, 0\u{A0}nouvelle.")
                == true
        )
        let cleared = try #require(letter(about: form(question: true), after: first).progress)
        #expect([cleared.corrected, cleared.explained, cleared.standing, cleared.new] == [1, 0, 1, 0])
        let added = try #require(letter(about: first, after: form(note: true)).progress)
        #expect([added.corrected, added.explained, added.standing, added.new] == [0, 0, 0, 2])
    }

    @Test func `a question that is explained stands no more`() {
        let letter = letter(
            about: form(question: true),
            after: form(question: true),
            explaining: "Une classe a ouvert."
        )
        #expect(
            LetterText.progress(of: letter)
                == "Depuis votre dépôt précédent, hors notes\u{A0}: 0\u{A0}anomalie corrigée, 1\u{A0}expliquée, 0 toujours là, "
                + "0\u{A0}nouvelle."
        )
        #expect(!letter.asksAnAnswer)
    }
}
