import Evaluation
import FoundationEssentials
import Pipeline
import Support
import Testing

@Suite struct `The manifest of a campaign` {
    private let folder: TemporaryFolder
    private let manifest: Manifest

    init() async throws {
        folder = try TemporaryFolder()
        let inputs = RepositoryFolder.path + "/Inputs"
        for name in [
            "2017/campagne.ods", "2017/referentiel.ods", "2017/grilles/BOR-001-EXP-01.ods", "2018/campagne.ods",
            "2018/referentiel.ods", "2018/soumissions/Auto-évaluation Rochemelle 2018.xlsx",
        ] { try folder.copy("\(inputs)/\(name)", to: "Inputs/\(name)") }
        try folder.addFolder("Inputs/2017/soumissions")
        let preparation = try await Preparation(of: try InputFolder(in: folder.path + "/Inputs"))
            .readingEarlierCampaign(width: 2, results: folder.path + "/Output")
        let publisher = try Publisher(templatesIn: RepositoryFolder.path + "/Templates")
        let output = OutputFolder(path: folder.path + "/Output/2018")
        _ = try await CampaignRun(of: preparation).build(with: publisher, into: output, width: 2)
        manifest = try #require(Manifest(in: folder.path + "/Output/2018"))
    }

    @Test func `lists every output but itself, with its digest and its size, sorted`() throws {
        let files = folder.names().filter { $0.hasPrefix("Output/2018/") && ($0.contains(".") || $0.hasSuffix("SUMS")) }
        let listed = manifest.outputs.map { "Output/2018/" + $0.path }
        #expect(listed == listed.sorted())
        #expect(Set(files).subtracting(listed) == ["Output/2018/manifeste.json"] && files.count == listed.count + 1)
        for output in manifest.outputs {
            let bytes = try folder.bytes(of: "Output/2018/" + output.path)
            #expect(output.sha256 == FileDigest(of: bytes) && output.size == bytes.count)
        }
    }

    @Test func `lists every input of this campaign and of the one before, and the templates`() throws {
        #expect(
            manifest.inputs.map(\.path) == [
                "Inputs/2017/campagne.ods", "Inputs/2017/grilles/BOR-001-EXP-01.ods", "Inputs/2017/referentiel.ods",
                "campagne.ods", "referentiel.ods", "soumissions/Auto-évaluation Rochemelle 2018.xlsx",
            ]
        )
        for input in manifest.inputs {
            let bytes = try folder.bytes(of: input.path.hasPrefix("Inputs/") ? input.path : "Inputs/2018/" + input.path)
            #expect(input.sha256 == FileDigest(of: bytes) && input.size == bytes.count)
        }
        #expect(manifest.templates.map(\.path) == DocumentModel.allCases.map { "Templates/" + $0.fileName }.sorted())
        #expect(manifest.parameters == Manifest.Parameters(campaign: "2018", earlierCampaign: "2017"))
        #expect(!manifest.referential.isEmpty && manifest.program.version == Program.version)
    }

    @Test func `has its digests beside it as sha256sum reads them`() throws {
        let lines = try folder.content(of: "Output/2018/SHA256SUMS").split(separator: "\n")
        let outputs = manifest.outputs.filter { $0.path != "SHA256SUMS" }
        #expect(lines.map(String.init) == outputs.map { "\($0.sha256)  \($0.path)" })
    }

    @Test(arguments: ["", "{}", "{\"schema\":"])
    func `is none when it cannot be read`(text: String) throws {
        try folder.add("Output/2018/manifeste.json", text)
        #expect(Manifest(in: folder.path + "/Output/2018") == nil)
    }

    @Test func `names once the sources that several outputs have, and reads what it wrote`() throws {
        let text = try folder.content(of: "Output/2018/manifeste.json")
        let wholes = manifest.outputs.count { $0.sources?.keys.contains("soumissions/") ?? false }
        #expect(wholes > 0 && text.components(separatedBy: "\"formulaires/\"").count == 2)
        #expect(manifest.outputs.filter { $0.sources == nil }.map(\.path) == ["SHA256SUMS"])
        let report = try #require(manifest.outputs.first { $0.path == "rapports/BOR-001.odt" }?.sources)
        #expect(report["campagne.ods"] == FileDigest(of: try folder.bytes(of: "Inputs/2018/campagne.ods")))
    }

    @Test func `of an older command tells what is its own, and nothing of what that was made from`() throws {
        let digest = FileDigest(of: [UInt8]())
        let text = """
            {"schema": 1, "program": {"name": "cmq", "version": "0"}, "parameters": {"campaign": "2018"},
             "referential": "v0", "inputs": [], "templates": [],
             "outputs": [{"path": "a.ods", "sha256": "\(digest)", "size": 0,
                          "sources": {"campagne.ods": "sha256:\(digest)"}}]}
            """
        try folder.add("Output/2018/manifeste.json", text)
        let old = try #require(Manifest(in: folder.path + "/Output/2018"))
        #expect(
            old.outputs.map(\.path) == ["a.ods"] && old.outputs[0].sha256 == digest && old.outputs[0].sources == nil
        )
    }

    @Test func `is none in a version that is not known`() throws {
        let text = try folder.content(of: "Output/2018/manifeste.json")
        try folder.add("Output/2018/manifeste.json", text.replacing("\"schema\" : 2", with: "\"schema\" : 3"))
        #expect(Manifest(in: folder.path + "/Output/2018") == nil)
    }
}
