import Evaluation
import Office
import Pipeline
import Support
import Testing
import Words

/// The value table of the specification (§2), seen through a form.
@Suite struct `Values are understood as people type them` {
    private func figure(_ value: CellValue) -> Double? {
        var form = SampleForm()
        form.set("Indicateurs", "H2", value)
        return form.assessment().submission.indicators.rows.first?.value.value
    }

    @Test(arguments: [
        ("83,5 %", 83.5), ("83.5%", 83.5), ("1 234,5", 1234.5), ("1\u{202F}234", 1234),
        ("1\u{A0}234\u{A0}567", 1_234_567),
        ("-3", -3), ("−3", -3), ("9 \u{A0} 500", 9500), ("007", 7),
    ])
    func `numbers`(text: String, expected: Double) {
        #expect(figure(.text(text)) == expected)
    }

    @Test(arguments: [
        "12 34", "1.234,5", "douze", "12 ans", "1,2,3", "%", "5 à 6", "1e3", "½", "12 €", "- 3", "7¹", "5\u{336}7",
    ])
    func `what may be something else is no number`(text: String) {
        #expect(figure(.text(text)) == nil)
    }

    @Test(
        arguments: [
            ("2 ans", "années", 2.0), ("1 an", "années", 1), ("1,5 année", "années", 1.5), ("0,75 ETP", "ETP", 0.75),
            ("6 semaines", "semaines", 6), ("6semaine", "semaines", 6), ("12 000 euros", "€", 12_000),
            ("-3 ans", "années", -3),
            ("83,5 pour cent", "%", 83.5), ("2 mois", "années", nil), ("2 ans", "semaines", nil),
            ("2 ans et 1 mois", "années", nil),
            ("ans", "années", nil), ("1 à 2 ans", "années", nil),
        ] as [(String, String, Double?)]
    )
    func `a number may have its own unit behind it, and no other`(text: String, unit: String, expected: Double?) {
        let answer = answer(.text(text), in: unit)
        #expect(answer?.value == expected)
        #expect((answer?.conversion == nil) == (expected == nil))
    }

    @Test(arguments: [("€ par élève", 12.0), ("milliers d’euros", nil), ("k€", nil)] as [(String, Double?)])
    func `euros are no thousands of them`(unit: String, expected: Double?) {
        let amounts: [CellValue] = [.number(12, .currency(code: "EUR")), .number(12, .shown("12,00 €"))]
        #expect(amounts.map { answer($0, in: unit)?.value } == [expected, expected])
        #expect(answer(.number(12, .plain), in: unit)?.value == 12)
    }

    /// The figure of an indicator that is counted in this unit.
    private func answer(_ value: CellValue, in unit: String) -> Answer<Double>? {
        let indicator = SampleReferential.indicator("D0.C1.R1.I1", .decimal, unit)
        let referential = SampleReferential.referential(standards: ["D0.C1.R1"], indicators: [indicator])
        var form = SampleForm()
        form.set("Indicateurs", "H2", value)
        let (submission, _) = SubmissionReader(for: referential).read(form.workbook, from: "a.ods")
        return submission.indicators.rows.first?.value
    }

    @Test(arguments: [CellValue.text("12 %"), .number(0.12, .percentage)])
    func `a share is no amount and no number of people`(share: CellValue) {
        for (sheet, cell, code) in [
            ("Plan d'action", "I2", "PLA-02"), ("Réseau", "H2", "IDN-01"), ("Indicateurs", "G2", "IND-02"),
            ("Indicateurs", "F2", "IND-02"), ("Indicateurs", "H3", "IND-02"),
        ] {
            var form = SampleForm()
            form.set(sheet, cell, share)
            #expect(form.findings == ["\(code) error \(sheet)!\(cell)"])
        }
    }

