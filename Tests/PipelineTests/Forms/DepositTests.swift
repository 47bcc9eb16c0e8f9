import Evaluation
import Office
import Pipeline
import Support
import Testing

/// A campus corrects, explains and sends again: what is told of a finding from one deposit to the next.
@Suite struct `Findings from one deposit to the next` {
    /// IND-05 is a question at H3, REF-04 an error at H3 of the ratings, IND-06 a note.
    private var faulty: SampleForm {
        var form = SampleForm()
        form.set("Indicateurs", "H3", .number(7, .plain))
        form.set("Auto-évaluation", "H3", nil)
        return form
    }

    /// The list that came back with a workbook, each finding with the same explanation.
    private func list(of assessment: Assessment, explanation: String?) -> [[CellValue?]] {
        [["N°", "Cellule", "Constat", "Votre explication", "Repère"].map(CellValue.text)]
            + assessment.findings.enumerated().map { number, finding in
                [
                    .number(Double(number + 1), .plain), .text(finding.place.name), .text("Un constat."),
                    explanation.map(CellValue.text), .text(finding.identity.description),
                ]
            }
    }

    private func finding(_ code: String, of assessment: Assessment) throws -> Finding {
        try #require(assessment.findings.first { $0.code.rawValue == code })
    }

    @Test func `a finding is the same one whatever the row it stands in`() throws {
        var moved = faulty
        moved.push("Indicateurs", down: 4)
        let (before, after) = (faulty.assessment(), moved.assessment())
        #expect(try finding("IND-05", of: after).place.cell == "H7")
        #expect(before.findings.map(\.identity) == after.findings.map(\.identity))
    }

    @Test func `findings of one rule on one cell are told apart`() {
        var form = SampleForm()
        form.set("Réseau", "B4", .text("collectivité"))
        form.set("Réseau", "B5", .text("collectivité"))
        let identities = form.assessment().findings.map(\.identity)
        #expect(identities.count == 2)
        #expect(Set(identities).count == 2)
    }

    @Test func `an explanation closes its question`() throws {
        var form = faulty
        form.add("Anomalies", list(of: faulty.assessment(), explanation: "Une classe a ouvert."))
        let question = try finding("IND-05", of: form.assessment())
        #expect(question.explanation == "Une classe a ouvert.")
        #expect(!question.isOpen)
        let outcome = Outcome.of(form.assessment())
        form.set("Auto-évaluation", "H3", .text("Ce que fait le campus, dit assez longuement."))
        #expect(OutcomeBrief(of: outcome).reaches(.question))
        #expect(!OutcomeBrief(of: .of(form.assessment())).reaches(.question))
    }

    @Test func `an error is not explained away`() throws {
        var form = faulty
        form.add("Anomalies", list(of: faulty.assessment(), explanation: "Nous n’avons pas eu le temps."))
        #expect(try finding("REF-04", of: form.assessment()).isOpen)
        #expect(form.assessment().status == .provisional)
    }

    @Test(arguments: [("Une classe a ouv", true), ("Une classe ouve", true), ("Classe ouverte", false), ("ok", false)])
    func `fifteen characters explain, fewer are told`(text: String, closes: Bool) throws {
        var form = faulty
        form.add("Anomalies", list(of: faulty.assessment(), explanation: text))
        let assessment = form.assessment()
        #expect(try finding("IND-05", of: assessment).isOpen == !closes)
        #expect(try finding("IND-05", of: assessment).remark == (closes ? nil : text))
        let told = assessment.findings.filter { $0.fact == .file(.explanation(.short)) }
        #expect(told.map(\.summary) == (closes ? [] : ["FIC-05 note Anomalies!D3"]))
    }

    @Test func `an explanation beside an error is kept, and told`() throws {
        var form = faulty
        form.add("Anomalies", list(of: faulty.assessment(), explanation: "Nous n’avons pas eu le temps."))
        let assessment = form.assessment()
        #expect(try finding("REF-04", of: assessment).remark == "Nous n’avons pas eu le temps.")
        #expect(assessment.findings.contains { $0.fact == .file(.explanation(.withoutQuestion(.error))) })
    }

