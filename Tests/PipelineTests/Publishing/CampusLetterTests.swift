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

    @Test func `the gravest findings come first, twelve at most`() {
        let letter = letter { form in
            form.set("Indicateurs", "H3", .number(7, .plain))
            for row in 2...5 {
                for column in ["I", "K", "M"] { form.set("Auto-évaluation", "\(column)\(row)", .text("haut")) }
            }
            form.set("Identité", "B19", .text("contact.campus.example"))
            form.set("Identité", "B3", .text("BOR-01"))
        }
        #expect(letter.pressing.map(\.code.rawValue).first == "IDN-02")
        #expect(letter.pressing.count <= 12)
        #expect(letter.pressing.count + letter.others == letter.toAnswer.reduce(0) { $0 + $1.count })
        #expect(letter.toAnswer.map(\.severity).first == .blocking)
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
}
