import Evaluation
import Office
import Support
import Testing

@Suite struct `Comments shared by two campuses` {
    private let long = "Le comité réunit chaque trimestre les établissements et les entreprises de la filière"

    /// A form of the campus whose first comments are those of everybody.
    private func deposit(_ campus: String, file: String, sharing count: Int, rating: String = "2") -> DepositRecord {
        var form = SampleForm()
        form.set("Identité", "B3", .text(campus))
        for row in 2..<7 {
            form.set("Auto-évaluation", "G\(row)", .text(rating))
            let own = row - 2 < count ? "" : " (\(campus))"
            form.set("Auto-évaluation", "H\(row)", .text("\(long), pour la référence numéro \(row)\(own)."))
        }
        return DepositRecord(of: form.assessment(file: file))
    }

    private func copies(among deposits: [DepositRecord]) -> [[String]] {
        SettledDeposits(deposits).records.map { record in
            record.findings.filter { $0.code == .ref07 }.compactMap(\.place.cell)
        }
    }

    @Test func `five in common are asked of both, at their cells`() {
        let deposits = [deposit("BOR-001", file: "a", sharing: 5), deposit("LYO-001", file: "b", sharing: 5)]
        #expect(copies(among: deposits) == Array(repeating: ["H2", "H3", "H4", "H5", "H6"], count: 2))
    }

    @Test func `fewer are a coincidence`() {
        let deposits = [deposit("BOR-001", file: "a", sharing: 4), deposit("LYO-001", file: "b", sharing: 4)]
        #expect(copies(among: deposits) == [[], []])
    }

    @Test func `two deposits of one campus are no copy`() {
        let deposits = [deposit("BOR-001", file: "a", sharing: 5), deposit("BOR-001", file: "b", sharing: 5)]
        #expect(copies(among: deposits) == [[], []])
    }

    @Test func `the same reason not to be concerned is no copy`() {
        let deposits = ["BOR-001", "LYO-001"].map { deposit($0, file: $0, sharing: 5, rating: "NC") }
        #expect(copies(among: deposits) == [[], []])
    }

    @Test func `the sentence names no other campus`() throws {
        let deposits = [deposit("BOR-001", file: "a", sharing: 5), deposit("LYO-001", file: "b", sharing: 5)]
        let settled = SettledDeposits(deposits).records
        let finding = try #require(settled.first?.findings.first { $0.code == .ref07 })
        #expect(
            FindingText(finding).sentence == "Le commentaire est identique à celui d’un autre campus de la campagne."
        )
        #expect(finding.severity == .question)
    }
}
