import Evaluation
import Support
import Testing
import Words

@Suite struct `FIC-06: a file is for this run` {
    @Test func `the campaign and the version are those of the run`() {
        var deposit = SampleDeposit()
        deposit.identity.campaign = .value("2017")
        deposit.identity.version = .value("2017.1")
        #expect(
            deposit.findings(of: .fic06) == [
                Finding(.file(.otherCampaign(expected: "2018")), at: SampleSheet.identity.cell("B1")),
                Finding(.file(.otherReferential(expected: "2018.1")), at: SampleSheet.identity.cell("B2")),
            ]
        )
    }
}

@Suite struct `A sample deposit` {
    @Test func `has no finding before it is spoiled`() {
        #expect(SampleDeposit().assessment.findings == [])
    }
}

@Suite struct `A broken column is one cause` {
    @Test(arguments: [9, 10, 11]) func `from ten cells on`(count: Int) {
        var deposit = SampleDeposit(standards: 12)
        for row in 0..<count { deposit.ratings[row].comment = .empty }
        let found = deposit.findings(of: .ref04)
        #expect(found.isEmpty)
        for row in 0..<count { deposit.ratings[row].rating = .unreadable(.notALevel) }
        let levels = deposit.findings(of: .ref02)
        if count < 10 {
            #expect(levels.map(\.place) == (2..<count + 2).map { SampleSheet.ratings.cell("G\($0)") })
        } else {
            #expect(
                levels == [
                    Finding(.rating(.unreadableLevel(.notALevel)), at: SampleSheet.ratings.range("G2", "G\(count + 1)"))
                ]
            )
            #expect(levels.first?.count == count)
        }
    }
}