    @Test(arguments: [CellValue.text("12 €"), .number(12, .currency(code: "EUR")), .number(12, .shown("12,00 €"))])
    func `euros are an amount, and nothing else`(euros: CellValue) {
        for (sheet, cell, code) in [
            ("Plan d'action", "H2", "PLA-02"), ("Réseau", "H2", "IDN-01"), ("Indicateurs", "H2", "IND-02"),
            ("Indicateurs", "H3", "IND-02"), ("Identité", "B17", "IDN-09"),
        ] {
            var form = SampleForm()
            form.set(sheet, cell, euros)
            #expect(form.findings.contains("\(code) error \(sheet)!\(cell)"))
        }
        var form = SampleForm()
        form.set("Plan d'action", "I2", euros)
        #expect(form.assessment().submission.actions.rows.first?.budget.value == 12)
    }

    @Test(arguments: [(0.0, true), (1, true), (-1, false), (311.5, false)])
    func `people are counted by whole numbers`(count: Double, isRead: Bool) {
        var form = SampleForm()
        form.set("Réseau", "I3", .number(count, .plain))
        #expect(form.findings == (isRead ? [] : ["IDN-01 error Réseau!I3"]))
    }

    @Test func `a cell formatted as a percentage counts in points`() {
        #expect(figure(.number(0.835, .percentage)) == 83.5)
        #expect(figure(.number(0.07, .percentage)) == 7)
    }

    @Test func `a share of a post stays a fraction`() {
        var form = SampleForm()
        form.set("Identité", "B17", .number(0.75, .percentage))
        #expect(form.assessment().submission.identity.directorShare.value == 0.75)
        form.set("Identité", "B17", .text("75 %"))
        #expect(form.assessment().submission.identity.directorShare.value == 0.75)
    }

    private func date(_ value: CellValue) -> String? {
        var form = SampleForm()
        form.set("Identité", "B21", value)
        return form.assessment().submission.identity.depositDate.value?.description
    }

    @Test(arguments: [
        ("12/03/2018", "2018-03-12"), ("12-3-18", "2018-03-12"), ("12.03.2018", "2018-03-12"),
        ("2018-03-12", "2018-03-12"), ("12 mars 2018", "2018-03-12"), ("1er févr. 2018", "2018-02-01"),
        ("lundi 12 mars 2018", "2018-03-12"), ("mars 2018", "2018-03-01"), ("2016-2017", "2017-08-31"),
        ("29 février 2016", "2016-02-29"), ("DÉC. 2017", "2017-12-01"),
        ("19\u{2011}11\u{2011}2018", "2018-11-19"), ("43423", "2018-11-19"), (" 32874", "1990-01-01"),
    ])
    func `dates`(text: String, expected: String) {
        #expect(date(.text(text)) == expected)
    }

    @Test(arguments: [
        "2018", "31/02/2018", "12/13/2018", "2016-2018", "ju 2018", "bientôt", "29 février 2018", "32873", "043423",
    ])
    func `what may be something else is no date`(text: String) {
        #expect(date(.text(text)) == nil)
    }

    @Test func `a day number without its format is a date`() {
        #expect(date(.number(43_421, .plain)) == "2018-11-17")
        #expect(date(.number(2018, .plain)) == nil)
    }

    @Test(arguments: [(32_873.0, nil), (32_874, "1990-01-01"), (73_050, "2099-12-31"), (73_051, nil)])
    func `a day number is of this century or of the nineties`(serial: Double, expected: String?) {
        #expect(date(.number(serial, .plain)) == expected)
    }

    @Test(arguments: [(0, "2018-11-17"), (1_462, "2022-11-18")])
    func `days are counted as the workbook counts them`(epoch: Int, day: String) {
        var form = SampleForm()
        form.epoch = epoch
        form.set("Identité", "B21", .number(43_421, .plain))
        #expect(form.assessment().submission.identity.depositDate.value?.description == day)
        form.set("Identité", "B21", CivilDateTime(days: Double(2017 + epoch)).map(CellValue.date))
        #expect(form.assessment().submission.identity.depositDate.unreadable == .yearAlone(2017))
    }

