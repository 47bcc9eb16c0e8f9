import Evaluation
import Support
import Testing
import Words

@Suite struct `HIS-01: lower levels are commented` {
    private func deposit(_ level: Level, comment: Answer<String>.Reading) -> SampleDeposit {
        var before = SampleDeposit()
        before.ratings[2].rating = .value(.rated(.structured))
        var deposit = SampleDeposit()
        deposit.earlier = EarlierCampaign(
            named: "2017",
            deposits: [DepositRecord(of: before.assessment)],
            grids: [],
            from: before.referential,
            to: deposit.referential
        )
        deposit.ratings[2].rating = .value(.rated(level))
        deposit.ratings[2].comment = comment
        return deposit
    }

    @Test(arguments: [(Level.structured, false), (.initiated, true)]) func `a level that fell is noted`(
        level: Level,
        fell: Bool
    ) {
        let fact = EarlierFact.loweredLevel(
            SampleReferential.code("D1.C1.R1"),
            from: .structured,
            to: .initiated,
            campaign: "2017"
        )
        let expected = Finding(.earlier(fact), at: SampleSheet.ratings.cell("G4"))
        #expect(deposit(level, comment: .empty).findings(of: .his01) == (fell ? [expected] : []))
    }

    @Test func `a comment excuses it`() {
        #expect(deposit(.initiated, comment: .value("Un départ.")).findings(of: .his01) == [])
    }
}
