import Evaluation
import Office
import Pipeline
import Support
import Testing

@Suite struct `The form of a campus` {
    static let drafts: [(name: String, draft: WorkbookDraft)] = [
        ("blank", SampleSubject.blankForm), ("new", SampleSubject.form(asking: "labellisation")),
        ("renewal", SampleSubject.form()), ("after 2017", SampleSubject.form(after: SampleSubject.earlier())),
        ("grid", SampleSubject.grid()),
    ]

    @Test(arguments: drafts.map(\.name)) func `has no fault that a program would choke on`(name: String) throws {
        let draft = try #require(Self.drafts.first { $0.name == name }?.draft)
        #expect(draft.faults == [])
    }

    @Test func `has its sheets in the order of the contract, the last two hidden`() {
        let sheets = SampleSubject.form().sheets
        #expect(
            sheets.map(\.name) == [
                "Lisez-moi", "Identité", "Réseau", "Auto-évaluation", "Indicateurs", "Preuves", "Bilan",
                "Plan d'action",
                "Suivi", "_listes", "_meta",
            ]
        )
        #expect(sheets.filter { $0.visibility == .hidden }.map(\.name) == ["_listes", "_meta"])
        #expect(sheets.filter { !$0.isProtected }.isEmpty)
    }

    @Test(arguments: [("renouvellement", true), ("labellisation", false), ("suivi à mi-parcours", false)])
    func `asks a renewal alone for its follow-up`(request: String, isAsked: Bool) {
        #expect((SampleSubject.form(asking: request).sheet("Suivi") != nil) == isAsked)
    }

    @Test(arguments: [(nil, "dresser"), (SampleSubject.earlier(), "mettre à jour")])
    func `asks for a plan, or for the news of the one there is`(earlier: EarlierAnswers?, verb: String) {
        let request = SampleSubject.form(after: earlier).texts("Lisez-moi", row: 4)[1]
        #expect(request.contains("et \(verb) le plan d’action"))
    }

    @Test(arguments: [("Identité", 25, 105.0), ("Identité", 11, 0), ("Suivi", 4, 42), ("Bilan", 3, 0)])
    func `leaves room for what is to be written`(sheet: String, row: Int, height: Double) throws {
        for draft in [SampleSubject.form(), SampleSubject.form(after: SampleSubject.earlier())] {
            #expect(try #require(draft.sheet(sheet)).rows[row - 1].leastHeight == height)
        }
    }

    @Test(arguments: [
        ("renouvellement", "obligatoire"), ("suivi à mi-parcours", "obligatoire"), ("labellisation", "facultatif"),
    ])
    func `asks a campus for its label but where it asks for the first`(request: String, expectation: String) {
        let draft = SampleSubject.form(asking: request)
        for row in [12, 13] { #expect(draft.texts("Identité", row: row)[2] == expectation) }
    }

    @Test func `asks the campus for what the campaign leaves blank, and locks what it says`() throws {
        let campus = Campus(
            identifier: "BOR-001",
            name: "",
            district: "",
            region: " ",
            sector: "Numérique, télécommunications",
            request: "",
            email: ""
        )
        let campaign = SampleSubject.campaign
        let known = CampusForm(
            for: FormSubject(
                campaign: campaign,
                referential: SampleReferential.referential,
                campus: SampleSubject.campus()
            )
        ).draft
        let draft = CampusForm(
            for: FormSubject(campaign: campaign, referential: SampleReferential.referential, campus: campus)
        ).draft
        #expect(draft.faults == [])
        for (row, isAsked) in [(5, false), (6, true), (7, true), (8, true), (9, false), (10, true)] {
            #expect(draft.cell("Identité", "B\(row)")?.look?.isLocked == !isAsked, "\(row)")
            #expect(draft.texts("Identité", row: row)[2] == (isAsked ? "obligatoire" : "verrouillé"), "\(row)")
            #expect((draft.rule("Identité", "B\(row)") != nil) == isAsked, "\(row)")
            #expect(known.cell("Identité", "B\(row)")?.look?.isLocked == true, "\(row)")
        }
        #expect(draft.texts("Lisez-moi", row: 2)[0] == "BOR-001")
        #expect(draft.texts("Lisez-moi", row: 7) != known.texts("Lisez-moi", row: 7))
    }

    @Test(arguments: [("labellisation", false), ("renouvellement", true)])
    func `speaks of levels under the threshold where there may be some`(request: String, speaks: Bool) {
        let draft = SampleSubject.form(asking: request)
        for sheet in ["Auto-évaluation", "Plan d'action"] {
            #expect(draft.texts(sheet, row: 1).contains { $0.contains("▼") } == speaks, "\(sheet)")
        }
    }

    @Test(arguments: [("Réseau", 60), ("Preuves", 150), ("Plan d'action", 80)])
    func `prints the rows that are left to fill`(title: String, rows: Int) throws {
        let sheet = try #require(SampleSubject.form().sheet(title))
        let range = try #require(sheet.page.range)
        #expect(range.first == CellReference(row: 0, column: 0))
        #expect(range.last == CellReference(row: sheet.rows.count - 1, column: sheet.columns.count - 1))
        #expect(sheet.rows.count >= rows)
    }

    /// The form that asks for one indicator.
    private func form(_ kind: Indicator.Kind, _ unit: String, _ minimum: Double?, _ maximum: Double?) -> WorkbookDraft {
        let indicator = Indicator(
            code: SampleReferential.code("D0.C1.R1.I1"),
            title: "Essai",
            formula: nil,
            unit: unit,
            kind: kind,
            minimum: minimum,
            maximum: maximum,
            isRequired: false,
            calculation: nil
        )
        let referential = SampleReferential.referential(standards: ["D0.C1.R1"], indicators: [indicator])
        return CampusForm(
            for: FormSubject(campaign: SampleSubject.campaign, referential: referential, campus: SampleSubject.campus())
        ).draft
    }

    @Test(
        arguments: [
            (
                Indicator.Kind.amount, "€", 0.0, nil, "Montant en euros, 0 ou plus, sans le signe €.",
                "Attendu : en euros"
            ),
            (.amount, "k€", nil, nil, "Montant en k€, sans l’unité.", "Attendu : en k€"),
            (.decimal, "ans", nil, 10, "Nombre, 10 au plus.", "Bornes : 10 ans au plus"),
            (.decimal, "ans", 2, nil, "Nombre, 2 ou plus.", "Bornes : 2 ou plus"),
            (.decimal, "ans", 0, 0.001, "Nombre de 0 à 0,001.", "Bornes : de 0 à 0,001 an"),
            (.count, "élèves", nil, nil, "Nombre entier, 0 ou plus.", "Attendu : nombre entier"),
            (.count, "nombre", 0, 6, "Nombre entier, de 0 à 6.", "Attendu : nombre entier de 0 à 6"),
            (.count, "nombre", 1, nil, "Nombre entier, 1 ou plus.", "Attendu : nombre entier, 1 ou plus"),
            (.ratio, "ratio", 0, 20, "Nombre de 0 à 20.", "Bornes : de 0 à 20"),
            (.count, "élèves", 0, 1e20, "Nombre entier, de 0 à 100 000 000 000 000 000 000.", nil),
        ] as [(Indicator.Kind, String, Double?, Double?, String, String?)]
    )
    func `says how far a figure may go, in its own unit`(
        kind: Indicator.Kind,
        unit: String,
        minimum: Double?,
        maximum: Double?,
        help: String,
        definition: String?
    ) throws {
        func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
        let draft = form(kind, unit, minimum, maximum)
        #expect(plain(try #require(draft.rule("Indicateurs", "J4")?.help?.text)) == help)
        if let definition { #expect(plain(draft.texts("Indicateurs", row: 4)[4]) == definition) }
    }

    @Test(arguments: [(-100.0, true), (0, false)])
    func `lets the top of a fraction be negative where the rate may be`(minimum: Double, isFree: Bool) throws {
        let rule = try #require(form(.rate, "%", minimum, 300).rule("Indicateurs", "H4"))
        #expect((rule.accepts == .anything) == isFree)
    }

    @Test(arguments: [(95, 11.0, 105), (96, 10.5, 106), (154, 7, 164), (155, 7, 165), (156, 7, 165)])
    func `holds a long name on one row, as wide as the page`(length: Int, size: Double, count: Int) throws {
        let campus = Campus(
            identifier: "BOR-001",
            name: String(repeating: "a", count: length),
            district: "Bordeaux",
            region: "Nouvelle-Aquitaine",
            sector: "Numérique, télécommunications",
            request: "renouvellement",
            email: "contact@campus.example"
        )
        let referential = SampleReferential.referential
        let subject = FormSubject(campaign: SampleSubject.campaign, referential: referential, campus: campus)
        let draft = CampusForm(for: subject).draft
        let text = draft.texts("Lisez-moi", row: 2)[0]
        #expect(text.count == count && text.hasSuffix("…") == (length > 155))
        #expect(try #require(draft.cell("Lisez-moi", "A2")?.look).font.size == size)
        #expect(draft.texts("Lisez-moi", row: 3)[0] == "À rendre avant le")
    }

    @Test func `says one in the singular`() {
        let texts = (1...8).flatMap { form(.count, "élèves", 0, nil).texts("Lisez-moi", row: $0) }.joined(
            separator: " "
        )
        #expect(texts.contains("Coter 1\u{A0}référence de 1 à 4, renseigner 1\u{A0}indicateur"))
        #expect(texts.contains("le bilan de 1\u{A0}domaine et"))
        let threshold = SampleSubject.form().texts("Lisez-moi", row: 5).joined()
        #expect(threshold.contains("sur la référence de structure"))
    }

    @Test func `says its edition once`() {
        let texts = (1...40).flatMap { SampleSubject.form().texts("Lisez-moi", row: $0) }
        #expect(texts.contains("Référentiel d’essai, édition 2018.1."))
    }

    @Test(arguments: WorkbookDraft.Format.allCases) func `sent back empty, is told what is missing and nothing else`(
        format: WorkbookDraft.Format
    ) throws {
        let workbook = try SampleSubject.form(after: SampleSubject.earlier()).workbook(as: format)
        let (submission, reading) = SubmissionReader(for: SampleReferential.referential).read(workbook, from: "a")
        #expect(reading.map(\.summary) == [])
        let assessment = Assessment(
            of: submission,
            noting: reading,
            against: SampleReferential.referential,
            in: SampleCampaign.campaign
        )
        let codes = Set(assessment.findings.map(\.code))
        #expect(codes == [.idn01, .ref02, .ref03, .ind01, .bil01, .pla02] || codes.isSubset(of: Self.missing))
        #expect(codes.isSuperset(of: [.idn01, .ref03, .ind01, .bil01]))
    }

    private static let missing: Set<RuleCode> = [.idn01, .ref01, .ref02, .ref03, .ind01, .bil01, .sui01]

    @Test func `tells what it was prepared for`() throws {
        let workbook = try SampleSubject.form().workbook(as: .ods)
        let submission = SubmissionReader(for: SampleReferential.referential).read(workbook, from: "a").submission
        #expect(submission.origin == FormOrigin(campaign: "2018", campus: "BOR-001"))
    }

    @Test func `locks what the mission knows, and leaves it to those who are not expected`() {
        for cell in ["B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10"] {
            #expect(SampleSubject.form().cell("Identité", cell)?.look?.isLocked == true, "\(cell)")
        }
        #expect(SampleSubject.blankForm.cell("Identité", "B4")?.look?.isLocked == true)
        for cell in ["B5", "B6", "B7", "B8", "B9", "B10"] {
            #expect(SampleSubject.blankForm.cell("Identité", cell)?.look?.isLocked == false, "\(cell)")
        }
    }

    @Test func `has room for a network, evidence and a plan that grow`() {
        let form = SampleSubject.form(after: SampleSubject.earlier())
        #expect(form.sheet("Réseau")?.rows.count == 3 + 60)
        #expect(form.sheet("Preuves")?.rows.count == 2 + 150)
        #expect(form.sheet("Plan d'action")?.rows.count == 2 + 80)
        #expect(form.cell("Réseau", "A63")?.look?.isLocked == false)
    }

    @Test func `takes its lists from cells, and refuses NC to an anchor`() {
        let form = SampleSubject.form()
        let levels = SheetRange(
            "_listes",
            CellRange("A2:A6") ?? CellRange(.init(row: 0, column: 0), .init(row: 0, column: 0))
        )
        #expect(form.rule("Auto-évaluation", "G5")?.accepts == .list(levels))
        #expect(form.content("_listes", "A5") == .number(4))
        #expect(form.content("_listes", "A6") == .text("NC"))
        let anchors = CellRange("B2:B5").map { SheetRange("_listes", $0) }
        #expect(form.rule("Auto-évaluation", "G4")?.accepts == anchors.map { .list($0) })
    }

    @Test func `keeps what is answered on a screen of 1,366 points`() throws {
        for draft in [SampleSubject.form(), SampleSubject.form(after: SampleSubject.earlier()), SampleSubject.grid()] {
            for sheet in draft.sheets where sheet.visibility == .visible {
                let headers = draft.texts(sheet.name, row: 3)
                let optional = { (header: String) in header.hasPrefix("Point") || header.contains("visé") }
                let isLong = sheet.name == "Auto-évaluation"
                let answers = sheet.columns.indices.filter { column in
                    sheet.rows.contains {
                        $0.cells.indices.contains(column) && $0.cells[column].look?.isLocked == false
                    }
                        && !(isLong && optional(headers[column]))
                }
                let last = answers.last ?? 0
                #expect(sheet.columns[...last].reduce(0) { $0 + $1.width } <= 34.9, "\(sheet.name)")
            }
        }
    }

    @Test func `opens the plan on the first action, and evidence under what stands`() {
        let form = SampleSubject.form(after: SampleSubject.earlier())
        #expect(form.sheet("Plan d'action")?.cursor == CellReference("G3"))
        #expect(
            form.sheet("Preuves")?.cursor.row
                == (form.sheet("Preuves")?.rows.firstIndex {
                    $0.cells[0].content == .empty && $0.cells[0].look?.isLocked == false
                })
        )
        #expect(SampleSubject.form().sheet("Plan d'action")?.cursor == CellReference("A3"))
    }

    @Test func `leaves the columns of an earlier campaign out when there is none`() {
        #expect(!SampleSubject.form().texts("Auto-évaluation", row: 3).contains { $0.contains("2017") })
        let headers = SampleSubject.form(after: SampleSubject.earlier()).texts("Auto-évaluation", row: 3)
        #expect(headers[8...10] == ["Niveau 2017", "Commentaire 2017", "Recommandation 2017"])
    }
}

