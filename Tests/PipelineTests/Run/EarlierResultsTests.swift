import Evaluation
import FoundationEssentials
import Pipeline
import Support
import Testing

/// Two campuses in 2018, of which the campaign of 2017 left its results.
@Suite struct `The results of the campaign before` {
    private let folder: TemporaryFolder
    private let results: String

    init() throws {
        folder = try TemporaryFolder()
        results = folder.path + "/Output"
        try copy("2018", "campagne.ods", "referentiel.ods", "soumissions/GUY-001 dépôt 2018 VF.xlsx")
        try copy("2018", "soumissions/CLE-001 dépôt 2018 VF.ods")
        try copy("2017", "campagne.ods", "referentiel.ods", "soumissions/CMQ Bellonde (version définitive).xlsx")
        try copy("2017", "soumissions/CLE-001 dépôt 2017 VF.ods", "grilles/CLE-001-EXP-02.xlsx")
    }

    private func copy(_ campaign: String, _ names: String...) throws {
        for name in names {
            try folder.copy("\(RepositoryFolder.path)/Inputs/\(campaign)/\(name)", to: "Inputs/\(campaign)/\(name)")
        }
    }

    private func preparation() async throws -> Preparation {
        try await Preparation(of: InputFolder(campaign: "2018", in: folder.path + "/Inputs"))
            .readingEarlierCampaign(width: 2, results: results)
    }

    /// Leaves the results of 2017, as a run writes them.
    private func leaveResults() async throws {
        let earlier = try Preparation(of: InputFolder(campaign: "2017", in: folder.path + "/Inputs"))
        for assessment in await CampaignRun(of: earlier).assessments(width: 2) {
            let name = "Output/2017/resultats/\(assessment.campusIdentifier ?? "").json"
            try folder.add(name, bytes: ResultsDocument(of: assessment).json)
        }
        try folder.add("Output/2017/resultats/bilan.json", "{}")
    }

    private func line(of preparation: Preparation) -> String? {
        Summary(of: [], in: preparation).lines().first { $0.contains("ampagne précédente") }
    }

    @Test func `give what its files give, but for recommendations`() async throws {
        try await leaveResults()
        let whole = try await preparation()
        #expect(line(of: whole) == "Campagne précédente 2017 : 2 dossiers, 1 grille.", "files come first")
        try folder.remove("Inputs/2017")
        let left = try await preparation()
        let start = "Campagne précédente 2017, d’après ses résultats, faute de classeurs lisibles : 2 dossiers."
        #expect(line(of: left) == "\(start) Ses recommandations ne sont pas connues.")
        for campus in ["GUY-001", "CLE-001"] {
            let record = try #require(left.earlier?.campaign).record(of: campus)
            let expected = try #require(whole.earlier?.campaign).record(of: campus)
            #expect(!record.inherited.isEmpty && record.inherited == expected.inherited)
            #expect(record.campusLevel == expected.campusLevel && record.isAssessed == expected.isAssessed)
            #expect(record.hadOtherAnchors == expected.hadOtherAnchors)
            #expect(record.recommendations == nil && expected.recommendations != nil)
        }
        #expect(left.earlier?.campaign?.strangers == whole.earlier?.campaign?.strangers)
        let told = try #require(await Cohort(of: CampaignRun(of: left)).progression)
        let expected = try #require(await Cohort(of: CampaignRun(of: whole)).progression)
        #expect(told.transitions == expected.transitions && told.standards == expected.standards)
        #expect(told.recommendations == nil && expected.recommendations != nil)
    }

    @Test func `are part of what everything depends on`() async throws {
        try await leaveResults()
        try folder.remove("Inputs/2017")
        let digest = try await preparation().earlier?.digest
        #expect(digest != nil)
        let name = "Output/2017/resultats/GUY-001.json"
        try folder.add(name, folder.content(of: name) + " ")
        #expect(try await preparation().earlier?.digest != digest)
    }

