import Evaluation
import Support
import Testing
import Words

@Suite struct `BIL-01: every domain is summarised` {
    @Test func `a row without a summary`() {
        var deposit = SampleDeposit()
        deposit.summaries[1].summary = .empty
        let expected = Finding(
            .text(.missingSummary(SampleReferential.code("D1"))),
            at: SampleSheet.summaries.cell("B3")
        )
        #expect(deposit.findings(of: .bil01) == [expected])
    }

    @Test func `no row, told at the header`() {
        var deposit = SampleDeposit()
        deposit.summaries.remove(at: 1)
        let expected = Finding(
            .text(.missingDomain(SampleReferential.code("D1"))),
            at: SampleSheet.summaries.cell("A1")
        )
        #expect(deposit.findings(of: .bil01) == [expected])
    }
}

@Suite struct `CPR-01: texts hold no personal data` {
    @Test(arguments: [
        ("Écrire à contact@campus.example pour le détail.", TextFact.PersonalData.email),
        ("Vu avec M. Martin au comité de pilotage.", .name), ("Vu avec Mme Durand.", .name),
        ("Vu avec MME DURAND.", .name),
        ("Vu avec M./Mme Durand.", .name), ("Vu avec Melle Durand.", .name),
        ("Vu avec Mesdames Durand et Petit.", .name), ("Messieurs Durand et Petit.", .name),
        ("Appeler le 05 56 00 00 00 au besoin.", .telephone), ("Appeler le +33 5 56 00 00 00.", .telephone),
        ("Appeler le 05\u{2011}56\u{2011}00\u{2011}00\u{2011}00.", .telephone), ("ISBN 0556000000", nil),
        ("Voir https://a.example/p/0556000000", nil), ("Le lot n° 0556000000 est clos.", nil),
        ("Appeler le 0556000000.", .telephone), ("M. X est parti.", nil), ("M. le recteur a signé.", nil),
        ("Dix chiffres 1556000000 qui ne commencent pas par 0.", nil), ("Neuf chiffres : 055600000.", nil),
        ("Onze chiffres : 05560000001.", nil), ("contact @campus, un arobase seul", nil),
    ])
    func `a comment`(text: String, data: TextFact.PersonalData?) {
        var deposit = SampleDeposit()
        deposit.ratings[2].comment = .value(text)
        let expected = data.map { [Finding(.text(.personalData($0)), at: SampleSheet.ratings.cell("H4"))] }
        #expect(deposit.findings(of: .cpr01) == expected ?? [])
    }

    @Test(arguments: [(36, nil), (37, TextFact.PersonalData.telephone)])
    func `a word says what a number is from forty characters at most`(blanks: Int, data: TextFact.PersonalData?) {
        var deposit = SampleDeposit()
        deposit.ratings[2].comment = .value("ISBN" + String(repeating: " ", count: blanks) + "0556000000")
        let expected = data.map { [Finding(.text(.personalData($0)), at: SampleSheet.ratings.cell("H4"))] }
        #expect(deposit.findings(of: .cpr01) == expected ?? [])
    }

    @Test func `titles and functions`() {
        var deposit = SampleDeposit()
        deposit.identity.directorFunction = .value("Mme Durand, directrice")
        deposit.proofs[0].title = .value("Courriel de a@b.example")
        deposit.actions[0].owner = .value("M. Martin")
        #expect(deposit.findings(of: .cpr01).map(\.place.name) == ["Identité!B16", "Preuves!C2", "Plan d'action!D2"])
    }
}
