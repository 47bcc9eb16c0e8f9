import Evaluation
import Office
import Pipeline
import Support
import Testing

@Suite struct `A form is filled in with what is known` {
    private let form = SampleSubject.form(after: SampleSubject.earlier())

    @Test func `identity, but for the day of the deposit`() {
        #expect(form.content("Identité", "B11") == .text("CMQ"))
        #expect(form.content("Identité", "B12") == .date(SampleCampaign.date(2015, 1, 30)))
        #expect(form.content("Identité", "B23") == .empty)
    }

    @Test func `members, and their figures of the year before beside those that are asked`() {
        let row = form.texts("Réseau", row: 4)
        #expect(row[0] == "Lycée d’essai" && row[5] == "oui" && row[7] == "")
        #expect(row[11] == "scolaires\u{A0}355")
        #expect(form.cell("Réseau", "L4")?.look?.isLocked == true)
    }

    @Test func `what was said of each standard, and no rating of this year`() {
        let row = form.texts("Auto-évaluation", row: 4)
        #expect(row[6] == "" && row[7] == "")
        #expect(row[8] == "3.0")
        #expect(row[10] == "R1 (EXP-01)\u{A0}: Tenir à jour le diagnostic")
    }

    @Test func `a standard made of several recalls each of them, and the weakest level`() {
        let codes = ["D0.C1.R1", "D0.C1.R2", "D1.C1.R1"].map(SampleReferential.code)
        let edition = SampleReferential.succeeding([
            Succession(from: codes[0], to: codes[0]), Succession(from: codes[1], to: codes[0]),
            Succession(from: codes[1], to: nil), Succession(from: codes[2], to: codes[2], isKept: false),
        ])
        let form = SampleSubject.form(after: SampleSubject.earlier(to: edition))
        let merged = form.texts("Auto-évaluation", row: 4)
        #expect(merged[8] == "2.0")
        let lines = merged[9].split(separator: "\n")
        #expect(
            lines.map { $0.prefix { $0 != ":" } } == ["D0.C1.R1, niveau\u{A0}3\u{A0}", "D0.C1.R2, niveau\u{A0}2\u{A0}"]
        )
        #expect(form.texts("Auto-évaluation", row: 5)[8...9] == ["–", "–"])
        let changed = form.texts("Auto-évaluation", row: 6)
        #expect(changed[8] == "–")
        #expect(changed[9].hasPrefix("Référence modifiée depuis, niveau\u{A0}4\u{A0}: "))
    }

    @Test(arguments: [
        ("D0.C1.R1.I2", "D0.C1.R1.I1"), ("D1.C1.R1.I1", "D1.C1.R1.I1"), ("le taux d’insertion", "le taux d’insertion"),
        ("D9.C9.R9.I9", "D9.C9.R9.I9"),
    ])
    func `an action names the indicator that its own became`(typed: String, recalled: String) {
        let codes = ["D0.C1.R1.I2", "D0.C1.R1.I1"].map(SampleReferential.code)
        let edition = SampleReferential.succeeding([Succession(from: codes[0], to: codes[1])])
        var sample = SampleForm()
        sample.set("Plan d'action", "J2", .text(typed))
        let form = SampleSubject.form(after: SampleSubject.earlier(sample, to: edition))
        #expect(form.texts("Plan d'action", row: 3)[9] == recalled)
    }

    @Test func `an action and an item of evidence name each standard once, and none that was dropped`() {
        let codes = ["D0.C1.R1", "D0.C1.R2", "D1.C1.R1"].map(SampleReferential.code)
        let edition = SampleReferential.succeeding([
            Succession(from: codes[0], to: codes[0]), Succession(from: codes[1], to: codes[0]),
            Succession(from: codes[2], to: nil),
            Succession(from: SampleReferential.code("D1.C1.R1.I1"), to: nil),
        ])
        var sample = SampleForm()
        sample.set("Plan d'action", "B2", .text("D0.C1.R1 ; D0.C1.R2 ; D1.C1.R1"))
        sample.set("Plan d'action", "J2", .text("D1.C1.R1.I1"))
        let kept = SampleSubject.form(after: SampleSubject.earlier(sample, to: edition))
        #expect(kept.texts("Plan d'action", row: 3)[1] == "D0.C1.R1")
        #expect(kept.texts("Plan d'action", row: 3)[9] == "")
        let evidence = kept.texts("Preuves", row: 3)[0]
        sample.set("Preuves", "B2", .text("D1.C1.R1"))
        let dropped = SampleSubject.form(after: SampleSubject.earlier(sample, to: edition))
        #expect(!evidence.isEmpty && dropped.texts("Preuves", row: 3)[0] != evidence)
    }

    @Test func `a recommendation names what its standards became, and says what was dropped`() {
        func named(_ successions: [Succession]) -> String {
            let edition = SampleReferential.succeeding(successions)
            return SampleSubject.form(after: SampleSubject.earlier(to: edition)).texts("Suivi", row: 4)[2]
        }
        let standing = named([])
        let code = SampleReferential.code(standing)
        #expect(named([Succession(from: code, to: SampleReferential.code("D1.C1.R2"))]) == "D1.C1.R2")
        #expect(named([Succession(from: code, to: nil)]) == "\(code) (abandonnée)")
    }

    @Test func `the summary of a domain is that of the one that its standards come from`() {
        var sample = SampleForm()
        sample.set("Bilan", "B2", .text("Un territoire bien connu."))
        sample.set("Bilan", "B3", .text("Un pilotage à reprendre."))
        /// The rows of the two domains.
        func summaries(_ moves: [(String, String)]) -> [String] {
            let edition = SampleReferential.succeeding(
                moves.map { Succession(from: SampleReferential.code($0.0), to: SampleReferential.code($0.1)) }
            )
            let form = SampleSubject.form(after: SampleSubject.earlier(sample, to: edition))
            let rows = (1...8).map { form.texts("Bilan", row: $0).joined(separator: "|") }
            return rows.filter { $0.hasPrefix("D0 ") || $0.hasPrefix("D1 ") }
        }
        func says(_ rows: [String], _ texts: [String?]) -> Bool {
            zip(rows, texts).allSatisfy { row, text in
                row.contains("territoire bien") == (text == "T") && row.contains("pilotage à") == (text == "P")
            }
        }
        let all = ["D0.C1.R1", "D0.C1.R2", "D1.C1.R1", "D1.C1.R2"]
        let (kept, swapped) = (Array(zip(all, all)), Array(zip(all, [all[2], all[3], all[0], all[1]])))
        #expect(summaries(kept).count == 2 && says(summaries(kept), ["T", "P"]))
        #expect(says(summaries(swapped), ["P", "T"]))
        // From two domains, that of the same code; from one other, its own.
        #expect(says(summaries([(all[0], all[0]), (all[1], all[3]), (all[2], all[2]), (all[3], all[1])]), ["T", "P"]))
    }

    @Test func `the figures of several indicators make none of the one that they became`() {
        let codes = ["D0.C1.R1.I1", "D0.C1.R1.I2"].map(SampleReferential.code)
        func figures(_ successions: [Succession]) -> ArraySlice<String> {
            let earlier = SampleSubject.earlier(to: SampleReferential.succeeding(successions))
            return SampleSubject.form(after: earlier).texts("Indicateurs", row: 4)[5...6]
        }
        #expect(figures([Succession(from: codes[0], to: codes[0])]).last != "")
        let merged = codes.map { Succession(from: $0, to: codes[0]) }
        #expect(figures(merged) == ["", ""])
    }

    @Test(arguments: [("2017", "", "80.0"), ("2016", "80.0", ""), ("2015", "", "")])
    func `figures, a column further back for each year that went by`(campaign: String, before: String, year: String) {
        var sample = SampleForm()
        sample.set("Indicateurs", "H2", .number(80, .plain))
        sample.set("Indicateurs", "E2", nil)
        let headers = SampleSubject.form().texts("Indicateurs", row: 3)
        #expect(headers[5...6] == ["Valeur N-2", "Valeur N-1"])
        let row = SampleSubject.form(after: SampleSubject.earlier(sample, in: campaign)).texts("Indicateurs", row: 4)
        #expect(row[6] == year)
        #expect(campaign == "2017" || row[5] == before)
    }

    /// The share of signatories: two of the four members.
    @Test(
        arguments: [
            ("2017", nil, "50.0", ""), ("2017", 12, "50.0", ""), ("2016", 12, "", "50.0"),
        ] as [(String, Double?, String, String)]
    )
    func `what the program calculated, whatever was typed there`(
        campaign: String,
        typed: Double?,
        year: String,
        before: String
    ) throws {
        var sample = SampleForm()
        let code = CellValue.text("D1.C1.R2.I1")
        sample.add(
            "Indicateurs",
            afterRow: 5,
            [code] + Array(repeating: nil, count: 6) + [typed.map(SampleForm.number)]
        )
        let form = SampleSubject.form(after: SampleSubject.earlier(sample, in: campaign))
        let row = try #require((4...8).map { form.texts("Indicateurs", row: $0) }.first { $0[3] == "calculé" })
        #expect(row[6] == year && row[5] == before)
    }

    @Test func `what the program calculated, where it had no row`() throws {
        let row = try #require((4...8).map { form.texts("Indicateurs", row: $0) }.first { $0[3] == "calculé" })
        #expect(row[6] == "50.0")
    }

    @Test func `nothing to type where the program calculates, and no figure of another year for a yes or no`() throws {
        let rows = (4...8).map { form.texts("Indicateurs", row: $0) }
        let computed = try #require(rows.firstIndex { $0[3] == "calculé" })
        let cells = try #require(form.sheet("Indicateurs")?.rows[3 + computed].cells)
        #expect(cells.allSatisfy { $0.look?.isLocked == true })
        let flag = try #require(rows.firstIndex { $0[2] == "oui/non" })
        #expect(form.cell("Indicateurs", "F\(4 + flag)")?.look?.isLocked == true)
    }

    @Test(arguments: [(2015, 1, 15, true), (2015, 1, 14, false)])
    func `evidence of 48 months at most at the reference date`(year: Int, month: Int, day: Int, isKept: Bool) throws {
        var sample = SampleForm()
        sample.set("Preuves", "E2", CivilDateTime(year: year, month: month, day: day).map(CellValue.date))
        let identifier = sample.assessment().submission.evidence.rows[0].identifier.typed
        let draft = SampleSubject.form(after: SampleSubject.earlier(sample))
        #expect((draft.texts("Preuves", row: 3)[0] == identifier) == isKept)
    }

    @Test(arguments: [
        ("achevée", false), ("abandonnée", false), ("en cours", true), ("à lancer", true), ("suspendue", true),
    ])
    func `actions that are not over`(status: String, isKept: Bool) throws {
        var sample = SampleForm()
        let column = try #require(SampleSubject.form().texts("Plan d'action", row: 2).firstIndex(of: "Statut"))
        sample.set("Plan d'action", "\(CellReference(row: 1, column: column))", .text(status))
        let identifier = sample.assessment().submission.actions.rows[0].identifier.typed
        let draft = SampleSubject.form(after: SampleSubject.earlier(sample))
        #expect((draft.texts("Plan d'action", row: 3)[0] == identifier) == isKept)
    }

    @Test func `recommendations to answer, each under its own number`() {
        #expect(form.texts("Suivi", row: 4).prefix(4) == ["R1", "EXP-01", "D0.C1.R1", "Tenir à jour le diagnostic"])
        #expect(form.cell("Suivi", "A4")?.look?.isLocked == true)
        #expect(form.cell("Suivi", "H4")?.look?.isLocked == false)
    }

    @Test(arguments: [(4.0, "4.0"), (5.0, "")])
    func `no value that the form would refuse`(years: Double, shown: String) {
        var sample = SampleForm()
        sample.set("Identité", "B11", .number(years, .plain))
        #expect(SampleSubject.form(after: SampleSubject.earlier(sample)).texts("Identité", row: 13)[1] == shown)
    }

    @Test(arguments: [("0331234M", "0331234M"), ("0331234A", "")])
    func `no identifier that the check of then found wrong`(uai: String, shown: String) {
        var sample = SampleForm()
        sample.set("Identité", "B13", .text(uai))
        sample.set("Réseau", "C2", .text(uai))
        let form = SampleSubject.form(after: SampleSubject.earlier(sample))
        let (identity, member) = (form.texts("Identité", row: 15), form.texts("Réseau", row: 4))
        #expect(identity[1] == shown && member[2] == shown)
        #expect(identity.joined().contains("La réponse de 2017, erronée, n’est pas reprise.") == shown.isEmpty)
        #expect(member[11].contains("UAI erroné\u{A0}: \(uai)") == shown.isEmpty)
    }

    @Test func `identifiers without the blanks that people type in them`() {
        var sample = SampleForm()
        sample.set("Identité", "B13", .text("033 1234 m"))
        sample.set("Identité", "B14", .text("732 829 320 00074"))
        sample.set("Réseau", "C2", .text("0331234 M"))
        sample.set("Réseau", "D4", .text("732.829.320\u{A0}00074"))
        let form = SampleSubject.form(after: SampleSubject.earlier(sample))
        #expect([15, 16].map { form.texts("Identité", row: $0)[1] } == ["0331234M", "73282932000074"])
        #expect(form.texts("Réseau", row: 4)[2] == "0331234M" && form.texts("Réseau", row: 6)[3] == "73282932000074")
    }

    @Test func `days that the check took, however long ago`() {
        var sample = SampleForm()
        sample.set("Réseau", "G2", CivilDateTime(year: 2008, month: 4, day: 9).map(CellValue.date))
        let form = SampleSubject.form(after: SampleSubject.earlier(sample))
        #expect(form.content("Réseau", "G4") == .date(SampleCampaign.date(2008, 4, 9)))
    }

    @Test func `evidence is recalled beside its standard, whether some is expected or not`() {
        func told(_ suggested: [String]) -> String {
            let code = SampleReferential.code
            let standard = Standard(
                code: code("D0.C1.R1"),
                title: "Diagnostic",
                criteria: [],
                suggestedEvidence: suggested,
                levelTexts: [],
                isAnchor: false,
                indicators: []
            )
            let field = Field(code: code("D0.C1"), title: "Filière", standards: [standard])
            let domain = Domain(code: code("D0"), title: "Territoire", fields: [field])
            let edition = Referential(version: "2018.1", date: nil, origin: "Essai", domains: [domain])
            let subject = FormSubject(
                campaign: SampleSubject.campaign,
                referential: edition,
                campus: SampleSubject.campus(),
                earlier: SampleSubject.earlier(to: edition)
            )
            return CampusForm(for: subject).draft.texts("Auto-évaluation", row: 4)[1]
        }
        #expect(told([]) == "Diagnostic\nPreuves\u{A0}: (reprises\u{A0}: P001)")
        #expect(told(["Compte rendu"]) == "Diagnostic\nPreuves\u{A0}: compte rendu (reprises\u{A0}: P001)")
    }

    @Test func `a number that no hand counts up to has no next one`() throws {
        var sample = SampleForm()
        sample.set("Preuves", "A2", .text("P9223372036854775807"))
        let form = SampleSubject.form(after: SampleSubject.earlier(sample))
        #expect(try #require(form.rule("Preuves", "A3")?.help?.text).contains("P004, P005"))
    }

    @Test(arguments: [(80.0, "80.0"), (-1, "")])
    func `no figure that the check of then found out of bounds`(figure: Double, shown: String) {
        var sample = SampleForm()
        sample.set("Indicateurs", "H2", .number(figure, .plain))
        sample.set("Indicateurs", "E2", nil)
        #expect(SampleSubject.form(after: SampleSubject.earlier(sample)).texts("Indicateurs", row: 4)[6] == shown)
    }
}