    private func rating(_ value: CellValue) -> Rating? {
        var form = SampleForm()
        form.set("Auto-évaluation", "G3", value)
        return form.assessment().ratings[SampleReferential.code("D0.C1.R2")]
    }

    @Test(arguments: [
        ("3", 3), ("niv. 3", 3), ("Niveau 3", 3), ("N3", 3), ("3/4", 3), ("niveau 2/4", 2), ("4,0", 4), ("2 ▼", 2),
        ("niveau - 3", 3), ("3 -", 3), ("3 – Réalisation", 3), ("1 : Projet", 1), ("Niveau 2 (structuration)", 2),
        ("Niveau : 3", 3), ("(3)", 3), ("n° 3", 3), ("3 sur 4", 3), ("4 Reconnaissance", 4),
    ])
    func `levels`(text: String, expected: Int) {
        #expect(rating(.text(text))?.level?.rawValue == expected)
    }

    @Test(arguments: [
        "0", "5", "2,5", "3/5", "2-3", "0-3", "-3", "– 3", "\u{2212}3", "III", "300 %", "3 €", "bon", "3 – Projet",
        "3 sur 5", "n° 5", "3 réalisations", "2 (3)", "5 – Réalisation",
    ])
    func `what is no level`(text: String) {
        #expect(rating(.text(text)) == nil)
    }

    @Test(
        arguments: [
            (.text("4 ans"), 4), (.text("- 4 ans"), nil), (.text("3-4 ans"), nil), (.text("3 – 4"), nil),
            (.text("4 %"), nil), (.text("4 €"), nil), (.number(4, .percentage), nil),
            (.number(4, .currency(code: "EUR")), nil), (.number(4, .plain), 4),
        ] as [(CellValue, Int?)]
    )
    func `years`(value: CellValue, expected: Int?) {
        var form = SampleForm()
        form.set("Identité", "B11", value)
        let duration = form.assessment().submission.identity.labelDuration
        #expect(duration.value == expected)
        #expect(duration.unreadable == (expected == nil ? .notAWholeNumber : nil))
    }

    @Test(arguments: ["NC", "nc ", "N.C.", "non concerné", "NC – non concerné", "NC : non concernée", "(NC)"])
    func `not concerned`(text: String) {
        #expect(rating(.text(text)) == .notConcerned)
    }

    @Test func `a number is what its sender sees, fifteen digits of it`() {
        #expect(rating(.number(3.9999999999999996, .plain))?.level == .recognized)
        #expect(rating(.number(3.99999999999999, .plain)) == nil)
        #expect(figure(.number(0.30000000000000004, .plain)) == 0.3)
    }

