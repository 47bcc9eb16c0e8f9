import Evaluation
import FoundationEssentials
import Pipeline
import Support
import Testing

/// The campaign of 2018 with a renewal and a grid, beside what a test puts before it.
@Suite struct `The campaign before` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try copy("2018/campagne.ods", "2018/referentiel.ods", "2018/soumissions/GUY-001 dépôt 2018 VF.xlsx")
    }

    private func copy(_ names: String...) throws {
        for name in names { try folder.copy("\(RepositoryFolder.path)/Inputs/\(name)", to: name) }
    }

    private func preparation(of campaign: String = "2018") async throws -> Preparation {
        try await Preparation(of: InputFolder(campaign: campaign, in: folder.path)).readingEarlierCampaign(
            width: 2,
            results: folder.path + "/Output"
        )
    }

    /// The findings of these rules in the only submission.
    private func findings(_ codes: RuleCode..., in preparation: Preparation) async -> [String] {
        let outcomes = await CampaignRun(of: preparation).check(width: 2).outcomes
        return outcomes.flatMap(\.findings).filter { codes.contains($0.code) }.map(\.summary)
    }

    @Test func `is that of the newest year before`() throws {
        for name in ["2015", "2017", "2019", "essais"] { try folder.add("\(name)/campagne.ods", "") }
        #expect(try InputFolder(campaign: "2018", in: folder.path).earlierCampaign == "2017")
    }

    @Test func `gives the levels and recommendations that rules need`() async throws {
        try copy("2017/campagne.ods", "2017/referentiel.ods", "2017/soumissions/CMQ Bellonde (version définitive).xlsx")
        let preparation = try await preparation()
        #expect(
            await findings(.his01, .sui01, in: preparation) == [
                "HIS-01 note Auto-évaluation!G37", "SUI-01 question Suivi!D6",
            ]
        )
        let lines = Summary(of: [], in: preparation).lines()
        #expect(lines.contains("Campagne précédente 2017 : 1 dossier, 0 grille."))
    }

    @Test func `tells what became of renumbered standards`() async throws {
        try copy("2017/campagne.ods", "2017/referentiel.ods", "2017/soumissions/CMQ Bellonde (version définitive).xlsx")
        let ratings = try await preparation().earlier?.campaign?.record(of: "GUY-001").ratings ?? [:]
        #expect(ratings[SampleReferential.code("D2.C2.R4")] != nil, "D2.C2.R5 in 2017")
        #expect(ratings[SampleReferential.code("D0.C3.R3")] == nil, "another standard than D0.C3.R4 of 2017")
    }

    @Test func `may be absent`() async throws {
        let preparation = try await preparation()
        #expect(await findings(.his01, .sui01, in: preparation) == [])
        let lines = Summary(of: [], in: preparation).lines()
        #expect(lines.contains("Pas de campagne précédente : ni suivi ni progression ne sont contrôlés."))
    }

    @Test(arguments: [["2017/campagne.ods"], ["2017/campagne.ods", "2017/referentiel.ods"]])
    func `never stops the run when it cannot be used`(_ files: [String]) async throws {
        for file in files { try folder.add(file, "ce n’est pas un classeur") }
        try folder.add("2017/soumissions/a.ods", "")
        let preparation = try await preparation()
        #expect(await findings(.his01, .sui01, in: preparation) == [])
        let lines = Summary(of: [], in: preparation).lines()
        #expect(
            lines.contains("La campagne précédente, 2017, ne se lit pas : ni suivi ni progression ne sont contrôlés.")
        )
    }

    @Test func `counts the files it could not read`() async throws {
        try copy("2017/campagne.ods", "2017/referentiel.ods", "2017/grilles/BOR-001-EXP-01.ods")
        try folder.add("2017/soumissions/a.ods", "ce n’est pas un classeur")
        let lines = Summary(of: [], in: try await preparation()).lines()
        #expect(lines.contains("Campagne précédente 2017 : 0 dossier, 1 grille, 1 fichier illisible."))
    }
}
