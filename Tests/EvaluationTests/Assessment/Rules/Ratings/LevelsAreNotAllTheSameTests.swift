import Evaluation
import Support
import Testing
import Words

@Suite struct `REF-08: levels are not all the same` {
    @Test(arguments: [(90, false), (91, true), (100, true)])
    func `up to nine standards in ten, of all of them`(same: Int, isWrong: Bool) {
        var deposit = SampleDeposit(standards: 100)
        for index in same..<100 { deposit.ratings[index].rating = .value(.rated(.structured)) }
        let fact = RatingFact.flatRatings(.initiated, count: same, of: 100)
        let expected = Finding(.rating(fact), at: SampleSheet.ratings.cell("G1"))
        #expect(deposit.findings(of: .ref08) == (isWrong ? [expected] : []))
    }

    @Test(arguments: [(90, false), (91, true)])
    func `standards without a level count among all`(same: Int, isWrong: Bool) {
        var deposit = SampleDeposit(standards: 100)
        for index in same..<100 { deposit.ratings[index].rating = .value(.notConcerned) }
        #expect(deposit.findings(of: .ref08).isEmpty == !isWrong)
    }
}
