import Office
import Pipeline
import Support
import Testing

/// A campaign of two campuses that know each other from the year before.
@Suite struct `The forms of a campaign` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let inputs = RepositoryFolder.path + "/Inputs"
        for file in ["campagne.ods", "referentiel.ods"] {
            try folder.copy("\(inputs)/2018/\(file)", to: "in/2018/\(file)")
        }
    }

    private var output: OutputFolder { OutputFolder(path: folder.path + "/out") }

    private func write(
        only campuses: [String] = ["BOR-001"],
        as formats: FormsRun.Formats = .both,
        templates: String = RepositoryFolder.path + "/Templates"
    ) async throws -> Publication {
        let inputs = try InputFolder(campaign: "2018", in: folder.path + "/in", needsSubmissions: false)
        return try await FormsRun(of: Preparation(of: inputs), templatesIn: templates)
            .write(only: campuses, as: formats, into: output, results: folder.path, width: 2)
    }

    @Test func `are written before anything is sent in`() async throws {
        let publication = try await write()
        #expect(publication.written == ["formulaires/BOR-001.ods", "formulaires/BOR-001.xlsx"])
        #expect(publication.isComplete && publication.handMade == [])
    }

    @Test func `need the folder of submissions for nothing else`() throws {
        #expect(throws: MissingInput.self) { try InputFolder(campaign: "2018", in: folder.path + "/in") }
    }

    @Test func `are written again only when something changed`() async throws {
        _ = try await write()
        let again = try await write()
        #expect(again.written == [] && again.unchanged.count == 2)
        #expect(again.formLines(width: nil) == ["Rien n’a changé : 2 documents déjà à jour."])
    }

    @Test(arguments: [(FormsRun.Formats.ods, "ods"), (.xlsx, "xlsx")])
    func `in the format that is asked for`(formats: FormsRun.Formats, suffix: String) async throws {
        #expect(try await write(as: formats).written == ["formulaires/BOR-001.\(suffix)"])
    }

    @Test func `leave a form that somebody filled alone`() async throws {
        _ = try await write(as: .xlsx)
        try folder.add("out/formulaires/BOR-001.xlsx", "filled")
        let publication = try await write(as: .xlsx)
        #expect(try folder.content(of: "out/formulaires/BOR-001.xlsx") == "filled")
        #expect(
            publication.handMade == [
                HandMadeFile(name: "formulaires/BOR-001.xlsx", newVersion: "formulaires/BOR-001.nouveau.xlsx")
            ]
        )
    }

    @Test func `leave the same manifest as the first time once a file of the campaign before is gone`() async throws {
        let earlier = RepositoryFolder.path + "/Inputs/2017"
        for file in ["campagne.ods", "referentiel.ods"] { try folder.copy("\(earlier)/\(file)", to: "in/2017/\(file)") }
        try folder.add("in/2017/soumissions/a.ods", "")
        let alone = try await manifest()
        try folder.add("in/2017/soumissions/b.ods", "")
        #expect(try await manifest() != alone)
        try folder.remove("in/2017/soumissions/b.ods")
        #expect(try await manifest() == alone)
    }

    @Test func `recall what experts recommended to a campus, however the campaign before spells it`() async throws {
        let form = "formulaires/CLE-001.ods"
        let earlier = RepositoryFolder.path + "/Inputs/2017"
        let (deposit, grid) = ("soumissions/CLE-001 dépôt 2017 VF.ods", "grilles/CLE-001-EXP-02.xlsx")
        for file in ["campagne.ods", "referentiel.ods", deposit, grid] {
            try folder.copy("\(earlier)/\(file)", to: "in/2017/\(file)")
        }
        _ = try await write(only: ["CLE-001"], as: .ods)
        let recalling = try folder.bytes(of: "out/" + form)
        try folder.edit("in/2017/campagne.ods") { $0.replacing("CLE-001", with: "Cle-001") }
        _ = try await write(only: ["CLE-001"], as: .ods)
        #expect(try folder.bytes(of: "out/" + form) == recalling)
        try folder.remove("in/2017/" + grid)
        #expect(try await write(only: ["CLE-001"], as: .ods).written == [form])
    }

    /// What the forms leave behind.
    private func manifest() async throws -> String {
        _ = try await write()
        return try folder.content(of: "out/manifeste.json")
    }

    @Test func `stay when the documents of the campaign are built, and the other way round`() async throws {
        let campaign = RepositoryFolder.path + "/Inputs/2018/soumissions"
        try folder.copy("\(campaign)/Auto-évaluation Rochemelle 2018.xlsx", to: "in/2018/soumissions/a.xlsx")
        let publisher = try Publisher(templatesIn: RepositoryFolder.path + "/Templates")
        func build() async throws -> Publication {
            let inputs = try InputFolder(campaign: "2018", in: folder.path + "/in")
            return try await CampaignRun(of: Preparation(of: inputs)).build(with: publisher, into: output, width: 2)
                .publication
        }
        _ = try await write()
        let built = try await build()
        #expect(built.withdrawn == [] && built.handMade == [])
        #expect(try await write().unchanged.count == 2)
        #expect(try await build().written == [])
        #expect(!(try folder.content(of: "out/index.html")).contains("formulaires/BOR-001"))
    }

    @Test func `are within reach of the page of the mission, for a campus of which nothing came`() async throws {
        let inputs = RepositoryFolder.path + "/Inputs/2018/soumissions"
        try folder.copy("\(inputs)/Auto-évaluation Rochemelle 2018.xlsx", to: "in/2018/soumissions/a.xlsx")
        let publisher = try Publisher(templatesIn: RepositoryFolder.path + "/Templates")
        _ = try await write(only: ["LYO-001"], as: .xlsx)
        let run = CampaignRun(of: try Preparation(of: InputFolder(campaign: "2018", in: folder.path + "/in")))
        _ = try await run.build(with: publisher, into: output, width: 2)
        let page = try folder.content(of: "out/index.html")
        #expect(page.contains("href=\"formulaires/LYO-001.xlsx\""))
        #expect(!page.contains("formulaires/LYO-001.ods") && !page.contains("formulaires/POI-001"))
    }

    @Test func `are told to the page of the mission that stands, which stays up to date`() async throws {
        let inputs = RepositoryFolder.path + "/Inputs/2018/soumissions"
        try folder.copy("\(inputs)/Auto-évaluation Rochemelle 2018.xlsx", to: "in/2018/soumissions/a.xlsx")
        let publisher = try Publisher(templatesIn: RepositoryFolder.path + "/Templates")
        func run() throws -> CampaignRun {
            CampaignRun(of: try Preparation(of: InputFolder(campaign: "2018", in: folder.path + "/in")))
        }
        func isRefreshed() async throws -> Bool {
            try await run().refreshPage(in: output, with: publisher, width: 2)
        }
        #expect(try await !isRefreshed(), "there is none yet")
        _ = try await run().build(with: publisher, into: output, width: 2)
        #expect(try await !isRefreshed(), "it lacks nothing")
        _ = try await write(only: ["LYO-001"])
        #expect(try await isRefreshed())
        #expect(try folder.content(of: "out/index.html").contains("href=\"formulaires/LYO-001.xlsx\""))
        #expect(try await run().verify(output, with: publisher, width: 2)?.isSound == true)
        // A form that somebody filled since is told there too, in the list as well, and built again alike.
        try folder.add("out/formulaires/LYO-001.xlsx", "filled")
        #expect(try await isRefreshed())
        #expect(try folder.content(of: "out/index.html").contains("copier formulaires/LYO-001.xlsx dans soumissions/"))
        _ = try await run().build(with: publisher, into: output, width: 2)
        let scratch = OutputFolder(path: folder.path + "/again")
        let again = try #require(try await run().verify(output, with: publisher, width: 2, rebuildingIn: scratch))
        #expect(again.files.filter { $0.state != .intact }.map(\.name) == ["formulaires/LYO-001.xlsx"])
        // What a whole run would change besides is left to it: the page must not lead to what is not there yet.
        try folder.copy("\(inputs)/CLE-001 dépôt 2018 VF.ods", to: "in/2018/soumissions/b.ods")
        _ = try await write(only: ["NIC-001"])
        #expect(try await !isRefreshed())
        #expect(!(try folder.content(of: "out/index.html")).contains("rapports/CLE-001"))
    }

    @Test(arguments: [
        (nil, "Le modèle « courriel.odt » manque dans le dossier"), ("pas un modèle", "courriel.odt : "),
    ])
    func `say why the message that brings them cannot be made, once for all`(
        template: String?,
        why: String
    ) async throws {
        try folder.set("Courriel de la mission", to: "mission@etat.example", in: "in/2018/campagne.ods")
        try folder.add("templates/lisez-moi.txt", "")
        if let template { try folder.add("templates/courriel.odt", template) }
        let publication = try await write(
            only: ["BOR-001", "LYO-001"],
            as: .ods,
            templates: folder.path + "/templates"
        )
        #expect(publication.written == ["formulaires/BOR-001.ods", "formulaires/LYO-001.ods"])
        #expect(publication.unsound.count == 2 && !publication.isComplete)
        let lines = publication.formFailureLines(width: nil)
        #expect(lines.first?.hasSuffix("BOR-001.eml et 1 autre document\u{A0}:") == true, "\(lines)")
        #expect(lines.count == 3 && lines[1].contains(why) && lines[2].hasPrefix("  → "), "\(lines)")
        #expect(!lines.contains { $0.contains("rien n’est traité") }, "forms are written")
    }

    @Test func `are refused for a campus that is not expected`() async throws {
        await #expect(throws: RefusedRun.self) { try await write(only: ["BOR-999"]) }
    }
}
