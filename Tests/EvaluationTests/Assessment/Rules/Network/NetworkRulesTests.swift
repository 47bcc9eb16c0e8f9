import Evaluation
import Support
import Testing
import Words

@Suite struct `RES-01: governance holds a school and a university` {
    @Test(arguments: [(0, NetworkFact.MissingKind.school), (1, .higherEducation)])
    func `each kind that lacks is told at the header`(row: Int, kind: NetworkFact.MissingKind) {
        var deposit = SampleDeposit()
        deposit.members[row].role = .empty
        let expected = Finding(.network(.governanceLacks(kind)), at: SampleSheet.network.cell("A1"))
        #expect(deposit.findings(of: .res01) == [expected])
    }
}

@Suite struct `A member of unknown kind` {
    @Test func `may be the one that lacks, and is told alone`() {
        var deposit = SampleDeposit()
        deposit.members[0].kind = .unreadable(.notInList(nearest: nil))
        #expect(deposit.findings(of: .res01) == [] && deposit.findings(of: .res02) == [])
        #expect(deposit.findings(of: .res03).count == 1)
        // One without a role is no member of the governance.
        deposit.members[0].kind = .value(.vocationalSchool)
        deposit.members[1].role = .empty
        deposit.members[2].kind = .unreadable(.notInList(nearest: nil))
        #expect(deposit.findings(of: .res01).count == 1 && deposit.findings(of: .res02) == [])
    }
}

@Suite struct `RES-02: the network has every kind of member` {
    @Test func `two teaching members`() {
        var deposit = SampleDeposit()
        deposit.members[1].kind = .value(.laboratory)
        let expected = Finding(.network(.networkLacks(.teachers)), at: SampleSheet.network.cell("A1"))
        #expect(deposit.findings(of: .res02) == [expected])
        deposit.members[1].kind = .value(.apprenticeCentre)
        #expect(deposit.findings(of: .res02) == [])
    }

    @Test(arguments: [(2, NetworkFact.MissingKind.firm), (3, .continuingTraining)])
    func `a firm, and a body of continuing training`(row: Int, kind: NetworkFact.MissingKind) {
        var deposit = SampleDeposit()
        deposit.members[row].kind = .value(.other)
        let expected = Finding(.network(.networkLacks(kind)), at: SampleSheet.network.cell("A1"))
        #expect(deposit.findings(of: .res02) == [expected])
    }

    @Test func `a branch stands for a firm`() {
        var deposit = SampleDeposit()
        deposit.members[2].kind = .value(.branch)
        #expect(deposit.findings(of: .res02) == [])
    }
}

@Suite struct `RES-03: members are unique, and known by their numbers` {
    @Test(arguments: [("néant", "à compléter", 0), ("0331234M", "", 1), ("0331234A", "", 1), ("", "192550903", 0)])
    func `what is no number tells nothing of its member`(uai: String, siret: String, count: Int) {
        var deposit = SampleDeposit()
        for row in 2...3 {
            deposit.members[row].uai = uai.isEmpty ? .empty : .value(uai)
            deposit.members[row].siret = siret.isEmpty ? .empty : .value(siret)
        }
        let repeated = deposit.findings(of: .res03).filter {
            if case .network(.repeatedMember) = $0.fact { true } else { false }
        }
        #expect(repeated.count == count)
    }

    @Test func `the same name, whatever its case`() {
        var deposit = SampleDeposit()
        deposit.members[3].name = .value("ENTREPRISE D'ESSAI")
        let expected = Finding(.network(.repeatedMember(firstCell: "A4")), at: SampleSheet.network.cell("A5"))
        #expect(deposit.findings(of: .res03) == [expected])
    }

    @Test func `the same UAI, told once`() {
        var deposit = SampleDeposit()
        deposit.members[0].uai = .value("0331234M")
        deposit.members[1].uai = .value("0331234M")
        let expected = Finding(.network(.repeatedMember(firstCell: "C2")), at: SampleSheet.network.cell("C3"))
        #expect(deposit.findings(of: .res03) == [expected])
    }

    @Test func `keys are right`() {
        var deposit = SampleDeposit()
        deposit.members[0].uai = .value("0331234A")
        deposit.members[2].siret = .value("7328293200007")
        #expect(
            deposit.findings(of: .res03) == [
                Finding(.network(.flawedUAI(.wrongKey(expected: "M"))), at: SampleSheet.network.cell("C2")),
                Finding(.network(.flawedSIRET(.malformed(digits: 13))), at: SampleSheet.network.cell("D4")),
            ]
        )
    }
}

@Suite struct `RES-04: governance has signed` {
    @Test(arguments: [Answer<Bool>.Reading.value(false), .empty]) func `the convention`(signed: Answer<Bool>.Reading) {
        var deposit = SampleDeposit()
        deposit.members[0].hasSigned = signed
        let expected = Finding(.network(.governanceWithoutSignature), at: SampleSheet.network.cell("F2"))
        #expect(deposit.findings(of: .res04) == [expected])
    }

    @Test func `with a date`() {
        var deposit = SampleDeposit()
        deposit.members[0].signatureDate = .empty
        let expected = Finding(.network(.governanceWithoutDate), at: SampleSheet.network.cell("G2"))
        #expect(deposit.findings(of: .res04) == [expected])
    }

    @Test func `who has no role need not`() {
        var deposit = SampleDeposit()
        deposit.members[2].hasSigned = .value(false)
        #expect(deposit.findings(of: .res04) == [])
    }
}
