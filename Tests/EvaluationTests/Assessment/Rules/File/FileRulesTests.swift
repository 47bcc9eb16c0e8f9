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

@Suite struct `FIC-07: a form is for its campus` {
    @Test(arguments: [
        (FormOrigin(campaign: "2018", campus: "BOR-001"), [Finding]()),
        (FormOrigin(campaign: nil, campus: nil), []),
        (FormOrigin(campaign: "2018", campus: "bor 001"), []),
        (
            FormOrigin(campaign: "2017", campus: "LYO-001"),
            [
                Finding(.file(.preparedForCampaign("2017")), at: SampleSheet.identity.cell("B1")),
                Finding(.file(.preparedForCampus("LYO-001")), at: SampleSheet.identity.cell("B3")),
            ]
        ),
    ])
    func `what it was prepared for is what it is filled for`(origin: FormOrigin, expected: [Finding]) {
        var deposit = SampleDeposit()
        deposit.origin = origin
        #expect(deposit.findings(of: .fic07) == expected)
    }

    @Test func `an identifier that no campus has is told by its own rule alone`() {
        var deposit = SampleDeposit()
        deposit.origin = FormOrigin(campaign: "2018", campus: "BOR-001")
        deposit.identity.identifier = .value("BOR-001 (essai)")
        #expect(deposit.findings(of: .fic07) == [])
    }

    @Test func `a form that says nothing is for anybody`() {
        #expect(SampleDeposit().findings(of: .fic07) == [])
    }

    @Test(arguments: [("EXP-01", 0), ("EXP-02", 1)]) func `a grid is for its expert too`(expert: String, count: Int) {
        var evaluation = SampleEvaluation()
        evaluation.origin = FormOrigin(campaign: "2018", campus: "BOR-001", expert: expert)
        #expect(evaluation.findings(of: .fic07).count == count)
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

    @Test(arguments: [(9, 9), (10, 1)]) func `so is one same answer filled down`(rows: Int, count: Int) {
        var deposit = SampleDeposit(standards: 12, rated: .rated(.structured))
        for row in 0..<rows { deposit.ratings[row].comment = .value("voir annexe") }
        let found = deposit.findings(of: .ref04)
        #expect(found.count == count && found.map(\.count).reduce(0, +) == rows)
        #expect(count > 1 || found.map(\.place) == [SampleSheet.ratings.range("H2", "H\(rows + 1)")])
        for row in 0..<rows { deposit.ratings[row].comment = .value("voir annexe \(100 + row)") }
        #expect(deposit.findings(of: .ref04).count == rows)
    }

    @Test(arguments: [true, false]) func `and says what suits all its cells`(isDiverse: Bool) throws {
        var deposit = SampleDeposit(standards: 12)
        for row in 0..<11 {
            deposit.ratings[row].rating = .unreadable(isDiverse && row == 10 ? .notANumber : .notALevel)
        }
        let levels = deposit.findings(of: .ref02)
        #expect(levels.count == 1 && levels.first?.count == 11)
        let text = FindingText(try #require(levels.first))
        let alone = FindingText(Finding(.rating(.unreadableLevel(.notALevel)), at: .file))
        #expect((text.hint == alone.hint) == !isDiverse)
        #expect(text.sentence.contains("pour une autre raison") == isDiverse)
    }

    @Test func `and proposes to correct the others as the first, where only their right values differ`() throws {
        var deposit = SampleDeposit(standards: 12)
        for row in 1..<12 { deposit.ratings[row].code += "★" }
        let codes = deposit.findings(of: .ref01)
        #expect(codes.count == 1 && codes.first?.count == 11)
        let text = FindingText(try #require(codes.first))
        #expect(text.sentence.contains("(et 10 autres cellules)."))
        #expect(text.hint.contains("D0.C1.R2\u{A0}»") && text.hint.contains("les autres cellules"))
    }

    @Test func `and has one reason where each cell has a number of its own`() throws {
        var deposit = SampleDeposit(standards: 12)
        for row in 0..<11 { deposit.ratings[row].targetDate = .unreadable(.yearAlone(2019 + row % 2)) }
        let dates = deposit.findings(of: .ref09)
        #expect(dates.count == 1 && dates.first?.count == 11)
        let text = FindingText(try #require(dates.first))
        #expect(!text.sentence.contains("raison") && text.hint.contains("2019"))
    }
}
