import Evaluation
import Office
import Pipeline
import Support
import Testing

@Suite struct `The names of documents` {
    private func names(_ records: [FileRecord]) -> [String] {
        let outcomes = Settlement(of: records.map { HeldRecord($0) }, under: RuleProfile()).outcomes
        let names = DocumentNames(of: outcomes)
        return outcomes.map { names[$0] }
    }

    private func unreadable(_ file: String) -> FileRecord {
        FileRecord(examining: InputFile(name: "soumissions/\(file)", path: ""), as: .unreadable(.empty))
    }

    @Test func `the deposit that stands for a campus bears its name, whatever else lies in the folder`() {
        let files: [FileRecord] = [
            unreadable("BOR-001.ods"), .deposit("soumissions/BOR-001.xlsx", campus: "BOR-001", day: "2018-11-12"),
            unreadable("bor-001.fods"), .deposit("soumissions/z.ods", campus: "BOR-001", day: "2018-11-20"),
        ]
        #expect(names(files) == ["BOR-001-bis", "BOR-001-bis-3", "bor-001-bis-4", "BOR-001"])
    }

    @Test func `a name that another deposit would take is kept apart from it`() {
        let files: [FileRecord] = [
            unreadable("LYO-001.ods"), .deposit("soumissions/a.ods", campus: "LYO-001"), unreadable("LYO-001-bis.ods"),
        ]
        #expect(names(files) == ["LYO-001-bis", "LYO-001", "LYO-001-bis-bis"])
    }

    @Test func `capitals and the way accents are written part no names`() {
        let files = ["É.ods", "E\u{301}.xlsx", "é.fods"].map(unreadable)
        #expect(names(files) == ["É", "E\u{301}-bis", "é-bis-3"])
    }
}
