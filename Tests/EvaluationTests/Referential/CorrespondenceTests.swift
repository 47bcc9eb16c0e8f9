import Evaluation
import Support
import Testing

@Suite struct `Standards are met again in another edition` {
    private func referential(_ standards: [(code: String, title: String)]) -> Referential {
        let made = standards.map { code, title in
            Standard(
                code: SampleReferential.code(code),
                title: title,
                criteria: [],
                suggestedEvidence: [],
                levelTexts: [],
                isAnchor: false,
                indicators: []
            )
        }
        let field = Field(code: SampleReferential.code("D0.C1"), title: "Champ", standards: made)
        let domain = Domain(code: SampleReferential.code("D0"), title: "Domaine", fields: [field])
        return Referential(version: "1", date: nil, origin: "", domains: [domain])
    }

    private func correspondence(
        _ earlier: [(code: String, title: String)],
        _ current: [(code: String, title: String)]
    ) -> [String?] {
        let table = Correspondence(from: referential(earlier), to: referential(current))
        return earlier.map { table[SampleReferential.code($0.code)]?.description }
    }

    @Test func `the same code is the same standard, even reworded`() {
        #expect(correspondence([("D0.C1.R1", "Diagnostic")], [("D0.C1.R1", "Diagnostic du bassin")]) == ["D0.C1.R1"])
    }

    @Test func `a standard that kept its title under another code was renumbered`() {
        let table = correspondence(
            [("D0.C1.R1", "Diagnostic"), ("D0.C1.R3", "Mobilité")],
            [("D0.C1.R1", "Diagnostic"), ("D0.C1.R2", "Mobilite")]
        )
        #expect(table == ["D0.C1.R1", "D0.C1.R2"])
    }

    @Test func `a code taken by a renumbered standard no longer means the old one`() {
        let table = correspondence(
            [("D0.C1.R1", "Diagnostic"), ("D0.C1.R2", "Mobilité")],
            [("D0.C1.R1", "Mobilité"), ("D0.C1.R2", "Accueil")]
        )
        #expect(table == [nil, "D0.C1.R1"])
    }

    @Test func `a standard that is no longer there corresponds to nothing`() {
        #expect(correspondence([("D0.C1.R4", "Abandonnée")], [("D0.C1.R1", "Diagnostic")]) == [nil])
    }

    @Test func `a title that two standards share decides nothing`() {
        let table = correspondence(
            [("D0.C1.R1", "Accueil"), ("D0.C1.R2", "Accueil")],
            [("D0.C1.R2", "Accueil"), ("D0.C1.R3", "Autre")]
        )
        #expect(table == [nil, "D0.C1.R2"])
    }
}
