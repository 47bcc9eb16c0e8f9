import Evaluation
import Office
import Support
import Testing

@Suite struct `Among and under the answers of a table` {
    @Test(arguments: ["Auto-évaluation", "Indicateurs", "Preuves", "Réseau"])
    func `the headers once more among the answers are one note`(sheet: String) {
        var form = SampleForm()
        form.add(sheet, afterRow: 3, form.row(1, of: sheet))
        #expect(form.findings == ["FIC-05 note \(sheet)!A4"])
    }

    @Test(
        arguments: [
            [CellValue.text("Total"), nil, nil, nil, nil, nil, nil, .number(355, .plain)],
            [.text("Total général :"), nil, nil, nil, nil, nil, nil, .number(355, .plain)],
            [nil, nil, nil, nil, nil, nil, nil, .number(355, .plain), .number(12, .plain)],
            [.text("* Effectifs au 1er octobre")], [.text("Source : enquête du campus")],
        ] as [[CellValue?]]
    )
    func `what stands under a table is not counted, and told`(row: [CellValue?]) {
        var form = SampleForm()
        form.add("Réseau", afterRow: 5, row)
        let place = row.first == .some(nil) ? "H6" : "A6"
        #expect(form.findings == ["FIC-05 note Réseau!\(place)"])
        #expect(form.assessment().submission.network.rows.count == 4)
    }

    @Test(
        arguments: [
            ("Réseau", [.text("Sous-total lycées"), nil, nil, nil, nil, nil, nil, .number(355, .plain)]),
            ("Réseau", [.text("Total établissements"), nil, nil, nil, nil, nil, nil, .text("–"), .text("1 355")]),
            ("Réseau", [.text("Établissements de formation")]),
            ("Indicateurs", [nil, .text("Sous-total"), nil, nil, nil, nil, nil, .number(12, .plain)]),
            ("Réseau", [.text("Monde économique :")]), ("Réseau", [.text("Enseignement supérieur")]),
            ("Réseau", [.text("COLLÈGE 2 – Recherche")]),
            ("Preuves", [.text("Preuves du domaine D0")]), ("Preuves", [.text("D0")]),
            ("Plan d'action", [.text("Actions du domaine D0")]), ("Plan d'action", [.text("D1 – RH")]),
            ("Auto-évaluation", [.text("D1 – Pilotage")]), ("Auto-évaluation", [.text("D1.C1 – RH")]),
            ("Auto-évaluation", [.text("Gouvernance")]), ("Auto-évaluation", [.text("Thème 1")]),
            ("Auto-évaluation", [.text("D0"), .text("Opportunité")]), ("Indicateurs", [.text("D0.C1.R1")]),
            ("Indicateurs", [.text("D0 – Opportunité économique")]),
        ] as [(String, [CellValue?])]
    )
    func `sums and titles among the answers are not counted, and told`(sheet: String, row: [CellValue?]) {
        var form = SampleForm()
        form.add(sheet, afterRow: 1, row)
        #expect(form.findings == ["FIC-05 note \(sheet)!\(row[0] == nil ? "B" : "A")2"])
    }

    @Test(
        arguments: [
            [CellValue.text("Total"), .text("entreprise")],
            [.text("Total"), nil, nil, .number(73_282_932_000_074, .plain)],
            [.text("Total")], [.text("Établissements Martin"), .text("entreprise")], [.text("Lycée Martin")],
        ] as [[CellValue?]]
    )
    func `a member among others is one whatever its name`(row: [CellValue?]) {
        var form = SampleForm()
        form.add("Réseau", afterRow: 3, row)
        #expect(form.assessment().submission.network.rows.count == 5)
    }

    @Test func `a title under which nothing stands is a member like another`() {
        var form = SampleForm()
        form.add("Réseau", afterRow: 5, [.text("Partenaires")])
        #expect(form.assessment().submission.network.rows.count == 5)
    }

    @Test(arguments: [("D1-C1-R2", true), ("Réf. D0.C1.R9", true), ("Réfé D0.C1.R9", false), ("D1", false)])
    func `a text alone in its row is a code or a title`(text: String, isCode: Bool) {
        var form = SampleForm()
        form.add("Auto-évaluation", afterRow: 1, [.text(text)])
        #expect(form.findings == [isCode ? "REF-01 error Auto-évaluation!A2" : "FIC-05 note Auto-évaluation!A2"])
    }

