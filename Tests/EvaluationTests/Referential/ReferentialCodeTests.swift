import Evaluation
import Testing

@Suite struct `Codes of the referential` {
    @Test(arguments: [("D0", 1), ("D0.C1", 2), ("d0.c1.r1", 3), (" D10.C2.R3 .I4", 4)])
    func `are read whatever their case and spaces`(text: String, rank: Int) {
        #expect(ReferentialCode(text)?.rank.rawValue == rank)
    }

    @Test(arguments: ["", "D", "C1", "D0.R1", "D0.C1.R1.I1.X1", "D0..R1", "D0.C1.R", "Dé", "D0,C1", "D99999"])
    func `what is no code`(text: String) {
        #expect(ReferentialCode(text) == nil)
    }

    @Test func `follow the order of the tree`() {
        let codes = ["D1.C10", "D1.C2.R1", "D1", "D0.C1.R1.I1", "D1.C2"].compactMap(ReferentialCode.init)
        #expect(codes.sorted().map(\.description) == ["D0.C1.R1.I1", "D1", "D1.C2", "D1.C2.R1", "D1.C10"])
    }

    @Test func `know their ancestors`() {
        #expect(ReferentialCode("D1.C2.R3.I4")?.ancestor(.field).description == "D1.C2")
    }
}