@Suite struct `What the campaign before taught is told beside the field` {
    /// Deposits without a comment on the anchor, and others without a fault.
    private func experience(faulty: Int, of count: Int) -> FieldExperience {
        var spoiled = SampleForm()
        let column = SampleForm().commentColumn
        spoiled.set("Auto-évaluation", "\(column)2", nil)
        return experience(faulty, of: count, spoiled)
    }

    /// Deposits that hold this in a cell of their identity, and others without a fault.
    private func experience(_ faulty: Int, of count: Int, holding value: CellValue?, in cell: String) -> FieldExperience
    {
        var spoiled = SampleForm()
        spoiled.set("Identité", cell, value)
        return experience(faulty, of: count, spoiled)
    }

    private func experience(_ faulty: Int, of count: Int, _ spoiled: SampleForm) -> FieldExperience {
        var counted = FieldExperience.Count()
        for rank in 0..<count { counted.add(DepositRecord(of: (rank < faulty ? spoiled : SampleForm()).assessment())) }
        return FieldExperience(counted, in: "2017")
    }

    private func help(_ experience: FieldExperience, _ sheet: String = "Auto-évaluation", _ cell: String = "H4")
        -> String?
    {
        SampleSubject.form(experience: experience).rule(sheet, cell)?.help?.text
    }

