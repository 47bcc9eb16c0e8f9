import Evaluation
import Support
import Testing

@Suite struct `The mean gap in a sentence` {
    /// A campus that is at level 1 everywhere, and an expert who rates the anchor alone.
    private func cohort(_ external: Level) -> Cohort {
        var deposit = SampleDeposit()
        for place in deposit.ratings.indices { deposit.ratings[place].rating = .value(.rated(.initiated)) }
        var grid = SampleEvaluation()
        grid.levels = [(.value(external), .empty)]
        return Cohort(
            of: CohortSources(
                campaign: deposit.campaign,
                referential: deposit.referential,
                deposits: [DepositRecord(of: deposit.assessment)],
                grids: [GridRecord(of: grid.assessment)],
                files: [],
                earlier: nil
            )
        )
    }

    @Test(arguments: [(Level.structured, "1,00 niveau"), (.achieved, "2,00 niveaux"), (.recognized, "3,00 niveaux")])
    func `is in the plural from two levels on`(external: Level, gap: String) {
        let cohort = cohort(external)
        let finding = ReviewText.findings(of: cohort).first { $0.title == "Regard externe" }?.text
        #expect(finding?.hasSuffix("les experts cotent \(gap) plus haut que les campus.") == true)
        #expect(ReviewText.externalCaption(of: cohort).hasSuffix("+\(gap)"))
    }
}
