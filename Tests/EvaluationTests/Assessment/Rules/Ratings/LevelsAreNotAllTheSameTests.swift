import Evaluation
import Support
import Testing
import Words

@Suite struct `REF-08: levels are not all the same` {
    @Test(arguments: [(18, false), (19, true), (20, true)])
    func `up to nine standards in ten, of all of them`(same: Int, isWrong: Bool) {
        var deposit = SampleDeposit(standards: 20)
        for index in same..<20 { deposit.ratings[index].rating = .value(.rated(.structured)) }
        let fact = RatingFact.flatRatings(.initiated, count: same, of: 20)
        let expected = Finding(.rating(fact), at: SampleSheet.ratings.cell("G1"))
        #expect(deposit.findings(of: .ref08) == (isWrong ? [expected] : []))
    }

    @Test(arguments: [(18, false), (19, true)])
    func `standards without a level count among all`(same: Int, isWrong: Bool) {
        var deposit = SampleDeposit(standards: 20)
        for index in same..<20 { deposit.ratings[index].rating = .value(.notConcerned) }
        #expect(deposit.findings(of: .ref08).isEmpty == !isWrong)
    }
}
