import Evaluation
import Office
import Support
import Testing

/// A form without a fault, spoiled at one cell: each rule answers at that cell, and no other rule does.
@Suite struct `Every rule speaks at its cell` {
    @Test func `a form without a fault has no finding`() {
        #expect(SampleForm().findings == [])
    }

    struct Spoiling: Sendable, CustomTestStringConvertible {
        let cell: String
        let value: CellValue?
        let finding: String
        let sheet: String

        init(_ sheet: String, _ cell: String, _ value: CellValue?, _ finding: String) {
            self.sheet = sheet
            self.cell = cell
            self.value = value
            self.finding = finding
        }

        var testDescription: String { "\(sheet)!\(cell) → \(finding)" }

        var findings: [String] {
            var form = SampleForm()
            form.set(sheet, cell, value)
            return form.findings
        }
    }

    @Test(arguments: [
        Spoiling("Identité", "B1", .number(2017, .plain), "FIC-06 error Identité!B1"),
        Spoiling("Identité", "B2", .text("2017.1"), "FIC-06 error Identité!B2"),
        Spoiling("Identité", "B4", nil, "IDN-01 error Identité!B4"),
        Spoiling("Identité", "B3", .text("BOR-01"), "IDN-02 blocking Identité!B3"),
        Spoiling("Identité", "B3", nil, "IDN-02 blocking Identité!B3"),
        Spoiling("Identité", "B13", .text("0331234A"), "IDN-03 error Identité!B13"),
        Spoiling("Identité", "B13", .text("33123"), "IDN-03 error Identité!B13"),
        Spoiling("Identité", "B14", .text("73282932000075"), "IDN-04 error Identité!B14"),
        Spoiling("Identité", "B14", .number(7_328_293_200, .plain), "IDN-04 error Identité!B14"),
        Spoiling("Identité", "B6", .text("Numérique et télécoms"), "IDN-05 error Identité!B6"),
        Spoiling("Identité", "B5", .text("CMQE"), "IDN-05 error Identité!B5"),
        Spoiling("Identité", "B8", .text("Auvergne-Rhône-Alpes"), "IDN-05 error Identité!B8"),
        Spoiling("Identité", "B11", .number(5, .plain), "IDN-06 error Identité!B11"),
        Spoiling("Identité", "B11", .text("longue"), "IDN-06 error Identité!B11"),
        Spoiling("Identité", "B12", .text("longtemps"), "IDN-01 error Identité!B12"),
        Spoiling("Identité", "B21", .text("bientôt"), "IDN-01 error Identité!B21"),
        Spoiling("Identité", "B13", .text("0690000A"), "IDN-08 question Identité!B13"),
        Spoiling("Identité", "B17", .number(1.5, .plain), "IDN-09 error Identité!B17"),
        Spoiling("Identité", "B17", .text("mi-temps"), "IDN-09 error Identité!B17"),
        Spoiling("Identité", "B19", .text("contact.campus.example"), "IDN-09 error Identité!B19"),
        Spoiling("Identité", "B20", .text("www.campus.example"), "IDN-09 error Identité!B20"),
    ])
    func `identity`(_ spoiling: Spoiling) {
        // A duration of 5 years also moves the expiry: only the rule of the cell is looked for.
        #expect(spoiling.findings.contains(spoiling.finding))
        #expect(spoiling.findings.count(where: { $0.hasPrefix(spoiling.finding.prefix(6)) }) >= 1)
    }

