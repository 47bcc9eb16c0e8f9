import Evaluation
import Office
import Pipeline
import Support
import Testing

@Suite struct `A campaign is settled` {
    private func deposit(_ file: String, campus: String = "BOR-001", day: String = "2018-11-12") -> FileRecord {
        .deposit("soumissions/\(file).ods", campus: campus, day: day)
    }

    private func grid(_ file: String) -> FileRecord {
        let name = "grilles/\(file).ods"
        return FileRecord(
            examining: InputFile(name: name, path: "", kind: .grid),
            as: .grid(GridRecord(of: SampleGrid().assessment(file: name)))
        )
    }

    private let rules = RuleProfile()

    @Test func `each file in its place, the latest deposit of a campus being current`() {
        let settlement = Settlement(
            of: [deposit("a", day: "2018-11-20"), deposit("b"), deposit("c", campus: "LYO-001")],
            under: rules
        )
        #expect(settlement.outcomes.map(\.isCurrent) == [true, false, true])
        #expect(settlement.outcomes.map { $0.settled != nil } == [true, true, false])
        #expect(settlement.outcomes[0].currentDeposit?.comparison != nil)
        #expect(settlement.deposit(of: "bor-001")?.file == "soumissions/a.ods")
        #expect(settlement.deposit(of: "CLE-001") == nil)
    }

    @Test func `a deposit that names no expected campus replaces none, and stands for none`() {
        let settlement = Settlement(of: [deposit("a", campus: "XXX"), deposit("b", campus: "XXX")], under: rules)
        #expect(settlement.outcomes.map(\.isCurrent) == [true, true])
        #expect(settlement.deposit(of: "XXX") == nil)
    }

    @Test func `a file that cannot be read takes nobody's place`() {
        let unreadable = FileRecord(
            examining: InputFile(name: "soumissions/a.ods", path: ""),
            as: .unreadable(.truncatedArchive)
        )
        let settlement = Settlement(of: [unreadable, deposit("b")], under: rules)
        #expect(settlement.outcomes.map(\.status) == [nil, .sound])
        #expect(settlement.outcomes.map(\.isUnreadable) == [true, false])
    }

    @Test func `grids come after, the last of an expert being current`() {
        let settlement = Settlement(of: [deposit("a")], under: rules).adding(grids: [grid("x"), grid("y")])
        #expect(settlement.outcomes.map(\.isGrid) == [false, true, true])
        #expect(settlement.outcomes.map(\.isCurrent) == [true, false, true])
        #expect(settlement.outcomes[1].findings.map(\.code).contains(.fic02))
        #expect(settlement.outcomes.compactMap(\.currentGrid).map(\.file) == ["grilles/y.ods"])
    }

    @Test func `the records stay what their examination gave`() {
        let settlement = Settlement(of: [deposit("a"), deposit("b")], under: rules)
        #expect(settlement.outcomes[0].findings.contains { $0.code == .fic02 })
        #expect(settlement.outcomes[0].record.content.deposit?.findings.contains { $0.code == .fic02 } == false)
    }
}
