import Evaluation
import Office
import Pipeline
import Support
import Testing

@Suite struct `A form is read as far as people fill it` {
    /// A form whose table of evidence goes down to a row.
    private func form(evidenceDownTo last: Int) -> SampleForm {
        var form = SampleForm()
        for row in 5...last { form.set("Preuves", "C\(row)", .text("Compte rendu")) }
        return form
    }

    private func reading(_ form: SampleForm) -> (submission: Submission, findings: [Finding]) {
        SubmissionReader(for: SampleReferential.referential).read(form.workbook, from: "essai.ods")
    }

    @Test func `a table is read down to its row 5000`() {
        let (submission, findings) = reading(form(evidenceDownTo: 5_001))
        #expect(submission.evidence.rows.count == 5_000)
        #expect(findings.map(\.summary) == [])
    }

    @Test func `the first row that is not read is told, and the hidden ones below it are not`() {
        var form = form(evidenceDownTo: 5_003)
        form.hide(row: 5_001, of: "Preuves")
        form.hide(row: 5_003, of: "Preuves")
        let (submission, findings) = reading(form)
        #expect(submission.evidence.rows.count == 5_000)
        #expect(findings.map(\.summary) == ["FIC-04 note Preuves!C5001", "FIC-09 blocking Preuves!A5002"])
    }

    @Test func `rows that hold a label or blanks only are not counted`() {
        var form = SampleForm()
        for row in 6...5_010 { form.set("Indicateurs", "C\(row)", .text("%")) }
        for row in 6...5_010 { form.set("Indicateurs", "L\(row)", .text(" ")) }
        form.set("Indicateurs", "A5011", .text("D1.C1.R1.I1"))
        #expect(form.findings == ["IND-07 error Indicateurs!A5011"])
    }

    @Test(
        arguments: [
            ("Plan d'action", "H", CellValue.number(0, .plain)), ("Plan d'action", "G", .text("en cours")),
            ("Indicateurs", "H", .number(0, .plain)), ("Preuves", "G", .text("publique")),
            ("Réseau", "F", .boolean(false)),
            ("Réseau", "F", .error("#N/A")), ("Auto-évaluation", "K", .number(3, .plain)),
        ]
    )
    func `what was filled down a column under a table is one note, however far it goes`(
        sheet: String,
        column: String,
        value: CellValue
    ) {
        for last in [22, 5_020] {
            var form = SampleForm()
            for row in 20...last { form.set(sheet, "\(column)\(row)", value) }
            #expect(form.findings == ["FIC-05 note \(sheet)!\(column)20:\(column)\(last)"])
            #expect(form.assessment().findings.first?.count == last - 19)
        }
    }

    @Test func `a table that goes on under what was filled down a column is read down to its row 5000`() {
        var form = SampleForm()
        for row in 6...5_010 { form.set("Réseau", "F\(row)", .boolean(false)) }
        form.set("Réseau", "A5011", .text("Lycée Martin"))
        #expect(reading(form).findings.map(\.summary) == ["FIC-09 blocking Réseau!A5002"])
    }

    @Test(arguments: [(5_000, []), (5_001, ["FIC-09 blocking Identité!A5001"])])
    func `a sheet of keys is read as far as a table`(last: Int, expected: [String]) {
        var form = SampleForm()
        for row in 24...last { form.set("Identité", "A\(row)", .text("Note")) }
        #expect(reading(form).findings.map(\.summary) == expected)
    }

    /// Of the seven headings of the table four are asked for.
    @Test(arguments: [(64, true), (65, false)])
    func `a missing sheet is known by the first 64 cells of its rows`(fourth: Int, isFound: Bool) {
        var form = SampleForm()
        let header = form.row(1, of: "Preuves")
        form.remove("Preuves")
        form.add("Annexes", [(1...fourth - 4).map { .text("Autre \($0)") } + header])
        let proposed = Fact.file(.mislabelledSheet(found: "Annexes", expected: "Preuves"))
        #expect(form.assessment().findings.contains { $0.fact == proposed } == isFound)
    }

    @Test(arguments: [(20, true), (21, false)])
    func `a missing sheet is looked for among the first 20 that are unknown`(rank: Int, isFound: Bool) {
        var form = SampleForm()
        let header = form.row(1, of: "Preuves")
        form.remove("Preuves")
        for other in 1..<rank { form.add("Autre \(other)", [[.text("Autre")]]) }
        form.add("Annexes", [header])
        let proposed = Fact.file(.mislabelledSheet(found: "Annexes", expected: "Preuves"))
        #expect(form.assessment().findings.contains { $0.fact == proposed } == isFound)
    }