    @Test func `three titles of a table are one note`() {
        var form = SampleForm()
        form.add("Auto-évaluation", afterRow: 1, [.text("D0 – Opportunité")])
        form.add("Auto-évaluation", afterRow: 4, [.text("D1 – Pilotage")])
        #expect(form.findings == ["FIC-05 note Auto-évaluation!A2", "FIC-05 note Auto-évaluation!A5"])
        form.add("Auto-évaluation", afterRow: 7, [.text("Fait à Lyon")])
        #expect(form.findings == ["FIC-05 note Auto-évaluation!A2:A8"])
    }

    @Test(arguments: ["Lycée Martin", "Le directeur opérationnel", "TotalEnergies"])
    func `a member of whom nothing but a name stands among others is counted, and told`(name: String) {
        var form = SampleForm()
        form.add("Réseau", afterRow: 5, [.text(name)])
        #expect(form.findings == ["FIC-05 note Réseau!A6"])
        #expect(form.assessment().submission.network.rows.count == 5)
        form.add("Réseau", afterRow: 3, [.text("Lycée Dupont")])
        #expect(form.findings == ["FIC-05 note Réseau!A4"])
        #expect(form.assessment().findings.first?.fact == .file(.namesAlone(count: 2)))
    }

    @Test func `members of whom only names are typed say nothing of one another`() {
        var form = SampleForm([("Réseau", [[.text("Membre"), .text("Type")], [.text("Lycée Martin")]])])
        #expect(form.assessment().submission.network.rows.count == 1)
        #expect(!form.findings.contains { $0.hasPrefix("FIC-05") })
        form.set("Réseau", "B2", .text("lycée professionnel"))
        #expect(form.assessment().submission.network.rows.count == 1)
    }

    @Test(
        arguments: [
            ["Source : rectorat", "Lycée Martin", "Fait à Lyon, le 19/11/2018"], ["* dont apprentis", "oui = signé"],
            ["Réseau validé par le comité de pilotage du 3 octobre", "Signature"],
            ["Vu et approuvé", "Fait le 3 mars"],
            ["-", "16"], ["etc.", "…"], ["Légende", "oui = signé"], ["Nombre de membres : 4", "Lycée Martin"],
        ]
    )
    func `notes under a table are not counted, whatever stands below them`(texts: [String]) {
        var form = SampleForm()
        let total: [CellValue?] = [.text("TOTAL"), nil, nil, nil, nil, nil, nil, .number(355, .plain)]
        form.add("Réseau", afterRow: 5, total)
        for (rank, text) in texts.enumerated() { form.add("Réseau", afterRow: 6 + rank, [.text(text)]) }
        let told = (0...texts.count).map { "FIC-05 note Réseau!A\($0 + 6)" }
        #expect(form.findings == told)
        let members = texts.count { $0.hasPrefix("Lycée") }
        #expect(form.assessment().submission.network.rows.count == 4 + members)
    }

    @Test(
        arguments: [
            ("Preuves", "Preuves consultables sur place"), ("Preuves", "Fait à Lyon"), ("Suivi", "Vu et approuvé"),
            ("Plan d'action", "Plan validé le 3 octobre"), ("Indicateurs", "Fait à Lyon"), ("Bilan", "Fait à Lyon"),
        ]
    )
    func `a sentence under a table is no answer`(sheet: String, text: String) {
        var form = SampleForm()
        if sheet == "Suivi" { form.add(sheet, afterRow: 1, [.text("R1"), nil, .text("Fait."), .text("traitée")]) }
        form.add(sheet, afterRow: 12, [.text("Total")])
        form.add(sheet, afterRow: 13, [.text(text)])
        #expect(form.findings == ["FIC-05 note \(sheet)!A13", "FIC-05 note \(sheet)!A14"])
    }

    @Test(arguments: [(14, 1), (15, 0)]) func `a text alone is an identifier up to 14 letters`(length: Int, count: Int)
    {
        var form = SampleForm()
        form.add("Preuves", afterRow: 1, [.text(String(repeating: "x", count: length))])
        #expect(form.assessment().submission.evidence.rows.count == 3 + count)
    }

    @Test(
        arguments: [
            ([nil, nil, nil, nil, nil, .text("non")], "F6"),
            ([nil, .text("Entreprise"), nil, nil, nil, .text("oui")], "B6"),
            ([nil, nil, nil, nil, nil, nil, nil, .number(355, .plain)], "H6"),
        ] as [([CellValue?], String)]
    )
    func `words of lists and figures of nobody are not counted, and told`(row: [CellValue?], place: String) {
        var form = SampleForm()
        form.add("Réseau", afterRow: 5, row)
        #expect(form.findings == ["FIC-05 note Réseau!\(place)"])
        #expect(form.assessment().submission.network.rows.count == 4)
    }

