import Evaluation
import Office
import Support
import Testing

@Suite struct CampusLetterTests {
    private func letter(_ spoil: (inout SampleForm) -> Void) -> CampusLetter {
        var form = SampleForm()
        spoil(&form)
        return CampusLetter(of: form.assessment())
    }

    @Test func `a submission without a fault has nothing to answer`() {
        let letter = letter { _ in }
        #expect(letter.status == .sound)
        #expect(letter.tallies.isEmpty && letter.pressing.isEmpty && letter.others == 0)
        #expect(letter.progress == nil)
    }

    @Test func `the gravest findings come first, and the page stays a page`() {
        let letter = letter { form in
            form.set("Indicateurs", "H3", .number(7, .plain))
            for row in 2...5 { form.set("Auto-évaluation", "K\(row)", .text("haut")) }
            form.set("Identité", "B19", .text("contact.campus.example"))
            form.set("Identité", "B3", .text("BOR-01"))
        }
        #expect(letter.pressing.map(\.code.rawValue).first == "IDN-02")
        #expect(letter.pressing.count == 5)
        #expect(letter.others == 2)
        #expect(letter.tallies.map(\.severity) == [.blocking, .error, .question])
        #expect(letter.tallies.map(\.count) == [1, 5, 1])
    }
}
