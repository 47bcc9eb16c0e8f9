import Evaluation
import Office
import Pipeline
import Support
import Testing
import Words

/// A campus explains on the list that came back, and goes on working on its form before it sends both again.
@Suite struct `What was typed beside a finding` {
    /// The second and the third items of evidence are too old: PRV-02 at E3 and E4.
    private var old: SampleForm {
        var form = SampleForm()
        for (cell, year) in [("E3", 2010), ("E4", 2011)] {
            form.set("Preuves", cell, CivilDateTime(year: year, month: 3, day: 1).map(CellValue.date))
        }
        return form
    }

    private let header = ["Règle", "Cellule", "Constat", "Que faire", "Gravité", "Votre explication", "État", "Repère"]
        .map(CellValue.text)

    /// The list of a form, with an explanation beside each question that `text` gives one.
    private func list(
        of form: SampleForm,
        marks: Bool = true,
        _ text: (Finding) -> String? = { "Encore en vigueur : \($0.place.name)." }
    ) -> [[CellValue?]] {
        [header]
            + form.assessment().findings.map { finding in
                [
                    finding.code.rawValue, finding.place.name, FindingText(finding).sentence, "", "question",
                    text(finding), "toujours là", marks ? FindingMark.text(of: [finding.mark]) : nil,
                ].map { $0.map(CellValue.text) }
            }
    }

    private func explanations(_ form: SampleForm) -> [String?] {
        form.assessment().findings.filter { $0.code == .prv02 }.map(\.explanation)
    }

    private func told(_ form: SampleForm) -> [FileFact] {
        form.assessment().findings.compactMap { if case .file(let fact) = $0.fact { fact } else { nil } }
    }

    private let both = ["Encore en vigueur : Preuves!E3.", "Encore en vigueur : Preuves!E4."]

    @Test func `is looked at once beside a row that tells of several cells`() {
        let marks = old.assessment().findings.map(\.mark)
        let row = ["PRV-02", "Preuves!E3", "", "", "note", "Voir avec Mme Durand.", "", FindingMark.text(of: marks)]
        var form = old
        form.add("Anomalies", [header, row.map(CellValue.text)])
        let told = form.assessment().findings.filter { $0.code == .cpr01 }
        #expect(marks.count > 1 && told.map(\.summary) == ["CPR-01 question Anomalies!F2"])
    }

    @Test func `stays with its row when the key of the row is corrected`() {
        var form = old
        form.set("Preuves", "A3", .text("P902"))
        form.add("Anomalies", list(of: old))
        #expect(explanations(form) == both)
        #expect(form.assessment().corrected?.isEmpty == true)
    }

    @Test func `stays with its row when rows are inserted and marks are lost`() {
        var form = old
        form.push("Preuves", down: 3)
        form.add("Anomalies", list(of: old, marks: false))
        #expect(explanations(form) == both)
    }

    @Test func `closes one of two rows that have one key`() {
        var form = old
        form.set("Preuves", "A4", form.row(3, of: "Preuves")[0])
        var answered = form
        answered.add("Anomalies", list(of: form) { $0.place.cell == "E4" ? both[1] : nil })
        #expect(explanations(answered) == [nil, both[1]])
        var corrected = answered
        corrected.set("Preuves", "A4", .text("P903"))
        #expect(explanations(corrected) == [nil, both[1]])
    }

    @Test func `does not close another fact of the same rule and cell`() {
        var form = old
        form.add("Anomalies", list(of: old))
        #expect(explanations(form) == both)
        form.set("Preuves", "E3", CivilDateTime(year: 2019, month: 6, day: 1).map(CellValue.date))
        #expect(explanations(form) == [nil, both[1]])
        #expect(told(form).contains(.explanation(.lost)))
        form.set("Preuves", "E3", CivilDateTime(year: 2011, month: 6, day: 1).map(CellValue.date))
        #expect(explanations(form) == both)
    }

    /// The second item of evidence is dated after the deposit, of which this is the day: PRV-02 at E3.
    private func early(_ deposit: (year: Int, month: Int, day: Int)) -> SampleForm {
        var form = SampleForm()
        form.set("Preuves", "E3", CivilDateTime(year: 2019, month: 3, day: 1).map(CellValue.date))
        let day = CivilDateTime(year: deposit.year, month: deposit.month, day: deposit.day)
        form.set("Identité", "B21", day.map(CellValue.date))
        return form
    }

    @Test(arguments: [(2018, 11, 30), (2018, 12, 1), (2019, 1, 15)])
    func `stays when what it explains quotes another date`(deposit: (year: Int, month: Int, day: Int)) {
        var form = early(deposit)
        form.add("Anomalies", list(of: early((2018, 11, 17))))
        #expect(explanations(form) == [both[0]])
    }

