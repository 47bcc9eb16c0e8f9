import Evaluation
import Office
import Pipeline
import Support
import Testing

@Suite struct `The workbook of what is left to do` {
    private func values(_ outcomes: [Outcome], misplaced: [String] = [], scope: RunScope = .campaign) throws
        -> [String: CellValue]
    {
        let list = TaskList(
            of: outcomes.briefs,
            in: SampleCampaign.campaign,
            misplaced: misplaced,
            scope: scope
        )
        let bytes = try TaskWorkbook(of: list, in: "2018").draft.bytes(as: .ods)
        return try #require(try Workbook(bytes: bytes, named: "a-faire.ods").sheets.first).values
    }

    @Test func `has a row for each task, its number being one`() throws {
        let values = try values([], misplaced: ["soumissions/=1+1/\u{202E}a.ods"])
        #expect(["A1", "B1", "H1"].map { values[$0] } == ["N°", "À faire", "Adresse"].map { .text($0) })
        #expect(values["A3"] == .number(2, .plain))
        #expect(values["C3"] == .text("BOR-001"))
        #expect(values["D3"] == .text("Aucun dépôt lisible."))
        #expect(values["H4"] == .text("contact@campus.example"))
        #expect(values["B5"] == .text("À déplacer"))
        #expect(values["F5"] == .text("soumissions/=1+1/\u{FFFD}a.ods"))
        #expect(values["A6"] == nil)
    }

    @Test func `says so when nothing is left`() throws {
        #expect(try values([], scope: .files)["D2"] == .text("Il ne reste rien à faire."))
    }
}