    @Test(arguments: [
        Spoiling("Auto-évaluation", "A3", .text("D0.C1.R9"), "REF-01 error Auto-évaluation!A3"),
        Spoiling("Auto-évaluation", "A3", .text("D0.C1.R1"), "REF-01 error Auto-évaluation!A3"),
        Spoiling("Auto-évaluation", "G3", .number(2.5, .plain), "REF-02 error Auto-évaluation!G3"),
        Spoiling("Auto-évaluation", "G3", .number(5, .plain), "REF-02 error Auto-évaluation!G3"),
        Spoiling("Auto-évaluation", "G3", .text("bon"), "REF-02 error Auto-évaluation!G3"),
        Spoiling("Auto-évaluation", "G3", nil, "REF-02 error Auto-évaluation!G3"),
        Spoiling("Auto-évaluation", "G2", nil, "REF-03 blocking Auto-évaluation!G2"),
        Spoiling("Auto-évaluation", "G2", .text("nc"), "REF-03 blocking Auto-évaluation!G2"),
        Spoiling("Auto-évaluation", "H3", .text("Fait."), "REF-04 error Auto-évaluation!H3"),
        Spoiling("Auto-évaluation", "H3", .text("  "), "REF-04 error Auto-évaluation!H3"),
        Spoiling("Auto-évaluation", "G5", .number(2, .plain), "REF-05 error Auto-évaluation!G5"),
        Spoiling(
            "Auto-évaluation",
            "H3",
            .text("TEXTE du niveau 2 de la référence D0.C1.R2 ; tel que publié"),
            "REF-07 question Auto-évaluation!H3"
        ),
        Spoiling(
            "Auto-évaluation",
            "H4",
            .text("Ce que fait le campus pour la référence D0.C1.R2, en détail."),
            "REF-07 question Auto-évaluation!H4"
        ),
        Spoiling("Auto-évaluation", "K4", .number(3, .plain), "REF-09 error Auto-évaluation!K4"),
        Spoiling("Auto-évaluation", "K4", .text("plus haut"), "REF-09 error Auto-évaluation!K4"),
        Spoiling("Auto-évaluation", "L4", .text("17/11/2018"), "REF-09 error Auto-évaluation!L4"),
        Spoiling("Auto-évaluation", "L4", .text("un jour"), "REF-09 error Auto-évaluation!L4"),
        Spoiling("Preuves", "B3", .text("D0.C1.R1"), "REF-05 error Auto-évaluation!G4"),
    ])
    func `ratings`(_ spoiling: Spoiling) {
        #expect(
            spoiling.findings.filter { !$0.hasPrefix("FIC-05") && $0 != "REF-01 error Auto-évaluation!A1" }.first
                == spoiling.finding
        )
    }

    @Test func `a comment of another campus is told at its own row, whatever signs its key holds`() {
        var form = SampleForm()
        let rows = 2...5
        for row in rows { form.set("Auto-évaluation", "H\(row)", .text(String(repeating: "mot \(row) ", count: 20))) }
        form.set("Auto-évaluation", "A5", .text("D1.C1.R2 / ou D1.C1.R3"))
        form.set("Auto-évaluation", "A4", nil)
        let assessment = form.assessment()
        let places = assessment.submission.standards.rows.map(\.comment.place)
        for copy in places.indices {
            let settled = DepositRecord(of: assessment)
                .settled(as: .alone, after: [], copying: [copy], under: RuleProfile())
            let told = settled?.findings.filter { $0.fact == .rating(.copiedFromAnotherCampus) }
            #expect(told?.map(\.place) == [places[copy]])
        }
        #expect(places.count == rows.count)
    }

    @Test func `a standard not concerned says why`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "G3", .text("NC"))
        #expect(form.findings == [])
        form.set("Auto-évaluation", "H3", .text("Sans objet ici."))
        #expect(form.findings == ["REF-06 error Auto-évaluation!H3"])
    }

    @Test func `the same level everywhere is asked about`() {
        var form = SampleForm()
        for row in 2...5 { form.set("Auto-évaluation", "G\(row)", .number(3, .plain)) }
        form.set("Preuves", "B4", .text("D1.C1.R2"))
        #expect(form.findings == ["REF-08 question Auto-évaluation!G1"])
    }

    @Test(arguments: [
        Spoiling("Indicateurs", "H2", nil, "IND-01 error Indicateurs!H2"),
        Spoiling("Indicateurs", "K2", .text("constate-t-on"), "IND-01 error Indicateurs!K2"),
        Spoiling("Indicateurs", "H3", .number(4.5, .plain), "IND-02 error Indicateurs!H3"),
        Spoiling("Indicateurs", "E3", .number(-1, .plain), "IND-02 error Indicateurs!E3"),
        Spoiling("Indicateurs", "D2", .number(120, .plain), "IND-02 error Indicateurs!D2"),
        Spoiling("Indicateurs", "F2", .text("beaucoup"), "IND-02 error Indicateurs!F2"),
        Spoiling("Indicateurs", "H4", .text("peut-être"), "IND-02 error Indicateurs!H4"),
        Spoiling("Indicateurs", "H2", .number(81, .plain), "IND-03 error Indicateurs!H2"),
        Spoiling("Indicateurs", "F2", .number(101, .plain), "IND-03 error Indicateurs!F2"),
        Spoiling("Indicateurs", "G2", .number(0, .plain), "IND-03 error Indicateurs!G2"),
        Spoiling("Indicateurs", "H5", .number(1.5, .plain), "IND-03 error Indicateurs!H5"),
        Spoiling("Indicateurs", "H2", .number(0.8, .plain), "IND-04 question Indicateurs!H2"),
        Spoiling("Indicateurs", "H3", .number(7, .plain), "IND-05 question Indicateurs!H3"),
        Spoiling("Indicateurs", "E2", .number(50, .plain), "IND-05 question Indicateurs!H2"),
        Spoiling("Indicateurs", "A5", .text("D1.C1.R1.I9"), "IND-07 error Indicateurs!A5"),
        Spoiling("Indicateurs", "A5", .text("D0.C1.R1.I1"), "IND-07 error Indicateurs!A5"),
    ])
    func `indicators`(_ spoiling: Spoiling) {
        #expect(spoiling.findings == [spoiling.finding])
    }

    @Test(arguments: [
        Spoiling("Réseau", "B3", .text("laboratoire"), "RES-01 error Réseau!A1"),
        Spoiling("Réseau", "E2", nil, "RES-01 error Réseau!A1"),
        Spoiling("Réseau", "B5", .text("association"), "RES-02 question Réseau!A1"),
        Spoiling("Réseau", "B4", .text("collectivité"), "RES-02 question Réseau!A1"),
        Spoiling("Réseau", "A5", .text("GRETA D'ESSAI"), "RES-03 error Réseau!A5"),
        Spoiling("Réseau", "D5", .text("732 829 320 00074"), "RES-03 error Réseau!D5"),
        Spoiling("Réseau", "D5", .text("732.829.320.00074"), "RES-03 error Réseau!D5"),
        Spoiling("Réseau", "D4", .text("73282932000075"), "RES-03 error Réseau!D4"),
        Spoiling("Réseau", "C2", .text("0331234A"), "RES-03 error Réseau!C2"),
        Spoiling("Réseau", "B5", .text("entreprise et branche"), "RES-03 error Réseau!B5"),
        Spoiling("Réseau", "F2", .text("non"), "RES-04 question Réseau!F2"),
        Spoiling("Réseau", "G2", nil, "RES-04 question Réseau!G2"),
        Spoiling("Réseau", "G2", .text("hier"), "IDN-01 error Réseau!G2"),
        Spoiling("Preuves", "A3", .text("P001"), "PRV-01 error Preuves!A3"),
        Spoiling("Preuves", "E2", nil, "PRV-01 error Preuves!E2"),
        Spoiling("Preuves", "E2", .text("jadis"), "PRV-01 error Preuves!E2"),
        Spoiling("Preuves", "C2", nil, "PRV-01 error Preuves!C2"),
        Spoiling("Preuves", "G2", .text("secrète"), "PRV-01 error Preuves!G2"),
        Spoiling("Preuves", "B2", .text("D0.C1.R1 ; D0.C1.R2 ; D9.C1.R1"), "PRV-01 error Preuves!B2"),
        Spoiling("Preuves", "E2", .date(Self.day(2014, 11, 16)), "PRV-02 question Preuves!E2"),
        Spoiling("Preuves", "E2", .date(Self.day(2018, 11, 18)), "PRV-02 question Preuves!E2"),
        Spoiling("Plan d'action", "B2", .text("D0.C1.R2"), "PLA-01 error Auto-évaluation!G5"),
        Spoiling("Plan d'action", "D2", nil, "PLA-02 error Plan d'action!D2"),
        Spoiling("Plan d'action", "H2", .number(100, .plain), "PLA-02 error Plan d'action!H2"),
        Spoiling("Plan d'action", "G2", .text("achevée"), "PLA-02 error Plan d'action!H2"),
        Spoiling("Plan d'action", "F2", .date(Self.day(2018, 1, 1)), "PLA-02 error Plan d'action!F2"),
        Spoiling("Plan d'action", "I2", .text("beaucoup"), "PLA-02 error Plan d'action!I2"),
        Spoiling("Plan d'action", "F2", .date(Self.day(2018, 11, 16)), "PLA-03 note Plan d'action!F2"),
        Spoiling("Bilan", "B3", nil, "BIL-01 error Bilan!B3"),
        Spoiling("Bilan", "C3", .text("Voir jean.dupont@campus.fr"), "CPR-01 question Bilan!C3"),
        Spoiling("Bilan", "C3", .text("Appeler le 05 56 00 00 00 avant midi"), "CPR-01 question Bilan!C3"),
        Spoiling("Bilan", "C3", .text("Appeler le +33 (0)5.56.00.00.00"), "CPR-01 question Bilan!C3"),
        Spoiling("Plan d'action", "D2", .text("Mme Durand"), "CPR-01 question Plan d'action!D2"),
    ])
    func `the other tables`(_ spoiling: Spoiling) {
        // A deadline before the deposit and the start is late too: the rule of the cell is looked for.
        #expect(spoiling.findings.contains(spoiling.finding))
        #expect(spoiling.findings.count <= 2)
    }

    static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDateTime {
        guard let date = CivilDateTime(year: year, month: month, day: day) else { preconditionFailure("no such day") }
        return date
    }

    @Test(arguments: [
        "M. le recteur", "Mme la présidente", "le SIRET 73282932000074", "0750654D", "de 2016 à 2018", "12 345 678",
        "contact@campus", "en 2018-2019, 05 actions",
    ])
    func `a text that names nobody is left alone`(text: String) {
        var form = SampleForm()
        form.set("Bilan", "C3", .text(text))
        #expect(form.findings == [])
    }

    @Test func `a small denominator is a note`() {
        var form = SampleForm()
        form.set("Indicateurs", "F2", .number(8, .plain))
        form.set("Indicateurs", "G2", .number(10, .plain))
        #expect(form.findings == ["IND-06 note Indicateurs!G2"])
    }

    @Test func `a comment excuses a jump`() {
        var form = SampleForm()
        form.set("Indicateurs", "H3", .number(70, .plain))
        form.set("Indicateurs", "L3", .text("Changement de périmètre."))
        #expect(form.findings == [])
    }

    @Test func `a figure that does not exist has a status and a comment`() {
        var form = SampleForm()
        form.set("Indicateurs", "H2", .text("n.d."))
        form.set("Indicateurs", "K2", .text("secret statistique"))
        #expect(form.findings == ["IND-01 error Indicateurs!L2"])
        form.set("Indicateurs", "L2", .text("Moins de cinq élèves."))
        #expect(form.findings == [])
    }

    @Test func `a missing row is reported at the header of the key column`() {
        var form = SampleForm()
        form.removeRow(3, of: "Auto-évaluation")
        form.removeRow(2, of: "Indicateurs")
        #expect(form.findings == ["REF-01 error Auto-évaluation!A1", "IND-01 error Indicateurs!A1"])
    }

    @Test func `a missing anchor is blocking`() {
        var form = SampleForm()
        form.removeRow(2, of: "Auto-évaluation")
        #expect(form.findings == ["REF-03 blocking Auto-évaluation!A1"])
    }

    @Test(arguments: [("Auto-évaluation", 3), ("Indicateurs", 2), ("Bilan", 2)], [false, true])
    func `a code that is not computed is one finding`(table: (sheet: String, row: Int), isError: Bool) {
        var form = SampleForm()
        let cell = "A\(table.row)"
        if isError { form.set(table.sheet, cell, .error("#N/A")) } else { form.setFormula(table.sheet, cell) }
        #expect(form.findings == ["FIC-03 question \(table.sheet)!\(cell)"])
    }

    @Test func `of more rows that seem to be missing than codes are not computed, each is told`() {
        var form = SampleForm()
        form.setFormula("Auto-évaluation", "A3")
        form.set("Auto-évaluation", "A5", .text("D9.C9.R9"))
        #expect(form.findings.count { $0 == "REF-01 error Auto-évaluation!A1" } == 2)
    }
}