    @Test(arguments: [(1, "H6"), (2, "H6:H7")])
    func `rows of figures of nobody are one note`(count: Int, place: String) {
        var form = SampleForm()
        for row in 6..<6 + count { form.set("Réseau", "H\(row)", .number(Double(row), .plain)) }
        #expect(form.findings == ["FIC-05 note Réseau!\(place)"])
    }

    @Test(arguments: [
        (CellValue?.none, "FIC-05 note Auto-évaluation!K20"), (.number(3, .plain), "REF-01 error Auto-évaluation!A20"),
    ])
    func `a target without its code is left aside, a level is an answer`(level: CellValue?, expected: String) {
        var form = SampleForm()
        form.set("Auto-évaluation", "G20", level)
        form.set("Auto-évaluation", "K20", .number(3, .plain))
        #expect(form.findings == [expected])
    }

    @Test(arguments: [[CellValue?.none, .text("fabricant")], [nil, nil, nil, .text("73282932000074")]])
    func `a row with a word of its own is an answer, whatever it lacks`(row: [CellValue?]) {
        var form = SampleForm()
        form.add("Réseau", afterRow: 5, row)
        #expect(form.assessment().submission.network.rows.count == 5)
    }

    @Test(arguments: ["Réseau", "Auto-évaluation", "Indicateurs", "Preuves", "Plan d'action"])
    func `a title merged across a table is no answer`(sheet: String) {
        var form = SampleForm()
        form.add(sheet, afterRow: 2, [.text("Domaine D0")])
        form.merge("A3", "F3", of: sheet)
        #expect(form.findings == [])
    }

    @Test(
        arguments: [
            ("Réseau", [.text("Dont filles"), nil, nil, nil, nil, nil, nil, .number(100, .plain)]),
            ("Réseau", [.text("Nombre de lycées"), nil, nil, nil, nil, nil, nil, .text("1 000")]),
            ("Auto-évaluation", [.text("Nombre de niveaux 4"), nil, nil, nil, nil, nil, .number(12, .plain)]),
        ] as [(String, [CellValue?])]
    )
    func `a count of rows under a table is none of them, and told`(sheet: String, row: [CellValue?]) {
        var form = SampleForm()
        form.add(sheet, afterRow: 5, row)
        #expect(form.findings == ["FIC-05 note \(sheet)!A6"])
        #expect(form.assessment().findings.first?.fact == .file(.skippedRow(.count)))
    }

    @Test(arguments: [
        ("Part des lycées", false), ("Part d’apprentis", false), ("Part de l’industrie", false),
        ("Part du privé", false), ("Part’Ages Formation", true), ("Part", true),
    ])
    func `a part is a count of what follows, and else a name`(name: String, isMember: Bool) {
        var form = SampleForm()
        form.add("Réseau", afterRow: 5, [.text(name), nil, nil, nil, nil, nil, nil, .number(12, .plain)])
        #expect(form.assessment().submission.network.rows.count == (isMember ? 5 : 4))
    }

    @Test func `a count is one among the rows when it begins by « dont », and else a name`() {
        let figures: [CellValue?] = [nil, nil, nil, nil, nil, nil, .number(100, .plain)]
        var form = SampleForm()
        form.add("Réseau", afterRow: 2, [.text("dont apprentis")] + figures)
        form.add("Réseau", afterRow: 3, [.text("Part à deux")] + figures)
        form.add("Réseau", afterRow: 4, [.text("Nombre d’or"), .text("entreprise")])
        #expect(form.findings == ["FIC-05 note Réseau!A3"])
        #expect(form.assessment().submission.network.rows.count == 6)
    }

    /// Rows of what linked formulas give for empty cells.
    private func linked(_ sheet: String, from row: Int, columns: String, in form: inout SampleForm) {
        for column in columns { form.set(sheet, "\(column)\(row)", .number(0, .plain), formula: "=[1]Recueil!A1") }
    }

    @Test(arguments: [("Réseau", "ABCDEFGHIJK"), ("Preuves", "ABCDEFG"), ("Plan d'action", "ABCDEFGHIJ")])
    func `a row of zeros that formulas give is none`(sheet: String, columns: String) {
        var form = SampleForm()
        let count = form.assessment().submission.network.rows.count
        for row in 20...22 { linked(sheet, from: row, columns: columns, in: &form) }
        #expect(form.findings == [])
        #expect(form.assessment().submission.network.rows.count == count)
    }

