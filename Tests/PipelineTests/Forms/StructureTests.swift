import Evaluation
import Office
import Support
import Testing
import Words

@Suite struct `A workbook is found by its words` {
    @Test func `titles and headers are compared without case, accents, spaces and hyphens`() {
        var form = SampleForm()
        form.rename("Auto-évaluation", to: "AUTO EVALUATION")
        form.set("Plan d'action", "A1", .text("identifiant "))
        form.set("Indicateurs", "F1", .text("NUMERATEUR N"))
        form.set("Identité", "A13", .text("UAI de l’établissement support"))
        #expect(form.findings == [])
    }

    @Test(arguments: [
        "Académie :", "Académie\u{A0}*", "Académie (liste)", "7. Académie", "• Académie", "Académie\u{200B}",
        "* Académie :",
    ])
    func `a key is found whatever stands around it`(label: String) {
        var form = SampleForm()
        form.set("Identité", "A7", .text(label))
        #expect(form.findings == [])
    }

    @Test func `the format in a heading of the form may be missing, or another`() {
        var form = SampleForm()
        form.set("Identité", "A11", .text("Durée du label :"))
        form.set("Plan d'action", "H1", .text("Avancement (de 0 à 100)"))
        #expect(form.findings == [])
    }

    @Test(arguments: ["Réseau (2)", "3. Réseau", "Réseau - Tableau 1", "Réseau – Table 1", "RESEAU *"])
    func `a sheet is read whatever stands around its title, and told`(title: String) {
        var form = SampleForm()
        form.rename("Réseau", to: title)
        #expect(form.findings == ["FIC-01 note \(title)"])
        #expect(form.assessment().findings.first.map(FindingText.init)?.sentence.contains(title) == true)
    }

