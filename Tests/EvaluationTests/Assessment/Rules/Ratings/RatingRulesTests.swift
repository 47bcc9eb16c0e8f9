import Evaluation
import Support
import Testing
import Words

@Suite struct `REF-01: every standard has one row` {
    @Test func `a code that is unknown, with the nearest one`() {
        var deposit = SampleDeposit()
        deposit.ratings[1].code = "D0.C1.R22"
        let fact = RatingFact.unknownStandard(nearest: "D0.C1.R2")
        #expect(deposit.findings(of: .ref01) == [Finding(.rating(fact), at: SampleSheet.ratings.cell("A3"))])
    }

    @Test func `a column of codes with their titles is one finding`() {
        var deposit = SampleDeposit(standards: 12)
        for row in deposit.ratings.indices { deposit.ratings[row].code += " – Titre, suite" }
        #expect(deposit.findings(of: .ref01).map(\.count) == [12])
        #expect(deposit.findings(of: .ref03) == [])
    }

    @Test func `a second row`() {
        var deposit = SampleDeposit()
        deposit.ratings.append(deposit.ratings[1])
        let fact = RatingFact.repeatedStandard(SampleReferential.code("D0.C1.R2"), firstCell: "A3")
        #expect(deposit.findings(of: .ref01) == [Finding(.rating(fact), at: SampleSheet.ratings.cell("A6"))])
    }

    @Test func `no row, told at the header`() {
        var deposit = SampleDeposit()
        deposit.ratings.remove(at: 1)
        let fact = RatingFact.missingStandard(SampleReferential.code("D0.C1.R2"))
        #expect(deposit.findings(of: .ref01) == [Finding(.rating(fact), at: SampleSheet.ratings.cell("A1"))])
    }
}

@Suite struct `REF-02 and REF-03: every standard has a level` {
    @Test(arguments: [
        (Answer<Rating>.Reading.empty, RatingFact.missingLevel(SampleReferential.code("D0.C1.R2"))),
        (.unreadable(.notALevel), .unreadableLevel(.notALevel)),
    ])
    func `a level that lacks or is none`(reading: Answer<Rating>.Reading, fact: RatingFact) {
        var deposit = SampleDeposit()
        deposit.ratings[1].rating = reading
        #expect(deposit.findings(of: .ref02) == [Finding(.rating(fact), at: SampleSheet.ratings.cell("G3"))])
        #expect(deposit.findings(of: .ref03) == [])
    }

    @Test(arguments: [
        (Answer<Rating>.Reading.empty, RatingFact.AnchorGap.empty), (.value(.notConcerned), .notConcerned),
    ])
    func `an anchor without a level blocks, and is told once`(
        reading: Answer<Rating>.Reading,
        gap: RatingFact.AnchorGap
    ) {
        var deposit = SampleDeposit()
        deposit.ratings[0].rating = reading
        let fact = RatingFact.unratedAnchor(SampleReferential.code("D0.C1.R1"), gap)
        #expect(deposit.findings(of: .ref03) == [Finding(.rating(fact), at: SampleSheet.ratings.cell("G2"))])
        #expect(deposit.findings(of: .ref02) == [])
        #expect(deposit.assessment.status == .blocked)
    }

    @Test func `an anchor without a row is told at the header`() {
        var deposit = SampleDeposit()
        deposit.ratings.remove(at: 0)
        let fact = RatingFact.unratedAnchor(SampleReferential.code("D0.C1.R1"), .missingRow)
        #expect(deposit.findings(of: .ref03) == [Finding(.rating(fact), at: SampleSheet.ratings.cell("A1"))])
        #expect(deposit.findings(of: .ref01) == [])
    }
}

@Suite struct `REF-05: higher levels have evidence` {
    @Test(arguments: [
        (Level.initiated, 0, nil), (.structured, 0, 1), (.structured, 1, nil), (.achieved, 0, 1), (.achieved, 1, nil),
        (.recognized, 1, 2), (.recognized, 2, nil),
    ])
    func `one item from level 2 on, two at level 4`(level: Level, count: Int, required: Int?) {
        var deposit = SampleDeposit()
        deposit.ratings[1].rating = .value(.rated(level))
        deposit.proofs = deposit.proofs.dropFirst() + [SampleDeposit.ProofValues("P9", ["D0.C1.R1"])]
        deposit.proofs += (0..<count).map { SampleDeposit.ProofValues("P1\($0)", ["D0.C1.R2"]) }
        let expected = required.map { required in
            let fact = RatingFact.evidenceLacking(
                SampleReferential.code("D0.C1.R2"),
                level,
                count: count,
                required: required,
                sheet: "Preuves"
            )
            return [Finding(.rating(fact), at: SampleSheet.ratings.cell("G3"))]
        }
        #expect(deposit.findings(of: .ref05) == expected ?? [])
    }

    @Test func `an item under a code with its title is told at that code alone`() {
        var deposit = SampleDeposit()
        deposit.proofs[1].standards = .value(["D1.C1.R2 – Insertion", "mobilité", "D0.C1.R1"])
        #expect(deposit.findings(of: .ref05) == [])
        let meant = [SampleReferential.code("D1.C1.R2")]
        let fact = EvidenceFact.unknownStandard(code: "D1.C1.R2 – Insertion", meant: meant)
        #expect(deposit.findings(of: .prv01) == [Finding(.evidence(fact), at: SampleSheet.evidence.cell("B3"))])
    }

    @Test func `a column of codes with their titles is one finding, however long it is`() {
        var deposit = SampleDeposit()
        deposit.proofs = (0..<12).map { row in
            SampleDeposit.ProofValues("P\(row)", [["D0.C1.R1", "D0.C1.R2", "D1.C1.R2"][row % 3] + " – Titre"])
        }
        #expect(deposit.findings(of: .ref05) == [])
        #expect(deposit.findings(of: .prv01).map(\.count) == [12])
    }
}

@Suite struct `REF-09: targets are above levels` {
    @Test(arguments: [(Level.structured, false), (.initiated, true)]) func `at least the level`(
        target: Level,
        isWrong: Bool
    ) {
        var deposit = SampleDeposit()
        deposit.ratings[1].targetLevel = .value(target)
        let expected = Finding(.rating(.targetBelowLevel(.structured)), at: SampleSheet.ratings.cell("K3"))
        #expect(deposit.findings(of: .ref09) == (isWrong ? [expected] : []))
    }

    @Test(arguments: [(1, false), (0, true), (-1, true)]) func `after the deposit`(days: Int, isWrong: Bool) {
        var deposit = SampleDeposit()
        let date = SampleCampaign.date(2018, 11, 9)
        deposit.ratings[1].targetDate = .value(date.adding(days: days))
        let fact = RatingFact.targetDateNotAfterDeposit(deposit: date)
        let expected = Finding(.rating(fact), at: SampleSheet.ratings.cell("L3"))
        #expect(deposit.findings(of: .ref09) == (isWrong ? [expected] : []))
    }
}