@Suite struct `What is left to fill` {
    private let form = SampleSubject.form(after: SampleSubject.earlier())

    @Test(arguments: [
        ("Identité", 12, 1), ("Réseau", 8, 2), ("– commentaires", 0, 0), ("Indicateurs", 1, 1), ("Bilan", 2, 2),
        ("Suivi", 4, 4),
    ])
    func `is counted as the formulas would`(label: String, expected: Double, left: Double) throws {
        let row = try #require((1...40).first { form.texts("Lisez-moi", row: $0).first == label })
        let texts = form.texts("Lisez-moi", row: row)
        #expect(texts.suffix(2) == ["\(expected)", "\(left)"])
    }

    @Test func `counts comments that a level asks for, in plain functions`() throws {
        let row = try #require((1...40).first { form.texts("Lisez-moi", row: $0).first == "– commentaires" })
        guard case .formula(let formula, _) = form.content("Lisez-moi", "D\(row)") else {
            Issue.record("no formula")
            return
        }
        let levels = "'Auto-évaluation'!$G$4:$G$7"
        let comments = "'Auto-évaluation'!$H$4:$H$7"
        #expect(
            formula.text
                == #"COUNTIFS(\#(levels),">=2",\#(comments),"")+COUNTIFS(\#(levels),"NC",\#(comments),"")"#
        )
    }

    @Test func `doubles the apostrophe of a sheet`() throws {
        let row = try #require((1...40).first { form.texts("Lisez-moi", row: $0).first == "Plan d’action" })
        guard case .formula(let formula, _) = form.content("Lisez-moi", "C\(row)") else {
            Issue.record("no formula")
            return
        }
        #expect(formula.text == "3*COUNTA('Plan d''action'!$A$3:$A$82)")
    }
}
