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
    ])
    func `is what the correspondence says, then the nearest`(typed: String, expected: String?) {
        let codes = referential.standards.map(\.code.description)
        #expect(referential.likelyCode(for: typed, among: codes) == expected)
    }

    @Test func `is one of those that are looked for`() {
        #expect(referential.likelyCode(for: "D1.C1.R9", among: ["D1.C1.R1", "D1.C1.R2"]) == nil)
    }

    @Test func `is looked for in the likelier codes first`() {
        let (first, others) = (["D1.C1.R2"], ["D1.C1.R1", "D1.C1.R2"])
        #expect(referential.likelyCode(for: "D1.C1.R11", among: first, others) == "D1.C1.R2")
    }
}