    @Test func `marks that nobody sees count nowhere`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "A2", .text("D0.C1.R1\u{200B}"))
        form.set("Identité", "B14", .text("732829320\u{AD}00074"))
        form.set("Identité", "B19", .text("\u{FEFF}contact@campus.example\u{2060}"))
        form.set("Identité", "B9", .text("renouvel\u{AD}lement"))
        form.set("Auto-évaluation", "H2", .text("Ce que fait\u{200B} le campus pour cette référence, en détail."))
        #expect(form.findings == [])
        let comment = form.assessment().submission.standards.rows.first?.comment.value
        #expect(comment == "Ce que fait le campus pour cette référence, en détail.")
    }

    @Test(arguments: [
        (CellValue.number(2018, .plain), Unreadable.yearAlone(2018)), (.text("2018"), .yearAlone(2018)),
        (.text("1899"), .notADate), (.number(2_101, .plain), .notADate), (.number(1_899, .plain), .notADate),
        (.text("1900"), .yearAlone(1900)), (.number(2_100, .plain), .yearAlone(2100)),
    ])
    func `a year alone is told as such`(value: CellValue, reason: Unreadable) {
        var form = SampleForm()
        form.set("Identité", "B21", value)
        #expect(form.assessment().submission.identity.depositDate.unreadable == reason)
    }

    @Test func `a year typed in a date cell is a day of 1905`() {
        var form = SampleForm()
        form.set("Preuves", "E2", CivilDateTime(year: 1905, month: 7, day: 9).map(CellValue.date))
        let findings = form.assessment().findings
        #expect(findings.map(\.fact) == [.evidence(.unreadableDate(.yearAlone(2017)))])
        #expect(findings.map { FindingText($0).sentence.contains("l’année 2017") } == [true])
    }

    @Test(arguments: [
        (3, 4, Unreadable.dateOfFraction("3/4")), (4, 3, .dateOfFraction("3/4")), (4, 4, .dateOfFraction("4/4")),
        (5, 4, .madeByFormat(.date, wanted: .level)),
    ])
    func `a level that became a date tells what it was`(day: Int, month: Int, reason: Unreadable) {
        var form = SampleForm()
        form.set("Auto-évaluation", "G3", CivilDateTime(year: 2018, month: month, day: day).map(CellValue.date))
        #expect(form.assessment().submission.standards.rows[1].rating.unreadable == reason)
    }

    @Test(arguments: [(0, 5.0), (1_462, 1_465.0)])
    func `a level under a date format is no fraction`(epoch: Int, days: Double) {
        var form = SampleForm()
        form.epoch = epoch
        form.set("Auto-évaluation", "G3", CivilDateTime(days: days).map(CellValue.date))
        #expect(
            form.assessment().submission.standards.rows[1].rating.unreadable == .madeByFormat(.date, wanted: .level)
        )
    }

    @Test(arguments: [(370.0, Unreadable.dateOfFraction("1/4")), (95, .madeByFormat(.date, wanted: .level))])
    func `a fraction was typed after the first year of the calendar`(days: Double, reason: Unreadable) {
        var form = SampleForm()
        form.set("Auto-évaluation", "G3", CivilDateTime(days: days).map(CellValue.date))
        #expect(form.assessment().submission.standards.rows[1].rating.unreadable == reason)
    }

    @Test(arguments: [
        ("5250160400004", "05250160400004"), ("5 250 160 400 004", "05250160400004"),
    ])
    func `a SIRET gets back the zeros that a number cell lost`(text: String, padded: String) {
        var form = SampleForm()
        form.set("Identité", "B14", .text(text))
        #expect(form.findings == ["FIC-05 note Identité!B14"])
        #expect(form.assessment().submission.identity.supportSIRET.value == padded)
        form.set("Identité", "B14", .number(5_250_160_400_004, .plain))
        #expect(form.findings == ["FIC-05 note Identité!B14"])
    }

    @Test func `a SIRET may stand in the quotes of an export`() {
        var form = SampleForm()
        form.set("Identité", "B14", .text("=\"73282932000074\""))
        #expect(form.findings == [])
    }

    @Test(
        arguments: [
            (.text("1500 EUR"), 1500), (.text("EUR 1 500,50"), 1500.5), (.text("€ 1500"), 1500), (.text("€1,500"), nil),
            (.text("1 500 k€"), nil), (.text("1500 XPF"), nil), (.text("ans 3"), nil),
            (.number(1500, .currency(code: nil)), 1500), (.number(1500, .currency(code: "EUR")), 1500),
            (.number(1500, .currency(code: "XPF")), nil), (.number(1500, .currency(code: "$")), nil),
            (.number(1500, .shown("1500 k€")), nil), (.number(1.5, .shown("1,5 M€")), nil),
            (.number(1.5, .shown("1,5 million d’euros")), nil), (.number(1500, .shown("1500 F CFP")), nil),
            (.number(1500, .shown("1500 € HT")), 1500), (.number(1500, .shown("001500")), 1500),
        ] as [(CellValue, Double?)]
    )
    func `an amount is in euros, and in nothing else`(value: CellValue, expected: Double?) {
        var form = SampleForm()
        form.set("Plan d'action", "I2", value)
        let budget = form.assessment().submission.actions.rows.first?.budget
        #expect(budget?.value == expected)
        #expect(budget?.unreadable == (expected == nil ? .notANumber : nil))
    }

    @Test func `an identifier is read as its sender sees it, a year and a date without what their formats add`() {
        var form = SampleForm()
        form.set("Plan d'action", "A2", .number(1, .shown("A01")))
        form.set("Identité", "B11", .number(4, .shown("4 ans")))
        #expect(form.findings == [])
        #expect(form.assessment().submission.actions.rows.first?.identifier.value == "A01")
        #expect(form.assessment().submission.identity.labelDuration.value == 4)
        #expect(date(.number(43_423, .shown("043423"))) == "2018-11-19")
    }

    @Test(arguments: ["-", "–", "n.c.", "N.D.", "sans objet", "/"])
    func `an identifier that is not there is empty, and the same as no other`(text: String) {
        var form = SampleForm()
        form.set("Identité", "B14", .text(text))
        for row in 2...5 { form.set("Réseau", "C\(row)", .text(text)) }
        for row in 2...5 { form.set("Réseau", "D\(row)", .text(text)) }
        #expect(form.findings == [])
        #expect(form.assessment().submission.identity.supportSIRET.isEmpty)
    }

    @Test(arguments: ["-", "–", "n.d.", "(sans objet)", "Néant", "aucune"])
    func `what says that there is nothing is an empty cell of a list, a number and a date`(text: String) {
        var form = SampleForm()
        for (sheet, cell) in [
            ("Preuves", "G2"), ("Réseau", "H2"), ("Réseau", "D4"), ("Plan d'action", "I2"), ("Plan d'action", "E2"),
            ("Indicateurs", "J3"), ("Indicateurs", "K3"), ("Identité", "B20"), ("Identité", "B14"),
        ] {
            form.set(sheet, cell, .text(text))
        }
        #expect(form.findings == [])
    }

    @Test(arguments: [
        ("LGT", "lycée général et technologique"), ("L.P.", "lycée professionnel"), ("C.F.A.", "CFA"),
        ("Greta", "organisme de formation continue"), ("Collectivité territoriale", "collectivité"), ("CCI", nil),
    ])
    func `the word of a list is proposed for what people call it`(typed: String, word: String?) {
        var form = SampleForm()
        form.set("Réseau", "B5", .text(typed))
        #expect(form.assessment().submission.network.rows[3].kind.unreadable == .notInList(nearest: word))
    }

    @Test func `a dash names no standard`() {
        var form = SampleForm()
        form.set("Preuves", "B3", .text("-"))
        #expect(form.findings.contains("PRV-01 error Preuves!B3"))
        let fact = form.assessment().findings.first { $0.code == .prv01 }?.fact
        #expect(fact == .evidence(.missing(field: "Référence")))
    }

    @Test(arguments: ["-", " – ", "--"])
    func `a dash is no text`(text: String) {
        var form = SampleForm()
        form.set("Preuves", "C2", .text(text))
        #expect(form.findings == ["PRV-01 error Preuves!C2"])
    }

    @Test(arguments: [
        "D0.C1.R1 ; D0.C1.R2", "D0.C1.R1, D0.C1.R2", "D0.C1.R1 / D0.C1.R2", "D0.C1.R1 et D0.C1.R2",
        "D0.C1.R1\u{A0}et\u{202F}D0.C1.R2", "D0.C1.R1\r\nD0.C1.R2",
    ])
    func `codes are parted by what people part them with`(text: String) {
        var form = SampleForm()
        form.set("Preuves", "B2", .text(text))
        #expect(form.assessment().submission.evidence.rows[0].standards.value == ["D0.C1.R1", "D0.C1.R2"])
    }

    @Test(arguments: [
        "D0.C1.R1 D0.C1.R2", "D0.C1.R1 & D0.C1.R2", "D0.C1.R1+D0.C1.R2", "D0.C1.R1 | D0.C1.R2", "D0.C1.R1 ou D0.C1.R2",
        "D0.C1.R1\tD0.C1.R2",
    ])
    func `codes that nothing else stands between are read, with a note`(text: String) {
        var form = SampleForm()
        form.set("Preuves", "B2", .text(text))
        #expect(form.assessment().submission.evidence.rows[0].standards.value == ["D0.C1.R1", "D0.C1.R2"])
        #expect(form.findings == ["FIC-05 note Preuves!B2"])
    }

    @Test(
        arguments: [
            ("D0.C1.R1 à D0.C1.R2", "D0.C1.R1 ; D0.C1.R2"), ("D0.C1.R1-D0.C1.R2", "D0.C1.R1 ; D0.C1.R2"),
            ("D0.C1.R1 – D0.C1.R2", "D0.C1.R1 ; D0.C1.R2"), ("du D0.C1.R1 au D0.C1.R2", "D0.C1.R1 ; D0.C1.R2"),
            ("D0.C1.R1 jusqu’à D0.C1.R2", "D0.C1.R1 ; D0.C1.R2"), ("D0.C1.R1 Jusqu'à D0.C1.R2", "D0.C1.R1 ; D0.C1.R2"),
            ("D0.C1.R1 mais pas D0.C1.R2", nil), ("D0.C1.R1 comme D0.C1.R2", nil), ("D0.C1.R1 = D0.C1.R2", nil),
            ("D0.C1.R1/R2", "D0.C1.R2"), ("D0.C1.R1 ; R2", "D0.C1.R2"), ("D0.C1.R1 ; D0.C1.R2 à D1.C1.R1", nil),
        ] as [(String, String?)]
    )
    func `a range of codes and the end of one are proposed in full, and told once`(text: String, proposal: String?) {
        var form = SampleForm()
        form.set("Preuves", "B2", .text(text))
        let found = form.assessment().findings
        let hint = found.first { $0.code == .prv01 }.map(FindingText.init)?.hint
        #expect(hint?.contains("Remplacer") == (proposal != nil))
        guard let proposal else { return }
        #expect(hint?.contains(FrenchFormat.quoted(proposal, limit: 70)) == true)
        #expect(found.map(\.summary) == ["PRV-01 error Preuves!B2"])
    }

    @Test(arguments: ["[3]", "3*", "3.", "« 3 »", "niveau n° 3", "Niv. n°3"])
    func `signs around a level are none of it`(text: String) {
        var form = SampleForm()
        form.set("Auto-évaluation", "G2", .text(text))
        #expect(form.assessment().submission.standards.rows[0].rating.value == .rated(.achieved))
    }

    @Test(arguments: [("Non concernée.", true), ("N.C.", true), ("sans objet", false), ("non concerné par 3", false)])
    func `a standard that does not concern the campus`(text: String, isRead: Bool) {
        var form = SampleForm()
        form.set("Auto-évaluation", "G3", .text(text))
        #expect((form.assessment().submission.standards.rows[1].rating.value == .notConcerned) == isRead)
    }

    @Test(arguments: ["3 ", "\u{A0}3"])
    func `blanks around a number are the format of its text`(text: String) {
        var form = SampleForm()
        form.set("Auto-évaluation", "G3", .text(text))
        let sentence = form.assessment().findings.first { $0.code == .fic05 }.map(FindingText.init)?.sentence
        #expect(sentence?.contains("tapée comme du texte") == true)
    }

    @Test func `a SIRET whose key stays wrong is left as typed`() {
        var form = SampleForm()
        form.set("Identité", "B14", .text("5250160400005"))
        #expect(form.findings == ["IDN-04 error Identité!B14"])
    }

    @Test(arguments: [
        ("oui", true), ("X", true), ("Non", false), ("vrai", true), ("TRUE", true), ("FALSE", false), ("FAUX", false),
        ("☑", true), ("☑\u{FE0F}", true), ("☐", false), ("✔", true),
    ])
    func `yes and no`(text: String, expected: Bool) {
        var form = SampleForm()
        form.set("Réseau", "F2", .text(text))
        #expect(form.assessment().submission.network.rows.first?.hasSigned.value == expected)
    }
}
