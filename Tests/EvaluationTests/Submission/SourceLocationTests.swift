import Evaluation
import FoundationEssentials
import Testing

@Suite struct `The cell that an answer comes from` {
    private func location(key: String?, heading: String?) -> Evaluation.SourceLocation {
        Evaluation.SourceLocation(
            sheet: "Preuves",
            sheetIndex: 4,
            row: 6,
            column: 2,
            cell: "C7",
            key: key,
            heading: heading
        )
    }

    @Test(arguments: [
        ("P1" as String?, "Titre" as String?, "P1/Titre"), (nil, "Titre", "Titre"), ("P1", nil, "P1"), (nil, nil, "C7"),
    ])
    func `is about its row and its header`(key: String?, heading: String?, subject: String) {
        #expect(location(key: key, heading: heading).subject == subject)
    }

    @Test func `is the same once written and read again`() throws {
        let told = location(key: "P1", heading: "Titre")
        let read = try JSONDecoder().decode(Evaluation.SourceLocation.self, from: JSONEncoder().encode(told))
        #expect(read == told)
        #expect(read.hashValue == told.hashValue)
        #expect(read != location(key: "P2", heading: "Titre"))
    }
}