    @Test func `a sheet whose answers are out of place is told as far as it is read, too`() {
        var form = SampleForm()
        form.remove("Identité")
        form.add("Identité", SampleForm.identityRows.flatMap { [[$0[0]], [$0[1]]] })
        for row in 47...5_001 { form.set("Identité", "A\(row)", .text("Remarque")) }
        let expected = ["FIC-01 blocking Identité!A1", "FIC-09 blocking Identité!A5001"]
        #expect(form.findings.filter { $0.hasPrefix("FIC") } == expected)
    }

    @Test(arguments: [(1_999, 1_999), (2_000, 2_000), (2_001, 2_000)])
    func `a list that comes back is read as far as ours may go`(count: Int, read: Int) {
        let marks = (0..<count).map { "REF-04|réseau|\($0)" }
        let headers = ["Règle", "Cellule", "Constat", "Votre explication", "Repère"].map(CellValue.text)
        func returned(_ rows: [[String]]) -> Int {
            var form = SampleForm()
            form.add("Anomalies", [headers] + rows.map { $0.map(CellValue.text) })
            return reading(form).submission.returnedCount
        }
        #expect(returned([["REF-04", "Réseau!A1", "", "", marks.joined(separator: "¦")]]) == read)
        #expect(returned(marks.map { ["REF-04", "Réseau!A1", "", "", $0] }) == read)
    }

    @Test func `a cell of a list that comes back is read as far as we fill it, an explanation as far as any text`() {
        var form = SampleForm()
        let long = String(repeating: "a", count: 40_000)
        let rows = [
            ["Règle", "Cellule", "Constat", "Votre explication", "Repère"],
            ["REF-04", long, long, long, "REF-04|réseau"],
        ]
        form.add("Anomalies", rows.map { $0.map(CellValue.text) })
        let finding = reading(form).submission.returned(in: SampleCampaign.campaign).first
        #expect(finding?.place.count == 1_000 && finding?.sentence.count == 1_000)
        #expect(finding?.explanation?.count == 32_767)
    }

    @Test(arguments: [(32_767, []), (32_768, ["FIC-05 note Bilan!B2"])])
    func `a text is kept as far as documents show it`(length: Int, expected: [String]) {
        var form = SampleForm()
        form.set("Bilan", "B2", .text(String(repeating: "é", count: length)))
        let (submission, findings) = reading(form)
        #expect(submission.summaries.rows.first?.summary.value?.count == 32_767)
        #expect(findings.map(\.summary) == expected)
    }

    @Test func `a link is read for where it leads, however long its title is`() {
        var form = SampleForm()
        let title = CellValue.text(String(repeating: "é", count: 32_768))
        form.set("Preuves", "F2", title, formula: "of:=HYPERLINK(\"https://campus.example\";\"…\")")
        let (submission, findings) = reading(form)
        #expect(submission.evidence.rows.first?.place.value == "https://campus.example")
        #expect(findings.map(\.summary) == ["FIC-05 note Preuves!F2"])
    }

    @Test(arguments: [(100, 100), (101, 100)])
    func `hidden rows apart are told one by one as long as they are few`(runs: Int, told: Int) {
        var form = SampleForm()
        for run in 1...runs {
            form.set("Identité", "A\(24 + 2 * run)", .text("Note"))
            form.hide(row: 24 + 2 * run, of: "Identité")
        }
        let findings = reading(form).findings
        #expect(findings.map(\.code) == Array(repeating: .fic04, count: told))
        let last = runs > told ? "FIC-04 note Identité!A\(24 + 2 * told):A\(24 + 2 * runs)" : nil
        #expect(findings.last?.summary == last ?? "FIC-04 note Identité!A\(24 + 2 * runs)")
    }

    @Test(arguments: [(2_048, false), (2_049, true)])
    func `more text than anybody types is too large`(rows: Int, isTooLarge: Bool) async throws {
        let folder = try TemporaryFolder()
        let text = String(repeating: "x", count: 4_096)
        let sheet = """
            <table:table table:name="Preuves"><table:table-row table:number-rows-repeated="\(rows)">\
            <table:table-cell office:value-type="string"><text:p>\(text)</text:p></table:table-cell>\
            </table:table-row></table:table>
            """
        try folder.add("long.ods", bytes: ODSFixture.package(ODSFixture.document("document-content", sheet)))
        let preparation = try Preparation(of: try InputFolder(campaign: "2018", in: RepositoryFolder.path + "/Inputs"))
        let file = InputFile(name: "long.ods", path: folder.path + "/long.ods")
        let outcomes = await CampaignRun(of: preparation, files: [file]).check(width: 1).outcomes
        #expect(outcomes.map(\.failure) == [isTooLarge ? .tooLarge(.answerBytes, allowed: 8 << 20) : nil])
    }
}
