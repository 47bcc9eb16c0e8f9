import Evaluation
import Office
import Pipeline
import Support
import Testing

@Suite struct `A file keeps a thousand findings` {
    /// As many notes, each on a cell of its own, none beside another.
    private func notes(_ count: Int) -> [Finding] {
        (0..<count).map { Finding(.file(.hiddenSheet), at: place(row: 2 * $0)) }
    }

    private func place(row: Int) -> Place {
        .cell(SourceLocation(sheet: "Bilan", sheetIndex: 5, row: row, column: 0, cell: "A\(row + 1)"))
    }

    /// The record of a sound form, with these findings.
    private func record(adding findings: [Finding]) -> DepositRecord {
        DepositRecord(of: SampleForm().assessment()).adding(findings, under: RuleProfile())
    }

    @Test(arguments: [(1_000, 0), (1_001, 1)])
    func `the others are counted`(count: Int, others: Int) {
        let record = record(adding: notes(count))
        #expect(record.findings.count == 1_000)
        #expect(record.otherFindings == others)
    }

    @Test func `the gravest are kept, in reading order`() {
        let error = Finding(.file(.otherCampaign(expected: "2018")), at: place(row: 5_000))
        let record = record(adding: notes(1_000) + [error])
        #expect(record.findings.first?.place.cell == "A1")
        #expect(record.findings.last?.code == .fic06)
        #expect(record.status == .provisional)
        #expect(record.otherFindings == 1)
    }

    @Test func `every face says how many are not told`() throws {
        let file = InputFile(name: "soumissions/essai.ods", path: "")
        let examined = FileRecord(examining: file, as: .deposit(record(adding: notes(1_002))))
        let outcome = Outcome(examined, isCurrent: true)
        let sentence = "Et 2 autres constats, qui ne sont pas détaillés."
        #expect(FindingsList().lines(of: [outcome]).contains("  " + sentence))
        #expect(GNUFindings(of: [outcome]).lines.last == "soumissions/essai.ods: note: " + sentence)
        let json = String(decoding: FindingsDocument([outcome], in: SampleCampaign.campaign).json, as: UTF8.self)
        #expect(json.contains("\"otherFindings\" : 2"))
    }

    @Test(arguments: [(10, (6...14).map { "PRV-01 error Preuves!A\($0)" }), (11, ["PRV-01 error Preuves!A6:A15"])])
    func `a row repeated below itself is one cause`(rows: Int, expected: [String]) {
        var form = SampleForm()
        for row in 5..<(5 + rows) {
            form.set("Preuves", "A\(row)", .text("P009"))
            form.set("Preuves", "B\(row)", .text("D1.C1.R1"))
            form.set("Preuves", "C\(row)", .text("Compte rendu"))
        }
        #expect(form.findings.filter { $0.contains("Preuves!A") } == expected)
    }

    @Test func `rows that differ are told one by one`() {
        var form = SampleForm()
        for row in 3...14 {
            let texts = ["A": "B\(row)", "B": "D0.C1.R2", "C": "Une action", "D": "Référente", "G": "en cours"]
            for (column, text) in texts { form.set("Plan d'action", "\(column)\(row)", .text(text)) }
            form.set("Plan d'action", "E\(row)", .number(43_200, .plain))
            form.set("Plan d'action", "F\(row)", .number(43_100, .plain))
        }
        let findings = form.findings.filter { $0.hasPrefix("PLA-02") }
        #expect(findings == (3...14).map { "PLA-02 error Plan d'action!F\($0)" })
    }
}

@Suite struct `Beyond so many unknown codes nothing is proposed` {
    private func nearest(_ finding: Finding) -> String? {
        guard case .indicator(.unknownIndicator(let nearest)) = finding.fact else { return nil }
        return nearest
    }

    @Test func `in the standards of evidence, and each cell is told once`() {
        var form = SampleForm()
        form.set("Preuves", "B2", .text("D1.C1.R8; D1.C1.R8; D1.C1.R8; D1.C1.R8; D1.C1.R8"))
        form.set("Preuves", "B3", .text("D1.C1.R8; D1.C1.R8"))
        let findings = form.assessment().findings.filter { $0.code == .prv01 }
        #expect(findings.map(\.place.cell) == ["B2", "B2", "B2", "B2", "B3"])
    }

    @Test func `among indicators`() {
        var form = SampleForm()
        for row in 6...11 { form.set("Indicateurs", "A\(row)", .text("D1.C1.R1.I\(row)")) }
        let proposals = form.assessment().findings.filter { $0.code == .ind07 }.map(nearest)
        #expect(proposals == Array(repeating: "D1.C1.R2.I1", count: 5) + [nil])
    }
}