    @Test(arguments: [
        (["N°", "Cellule", "Constat", "Votre réponse", "Repère", "Gravité", "Que faire"], "Anomalies"),
        (["N°", "Cellule", "Constat", "Votre explication", "Repère", "Gravité", "Que faire"], "Anomalies (2)"),
        (["N°", "Cellule", "Constat", "Votre explication", "Repère", "Gravité", "Que faire"], "Nos réponses"),
    ])
    func `an explanation is found under another header, and on another sheet`(headers: [String], title: String) throws {
        var form = faulty
        let rows = list(of: faulty.assessment(), explanation: "Une classe a ouvert.").dropFirst()
        form.add(title, [headers.map(CellValue.text)] + rows)
        #expect(try finding("IND-05", of: form.assessment()).explanation == "Une classe a ouvert.")
    }

    @Test func `an explanation is found on a copy of the sheet, beside those of the sheet`() throws {
        var form = faulty
        form.add("Anomalies", list(of: faulty.assessment(), explanation: nil))
        form.add("Anomalies (2)", list(of: faulty.assessment(), explanation: "Une classe a ouvert."))
        #expect(try finding("IND-05", of: form.assessment()).explanation == "Une classe a ouvert.")
        var both = faulty
        both.add("Anomalies", list(of: faulty.assessment(), explanation: "Une classe a ouvert."))
        both.add("Anomalies (2)", list(of: faulty.assessment(), explanation: "Une classe a fermé."))
        #expect(try finding("IND-05", of: both.assessment()).explanation == "Une classe a ouvert.")
        let told = both.assessment().findings.filter { finding in
            if case .file(.explanation(.repeated)) = finding.fact { true } else { false }
        }
        #expect(told.count == faulty.assessment().findings.count)
        #expect(told.allSatisfy { $0.place.sheet == "Anomalies (2)" && $0.value == "Une classe a fermé." })
    }

    @Test func `a row that lost its mark is known by its rule and its cell`() throws {
        var form = faulty
        let question = try finding("IND-05", of: faulty.assessment())
        form.add(
            "Anomalies",
            [
                ["Règle", "Cellule", "Votre explication"].map(CellValue.text),
                [.text("IND-05"), .text(question.place.name), .text("Une classe a ouvert.")],
            ]
        )
        #expect(try finding("IND-05", of: form.assessment()).explanation == "Une classe a ouvert.")
    }

    @Test func `an explanation closes what it stands beside, and no other finding of the same rule and cell`() throws {
        var form = SampleForm()
        form.set("Réseau", "B4", .text("collectivité"))
        form.set("Réseau", "B5", .text("collectivité"))
        let two = form.assessment().findings
        try #require(two.count == 2 && two[0].place == two[1].place && two[0].code == two[1].code)
        let header = ["Règle", "Cellule", "Constat", "Votre explication", "Repère"].map(CellValue.text)
        let explanation = "Une convention se prépare."
        func open(sentence: String, mark: String) -> [Bool] {
            let row = [two[1].code.rawValue, two[1].place.name, sentence, explanation, mark]
            var answered = form
            answered.add("Anomalies", [header, row.map(CellValue.text)])
            return answered.assessment().findings.filter { $0.code == two[0].code }.map(\.isOpen)
        }
        #expect(open(sentence: "", mark: two[1].identity.description) == [true, false])
        #expect(open(sentence: FindingText(two[1]).sentence, mark: "") == [true, false])
        #expect(open(sentence: "Un autre constat.", mark: "") == [true, true])
        #expect(open(sentence: "", mark: "") == [true, true])
        var vague = form
        vague.add(
            "Anomalies",
            [header, [two[1].code.rawValue, two[1].place.name, "", explanation, ""].map(CellValue.text)]
        )
        #expect(vague.assessment().findings.contains { $0.fact == .file(.explanation(.lost)) })
    }

