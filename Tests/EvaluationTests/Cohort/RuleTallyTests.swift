import Evaluation
import Support
import Testing
import Words

struct RuleTallyTests {
    @Test(arguments: [(20, 0), (21, 1)])
    func `twenty rules are told, the others counted`(rules: Int, others: Int) {
        let facts = Dictionary(firstOf: `What findings say`.facts.map { ($0.code, $0) })
        let findings = facts.sorted { $0.key < $1.key }.prefix(rules).map {
            Finding($0.value, at: SampleSheet.ratings.cell("G2"))
        }
        let deposit = SampleDeposit()
        let assessment = Assessment(
            of: deposit.submission,
            noting: findings,
            against: SampleReferential.referential,
            in: deposit.campaign
        )
        let cohort = Cohort(
            of: CohortSources(
                campaign: deposit.campaign,
                referential: SampleReferential.referential,
                deposits: [DepositRecord(of: assessment)],
                grids: [],
                files: [],
                earlier: nil
            )
        )
        #expect(cohort.rules.count == 20)
        let tied = ReviewText.mostFrequentRules(of: cohort)?.codes ?? ""
        #expect(tied.contains("et \(rules - 5) autres"))
        #expect(cohort.otherRules.count == others)
    }
}
