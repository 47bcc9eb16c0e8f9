import Evaluation
import Office
import Pipeline
import Support
import Testing

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
