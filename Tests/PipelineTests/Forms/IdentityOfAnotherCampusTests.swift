import Evaluation
import Office
import Pipeline
import Support
import Testing
import Words

@Suite struct `IDN-10: an identity is that of its campus` {
    @Test func `one field that differs is an error at its cell, which says what is expected`() {
        var form = SampleForm()
        form.set("Identité", "B6", .text("Tourisme, gastronomie"))
        let findings = form.assessment().findings
        #expect(findings.map(\.summary) == ["IDN-10 error Identité!B6"])
        #expect(findings.map { FindingText($0).hint.contains("Numérique, télécommunications") } == [true])
    }

    @Test func `two that differ are one blocking finding at the identifier`() {
        var form = SampleForm()
        form.set("Identité", "B3", .text("LYO-001"))
        form.set("Identité", "B9", .text("labellisation"))
        let findings = form.assessment().findings.filter { $0.code == .idn10 }
        #expect(findings.map(\.summary) == ["IDN-10 blocking Identité!B3"])
        #expect(
            findings.map(\.fact) == [
                .identity(
                    .otherCampus(
                        name: "Campus LYO-001",
                        fields: ["Nom du campus", "Type de demande"],
                        nearest: "BOR-001"
                    )
                )
            ]
        )
        #expect(findings.map { FindingText($0).hint.contains("Nom du campus et Type de demande") } == [true])
    }

    @Test func `a word that is in no list is IDN-05 alone, with what is expected`() {
        var form = SampleForm()
        form.set("Identité", "B6", .text("Tourisme, gastronomi"))
        let findings = form.assessment().findings
        #expect(findings.map(\.code) == [.idn05])
        #expect(findings.map { FindingText($0).hint.contains("Numérique, télécommunications") } == [true])
    }

    @Test func `a region of another district is IDN-05 alone, and counts for no other campus`() {
        var form = SampleForm()
        form.set("Identité", "B8", .text("Auvergne-Rhône-Alpes"))
        #expect(form.findings == ["IDN-05 error Identité!B8"])
        form.set("Identité", "B6", .text("Tourisme, gastronomie"))
        #expect(form.findings == ["IDN-10 error Identité!B6", "IDN-05 error Identité!B8"])
    }

    @Test func `a district of another region is told, and not the region that is expected`() {
        var form = SampleForm()
        form.set("Identité", "B7", .text("Lyon"))
        #expect(form.findings.filter { !$0.hasPrefix("IDN-08") } == ["IDN-10 error Identité!B7"])
    }

    private func record(_ form: SampleForm, _ file: String) -> DepositRecord {
        DepositRecord(of: form.assessment(file: file))
    }

    @Test func `such a deposit replaces none`() {
        var other = SampleForm()
        other.set("Identité", "B4", .text("Un autre campus"))
        other.set("Identité", "B9", .text("labellisation"))
        other.set("Identité", "B21", CivilDateTime(year: 2018, month: 11, day: 29).map(CellValue.date))
        let records = [record(SampleForm(), "soumissions/a.ods"), record(other, "soumissions/z.ods")]
        let settled = SettledDeposits(records)
        #expect(settled.current == ["soumissions/a.ods"])
        #expect(settled.records.flatMap(\.findings).filter { $0.code == .fic02 }.isEmpty)
    }

    @Test func `nor says anything of the campus that it names, the year after`() {
        func earlier(_ form: SampleForm) -> EarlierRecord {
            let referential = form.assessment().referential
            return EarlierCampaign(
                named: "2017",
                deposits: [record(form, "soumissions/a.ods")],
                grids: [],
                from: referential,
                to: referential
            ).record(of: "BOR-001")
        }
        var form = SampleForm()
        form.set("Identité", "B4", .text("Un autre campus"))
        #expect(earlier(form).isAssessed && !earlier(form).inherited.isEmpty)
        form.set("Identité", "B9", .text("labellisation"))
        #expect(!earlier(form).isAssessed && earlier(form).inherited.isEmpty && earlier(form).campusLevel == nil)
    }

    private func returned(_ form: SampleForm) -> SampleForm {
        var form = form
        let list = form.assessment().findings.map { finding -> [CellValue?] in
            [.text(finding.place.name), .text("Un constat."), .text(finding.identity.description)]
        }
        form.add("Anomalies", [["Cellule", "Constat", "Repère"].map(CellValue.text)] + list)
        return form
    }

    @Test(arguments: [("a", "z"), ("z", "a")])
    func `of two deposits of one day, the one that answers our list is current, and the other is but noted`(
        old: String,
        new: String
    ) {
        var faulty = SampleForm()
        faulty.set("Auto-évaluation", "G3", .text("haut"))
        let records = [record(faulty, "\(old).ods"), record(returned(faulty), "\(new).ods")]
        let settled = SettledDeposits(records)
        #expect(settled.current == ["\(new).ods"])
        let findings = settled.records[0].findings.filter { $0.code == .fic02 }
        #expect(findings.map(\.fact) == [.file(.superseded(by: "\(new).ods", .answered))])
        #expect(findings.map(\.severity) == [.note])
    }

    /// What the whole campaign told is known by its mark, whatever its row says. Campuses have lists with these marks.
    @Test(arguments: [("b45b", Supersession.answered), ("9d72", .answered), ("0000", .returned)])
    func `a finding that only the whole campaign tells is none that was corrected`(kind: String, why: Supersession) {
        let form = SampleForm()
        var answer = form
        let mark = "ref07|autoevaluation|d0.c1.r2/commentaire#\(kind)"
        let row = ["REF-07", "Auto-évaluation!H3", "Une autre phrase.", mark]
        answer.add("Anomalies", [["Règle", "Cellule", "Constat", "Repère"], row].map { $0.map(CellValue.text) })
        let settled = SettledDeposits([record(form, "a.ods"), record(answer, "b.ods")])
        let told = settled.records[0].findings.filter { $0.code == .fic02 }.map(\.fact)
        #expect(told == [.file(.superseded(by: "b.ods", why))])
    }

    @Test func `one that no longer has all of our findings was corrected too, and is to be dated`() {
        var faulty = SampleForm()
        faulty.set("Auto-évaluation", "G3", .text("haut"))
        faulty.set("Auto-évaluation", "G4", .text("haut"))
        var corrected = faulty
        corrected.set("Auto-évaluation", "G3", .number(3, .plain))
        let whole = SampleForm()
        let forms = [(faulty, "a.ods"), (returned(faulty), "b.ods"), (corrected, "c.ods"), (whole, "d.ods")]
        let settled = SettledDeposits(forms.map { record($0, $1) })
        #expect(settled.current == ["b.ods"])
        let told = settled.records.map { $0.findings.filter { $0.code == .fic02 }.map(\.fact) }
        let isReturned = Fact.file(.superseded(by: "b.ods", .returned))
        #expect(told == [[.file(.superseded(by: "b.ods", .answered))], [], [isReturned], [isReturned]])
        #expect(settled.records[2].findings.filter { $0.code == .fic02 }.map(\.severity) == [.error])
    }

    @Test(arguments: [true, false]) func `a deposit is answered through the one that answered it`(isDated: Bool) {
        func list(of form: SampleForm) -> [[CellValue?]] {
            [["Règle", "Cellule", "Constat", "Repère"].map(CellValue.text)]
                + form.assessment().findings.map { finding in
                    [finding.code.rawValue, finding.place.name, FindingText(finding).sentence, "\(finding.identity)"]
                        .map(CellValue.text)
                }
        }
        func dated(_ form: SampleForm, _ day: Int) -> SampleForm {
            var form = form
            if isDated { form.set("Identité", "B21", .text("\(day)/11/2018")) }
            return form
        }
        var first = SampleForm()
        first.set("Auto-évaluation", "G3", .text("haut"))
        // What was right is spoilt, then put right.
        var second = first
        second.set("Auto-évaluation", "G4", .text("haut"))
        var (answer, last) = (second, first)
        answer.add("Anomalies", list(of: first))
        last.add("Anomalies", list(of: second))
        let forms = [(dated(first, 17), "a.ods"), (dated(answer, 18), "b.ods"), (dated(last, 19), "c.ods")]
        let settled = SettledDeposits(forms.map { record($0, $1) })
        let told = settled.records.map { $0.findings.filter { $0.code == .fic02 }.map(\.fact) }
        let why: [Supersession] = isDated ? [.answered, .answered] : [.returned, .fileName]
        #expect(told == why.map { [.file(.superseded(by: "c.ods", $0))] } + [[]])
    }

    @Test func `a finding that is no longer looked for is none that was corrected`() {
        var faulty = SampleForm()
        faulty.set("Auto-évaluation", "G3", .text("haut"))
        faulty.set("Preuves", "E3", CivilDateTime(year: 2010, month: 3, day: 1).map(CellValue.date))
        let list = faulty.assessment().findings.map { finding -> [CellValue?] in
            [finding.code.rawValue, finding.place.name, FindingText(finding).sentence, finding.identity.description]
                .map(CellValue.text)
        }
        var answer = faulty
        answer.add("Anomalies", [["Règle", "Cellule", "Constat", "Repère"].map(CellValue.text)] + list)
        var fewer = faulty
        fewer.set("Preuves", "E3", CivilDateTime(year: 2018, month: 3, day: 1).map(CellValue.date))
        let records = [record(fewer, "a.ods"), record(answer, "b.ods")]
        func why(_ rules: RuleProfile) -> [Fact] {
            SettledDeposits(records, under: rules).records[0].findings.filter { $0.code == .fic02 }.map(\.fact)
        }
        let off = RuleProfile([RuleAdaptation(.prv02, severity: nil, reason: "essai")])
        #expect(why(RuleProfile()) == [.file(.superseded(by: "b.ods", .returned))])
        #expect(why(off) == [.file(.superseded(by: "b.ods", .answered))])
    }

    @Test(arguments: [(true, Supersession.copy), (false, .fileName)])
    func `the same file under two names is told as a copy`(isSame: Bool, why: Supersession) {
        let records = ["a.ods", "b.ods"].map { record(SampleForm(), $0) }
        let keys = zip(records, isSame ? ["x", "x"] : ["x", "y"]).map { record, bytes in
            DepositKey(of: record, content: Fingerprint(of: bytes))
        }
        guard case .superseded(by: "b.ods", let told) = OneSubmissionPerCampus.settling(keys, under: RuleProfile())[0]
        else { Issue.record("a.ods is not superseded"); return }
        #expect(told == why)
    }

    @Test(arguments: ["17/11/2018", "fin novembre"])
    func `else the last file name is, and the finding says so`(day: String) {
        var form = SampleForm()
        form.set("Identité", "B21", .text(day))
        let settled = SettledDeposits([record(form, "a.ods"), record(form, "b.ods")])
        let findings = settled.records[0].findings.filter { $0.code == .fic02 }
        #expect(findings.map(\.fact) == [.file(.superseded(by: "b.ods", .fileName))])
        #expect(findings.map(\.severity) == [.error])
    }
}
