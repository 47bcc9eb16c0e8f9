import Evaluation
import Support
import Testing

@Suite struct `Findings that are read at once` {
    private func small(_ cell: String) -> Finding {
        Finding(.indicator(.smallDenominator(minimum: 20)), at: SampleSheet.indicators.cell(cell), value: "11")
    }

    @Test func `notes that ask the same on one sheet are one, with their cells`() {
        let groups = FindingGroup.gathering([small("G3"), small("G7"), small("G9")])
        #expect(groups.map(\.others.count) == [2])
        #expect(groups.map { $0.text.sentence.hasSuffix("De même en G7, G9.") } == [true])
    }

    @Test func `what is to be done is told cell by cell`() {
        let errors = ["G3", "G7"].map {
            Finding(.rating(.unreadableLevel(.notALevel)), at: SampleSheet.ratings.cell($0), value: "x")
        }
        #expect(FindingGroup.gathering(errors).map(\.others.count) == [0, 0])
        #expect(FindingGroup.gathering([small("G3")]).map { $0.text == FindingText($0.first) } == [true])
    }

    @Test func `they are new when none of them stood`() {
        let findings = [small("G3"), small("G7")]
        func state(after earlier: [Finding]) -> [String] {
            let comparison = DepositComparison(with: earlier.map(EarlierFinding.init), of: findings)
            return FindingGroup.gathering(findings).map { ReturnText.state(of: $0, after: comparison) }
        }
        #expect(state(after: []) == ["nouvelle"])
        #expect(state(after: [findings[1]]) == ["toujours là"])
    }

    @Test func `a list of more than 24 cells is counted`() {
        let groups = FindingGroup.gathering((1...26).map { small("G\($0)") })
        #expect(groups.map { $0.text.sentence.contains("et 1 autre.") } == [true])
    }
}
