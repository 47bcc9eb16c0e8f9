import Evaluation
import Support
import Testing

@Suite struct `A campaign judged by another edition` {
    private static let code = SampleReferential.code

    /// Standards `D0.C1.R1`…, of which some are anchors.
    private func edition(_ count: Int, anchors: Set<Int>, successions: [Succession] = []) -> Referential {
        let standards = (1...count).map { number in
            Standard(
                code: Self.code("D0.C1.R\(number)"),
                title: "Référence \(number)",
                criteria: [],
                suggestedEvidence: [],
                levelTexts: [],
                isAnchor: anchors.contains(number),
                indicators: []
            )
        }
        let field = Field(code: Self.code("D0.C1"), title: "Champ", standards: standards)
        let domain = Domain(code: Self.code("D0"), title: "Domaine", fields: [field])
        return Referential(version: "\(count)", date: nil, origin: "", domains: [domain], successions: successions)
    }

    private func trial(of levels: [Level], by next: Referential, renewal: Level = .achieved) throws -> CampusTrial {
        let current = edition(levels.count, anchors: [1, 2])
        var deposit = SampleDeposit(standards: levels.count)
        deposit.referential = current
        deposit.ratings = levels.enumerated().map { SampleDeposit.RatingValues("D0.C1.R\($0 + 1)", .rated($1)) }
        let trial = EditionTrial(
            of: [DepositRecord(of: deposit.assessment)],
            in: SampleCampaign.campaign,
            from: current,
            to: next,
            thresholds: Thresholds(initial: .initiated, midTerm: .structured, renewal: renewal)
        )
        return try #require(trial.campuses.first)
    }

    @Test func `keeps its level where nothing changes`() throws {
        let campus = try trial(of: [.achieved, .structured, .initiated], by: edition(3, anchors: [1, 2]))
        #expect(campus.move == .kept && campus.before.level == .structured && campus.lost == [])
        #expect(campus.anchors.map(\.code) == [Self.code("D0.C1.R2")] && campus.anchors.allSatisfy(\.holdsBack))
    }

    @Test func `gains a level where an anchor is one no more`() throws {
        let campus = try trial(of: [.achieved, .structured, .initiated], by: edition(3, anchors: [1]))
        #expect(campus.move == .raised && campus.after.level == .achieved)
        #expect(campus.anchors.map(\.code) == [Self.code("D0.C1.R2")] && !campus.anchors.contains(where: \.holdsBack))
    }

    @Test func `loses it where an anchor is to be rated again`() throws {
        let again = Succession(from: Self.code("D0.C1.R2"), to: Self.code("D0.C1.R2"), isKept: false)
        let next = edition(3, anchors: [1, 2], successions: [again])
        let campus = try trial(of: [.achieved, .structured, .initiated], by: next)
        #expect(campus.move == .lowered && campus.after.level == nil && campus.lost == [Self.code("D0.C1.R2")])
        #expect(campus.anchors.map(\.rating) == [nil])
    }

    @Test(arguments: [(Level.structured, true), (.achieved, false)])
    func `reaches another threshold with the same level`(renewal: Level, meets: Bool) throws {
        let campus = try trial(
            of: [.achieved, .structured, .initiated],
            by: edition(3, anchors: [1, 2]),
            renewal: renewal
        )
        #expect(campus.move == .kept && campus.before.meetsThreshold == false && campus.after.meetsThreshold == meets)
    }
}