    @Test func `stays under a mark of another program, as long as its row says the same`() {
        let rows = list(of: early((2018, 11, 17))).map { row in
            row.map { cell in
                guard case .text(let text)? = cell, let sign = text.firstIndex(of: "#") else { return cell }
                return .text("\(text[..<sign])#other")
            }
        }
        var other = early((2018, 12, 1))
        other.add("Anomalies", rows)
        #expect(explanations(other) == [both[0]])
        var changed = other
        changed.set("Preuves", "E3", CivilDateTime(year: 2010, month: 3, day: 1).map(CellValue.date))
        #expect(explanations(changed) == [nil])
    }

    @Test func `of another campaign closes nothing, and is told`() {
        func answered(_ campaign: String) -> SampleForm {
            var form = old
            form.add("Anomalies", [[.text("Anomalies du dossier"), .text("campagne \(campaign)")]] + list(of: old))
            return form
        }
        #expect(explanations(answered("2018")) == both)
        #expect(explanations(answered("2017")) == [nil, nil])
        #expect(told(answered("2017")) == [.explanation(.ofAnotherCampaign("2017"))])
        #expect(answered("2017").assessment().comparison == nil)
    }

    @Test func `is kept as long as its rule cannot be checked`() {
        var form = old
        form.add("Anomalies", list(of: old))
        form.set("Preuves", "E1", .text("Jour"))
        let assessment = form.assessment()
        #expect(assessment.corrected?.isEmpty == true)
        #expect(assessment.undecided.map(\.explanation) == both)
        form.set("Preuves", "E1", .text("Date"))
        #expect(form.assessment().undecided.isEmpty && explanations(form) == both)
    }

    @Test func `is kept as long as a value that its rule needs cannot be read`() {
        var form = old
        form.add("Anomalies", list(of: old))
        form.set("Identité", "B21", .text("fin novembre"))
        #expect(form.assessment().corrected?.isEmpty == true)
        #expect(form.assessment().undecided.map(\.explanation) == both)
        form = old
        form.add("Anomalies", list(of: old))
        form.set("Preuves", "E3", .text("au printemps"))
        #expect(explanations(form) == [both[1]])
        #expect(form.assessment().corrected?.isEmpty == true)
        #expect(form.assessment().undecided.map(\.explanation) == [both[0]])
    }

    @Test(arguments: [CellValue.text("x"), nil]) func `a row whose level lacks has nothing corrected`(level: CellValue?)
    {
        var short = SampleForm()
        short.set("Auto-évaluation", "H2", .text("OK"))
        var form = short
        form.add("Anomalies", list(of: short))
        form.set("Auto-évaluation", "G2", level)
        #expect(form.assessment().corrected?.isEmpty == true)
        #expect(form.assessment().undecided.map(\.code) == ["REF-04"])
        form.set("Auto-évaluation", "G2", .number(3, .plain))
        form.set("Auto-évaluation", "H2", SampleForm().row(2, of: "Auto-évaluation")[7])
        #expect(form.assessment().corrected?.map(\.code) == ["REF-04"])
    }

    @Test func `what is judged for itself is corrected beside a cell that cannot be read`() {
        var spoilt = SampleForm()
        spoilt.set("Plan d'action", "D2", nil)
        spoilt.set("Plan d'action", "F2", .text("bientôt"))
        var form = spoilt
        form.add("Anomalies", list(of: spoilt))
        form.set("Plan d'action", "D2", .text("Direction opérationnelle"))
        #expect(form.assessment().corrected?.map(\.place) == ["Plan d'action!D2"])
    }

    @Test func `is read where somebody typed it in place of the state`() {
        var form = old
        let rows = list(of: old) { _ in nil }
        form.add("Anomalies", rows.map { $0.map { $0 == .text("toujours là") ? .text(both[0]) : $0 } })
        #expect(explanations(form) == [both[0], both[0]])
        var silent = old
        silent.add("Anomalies", rows)
        #expect(explanations(silent) == [nil, nil])
    }

    @Test func `is read on a sheet of another name beside the empty list`() {
        var form = old
        form.add("Anomalies", list(of: old) { _ in nil })
        form.add("Réponses du campus", list(of: old))
        #expect(explanations(form) == both)
    }

    @Test(arguments: [(239, true), (240, false)])
    func `is read on a sheet of another name that holds no more text than a form may`(rows: Int, isRead: Bool) {
        var form = old
        form.add("Anomalies", list(of: old) { _ in nil })
        form.add("Photos", Array(repeating: [.text(String(repeating: "x", count: 35_000))], count: rows))
        form.add("Réponses du campus", list(of: old))
        #expect(explanations(form) == (isRead ? both : [nil, nil]))
    }

    @Test func `is told to be unread where the headers are gone`() {
        var form = old
        form.add("Anomalies", Array(list(of: old).dropFirst()))
        #expect(told(form) == [.explanation(.withoutHeaders)])
    }

    private static let ourHint = "Dire pourquoi elle vaut encore."