    @Test func `an explanation does not close the finding that took the place of its own`() throws {
        var form = faulty
        let mark = "IND-05|indicateurs|d9.c9.r9.i9"
        form.add(
            "Anomalies",
            [
                ["Règle", "Cellule", "Constat", "Votre explication", "Repère"].map(CellValue.text),
                ["IND-05", "Indicateurs!H3", "Un constat.", "Une classe a ouvert.", mark].map(CellValue.text),
            ]
        )
        #expect(try finding("IND-05", of: form.assessment()).isOpen)
    }

    @Test func `an explanation that names a person is a question of its own`() throws {
        var form = faulty
        form.add("Anomalies", list(of: faulty.assessment(), explanation: "Écrire à direction@campus.example."))
        #expect(form.assessment().findings.contains { $0.code == .cpr01 && $0.place.sheet == "Anomalies" })
    }

    @Test func `words beside no finding are none that was corrected, and stay in the next list`() throws {
        var form = faulty
        let words = "Nous expliquons en bloc par la fermeture des archives."
        let list = list(of: faulty.assessment(), explanation: nil)
        form.add("Anomalies", list + [[], [nil, nil, nil, .text(words)]])
        let assessment = form.assessment()
        #expect(assessment.corrected?.isEmpty == true)
        let lost = try #require(assessment.findings.first { $0.fact == .file(.explanation(.lost)) })
        #expect(lost.lostText == words)
        // What the next workbook keeps of it is told again, until somebody moves it.
        func told(beside explanation: String?) -> (lost: [String?], corrected: Int?) {
            let headers = ["N°", "Cellule", "Constat", "Votre explication", "Repère", "Règle"].map(CellValue.text)
            let mark = FindingMark.text(of: [lost.mark])
            let kept: [CellValue?] = [lost.place.name, FindingText(lost).sentence, words, mark, "FIC-05"].map(
                CellValue.text
            )
            var rows: [[CellValue?]] = self.list(of: faulty.assessment(), explanation: explanation)
            rows[0] = headers
            rows.append([nil] + kept)
            var next = faulty
            next.add("Anomalies", rows)
            let assessment = next.assessment()
            return (assessment.findings.compactMap(\.lostText), assessment.corrected?.count)
        }
        #expect(told(beside: nil).lost == [words] && told(beside: nil).corrected == 0)
        #expect(told(beside: words).lost == [])
    }

    @Test func `a blank explanation explains nothing`() throws {
        var form = faulty
        form.add("Anomalies", list(of: faulty.assessment(), explanation: " \n"))
        #expect(try finding("IND-05", of: form.assessment()).isOpen)
    }

    @Test func `what a returned workbook listed is corrected, standing or new`() throws {
        var form = faulty
        form.add("Anomalies", list(of: faulty.assessment(), explanation: nil))
        form.set("Auto-évaluation", "H3", .text("Ce que fait le campus, dit assez longuement."))
        form.set("Auto-évaluation", "G4", .text("haut"))
        let assessment = form.assessment()
        let comparison = try #require(assessment.comparison)
        #expect(comparison.progress(of: try finding("IND-05", of: assessment)) == .standing)
        #expect(comparison.progress(of: try finding("REF-02", of: assessment)) == .new)
        #expect(assessment.corrected?.map(\.place) == ["Auto-évaluation!H3"])
    }

    @Test func `a cell that is wrong in another way is not corrected`() {
        var empty = SampleForm()
        empty.set("Auto-évaluation", "G3", nil)
        var form = SampleForm()
        form.add("Anomalies", list(of: empty.assessment(), explanation: nil))
        #expect(form.assessment().corrected?.map(\.place) == ["Auto-évaluation!G3"])
        form.set("Auto-évaluation", "G3", .text("haut"))
        #expect(form.assessment().corrected?.isEmpty == true)
    }

    @Test func `a first deposit is compared with nothing`() {
        #expect(faulty.assessment().comparison == nil)
        #expect(faulty.assessment().corrected == nil)
    }

