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

    @Test(arguments: [" D1", "\u{A0}D1 – Pilotage"]) func `a blank before the code is nothing`(typed: String) {
        var deposit = SampleDeposit()
        deposit.summaries[1].domain = .value(typed)
        #expect(deposit.findings(of: .bil01) == [])
    }

    @Test(arguments: ["Domaine 1", "D 1", "Pilotage", "domaine D1"])
    func `a row that most likely is about a domain is told instead of the missing one`(typed: String) {
        var deposit = SampleDeposit()
        deposit.summaries[1].domain = .value(typed)
        let expected = Finding(
            .text(.unknownDomain(nearest: "D1")),
            at: SampleSheet.summaries.cell("A3"),
            value: typed
        )
        #expect(deposit.findings(of: .bil01) == [expected])
    }

    @Test func `a row of no domain, or of one that has its row`() {
        var deposit = SampleDeposit()
        deposit.summaries += [SampleDeposit.SummaryValues("D0"), SampleDeposit.SummaryValues("Annexe générale")]
        let repeated = TextFact.repeatedDomain(SampleReferential.code("D0"), firstCell: "A2")
        #expect(deposit.findings(of: .bil01).map(\.fact) == [.text(repeated), .text(.unknownDomain(nearest: nil))])
        for row in [2, 3] {
            deposit.summaries[row].summary = .empty
            deposit.summaries[row].strengths = .empty
            deposit.summaries[row].weaknesses = .empty
        }
        #expect(deposit.findings(of: .bil01) == [])
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
        ("Onze chiffres : 05560000001.", nil), ("Vu avec M. de Villeneuve.", .name), ("Vu avec Mme d’Armor.", .name),
        ("Vu avec M. de la Tour.", .name), ("Vu avec M.Martin.", .name), ("Titulaire d’un M.Ing en chimie", nil),
        ("Membre du M.E.D.E.F. local", nil), ("Mme la Rectrice a signé.", nil), ("M. de la région", nil),
        ("Appeler le 0033 5 56 00 00 00.", .telephone), ("Appeler le 00 335 56.", nil),
        ("Appeler le +262 262 00 00 00.", .telephone), ("Appeler le +262 262 00 00 0.", nil),
        ("Appeler le +508 41 00 00.", .telephone), ("Appeler le +508 41 00 0.", nil),
        ("Appeler le 00 41 22 000 00 00.", .telephone), ("Une hausse de +125 000 000 euros", nil),
        ("contact @campus, un arobase seul", nil), ("Voir a.example/p?n=0556000000&m=0556000001", nil),
        ("Voir a.example/p, puis 05 56 00 00 00", .telephone), ("Le 3/4, +33 5 56 00 00 00", .telephone),
        ("a0556000000a0556000001", .telephone), ("+ 33 5 56 00 00 00", nil), ("05 56 00 00 00 +", .telephone),
        ("Vu avec M Martin.", .name), ("Vu avec M Roy.", .name), ("Vu avec M Le.", nil), ("Un bac M PRO", nil),
        ("Bac M Commerce et vente", nil), ("Contrat au format M Bordeaux", nil), ("M Martin a signé.", .name),
        ("Signé : M Martin", .name), ("Présents\nM Martin", .name), ("Présents (M Martin)", .name),
        ("Reçu de M Martin.", .name), ("Mme Durand ou M Martin", .name), ("Envoyé à M Martin", .name),
        ("Niveau M et N", nil), ("Écrire à jean.martin[at]ac-lyon.example", .email),
        ("Écrire à jean.martin (at) ac-lyon.example", .email), ("Il (at)tend", nil), ("Un plan (état 2)", nil),
        ("Appeler le 05/56/00/00/00.", .telephone), ("Le 01/02/2018 12 élèves", nil), ("Du 01/02 au 03/04/2018", nil),
        ("Le 01/02/03 04 05", nil), ("0556000000/0556000001", .telephone), ("05/56/00/00/00/00", .telephone),
        ("Appeler le 05/56/00/00/00/ accueil", .telephone), ("05/56/00/00/00/accueil", .telephone),
        ("05/56/00/00/00 / accueil", .telephone), ("05/56/00/00/00/05/56/00/00/01", .telephone),
        ("05/56/00/00 / accueil", nil), ("05/56/00/00/0/ accueil", nil),
    ])
    func `a comment`(text: String, data: TextFact.PersonalData?) {
        var deposit = SampleDeposit()
        deposit.ratings[2].comment = .value(text)
        let expected = data.map { [Finding(.text(.personalData([$0])), at: SampleSheet.ratings.cell("H4"))] }
        #expect(deposit.findings(of: .cpr01) == expected ?? [])
    }

    @Test func `all that a text holds is told at once`() {
        var deposit = SampleDeposit()
        deposit.ratings[2].comment = .value("Signé par M. Dupont (05 56 00 00 00, a.b@campus.example) le 3 mars.")
        let findings = deposit.findings(of: .cpr01)
        #expect(findings.map(\.fact) == [.text(.personalData([.email, .name, .telephone]))])
        #expect(
            findings.map { FindingText($0).sentence } == [
                "Le texte contient une adresse électronique, le nom d’une personne et un numéro de téléphone."
            ]
        )
    }

    @Test(
        arguments: ["a0556000000", "0", "+33 5 56 00 00 00 0 ", "=0556000000", "lot 0556000000 "]
    )
    func `a long text costs no more for what its numbers follow`(number: String) {
        var deposit = SampleDeposit()
        deposit.ratings[2].comment = .value(String(repeating: number, count: 32_767 / number.count))
        #expect(deposit.findings(of: .cpr01).count == (number == "a0556000000" ? 1 : 0))
    }

    @Test(arguments: [(36, nil), (37, TextFact.PersonalData.telephone)])
    func `a word says what a number is from forty characters at most`(blanks: Int, data: TextFact.PersonalData?) {
        var deposit = SampleDeposit()
        deposit.ratings[2].comment = .value("ISBN" + String(repeating: " ", count: blanks) + "0556000000")
        let expected = data.map { [Finding(.text(.personalData([$0])), at: SampleSheet.ratings.cell("H4"))] }
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