    /// A list as we write it, of the two questions: their cells, and what is read and told of it once `change` has been there.
    private func listed(_ change: (inout [[String]]) -> Void) throws -> (read: [String?], told: [String]) {
        let titles = [
            "N°", "Gravité", "Cellule", "Constat", "Que faire", "Votre explication", "Règle", "Attendu", "Repère",
            "Empreinte",
        ]
        var rows = [titles]
        for (rank, finding) in old.assessment().findings.filter({ $0.code == .prv02 }).enumerated() {
            let (number, place) = ("\(rank + 1)", finding.place.name)
            let sentence = FindingText(finding).sentence
            let ours = [sentence, Self.ourHint, "PRV-02", "Une preuve récente.", number, "? question", place]
            rows.append([
                number, "? question", place, sentence, Self.ourHint, "", "PRV-02", "Une preuve récente.",
                FindingMark.text(of: [finding.mark]),
                ours.map { String(Fingerprint(of: Folded($0).description).value % 1_000_000_000) }
                    .joined(separator: " "),
            ])
        }
        change(&rows)
        var form = old
        form.add("Anomalies", rows.map { $0.map { $0.isEmpty ? nil : CellValue.text($0) } })
        let told = form.assessment().findings.filter { $0.code == .fic05 }
        return (explanations(form), told.map { "\($0.place.name) \($0.lostText ?? "")" })
    }

    @Test(arguments: [
        (ourHint + " Reconduite chaque année.", "", "Reconduite chaque année."),
        ("DIRE POURQUOI elle vaut\u{A0}encore.", "", nil), ("", "", nil),
        (ourHint + " Reconduite en 2017.", "Encore en vigueur.", "Encore en vigueur. Reconduite en 2017."),
    ])
    func `is read after our words`(hint: String, own: String, read: String?) throws {
        let found = try listed { ($0[1][4], $0[1][5]) = (hint, own) }
        #expect(found.read == [read, nil] && found.told == [])
    }

    @Test(arguments: [(1, "? question"), (2, "Preuves!E3")])
    func `is read after any word of ours`(column: Int, ours: String) throws {
        let found = try listed { $0[1][column] = ours + " : c’est la dernière qui existe." }
        #expect(found.read == ["c’est la dernière qui existe.", nil] && found.told == [])
    }

    @Test(
        arguments: [
            ("Reconduite chaque année.", "", nil), ("Donner la raison pour laquelle elle vaut encore.", "", nil),
            ("Reconduite en 2017.", "Encore en vigueur.", "Encore en vigueur."),
        ] as [(String, String, String?)]
    )
    func `is not read in place of our words, which may only be retouched`(hint: String, own: String, read: String?)
        throws
    {
        let found = try listed { ($0[1][4], $0[1][5]) = (hint, own) }
        #expect(found.read == [read, nil] && found.told == ["Anomalies!E2 \(hint)"])
    }

    @Test func `stays with its finding when the columns that people see are sorted`() throws {
        let found = try listed { rows in
            rows[1][5] = "Reconduite chaque année."
            let (first, second) = (rows[1], rows[2])
            rows[1].replaceSubrange(0..<8, with: second[0..<8])
            rows[2].replaceSubrange(0..<8, with: first[0..<8])
        }
        #expect(found.read == ["Reconduite chaque année.", nil] && found.told == [])
    }

    @Test func `is none where our headers stand once more, as for printing`() throws {
        let found = try listed { $0.append($0[0]) }
        #expect(found.read == [nil, nil] && found.told == [])
    }

    @Test func `is none when our words are filled down`() throws {
        let found = try listed { $0[2][3] = $0[1][3] }
        #expect(found.read == [nil, nil] && found.told == [])
    }

    @Test(arguments: [0, 3, 5]) func `is told and kept under the list, in whatever column`(column: Int) throws {
        let found = try listed { rows in
            var row = Array(repeating: "", count: 10)
            row[column] = "Nous avons tout relu avec soin."
            rows.append(row)
        }
        let cell = ["A4", "D4", "F4"][[0, 3, 5].firstIndex(of: column) ?? 0]
        #expect(found.read == [nil, nil] && found.told == ["Anomalies!\(cell) Nous avons tout relu avec soin."])
    }

    @Test func `is told and kept above the list, beside our words`() throws {
        let found = try listed { $0.insert(["Anomalies du dossier", "", "", "Vu avec le recteur."], at: 0) }
        #expect(found.told == ["Anomalies!D1 Vu avec le recteur."])
    }

    @Test func `is nothing to correct in the list after it`() throws {
        let finding = Finding(.file(.explanation(.lost)), at: .sheet("Anomalies", index: 9), value: "Vu.")
        let row = ["FIC-05", "Anomalies!F9", FindingText(finding).sentence, "", "note", "", ""]
        var form = old
        form.add("Anomalies", [header, (row + [FindingMark.text(of: [finding.mark])]).map(CellValue.text)])
        #expect(form.assessment().corrected?.isEmpty == true)
    }

    @Test func `is the sentence that became a formula`() {
        var form = old
        form.add("Anomalies", list(of: old))
        form.set("Anomalies", "F2", .error("#NAME?"), formula: "of:=voir la convention de 2012")
        form.set("Anomalies", "F3", .text("Reconduite chaque année."), formula: "=A1")
        #expect(explanations(form) == ["voir la convention de 2012", "Reconduite chaque année."])
    }
}