    @Test func `the current deposit is compared with the one before it`() throws {
        var second = SampleForm()
        second.set("Identité", "B21", CivilDateTime(year: 2018, month: 11, day: 20).map(CellValue.date))
        second.set("Indicateurs", "H3", .number(7, .plain))
        let files = [
            faulty.assessment(file: "soumissions/un.ods"), second.assessment(file: "soumissions/deux.ods"),
        ]
        let settled = SettledDeposits(files.map(DepositRecord.init))
        #expect(settled.current == ["soumissions/deux.ods"])
        let current = files[1].settled(as: settled.records[1])
        #expect(current.corrected?.map(\.code) == ["REF-04"])
        #expect(current.comparison?.progress(of: try finding("IND-05", of: current)) == .standing)
    }

    @Test(arguments: [(7.0, true), (8.0, false)])
    func `an explanation holds for a later file without the list, as long as the value is the same`(
        value: Double,
        isKept: Bool
    ) throws {
        var second = faulty
        second.add("Anomalies", list(of: faulty.assessment(), explanation: "Une classe a ouvert."))
        var third = faulty
        third.set("Identité", "B21", CivilDateTime(year: 2018, month: 11, day: 20).map(CellValue.date))
        third.set("Indicateurs", "H3", .number(value, .plain))
        func explanation(after second: SampleForm) throws -> String? {
            let files = [second.assessment(file: "soumissions/a.ods"), third.assessment(file: "soumissions/b.ods")]
            let settled = SettledDeposits(files.map(DepositRecord.init))
            try #require(settled.current == ["soumissions/b.ods"])
            return try finding("IND-05", of: files[1].settled(as: settled.records[1])).explanation
        }
        #expect(try explanation(after: second) == (isKept ? "Une classe a ouvert." : nil))
        // A list that came back without words says that nothing explains any more.
        third.add("Anomalies", list(of: faulty.assessment(), explanation: nil))
        #expect(try explanation(after: second) == nil)
    }

    /// The second of four files brings the list back, the two after it do not.
    @Test(arguments: [(7.0, true), (8.0, false)])
    func `an explanation follows through every later file, unless one of them has another value`(
        third: Double,
        isKept: Bool
    ) throws {
        func file(_ name: String, day: Int, value: Double = 7, explained: Bool = false) -> Assessment {
            var form = faulty
            form.set("Identité", "B21", CivilDateTime(year: 2018, month: 11, day: day).map(CellValue.date))
            form.set("Indicateurs", "H3", .number(value, .plain))
            if explained { form.add("Anomalies", list(of: faulty.assessment(), explanation: "Une classe a ouvert.")) }
            return form.assessment(file: "soumissions/\(name).ods")
        }
        let files = [
            file("d", day: 15), file("a", day: 16, explained: true), file("c", day: 17, value: third),
            file("b", day: 18),
        ]
        let settlement = Settlement(
            of: files.map { assessment in
                let input = InputFile(name: assessment.submission.file, path: "")
                return HeldRecord(FileRecord(examining: input, as: .deposit(DepositRecord(of: assessment))))
            },
            under: RuleProfile()
        )
        let last = settlement[3]
        let record = try #require(last.currentDeposit)
        let explanation = isKept ? "Une classe a ouvert." : nil
        #expect(last.findings.first { $0.code == .ind05 }?.explanation == explanation)
        let settled = files[3].settled(as: record)
        #expect(try finding("IND-05", of: settled).explanation == explanation)
        let told = ExpertSynthesis(of: settled).sitePoints.compactMap(\.finding.explanation)
        #expect(told == [explanation].compactMap(\.self))
        #expect(settled.comparison?.progress(of: try finding("IND-05", of: settled)) == .standing)
    }

    @Test func `an explanation travels to the expert, and its question is no longer asked`() {
        var form = faulty
        form.add("Anomalies", list(of: faulty.assessment(), explanation: "Une classe a ouvert."))
        let synthesis = ExpertSynthesis(of: form.assessment())
        let explained = synthesis.sitePoints.filter { !$0.finding.isOpen }
        #expect(explained.map(\.finding.explanation) == ["Une classe a ouvert."])
        #expect(synthesis.sitePoints.count { $0.finding.code.rawValue == "IND-05" } == 1)
    }
}
