import Evaluation
import Support
import Testing
import Words

@Suite struct `PRV-01: evidence is identified` {
    @Test func `each thing that lacks is told at its cell`() {
        var deposit = SampleDeposit()
        deposit.proofs[1].title = .empty
        deposit.proofs[1].date = .empty
        #expect(
            deposit.findings(of: .prv01) == [
                Finding(.evidence(.missing(field: "Titre")), at: SampleSheet.evidence.cell("C3")),
                Finding(.evidence(.missing(field: "Date")), at: SampleSheet.evidence.cell("E3")),
            ]
        )
    }

    @Test func `an identifier names one item`() {
        var deposit = SampleDeposit()
        deposit.proofs[2].identifier = .value("p001")
        let expected = Finding(.evidence(.repeatedIdentifier(firstCell: "A2")), at: SampleSheet.evidence.cell("A4"))
        #expect(deposit.findings(of: .prv01) == [expected])
    }

    @Test func `a standard that is none, with the nearest`() {
        var deposit = SampleDeposit()
        deposit.proofs[0].standards = .value(["D0.C1.R1", "D0.C1.R2", "D1.C1.R22"])
        let fact = EvidenceFact.unknownStandard(code: "D1.C1.R22", meant: [SampleReferential.code("D1.C1.R2")])
        #expect(deposit.findings(of: .prv01) == [Finding(.evidence(fact), at: SampleSheet.evidence.cell("B2"))])
    }
}

@Suite struct `PRV-02: evidence is recent` {
    @Test(arguments: [(2018, 11, 9), (2014, 11, 9)]) func `of the day of the deposit, or 48 months old`(
        _ date: (Int, Int, Int)
    ) {
        var deposit = SampleDeposit()
        deposit.proofs[0].date = .value(SampleCampaign.date(date.0, date.1, date.2))
        #expect(deposit.findings(of: .prv02) == [])
    }

    @Test func `a day older is asked about`() {
        var deposit = SampleDeposit()
        deposit.proofs[0].date = .value(SampleCampaign.date(2014, 11, 8))
        let expected = Finding(.evidence(.outdated(months: 48)), at: SampleSheet.evidence.cell("E2"))
        #expect(deposit.findings(of: .prv02) == [expected])
    }

    @Test func `a day later than the deposit too`() {
        var deposit = SampleDeposit()
        deposit.proofs[0].date = .value(SampleCampaign.date(2018, 11, 10))
        let fact = EvidenceFact.datedAfterDeposit(deposit: SampleCampaign.date(2018, 11, 9))
        #expect(deposit.findings(of: .prv02) == [Finding(.evidence(fact), at: SampleSheet.evidence.cell("E2"))])
    }
}
