import Evaluation
import Office
import Pipeline
import Support
import Testing

@Suite struct `Experts proposed for a campaign` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for name in ["campagne.ods", "referentiel.ods"] {
            try folder.copy("\(RepositoryFolder.path)/Inputs/2018/\(name)", to: "2018/\(name)")
        }
        try folder.addFolder("2018/soumissions")
    }

    private func assign() async throws -> (proposal: AssignmentProposal, publication: Publication) {
        let preparation = try Preparation(of: InputFolder(campaign: "2018", in: folder.path))
        return try await CampaignRun(of: preparation).assign(
            into: OutputFolder(path: folder.path + "/Output"),
            width: 2
        )
    }

    @Test func `are rows to paste, the same every time`() async throws {
        let (proposal, publication) = try await assign()
        #expect(publication.written == ["affectations-proposees.ods"] && publication.refused.isEmpty)
        let workbook = try Workbook(
            bytes: folder.bytes(of: "Output/affectations-proposees.ods"),
            named: "affectations-proposees.ods"
        )
        let sheet = try #require(workbook.sheets.first { $0.name == "Affectations" })
        let rows = sheet.rows.map { row in row.cells.compactMap(\.cell.value) }
        let expected = [["Expert", "Campus"]] + proposal.assignments.map { [$0.expert, $0.campus] }
        #expect(rows == expected.map { $0.map(CellValue.text) })
        let (_, again) = try await assign()
        #expect(again.written == [] && again.unchanged == ["affectations-proposees.ods"])
    }

    @Test func `leave the campaign nothing to correct`() async throws {
        let (proposal, _) = try await assign()
        let campaign = proposal.campaign
        for load in proposal.loads { #expect(load.assigned + load.proposed <= campaign.workload.maximumLoad) }
        for assignment in proposal.assignments {
            let expert = try #require(campaign.expert(assignment.expert))
            #expect(campaign.campus(assignment.campus)?.district != expert.district)
        }
    }

    @Test func `what there is to say of assignments stands on every face of the findings`() async throws {
        let preparation = try Preparation(of: InputFolder(campaign: "2018", in: folder.path))
        let mission = preparation.missionFindings(after: [])
        let json = try JSONTree(FindingsDocument([], in: preparation.campaign, noting: mission).json)
        let file = try #require(json["mission"].list.first)
        #expect(file["file"].text == "campagne.ods" && file["status"].text == "ok")
        let codes = file["findings"].list.compactMap { $0["code"].text }
        #expect(codes == ["EXP-03"])
        let sarif = try JSONTree(SARIFDocument(of: [], noting: mission).json)["runs"].list
        #expect(sarif.flatMap { $0["results"].list }.compactMap { $0["ruleId"].text } == codes)
        let lines = GNUFindings(of: [], noting: mission).lines
        #expect(lines.count == codes.count && lines[0].hasPrefix("campagne.ods:Campus attendus!A"))
    }

    @Test func `nothing is said of assignments when some files only are checked`() async throws {
        let preparation = try Preparation(of: InputFolder(campaign: "2018", in: folder.path))
        let json = try JSONTree(FindingsDocument([], in: preparation.campaign).json)
        #expect(json["mission"].list.isEmpty)
    }

    @Test(arguments: [
        ("Lyon", "→ Ajouter des experts, ou relever le paramètre"),
        ("Bordeaux", "→ Ajouter des experts d’autres académies et d’autres"),
    ])
    func `what to do where they lack depends on what excludes them`(district: String, advice: String) {
        let campaign = SampleCampaign.campaign(
            experts: [Expert(code: "EXP-01", function: "", district: district, organisation: "")],
            assignments: [],
            workload: Workload(expertsPerCampus: 1, maximumLoad: 1)
        )
        let proposal = AssignmentProposal(for: campaign, avoiding: ConflictsOfInterest(members: [:]))
        let lines = AssignmentPage(of: proposal, width: 80).lines
        #expect(lines.contains { $0.trimmingPrefix(while: { $0 == " " }).hasPrefix(advice) })
    }

    @Test func `are told campus by campus`() async throws {
        let page = AssignmentPage(of: try await assign().proposal, width: 80)
        #expect(page.lines.allSatisfy { $0.count <= 80 })
        let lines = try page.lines(onCampusesNamed: ["nic-001"])
        #expect(lines.first == "NIC-001, académie\u{A0}: Nice.")
        #expect(lines.contains("  EXP-01  déjà affecté"))
        #expect(throws: UnknownCampus.self) {
            try page.lines(onCampusesNamed: ["NIC-01"])
        }
    }
}
