import Evaluation
import Office
import Pipeline
import Support
import Testing
import Words

/// A campus explained one of its two questions, and sent its workbook again.
@Suite struct `A question that was explained` {
    private let cohort: Cohort
    private let findings: [Finding]

    init() throws {
        var form = SampleForm()
        // Two items of evidence are too old: PRV-02.
        for (cell, year) in [("E3", 2010), ("E4", 2011)] {
            form.set("Preuves", cell, CivilDateTime(year: year, month: 3, day: 1).map(CellValue.date))
        }
        let header = ["Règle", "Cellule", "Constat", "Que faire", "Gravité", "Votre explication", "État", "Repère"]
        let told = form.assessment().findings.map { finding in
            [
                finding.code.rawValue, finding.place.name, FindingText(finding).sentence, "", finding.severity.word,
                finding.place.cell == "E3" ? "Le diagnostic est encore en vigueur." : nil, "à traiter",
                FindingMark.text(of: [finding.mark]),
            ]
        }
        form.add("Anomalies", ([header] + told).map { $0.map { $0.map(CellValue.text) } })
        let deposit = DepositRecord(of: form.assessment())
        findings = deposit.findings
        cohort = Cohort(
            of: CohortSources(
                campaign: SampleCampaign.campaign,
                referential: SampleReferential.referential,
                deposits: [deposit],
                grids: [],
                files: [],
                earlier: nil
            )
        )
    }

    @Test func `is counted apart in the tables and for machines`() throws {
        let questions = findings.count { $0.severity == .question }
        let file = try #require(CohortTables(of: cohort).files.first { $0.name == "campus.csv" })
        let rows = CommaSeparated.rows(of: file.bytes)
        let place = try #require(rows[0].firstIndex(of: "Questions"))
        #expect(rows[0][place + 1] == "dont expliquées")
        #expect(Array(rows[1][place...(place + 1)]) == ["\(questions)", "1"])
        let campus = try #require(JSONTree(CohortDocument(of: cohort).json)["campuses"].list.first)
        #expect(campus["findings", "question"].number == Double(questions) && campus["explained"].number == 1)
    }

    @Test func `is not among those that the dashboard says again`() {
        let tasks = TaskList(of: [], in: cohort.campaign, scope: .files)
        let page = String(decoding: Dashboard(of: cohort, leaving: tasks).html, as: UTF8.self)
        let standing = FrenchPhrase.count(findings.count - 1, "déjà dit", "déjà dits")
        #expect(page.contains("0\u{A0}nouveau, \(standing), 0\u{A0}corrigé, 1\u{A0}expliqué, notes comprises"))
    }
}