    @Test func `travel with the batches of a plan`() async throws {
        try await leaveResults()
        try folder.remove("Inputs/2017")
        let preparation = try await preparation()
        let plan = await BatchPlan(of: preparation, size: 100, width: 2)
        try folder.add("plan", plan.lines.joined(separator: "\n"))
        try plan.leave(in: OutputFolder(path: results + "/2018"))
        try folder.remove("Output/2017")
        let batch = try PlannedBatch(1, ofPlanAt: folder.path + "/plan")
        let bare = try Preparation(of: InputFolder(campaign: "2018", in: folder.path + "/Inputs"))
        let recalled = await batch.recalling(in: bare, results: results, width: 2)
        #expect(recalled.earlier?.digest != nil && recalled.earlier?.digest == preparation.earlier?.digest)
        #expect(recalled.earlier?.campaign?.knowsRecommendations == false)
    }

    @Test(arguments: [
        "", "[]", "{", String(repeating: "[", count: 100_000), #"{"schemaVersion":1}"#,
        #"{"schemaVersion":2,"campaign":"2017","campus":"X","anchors":{},"levels":{},"indicators":{}}"#,
        #"{"schemaVersion":1,"campaign":"2016","campus":"X","anchors":{},"levels":{},"indicators":{}}"#,
        #"{"schemaVersion":1,"campaign":"2017","campus":7,"anchors":{},"levels":{},"indicators":{}}"#,
        #"{"schemaVersion":1,"campaign":"2017","campus":"X","anchors":{},"levels":{"a":1},"indicators":{}}"#,
        #"{"schemaVersion":1,"campaign":"2017","campus":"X","anchors":{},"levels":{"D0.C1.R1":9},"indicators":{}}"#,
        #"{"schemaVersion":1e99,"campaign":"2017","campus":"X","anchors":{},"levels":{},"indicators":{}}"#,
    ])
    func `say nothing where they are not ours`(content: String) async throws {
        try folder.remove("Inputs/2017")
        try folder.add("Output/2017/resultats/X.json", content)
        #expect(
            line(of: try await preparation())
                == "La campagne précédente, 2017, ne se lit pas : ni suivi ni progression ne sont contrôlés."
        )
        let sound = #"{"schemaVersion":1,"campaign":"2017","campus":"Y","anchors":{},"levels":{},"indicators":{}}"#
        try folder.add("Output/2017/resultats/Y.json", sound)
        #expect(line(of: try await preparation())?.contains(" : 1 dossier, 1 fichier illisible ou modifié. ") == true)
    }

    @Test func `say nothing where somebody changed them`() async throws {
        let earlier = try Preparation(of: InputFolder(campaign: "2017", in: folder.path + "/Inputs"))
        let templates = try Publisher(templatesIn: RepositoryFolder.path + "/Templates")
        let output = OutputFolder(path: results + "/2017")
        _ = try await CampaignRun(of: earlier).build(with: templates, into: output, width: 2)
        try folder.remove("Inputs/2017")
        #expect(line(of: try await preparation())?.contains(" : 2 dossiers. ") == true)
        let name = "Output/2017/resultats/GUY-001.json"
        try folder.add(name, folder.content(of: name) + " ")
        let left = try await preparation()
        #expect(line(of: left)?.contains(" : 1 dossier, 1 fichier illisible ou modifié. ") == true)
        #expect(left.earlier?.campaign?.record(of: "GUY-001").isAssessed == false)
        #expect(left.earlier?.campaign?.record(of: "CLE-001").isAssessed == true)
    }

    @Test func `are those of the newest campaign before that has any, whatever is left of an older one`() async throws {
        try await leaveResults()
        for name in ["2016/resultats/A.json", "2018/resultats/A.json", "2017 - copie/resultats/A.json"] {
            try folder.add("Output/" + name, "{}")
        }
        try folder.addFolder("Output/2017-2018/resultats")
        try folder.addFolder("Inputs/2016")
        try folder.remove("Inputs/2017")
        #expect(line(of: try await preparation())?.hasPrefix("Campagne précédente 2017, d’après") == true)
    }
}