    @Test func `a zero that a formula gives is no text, no date and no level`() {
        var form = SampleForm()
        for row in 2...4 { linked("Auto-évaluation", from: row, columns: "IJKL", in: &form) }
        linked("Indicateurs", from: 2, columns: "I", in: &form)
        form.set("Preuves", "E2", CivilDateTime(days: 0).map(CellValue.date), formula: "=A1")
        #expect(
            form.findings.filter { $0.hasPrefix("FIC-05") } == [
                "FIC-05 note Auto-évaluation!I2:I4", "FIC-05 note Auto-évaluation!J2:J4",
                "FIC-05 note Auto-évaluation!K2:K4", "FIC-05 note Auto-évaluation!L2:L4", "FIC-05 note Indicateurs!I2",
                "FIC-05 note Preuves!E2",
            ]
        )
        #expect(form.findings.contains("PRV-01 error Preuves!E2"))
        #expect(!form.findings.contains { $0.hasPrefix("REF-09") })
        #expect(form.assessment().submission.standards.rows[0].strengths.isEmpty)
    }

    @Test(arguments: [("J4", "J2"), ("J3", "J2:J4")])
    func `a zero of a cell that is merged over rows is one`(last: String, place: String) throws {
        var form = SampleForm()
        for row in 2...4 { linked("Auto-évaluation", from: row, columns: "J", in: &form) }
        form.merge("J2", last, of: "Auto-évaluation")
        #expect(form.findings == ["FIC-05 note Auto-évaluation!\(place)"])
        let sentence = try #require(form.assessment().findings.first.map(FindingText.init)).sentence
        #expect(sentence.hasPrefix(last == "J4" ? "La formule donne 0" : "2 formules de la colonne"))
    }

    @Test func `a zero that somebody typed, or where a number answers, is one`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "K3", .number(0, .plain))
        linked("Réseau", from: 3, columns: "HIJK", in: &form)
        #expect(form.findings == ["REF-09 error Auto-évaluation!K3"])
        #expect(form.assessment().submission.network.rows[1].pupils.value == 0)
    }

    @Test func `a banner above the headers is no answer`() {
        var form = SampleForm()
        form.add("Réseau", afterRow: 0, [.text("Membre"), .text("Identification"), nil, nil, .text("Gouvernance")])
        form.set("Réseau", "H1", .text("Effectifs"))
        #expect(form.findings == [])
        form.set("Réseau", "A1", .text("Le membre"))
        form.merge("B1", "D1", of: "Réseau")
        #expect(form.findings == [])
    }

    @Test(arguments: ["Effectifs", "Effectif"]) func `a header may stand under a banner`(banner: String) {
        var form = SampleForm()
        form.push("Réseau", down: 1)
        form.set("Réseau", "H1", .text(banner))
        form.merge("H1", "K1", of: "Réseau")
        for (column, heading) in zip("HIJK", ["scolaire", "apprenti", "étudiant", "formation continue"]) {
            form.set("Réseau", "\(column)2", .text(heading))
        }
        #expect(form.findings == [])
        #expect(form.assessment().submission.network.rows[0].pupils.value == 355)
    }

    /// Sheets of strangers may have a hundred thousand merged cells beside sixteen thousand headers.
    @Test func `headers may stand under several banners, however many other cells are merged`() {
        var form = SampleForm()
        form.push("Réseau", down: 2)
        for row in 20..<4_000 { form.merge("A\(row)", "B\(row)", of: "Réseau") }
        for column in 20..<4_000 {
            form.set("Réseau", "\(CellReference(row: 2, column: column))", .text("z\(column)"))
        }
        let banners = [
            ("H1", "K1", "Rien"), ("A2", "D2", "Le membre"), ("H2", "I2", "Effectifs"), ("J2", "K2", "Effectif"),
        ]
        for (first, last, text) in banners {
            form.set("Réseau", first, .text(text))
            form.merge(first, last, of: "Réseau")
        }
        for (column, heading) in zip("HIJK", ["scolaire", "apprenti", "étudiant", "formation continue"]) {
            form.set("Réseau", "\(column)3", .text(heading))
        }
        #expect(form.findings == [])
        #expect(form.assessment().submission.network.rows[0].pupils.value == 355)
        form.set("Réseau", "H2", .text("Rien"))
        #expect(form.assessment().submission.network.rows[0].pupils.value == nil)
    }
}
