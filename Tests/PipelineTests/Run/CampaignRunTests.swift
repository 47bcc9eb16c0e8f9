import Evaluation
import FoundationEssentials
import Office
import Pipeline
import Support
import Testing

/// A small campaign: one sound deposit, one replaced by it, one without its anchor, one cut short, one that is no
/// workbook.
@Suite struct `A campaign from its files to its documents` {
    private let folder: TemporaryFolder
    private let campaignRun: CampaignRun

    init() throws {
        folder = try TemporaryFolder()
        let campaign = (RepositoryFolder.path + "/Inputs/2018")
        for file in ["campagne.ods", "referentiel.ods"] {
            try folder.copy("\(campaign)/\(file)", to: "2018/\(file)")
        }
        let submissions = "\(campaign)/soumissions"
        try folder.copy("\(submissions)/Auto-évaluation Rochemelle 2018.xlsx", to: "2018/soumissions/a.xlsx")
        try folder.copy("\(submissions)/BOR-001_auto-evaluation_2018_v1.ods", to: "2018/soumissions/b.ods")
        try folder.copy("\(submissions)/campus_isembray_2018.xlsx", to: "2018/soumissions/c.xlsx")
        try folder.copy("\(submissions)/Auto-évaluation envoi interrompu.ods", to: "2018/soumissions/d.ods")
        try folder.add("2018/soumissions/e.xlsx", "Nom;Valeur\n1;2\n")
        campaignRun = CampaignRun(of: try Preparation(of: try InputFolder(in: folder.path)))
    }

    private func run(into name: String, width: Int) async throws -> (files: [OutcomeBrief], publication: Publication) {
        let publisher = try Publisher(templatesIn: (RepositoryFolder.path + "/Templates"))
        let output = OutputFolder(path: folder.path + "/" + name)
        return try await campaignRun.build(with: publisher, into: output, width: width)
    }

    @Test func `each file has its outcome, whatever the others`() async {
        let outcomes = await campaignRun.check(width: 2).outcomes
        #expect(outcomes.map(\.file) == ["a.xlsx", "b.ods", "c.xlsx", "d.ods", "e.xlsx"].map { "soumissions/" + $0 })
        #expect(outcomes.map(\.status) == [.sound, .provisional, .blocked, nil, nil])
        #expect(outcomes.map { $0.currentDeposit?.campusIdentifier } == ["BOR-001", nil, "MPL-001", nil, nil])
    }

    @Test func `records that wait packed have the same findings`() async {
        let campaign = campaignRun.preparation.campaign
        let whole = FindingsDocument(await campaignRun.check(width: 2).outcomes, in: campaign)
        for count in [0, 2] {
            let packed = FindingsDocument(await campaignRun.check(width: 2, holding: count).outcomes, in: campaign)
            #expect(packed.json == whole.json)
        }
    }

    @Test func `a blocked deposit has its return, a replaced one its findings only`() async throws {
        let (_, publication) = try await run(into: "Output", width: 2)
        #expect(
            Set(publication.written.filter { !$0.hasPrefix("experts/") }) == [
                "controles/BOR-001.json", "resultats/BOR-001.json", "rapports/BOR-001.odt", "syntheses/BOR-001.odt",
                "grilles/BOR-001-EXP-01.ods", "grilles/BOR-001-EXP-01.xlsx", "grilles/BOR-001-EXP-02.ods",
                "grilles/BOR-001-EXP-02.xlsx", "retours/BOR-001.xlsx", "retours/BOR-001.odt", "retours/MPL-001.xlsx",
                "retours/MPL-001.odt",
                "controles/b.json", "controles/MPL-001.json", "controles/d.json", "controles/e.json", "a-faire.ods",
                "bilan.odt", "bilan.ods", "session.ods", "index.html", "affectations-proposees.ods",
            ]
        )
        #expect(publication.unsound.isEmpty && publication.refused.isEmpty && publication.unreturned.isEmpty)
    }

    @Test func `the same inputs give the same bytes, whatever the width`() async throws {
        let first = try await run(into: "first", width: 1).publication.written
        let second = try await run(into: "second", width: 4).publication.written
        #expect(first == second)
        for name in first {
            #expect(try folder.bytes(of: "first/" + name) == folder.bytes(of: "second/" + name))
        }
    }

    @Test func `a second run writes nothing, and says so`() async throws {
        let written = try await run(into: "Output", width: 2).publication.written
        let (files, publication) = try await run(into: "Output", width: 2)
        #expect(publication.written == [])
        #expect(publication.unchanged == written.sorted())
        let lines = Summary(of: files, in: campaignRun.preparation, publication: publication).lines()
        #expect(lines.contains("Rien n’a changé : 38 documents déjà à jour."))
    }

    @Test func `the summary says what is left to do, the most pressing first`() async throws {
        let (files, publication) = try await run(into: "Output", width: 2)
        let all = Summary(of: files, in: campaignRun.preparation, publication: publication).lines()
        #expect(all.contains("Affectations : 38 campus ont 1\u{A0}expert sur les 2 demandés (note EXP-03)."))
        let lines = all.filter { !$0.hasPrefix("Affectations") }
        #expect(
            lines.prefix(4) == [
                "Campagne 2018 : 5 classeurs dans le dossier, 2 campus déposants sur 40 attendus.",
                "1 dossier recevable, 1 dossier bloqué, 1 dépôt remplacé, 2 fichiers illisibles.",
                "38 documents écrits.", "Il reste 5 tâches, soit 43 points à traiter\u{A0}:",
            ]
        )
        let headings = lines.filter { !$0.isEmpty && !$0.hasPrefix(" ") }.dropFirst(4)
        #expect(
            headings == [
                "À reprendre (2)", "À débloquer (1)", "À relancer (38)", "Grilles attendues (1)", "À retirer (1)",
            ]
        )
    }

    @Test func `characters that a document could not take are counted`() async throws {
        let (files, made) = try await run(into: "Output", width: 2)
        var publication = made
        #expect(publication.reduced.isEmpty)
        publication.reduced = [("rapports/BOR-001.odt", 3), ("syntheses/BOR-001.odt", 1)]
        let lines = Summary(of: files, in: campaignRun.preparation, publication: publication).lines()
        #expect(lines.contains("3 caractères interdits en XML ont été retirés de rapports/BOR-001.odt."))
        #expect(lines.contains("1 caractère interdit en XML a été retiré de syntheses/BOR-001.odt."))
    }

    @Test func `only the campuses asked for are kept`() async throws {
        let outcomes = await campaignRun.check(width: 2).outcomes
        let campaign = campaignRun.preparation.campaign
        let kept = try outcomes.selecting([campaign.campus(named: "mpl 001")])
        #expect(kept.map(\.file) == ["soumissions/c.xlsx"])
        #expect(throws: UnknownCampus(identifier: "MPL-01", nearest: "MPL-001")) {
            try campaign.campus(named: "MPL-01")
        }
    }

    @Test func `an unsound workbook of the mission stops the run`() throws {
        try folder.copy((RepositoryFolder.path + "/Inputs/2018/campagne.ods"), to: "2018/referentiel.ods")
        let inputs = try InputFolder(in: folder.path)
        #expect(throws: UnsoundPreparation.self) { try Preparation(of: inputs) }
    }
}
