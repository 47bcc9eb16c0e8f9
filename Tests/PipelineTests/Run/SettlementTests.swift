import Evaluation
import FoundationEssentials
import Office
import Pipeline
import Support
import Testing

@Suite struct `A campaign is settled` {
    private func deposit(_ file: String, campus: String = "BOR-001", day: String = "2018-11-12") -> HeldRecord {
        HeldRecord(.deposit("soumissions/\(file).ods", campus: campus, day: day))
    }

    private func grid(_ file: String) -> HeldRecord {
        let name = "grilles/\(file).ods"
        return HeldRecord(
            FileRecord(
                examining: InputFile(name: name, path: "", kind: .grid),
                as: .grid(GridRecord(of: SampleGrid().assessment(file: name)))
            )
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
        let settlement = Settlement(of: [HeldRecord(unreadable), deposit("b")], under: rules)
        #expect(settlement.outcomes.map(\.status) == [nil, .sound])
        #expect(settlement.outcomes.map(\.isUnreadable) == [true, false])
    }

    @Test func `grids come after, the last of an expert being current`() {
        let settlement = Settlement(of: [deposit("a")], under: rules).adding(
            grids: [grid("x"), grid("y")],
            in: SampleCampaign.campaign
        )
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

    @Test func `records that wait packed give the same outcomes`() throws {
        let deposits = [
            deposit("a", day: "2018-11-20"), deposit("b"), deposit("c", campus: "LYO-001"), deposit("d", campus: "XXX"),
            HeldRecord(
                FileRecord(
                    examining: InputFile(name: "soumissions/e.ods", path: ""),
                    as: .unreadable(.truncatedArchive)
                )
            ),
        ]
        let grids = [grid("x"), grid("y")]
        func outcomes(isPacked: Bool) throws -> [String] {
            func held(_ records: [HeldRecord]) -> [HeldRecord] {
                records.map { HeldRecord($0.record, isPacked: isPacked) }
            }
            return try Settlement(of: held(deposits), under: rules)
                .adding(grids: held(grids), in: SampleCampaign.campaign).map { outcome in
                    "\(outcome.isCurrent) \(try json(outcome.record)) \(try outcome.settled.map(json) ?? "")"
                }
        }
        #expect(try outcomes(isPacked: true) == outcomes(isPacked: false))
        #expect(try outcomes(isPacked: true).count == 7)
    }

    private func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