    @Test func `as a field that was left empty, or as the rule that was broken`() throws {
        let empty = try #require(help(experience(3, of: 7, holding: nil, in: "B13"), "Identité", "B15"))
        #expect(empty.hasSuffix(" 3 campus sur 7 ont laissé ce champ vide en 2017."))
        let wrong = experience(4, of: 6, holding: .text("0331234A"), in: "B13")
        let told = try #require(help(wrong, "Identité", "B15"))
        #expect(told.contains(" 4 campus sur 6 ont manqué à cette règle en 2017\u{A0}: "))
    }

    @Test(arguments: [(3, 5, true), (3, 4, false), (2, 5, false), (4, 4, false)])
    func `of five campuses on, when three broke the same rule`(faulty: Int, count: Int, isTold: Bool) throws {
        let text = try #require(help(experience(faulty: faulty, of: count)))
        let told = "\(faulty) campus sur \(count) ont laissé vide en 2017 une case de cette colonne au moins."
        #expect(text.contains(told) == isTold)
        #expect(text.utf16.count <= 255)
    }
}

extension SampleForm {
    /// The column of comments in the sample form.
    fileprivate var commentColumn: String {
        assessment().submission.standards.rows[0].comment.place.location.map { String($0.cell.prefix { $0.isLetter }) }
            ?? ""
    }
}
