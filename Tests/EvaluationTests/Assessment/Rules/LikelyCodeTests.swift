import Evaluation
import Support
import Testing

@Suite struct `The code that an unknown one most likely means` {
    private let referential = SampleReferential.succeeding([
        Succession(from: SampleReferential.code("D1.C1.R9"), to: SampleReferential.code("D0.C1.R2")),
        Succession(from: SampleReferential.code("D1.C1.R8"), to: nil),
        Succession(from: SampleReferential.code("D1.C1.R7"), to: SampleReferential.code("D0.C1.R1")),
        Succession(from: SampleReferential.code("D1.C1.R7"), to: SampleReferential.code("D0.C1.R2")),
    ])

    @Test(arguments: [
        ("D1.C1.R9", "D0.C1.R2"), ("D1.C1.R8", nil), ("D1.C1.R7", nil), ("D1.C1.R1O", "D1.C1.R1"), ("D7", nil),
        ("D1.C1.R1 – Titre", "D1.C1.R1"), ("D1.C1.R9 – Titre", "D0.C1.R2"), ("D1.C1.R7 – Titre", nil),
        ("D0.C1.R1.I1 – Titre", nil),
    ])
    func `is the code at its head, then what the correspondence says, then the nearest`(
        typed: String,
        expected: String?
    ) {
        let codes = referential.standards.map(\.code.description)
        #expect(referential.likelyCode(for: typed, among: codes) == expected)
    }

    @Test(arguments: [
        ("D1.C1.R1: titre", true), ("d1.c1.r1. Titre", true), ("★ D1.C1.R1", true), ("D1.C1.R1 (taux) de D1", true),
        ("D1.C1.R1-D1.C1.R2", false), ("D1.C1.R1 D1.C1.R2", false), ("Diagnostic D1.C1.R1", false),
        ("D1.C1.R1bis, titre", false), ("★", false),
    ])
    func `is at the head of a text, alone of its rank`(typed: String, isThere: Bool) {
        let codes = referential.standards.map(\.code.description)
        #expect(referential.likelyCode(for: typed, among: codes) == (isThere ? "D1.C1.R1" : nil))
    }

    @Test func `is one of those that are looked for`() {
        #expect(referential.likelyCode(for: "D1.C1.R9", among: ["D1.C1.R1", "D1.C1.R2"]) == nil)
    }

    @Test func `is looked for in the likelier codes first`() {
        let (first, others) = (["D1.C1.R2"], ["D1.C1.R1", "D1.C1.R2"])
        #expect(referential.likelyCode(for: "D1.C1.R11", among: first, others) == "D1.C1.R2")
    }
}
