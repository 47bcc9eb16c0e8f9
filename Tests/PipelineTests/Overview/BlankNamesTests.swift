import Evaluation
import Office
import Pipeline
import Support
import Testing

/// A campus whose name, *académie*, *région*, *filière* and request the campaign leaves blank.
@Suite struct `What the campaign leaves blank` {
    private static let campus = Campus(
        identifier: "BOR-001",
        name: "",
        district: "",
        region: "",
        sector: "",
        request: "",
        email: ""
    )
    private let campaign = SampleCampaign.campaign.expecting([campus])

    private var cohort: Cohort {
        var deposit = SampleDeposit()
        deposit.campaign = campaign
        var grid = SampleEvaluation()
        grid.campaignOfRun = campaign
        return Cohort(
            of: CohortSources(
                campaign: campaign,
                referential: deposit.referential,
                deposits: [DepositRecord(of: deposit.assessment)],
                grids: [GridRecord(of: grid.assessment)],
                files: [],
                earlier: nil
            )
        )
    }

    @Test(arguments: [("groupes", 3), ("reponses", 4)]) func `is a group with a name`(table: String, blank: Int) throws
    {
        let files = CohortTables(of: cohort).files
        let rows = CommaSeparated.rows(of: try #require(files.first { $0.name == "\(table).csv" }).bytes)
        #expect(rows.allSatisfy { !$0[1].isEmpty })
        #expect(rows.count { $0[1] == "non renseigné" } >= blank)
    }

    @Test func `is told in the session, and in what the arrêté lists`() throws {
        let sheets = SessionWorkbook(of: cohort).draft.sheets
        let session = try #require(sheets.first).rows[4].cells.map(\.content)
        let decree = try #require(sheets.first { $0.name == "Arrêté" }).rows[4].cells.map(\.content)
        #expect(session[2...4] == Array(repeating: .text("non renseigné"), count: 3)[...])
        #expect(decree[0...3] == Array(repeating: .text("non renseigné"), count: 4)[...])
    }

    @Test func `has its heading on the page`() {
        let tasks = TaskList(of: [], in: campaign, scope: .files)
        let page = String(decoding: Dashboard(of: cohort, leaving: tasks).html, as: UTF8.self)
        #expect(page.contains("non renseigné</option>"))
    }

    @Test func `is told where experts are shared`() throws {
        let proposal = AssignmentProposal(for: campaign, avoiding: ConflictsOfInterest(members: [:]))
        let lines = try AssignmentPage(of: proposal, width: 80).lines(onCampusesNamed: ["BOR-001"])
        #expect(lines.first == "BOR-001, académie\u{A0}: non renseigné.")
    }

    @Test func `gives way to the identifier in a sentence`() {
        #expect(CohortText.named(Self.campus) == "du campus BOR-001")
    }
}