    @Test func `a number alone does not make another heading`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "H1", .text("Niveau 5"))
        #expect(form.findings == ["FIC-01 blocking Auto-évaluation!H1"])
        let fact = form.assessment().findings.first?.fact
        #expect(fact == .file(.mislabelledColumn(found: "Niveau 5", expected: "Commentaire")))
    }

    @Test func `of two sheets with the same title the first is read, the other told`() {
        var form = SampleForm()
        form.add("RESEAU", [[.text("Membre"), .text("Type")]])
        #expect(form.findings == ["FIC-05 note RESEAU"])
    }

    /// A form with another sheet of network before its own: the members of this one are those that it has.
    private func form(withNetworkBefore title: String, _ rows: [[CellValue?]]) -> SampleForm {
        var form = SampleForm([])
        form.add(title, rows)
        for sheet in SampleForm.content { form.add(sheet.name, sheet.rows) }
        return form
    }

    private static let other: [[CellValue?]] = [
        [.text("Membre"), .text("Type")], [.text("Lycée d’ailleurs"), .text("lycée professionnel")],
    ]

    @Test func `of two sheets with the same title the one spelled as in the form is read`() {
        let form = form(withNetworkBefore: "RESEAU", Self.other)
        #expect(form.findings == ["FIC-05 question RESEAU!A2"])
    }

    @Test func `of two sheets with the same title the visible one is read`() {
        var form = form(withNetworkBefore: "RESEAU", Self.other)
        form.rename("Réseau", to: "reseau")
        form.hide("RESEAU")
        #expect(form.findings == ["FIC-05 question RESEAU!A2"])
        form.rename("RESEAU", to: "Réseau")
        form.hide("Réseau")
        #expect(form.assessment().submission.network.rows.count == 1)
    }

    @Test func `of two sheets with the same title an empty one that is hidden is not read for its spelling`() {
        var form = form(withNetworkBefore: "RESEAU", [Self.other[0]])
        form.rename("Réseau", to: "reseau")
        form.rename("RESEAU", to: "Réseau")
        form.hide("Réseau")
        #expect(form.assessment().submission.network.rows.count == 4)
    }

    @Test(arguments: ["Réseau", "Réseau (2)"]) func `of two sheets with the same title the filled one is read`(
        title: String
    ) {
        var form = form(withNetworkBefore: title, [Self.other[0]])
        form.rename("Réseau", to: title)
        #expect(form.assessment().submission.network.rows.count == 4)
        var keys = SampleForm([])
        keys.add("Identité", SampleForm.identityRows.map { [$0[0]] })
        for sheet in SampleForm.content { keys.add(sheet.name, sheet.rows) }
        #expect(keys.findings == ["FIC-05 note Identité"])
    }

    @Test func `an unknown label between two keys is told at its cell`() {
        var form = SampleForm()
        form.set("Identité", "A3", .text("ID campus"))
        #expect(form.findings == ["IDN-02 blocking Identité!A3"])
        form.set("Identité", "A3", .text("Identifiant du campus"))
        form.set("Identité", "A4", .text("Intitulé complet"))
        #expect(form.findings == ["IDN-01 error Identité!A4"])
        #expect(form.assessment().findings.first?.value == "Intitulé complet")
    }

    @Test func `a label that was erased between two keys is told at its cell`() {
        var form = SampleForm()
        form.set("Identité", "A4", nil)
        #expect(form.findings == ["IDN-01 error Identité!A4"])
        #expect(
            form.assessment().findings.map { FindingText($0).sentence.hasPrefix("La réponse n’a pas de libellé") } == [
                true
            ]
        )
    }

    @Test(arguments: [(4, "B5"), (23, "B24")]) func `a text that no label introduces is told`(row: Int, cell: String) {
        var form = SampleForm()
        form.add("Identité", afterRow: row, [nil, .text("Suite de la présentation")])
        #expect(form.findings == ["FIC-05 note Identité!\(cell)"])
        #expect(form.assessment().findings.first?.value == "Suite de la présentation")
        form.add("Identité", afterRow: 24, [.text("Remarque"), .text("Sans objet")])
        form.add("Identité", afterRow: 25, [nil, .text("\u{200B} ")])
        #expect(form.findings == ["FIC-05 note Identité!\(cell)"])
        form.add("Identité", afterRow: 26, [nil, .text("Fin")])
        #expect(form.findings == ["FIC-05 note Identité!\(cell):B27"])
    }

    @Test func `a text above the first key, or beside one that is merged over rows, is no lost answer`() {
        var form = SampleForm()
        form.push("Identité", down: 1)
        form.set("Identité", "B1", .text("Remplir les cellules jaunes"))
        form.merge("B24", "B25", of: "Identité")
        #expect(form.findings == [])
    }

    @Test func `an empty column between keys and values is one note`() {
        var form = SampleForm()
        form.remove("Identité")
        form.add("Identité", SampleForm.identityRows.map { [$0[0], nil, $0[1]] })
        #expect(form.findings == ["FIC-05 note Identité!B1"])
        #expect(form.assessment().submission.identity.name.value == "Campus d’essai")
    }

    @Test func `a value stands past the cells that are merged with its key`() {
        var form = SampleForm()
        form.remove("Identité")
        form.add("Identité", SampleForm.identityRows.map { [$0[0], nil, $0[1]] })
        for row in 1...SampleForm.identityRows.count { form.merge("A\(row)", "B\(row)", of: "Identité") }
        #expect(form.findings == [])
        form.set("Identité", "A4", .text("Intitulé complet"))
        #expect(form.findings == ["IDN-01 error Identité!A4"])
    }

    @Test(arguments: [(3, true), (4, false)])
    func `values are looked for three columns further at most`(columns: Int, isRead: Bool) {
        var form = SampleForm()
        form.remove("Identité")
        let gap = [CellValue?](repeating: nil, count: columns)
        form.add("Identité", SampleForm.identityRows.map { [$0[0]] + gap + [$0[1]] })
        #expect((form.assessment().submission.identity.name.value == "Campus d’essai") == isRead)
    }

    enum Layout: CaseIterable { case farToTheRight, below, inOneCell, transposed, besideARemark }

    /// The rows of *Identité* laid out otherwise.
    private func identity(_ layout: Layout) -> [[CellValue?]] {
        let rows = SampleForm.identityRows
        return switch layout {
        case .farToTheRight: rows.map { [$0[0], nil, nil, nil, nil, $0[1]] }
        case .below: rows.flatMap { [[$0[0]], [$0[1]]] }
        case .inOneCell:
            rows.map { row in
                guard case .text(let key) = row[0] else { return row }
                return [.text(key + " : réponse")]
            }
        case .transposed: [rows.map { $0[0] }, rows.map { $0[1] }]
        case .besideARemark: rows.map { [$0[0], .text("(à remplir)"), $0[1]] }
        }
    }

    @Test(arguments: Layout.allCases) func `answers that do not stand beside their keys are one finding`(layout: Layout)
    {
        var form = SampleForm()
        form.remove("Identité")
        form.add("Identité", identity(layout))
        #expect(form.findings == ["FIC-01 blocking Identité!A1"])
    }

    @Test(arguments: ["Identité (2)", "IDENTITE", "Copie de Identité"])
    func `a sheet whose answers are out of place gives way to one where they are not`(title: String) {
        var form = SampleForm()
        form.rename("Identité", to: title)
        form.add("Identité", identity(.below))
        #expect(form.assessment().submission.identity.name.value == "Campus d’essai")
        let renamed = title == "IDENTITE" ? [] : ["FIC-01 note \(title)"]
        #expect(form.findings.sorted() == renamed + ["FIC-05 note Identité"])
        form.rename("Identité", to: "Identité 3")
        #expect(form.findings.contains("FIC-05 note Identité 3"))
    }

    @Test func `of sheets with the same title whose answers are all out of place, each is told`() {
        var form = SampleForm()
        form.remove("Identité")
        form.add("Identité (2)", identity(.transposed))
        form.add("Identité", identity(.below))
        form.add("Identité (3)", SampleForm.identityRows.map { [$0[0]] })
        let expected = ["FIC-01 blocking Identité (2)!A1", "FIC-01 blocking Identité!A1"]
        #expect(form.findings.filter { $0.hasPrefix("FIC") } == expected)
    }

    @Test func `a table without its headers gives way to one that has them, and is told`() {
        var form = SampleForm()
        form.add("Réseau (2)", (1...5).map { form.row($0, of: "Réseau") })
        form.removeRow(1, of: "Réseau")
        #expect(form.findings == ["FIC-05 note Réseau", "FIC-01 note Réseau (2)"])
        #expect(form.assessment().submission.network.rows.count == 4)
        form.removeRow(1, of: "Réseau (2)")
        form.add("Réseau (3)", [])
        #expect(form.findings == ["FIC-01 blocking Réseau", "FIC-01 blocking Réseau (2)"])
    }

    @Test func `an empty sheet of keys is one that nobody filled`() {
        var form = SampleForm()
        form.remove("Identité")
        form.add("Identité", SampleForm.identityRows.map { [$0[0], nil, nil, nil, nil, .text("Aide de la case")] })
        #expect(form.findings.contains("IDN-02 blocking Identité!B3"))
    }

    @Test(arguments: [(2, false), (3, true)])
    func `an empty column between two keys and their values says nothing`(keys: Int, isRead: Bool) {
        var form = SampleForm()
        form.remove("Identité")
        let rows = SampleForm.identityRows.filter { $0[1] != nil }
        let name = rows.filter { $0[0] == .text("Nom du campus") }
        let others = rows.filter { $0[0] != .text("Nom du campus") }.prefix(keys - 1)
        form.add("Identité", (name + others).map { [$0[0], nil, $0[1]] })
        #expect((form.assessment().submission.identity.name.value == "Campus d’essai") == isRead)
    }

    @Test(arguments: [(7, true), (8, false)])
    func `a key is found within seven things around it`(brackets: Int, isFound: Bool) {
        var form = SampleForm()
        form.set("Identité", "A7", .text("Académie" + String(repeating: " (a)", count: brackets)))
        #expect(form.findings.isEmpty == isFound)
    }

    @Test(arguments: [(94, true), (95, false)])
    func `a key is found within sixty characters more than the longest`(length: Int, isFound: Bool) {
        var form = SampleForm()
        let remark = String(repeating: "a", count: length - "Académie ()".count)
        form.set("Identité", "A7", .text("Académie (\(remark))"))
        #expect(form.findings.isEmpty == isFound)
    }

    @Test func `a cell merged with those beside it answers the first of their columns`() throws {
        var form = SampleForm()
        form.set("Réseau", "I2", nil)
        form.set("Réseau", "J2", nil)
        form.merge("H2", "K2", of: "Réseau")
        let member = try #require(form.assessment().submission.network.rows.first)
        #expect(member.pupils.value != nil && member.apprentices.isEmpty && member.students.isEmpty)
        #expect(form.findings == [])
    }

    @Test func `of a key that is there twice, the answer is read, and another one told`() {
        var form = SampleForm()
        form.set("Identité", "B21", nil)
        form.add(
            "Identité",
            afterRow: 24,
            [.text("Date de dépôt"), CivilDateTime(year: 2018, month: 11, day: 20).map(CellValue.date)]
        )
        #expect(form.assessment().submission.identity.depositDate.value == SampleCampaign.date(2018, 11, 20))
        #expect(form.findings == [])
        form.set("Identité", "B21", CivilDateTime(year: 2018, month: 11, day: 12).map(CellValue.date))
        #expect(form.assessment().submission.identity.depositDate.value == SampleCampaign.date(2018, 11, 12))
        #expect(form.findings == ["FIC-05 note Identité!A25"])
        form.set("Identité", "B25", CivilDateTime(year: 2018, month: 11, day: 12).map(CellValue.date))
        #expect(form.findings == [])
    }

    @Test(arguments: ["Commentaires", "Commentaires (30 caractères min.)", "Comentaire (30 car.)", "Commentaire 2018"])
    func `a mislabelled header is told where it stands, whatever is around it`(header: String) {
        var form = SampleForm()
        form.set("Auto-évaluation", "H1", .text(header))
        #expect(form.findings.first == "FIC-01 blocking Auto-évaluation!H1")
    }

    @Test(
        arguments: [
            [CellValue.text("Total"), .text("entreprise")], [.text("TotalEnergies"), nil],
            [.text("Sources de la Loire"), nil],
        ] as [[CellValue?]]
    )
    func `a member is one whatever its name`(row: [CellValue?]) {
        var form = SampleForm()
        form.add("Réseau", afterRow: 5, row)
        #expect(form.assessment().submission.network.rows.count == 5)
    }

    @Test func `another workbook of the campaign is one finding`() {
        var form = SampleForm()
        for sheet in [
            "Identité", "Réseau", "Auto-évaluation", "Indicateurs", "Preuves", "Bilan", "Plan d'action", "Suivi",
        ] {
            form.remove(sheet)
        }
        // The grids that we write have sheets that our forms have too.
        for sheet in ["Lisez-moi", "Évaluation", "Grille", "Avis", "Observations", "_listes", "_meta"] {
            form.add(sheet, [])
        }
        #expect(form.findings == ["FIC-10 blocking"])
        #expect(form.assessment().findings.first?.fact == .file(.otherWorkbook(.grid, expected: .submission)))
    }

    @Test func `a missing sheet is one finding on the file`() {
        var form = SampleForm()
        form.remove("Preuves")
        #expect(form.findings == ["FIC-01 blocking"])
    }

    @Test func `a mislabelled sheet is proposed`() {
        var form = SampleForm()
        form.rename("Preuves", to: "Preuve")
        let finding = form.assessment().findings.first
        #expect(finding?.fact == .file(.mislabelledSheet(found: "Preuve", expected: "Preuves")))
    }

    @Test(arguments: [("\u{200B}", true), ("\u{A0}", true), ("x", false)])
    func `a second column of a heading where nobody sees anything is empty`(text: String, isEmpty: Bool) {
        var form = SampleForm()
        form.set("Auto-évaluation", "M1", .text("Commentaire"))
        form.set("Auto-évaluation", "M2", .text(text))
        #expect(form.findings.isEmpty == isEmpty)
    }

    @Test(arguments: [("Auto-évaluation", "AutoEval CLE"), ("Identité", "Qui nous sommes"), ("Preuves", "Feuil3")])
    func `a sheet of any title is proposed by its headings`(sheet: String, title: String) {
        var form = SampleForm()
        form.rename(sheet, to: title)
        let proposed = Fact.file(.mislabelledSheet(found: title, expected: sheet))
        #expect(form.assessment().findings.filter { $0.code == .fic01 }.map(\.fact) == [proposed])
    }

    @Test(arguments: [(4, true), (3, false)]) func `that has more than half of them`(count: Int, isProposed: Bool) {
        var form = SampleForm()
        form.remove("Preuves")
        let headings = ["Identifiant", "Référence", "Titre", "Emplacement"].prefix(count)
        form.add("Annexes", [headings.map { CellValue.text($0) }])
        let fact: FileFact =
            isProposed ? .mislabelledSheet(found: "Annexes", expected: "Preuves") : .missingSheet("Preuves")
        #expect(form.assessment().findings.filter { $0.code == .fic01 }.map(\.fact) == [.file(fact)])
    }

    @Test func `a mislabelled header is one finding, at that header`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "H1", .text("Comentaires"))
        let assessment = form.assessment()
        #expect(form.findings == ["FIC-01 blocking Auto-évaluation!H1"])
        #expect(
            assessment.findings.first?.fact == .file(.mislabelledColumn(found: "Comentaires", expected: "Commentaire"))
        )
    }

    @Test(arguments: [
        ("Commentaires", "H1"), ("Commentaire 2018", "H1"), ("Comentaire", "H1"), ("Remarque 2018", "H1"), (nil, "A1"),
    ])
    func `what the form recalls of another year stands for no column of this one`(header: String?, cell: String) {
        var form = SampleForm()
        form.set("Auto-évaluation", "H1", header.map(CellValue.text))
        form.set("Auto-évaluation", "M1", .text("Commentaire 2017"))
        #expect(form.findings == ["FIC-01 blocking Auto-évaluation!\(cell)"])
    }

    @Test(arguments: [("Commentaire 201", true), ("Commentaire 2017", false), ("Commentaire 2016-2017", false)])
    func `a year has four digits`(header: String, isProposed: Bool) {
        var form = SampleForm()
        form.set("Auto-évaluation", "H1", .text(header))
        #expect(form.findings == ["FIC-01 blocking Auto-évaluation!\(isProposed ? "H1" : "A1")"])
    }

    @Test(
        arguments: [
            ("Auto-évaluation", "G1", "Cotation"), ("Auto-évaluation", "H1", "Justification"),
            ("Plan d'action", "H1", "Avancement en %"), ("Plan d'action", "H1", "% avancement"),
            ("Plan d'action", "I1", "Budget prévisionnel (€)"), ("Plan d'action", "D1", "Porteur"),
            ("Indicateurs", "F1", "Num. N"), ("Indicateurs", "H1", "Valeur 2018"), ("Preuves", "F1", "Lien"),
            ("Réseau", "E1", "Gouvernance"), ("Bilan", "B1", "Résumé"), ("Bilan", "A1", "Chapitre"),
        ]
    )
    func `an unknown header in the place of one is told where it stands`(sheet: String, cell: String, header: String) {
        var form = SampleForm()
        let column = CellReference(cell)?.column ?? 0
        guard case .text(let expected) = form.row(1, of: sheet)[column] else { return }
        form.set(sheet, cell, .text(header))
        #expect(form.findings == ["FIC-01 blocking \(sheet)!\(cell)"])
        let fact = form.assessment().findings.first?.fact
        #expect(fact == .file(.mislabelledColumn(found: header, expected: expected)))
    }

    @Test func `two headers in the place of two are told each at its cell`() {
        var form = SampleForm()
        form.set("Preuves", "E1", .text("Établie le"))
        form.set("Preuves", "F1", .text("Lien"))
        #expect(form.findings == ["FIC-01 blocking Preuves!E1", "FIC-01 blocking Preuves!F1"])
    }

    @Test func `a column that was added stands for none that is missing elsewhere, nor does one that holds nothing`() {
        var form = SampleForm()
        form.set("Preuves", "H1", .text("Remarque"))
        form.set("Preuves", "H2", .text("Vu"))
        form.set("Preuves", "E1", nil)
        #expect(form.findings == ["FIC-01 blocking Preuves!A1"])
        form.set("Preuves", "E1", .text("Établie le"))
        for row in 2...4 { form.set("Preuves", "E\(row)", nil) }
        #expect(form.findings == ["FIC-01 blocking Preuves!A1"])
    }

    @Test func `a missing column is reported at the header of the key column`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "H1", nil)
        #expect(form.findings == ["FIC-01 blocking Auto-évaluation!A1"])
    }

    @Test func `a missing key column is reported where its header should be`() {
        var form = SampleForm()
        form.set("Indicateurs", "A1", nil)
        #expect(form.findings == ["FIC-01 blocking Indicateurs!A1"])
    }

    @Test func `label columns may be missing`() {
        var form = SampleForm()
        for cell in ["B1", "C1", "D1", "E1", "F1"] { form.set("Auto-évaluation", cell, nil) }
        form.set("Indicateurs", "C1", nil)
        #expect(form.findings == [])
    }

    @Test func `the follow-up sheet is asked of renewals only`() {
        var form = SampleForm()
        form.remove("Suivi")
        #expect(form.findings == ["FIC-01 blocking"])
        form.set("Identité", "B9", .text("suivi à mi-parcours"))
        #expect(form.findings == ["IDN-10 error Identité!B9"])
    }

    @Test func `a missing key is reported at the sheet`() {
        var form = SampleForm()
        form.removeRow(4, of: "Identité")
        #expect(form.findings == ["IDN-01 error Identité"])
    }

    @Test func `a merged cell reads as the first of its range`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "G4", nil)
        form.set("Auto-évaluation", "G3", .number(4, .plain))
        form.merge("G3", "G4", of: "Auto-évaluation")
        form.set("Preuves", "B2", .text("D0.C1.R1 ; D0.C1.R2"))
        form.set("Preuves", "B3", .text("D0.C1.R2 ; D1.C1.R1"))
        #expect(form.assessment().ratings[SampleReferential.code("D1.C1.R1")] == .rated(.recognized))
    }

    @Test(arguments: [("A", 1), ("ABCDEG", 2), ("ABCDEFG", 2), ("A", 9)])
    func `a header may be merged over several rows`(columns: String, rows: Int) {
        var form = SampleForm()
        form.push("Auto-évaluation", down: rows)
        for column in columns {
            let cell = "\(column)\(1 + rows)"
            form.set(
                "Auto-évaluation",
                "\(column)1",
                form.row(1 + rows, of: "Auto-évaluation")[CellReference(cell)?.column ?? 0]
            )
            form.set("Auto-évaluation", cell, nil)
            form.merge("\(column)1", cell, of: "Auto-évaluation")
        }
        form.set("Auto-évaluation", "H1", .text("Réponse du campus"))
        form.merge("H1", "L1", of: "Auto-évaluation")
        #expect(form.findings == [])
        form.set("Auto-évaluation", "L\(1 + rows)", nil)
        #expect(form.findings == ["FIC-01 blocking Auto-évaluation!A1"])
    }

    @Test func `a header merged over more rows than people use is none`() {
        var form = SampleForm()
        form.push("Auto-évaluation", down: 10)
        form.set("Auto-évaluation", "A1", .text("Code"))
        form.set("Auto-évaluation", "A11", nil)
        form.merge("A1", "A11", of: "Auto-évaluation")
        #expect(form.findings.contains { $0.hasPrefix("FIC-01 blocking") })
    }

    @Test func `a header merged with the first answer is one row, and that answer another`() {
        var form = SampleForm()
        form.merge("G1", "G2", of: "Auto-évaluation")
        #expect(
            form.assessment().submission.standards.rows.count
                == SampleForm().assessment().submission.standards.rows.count
        )
    }

    @Test func `a comment merged over rows is no copy of itself`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "H4", nil)
        form.merge("H3", "H4", of: "Auto-évaluation")
        #expect(form.findings == [])
    }

    @Test func `each cell belongs to the merged range around it, and to no other`() {
        var form = SampleForm()
        for row in [2, 3, 4] { form.set("Auto-évaluation", "G\(row)", nil) }
        form.set("Auto-évaluation", "G2", .number(1, .plain))
        form.set("Auto-évaluation", "G3", .number(2, .plain))
        form.set("Auto-évaluation", "G4", .number(3, .plain))
        form.merge("G8", "G9", of: "Auto-évaluation")
        form.merge("G5", "G6", of: "Auto-évaluation")
        form.merge("G1", "G2", of: "Auto-évaluation")
        form.merge("Q2", "R4", of: "Auto-évaluation")
        let ratings = form.assessment().ratings
        #expect(ratings[SampleReferential.code("D0.C1.R2")] == .rated(.structured))
        #expect(ratings[SampleReferential.code("D1.C1.R1")] == .rated(.achieved))
    }

    @Test func `hidden rows that do not follow one another are told apart`() {
        var form = SampleForm()
        form.hide(row: 2, of: "Auto-évaluation")
        form.hide(row: 4, of: "Auto-évaluation")
        #expect(form.findings == ["FIC-04 note Auto-évaluation!A2", "FIC-04 note Auto-évaluation!A4"])
    }

    @Test func `hidden texts of the form are no data`() {
        var form = SampleForm()
        for column in 1...5 { form.hide(column: column, of: "Auto-évaluation") }
        form.push("Indicateurs", down: 2)
        form.set("Indicateurs", "A1", .text("Indicateurs"))
        form.hide(row: 1, of: "Indicateurs")
        #expect(form.findings == [])
    }

    @Test func `hidden data is read, and told`() {
        var form = SampleForm()
        form.hide(row: 3, of: "Auto-évaluation")
        form.hide(row: 4, of: "Auto-évaluation")
        form.hide(column: 8, of: "Indicateurs")
        form.hide("Bilan")
        #expect(
            form.findings == [
                "FIC-04 note Auto-évaluation!A3:A4", "FIC-04 note Indicateurs!I1", "FIC-04 note Bilan",
            ]
        )
    }

    @Test func `a hidden column that has no heading is told by its letter`() {
        var form = SampleForm()
        form.hide(column: 1, of: "Identité")
        let sentences = form.assessment().findings.map { FindingText($0).sentence }
        let letter = FrenchFormat.quoted("B")
        #expect(sentences == ["La colonne \(letter) est masquée et contient des données, qui sont lues."])
    }

    @Test func `a formula without a value, or with an error, is one question`() {
        var form = SampleForm()
        form.setFormula("Indicateurs", "H2")
        form.set("Indicateurs", "E3", .error("#REF!"))
        #expect(form.findings == ["FIC-03 question Indicateurs!H2", "FIC-03 question Indicateurs!E3"])
    }

    @Test func `an anchor that is an error or a formula without a value is not rated`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "G2", .error("#REF!"))
        #expect(form.findings == ["FIC-03 question Auto-évaluation!G2", "REF-03 blocking Auto-évaluation!G2"])
        form.setFormula("Auto-évaluation", "G2")
        #expect(form.findings == ["FIC-03 question Auto-évaluation!G2", "REF-03 blocking Auto-évaluation!G2"])
    }

    @Test func `an identifier that is an error belongs to nobody`() {
        var form = SampleForm()
        form.set("Identité", "B3", .error("#N/A"))
        #expect(form.findings == ["FIC-03 question Identité!B3", "IDN-02 blocking Identité!B3"])
    }

    @Test(arguments: [
        (9, (2...10).map { "FIC-03 question Preuves!C\($0)" }), (10, ["FIC-03 question Preuves!C2:C11"]),
    ])
    func `a column of formulas without values is one question`(count: Int, expected: [String]) {
        var form = SampleForm()
        for row in 2...count + 1 {
            for column in ["A", "B", "D"] { form.set("Preuves", "\(column)\(row)", nil) }
            form.setFormula("Preuves", "C\(row)")
        }
        let found = form.findings.filter { $0.hasPrefix("FIC-03") }
        #expect(found == expected)
    }

    @Test(arguments: ["RESEAU (2)", "Réseau_2", "Réseau 2", "Réseau D0", "Copie de Réseau", "Copy of Réseau"])
    func `a copy beside its sheet is told, and not read`(title: String) {
        var form = SampleForm()
        form.add(title, (1...5).map { form.row($0, of: "Réseau") })
        #expect(form.findings == ["FIC-05 note \(title)"])
    }

    @Test func `a sheet of another year is no copy`() {
        var form = SampleForm()
        form.add("Réseau 2016", [[.text("Membre"), .text("Type")], [.text("Lycée d’ailleurs"), .text("lycée")]])
        #expect(form.findings == [])
    }

    @Test func `a copy is read where the sheet itself is not`() {
        var form = SampleForm()
        form.rename("Réseau", to: "Réseau_2")
        #expect(form.findings == ["FIC-01 note Réseau_2"])
    }

    @Test(arguments: [("Réseau", "2 lignes,"), ("Preuves", "2 lignes,"), ("Plan d'action", "Une ligne,")])
    func `answers that a sort put above the header are told`(sheet: String, count: String) throws {
        var form = SampleForm()
        let header = form.row(1, of: sheet)
        form.removeRow(1, of: sheet)
        form.add(sheet, afterRow: 3, header)
        #expect(form.findings.contains("FIC-05 question \(sheet)!A2"))
        let told = form.assessment().findings.filter { $0.code == .fic05 }.map { FindingText($0).sentence }
        #expect(told.count == 1 && told.first?.contains(count) == true)
    }

    @Test func `answers that a sort put above the header are known by their codes`() {
        var form = SampleForm()
        let header = form.row(1, of: "Auto-évaluation")
        form.removeRow(1, of: "Auto-évaluation")
        form.add("Auto-évaluation", afterRow: 2, header)
        #expect(form.findings.contains("FIC-05 question Auto-évaluation!A2"))
        form.set("Auto-évaluation", "A2", .text("Exemple"))
        #expect(form.findings.allSatisfy { !$0.hasPrefix("FIC-05") })
    }

    @Test func `a title, an explanation and a caption above a header are no answers`() {
        var form = SampleForm()
        form.add("Réseau", afterRow: 0, [.text("Réseau du campus"), nil, .text("2018")])
        form.add("Réseau", afterRow: 1, [.text("Un membre par ligne.")])
        #expect(form.findings == [])
    }

    @Test func `a second column of one heading is told when it holds something`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "M1", .text("Niveau auto-évalué"))
        #expect(form.findings == [])
        form.set("Auto-évaluation", "M3", .number(4, .plain))
        #expect(form.findings == ["FIC-05 note Auto-évaluation!M1"])
        let sentence = form.assessment().findings.first.map(FindingText.init)?.sentence
        #expect(sentence?.contains("G1") == true)
    }

    @Test func `of two columns of one heading the first with an answer is read`() {
        var form = SampleForm()
        for (row, level) in [3.0, 2, 4, 1].enumerated() {
            form.set("Auto-évaluation", "G\(row + 2)", nil)
            form.set("Auto-évaluation", "M\(row + 2)", .number(level, .plain))
        }
        form.set("Auto-évaluation", "M1", .text("Niveau auto-évalué"))
        #expect(form.findings == [])
        form.set("Auto-évaluation", "M1", .text("Niveau auto-évalué (2018)"))
        #expect(form.findings == [])
    }

    @Test(arguments: ["L", "N"]) func `a heading itself wins over one with something around it`(column: String) {
        var form = SampleForm()
        form.set("Auto-évaluation", "\(column)1", .text("Niveau auto-évalué (2017)"))
        form.set("Auto-évaluation", "\(column)3", .number(4, .plain))
        form.set("Auto-évaluation", "M1", .text("Niveau auto-évalué"))
        form.set("Auto-évaluation", "M3", .number(2, .plain))
        form.set("Auto-évaluation", "G1", .text("Niveau obtenu"))
        let submission = form.assessment().submission
        #expect(submission.standards.rows[1].rating.value == .rated(.structured))
        let told = form.assessment().findings.filter { $0.code == .fic05 }
        #expect(told.map(\.summary) == ["FIC-05 note Auto-évaluation!\(column)1"])
        #expect(told.map { FindingText($0).sentence.contains("en M1") } == [true])
    }

    @Test func `a key itself wins over one with something around it`() {
        var form = SampleForm()
        form.add(
            "Identité",
            afterRow: 20,
            [.text("Date de dépôt (1er envoi)"), CivilDateTime(year: 2018, month: 10, day: 2).map(CellValue.date)]
        )
        #expect(form.assessment().submission.identity.depositDate.value == SampleCampaign.date(2018, 11, 17))
        #expect(form.findings == ["FIC-05 note Identité!A21"])
        form.set("Identité", "B22", nil)
        #expect(form.assessment().submission.identity.depositDate.value == SampleCampaign.date(2018, 10, 2))
        #expect(form.findings == [])
    }

    @Test func `a converted cell that is merged over rows is one`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "G2", .text("niv. 3"))
        form.merge("G2", "G5", of: "Auto-évaluation")
        #expect(form.findings.filter { $0.hasPrefix("FIC-05") } == ["FIC-05 note Auto-évaluation!G2"])
    }

    @Test func `three converted cells of a column are one finding with a range`() {
        var form = SampleForm()
        form.set("Auto-évaluation", "G3", .text("niv. 2"))
        form.set("Auto-évaluation", "G4", .text("4/4"))
        #expect(form.findings == ["FIC-05 note Auto-évaluation!G3", "FIC-05 note Auto-évaluation!G4"])
        form.set("Auto-évaluation", "G5", .text("1/4"))
        #expect(form.findings == ["FIC-05 note Auto-évaluation!G3:G5"])
    }

    @Test(
        arguments: [
            ("Auto-évaluation", "G", ["3", "2", "4"], "3/4"),
            ("Preuves", "E", ["01/03/2018", "2/3/2018"], "mars 2018"),
            ("Preuves", "E", ["01/03/2018", "lundi 2 avril 2018"], "2016-2017"),
            ("Plan d'action", "I", ["1234", "12 €", "3.50"], nil),
        ] as [(String, String, [String], String?)]
    )
    func `cells that were interpreted are not told among those typed as a text`(
        sheet: String,
        column: String,
        texts: [String],
        interpreted: String?
    ) {
        var form = SampleForm()
        for (row, text) in (texts + [interpreted].compactMap(\.self)).enumerated() {
            form.set(sheet, "\(column)\(row + 2)", .text(text))
        }
        let told = form.assessment().findings.filter { $0.code == .fic05 }
        #expect(told.contains { $0.value == interpreted && $0.count == 1 } == (interpreted != nil))
        #expect(told.count == (texts.count < 3 ? texts.count : 1) + (interpreted == nil ? 0 : 1))
    }

    @Test func `a number that may be in thousands is not told among those that can only be one`() {
        var form = SampleForm()
        for (row, text) in ["12 000 €", "1.200", "1 200,50", "2,000", "20.000 €", "900 €"].enumerated() {
            form.set("Plan d'action", "I\(row + 2)", .text(text))
        }
        let told = form.assessment().findings.filter { $0.code == .fic05 }
        #expect(told.map(\.summary) == ["FIC-05 note Plan d'action!I2:I7", "FIC-05 note Plan d'action!I3:I6"])
        #expect(
            told.map { FindingText($0).sentence.contains("«\u{A0}1.200\u{A0}» lu «\u{A0}1,2\u{A0}»") } == [false, true]
        )
    }

    @Test(
        arguments: [
            ("1.200", "1,2"), ("999,000 €", "999"), ("12.345", "12,345"), ("20.000 euros", "20"),
        ]
    )
    func `three digits after a lone mark may be thousands`(before: String, after: String) {
        #expect(Conversion(before: before, after: after).isDoubtful)
    }

    @Test(
        arguments: [
            ("12.34", "12,34"), ("1.2345", "1,2345"), ("1234.500", "1234,5"), ("0.125", "0,125"),
            ("1 200,500", "1200,5"), ("1.200.000", "1200000"), ("12.03.2018", "12 mars 2018"), ("12 000", "12 000"),
        ]
    )
    func `other digits can only be decimals`(before: String, after: String) {
        #expect(!Conversion(before: before, after: after).isDoubtful)
    }

    @Test(arguments: [(14, true), (15, false)]) func `a text alone in its row is a code up to 14 letters`(
        length: Int,
        isCode: Bool
    ) {
        var form = SampleForm()
        form.set("Auto-évaluation", "A6", .text(String(repeating: "1", count: length)))
        #expect(form.findings == [isCode ? "REF-01 error Auto-évaluation!A6" : "FIC-05 note Auto-évaluation!A6"])
    }

    @Test func `a lost leading zero is put back with a note`() {
        var form = SampleForm()
        form.set("Identité", "B13", .text("331234M"))
        #expect(form.findings == ["FIC-05 note Identité!B13"])
    }

    @Test func `the latest deposit of a campus is current`() {
        var early = SampleForm()
        early.set("Identité", "B21", .text("2018-11-02"))
        let files = [
            early.assessment(file: "soumissions/b.ods"), SampleForm().assessment(file: "soumissions/a.ods"),
        ]
        let settled = SettledDeposits(files.map(DepositRecord.init))
        #expect(settled.current == ["soumissions/a.ods"])
        #expect(
            settled.records.map { $0.findings.filter { $0.code == .fic02 }.map(\.place.cell) } == [["B21"], []]
        )
    }

    @Test func `between deposits of one date the last file name is current`() {
        let files = ["soumissions/a.ods", "soumissions/b.ods"].map {
            DepositRecord(of: SampleForm().assessment(file: $0))
        }
        #expect(SettledDeposits(files).current == ["soumissions/b.ods"])
    }
}
