import Evaluation
import FoundationEssentials
import Pipeline
import Support
import Testing

/// The campaign of 2017 built, then read as the campaign before that of 2018.
@Suite struct `The records of a campaign` {
    private let folder: TemporaryFolder
    private static let submission = "2017/soumissions/CMQ Bellonde (version définitive).xlsx"
    private static let record = "Output/2017/etats/soumissions/CMQ~20Bellonde~20~28version~20définitive~29.xlsx.json"

    init() async throws {
        folder = try TemporaryFolder()
        let names = [
            "2018/campagne.ods", "2018/referentiel.ods", "2017/campagne.ods", "2017/referentiel.ods", Self.submission,
            "2017/grilles/COR-001-EXP-03.xlsx",
        ]
        for name in names { try folder.copy("\(RepositoryFolder.path)/Inputs/\(name)", to: name) }
        try folder.add("2018/soumissions/a.ods")
        let run = CampaignRun(of: try Preparation(of: try InputFolder(campaign: "2017", in: folder.path)))
        let publisher = try Publisher(templatesIn: RepositoryFolder.path + "/Templates")
        _ = try await run.build(with: publisher, into: OutputFolder(path: folder.path + "/Output/2017"), width: 2)
    }

    /// The level of the campus in 2017, as 2018 sees it.
    private func earlierLevel() async throws -> Level? {
        let preparation = try Preparation(of: InputFolder(campaign: "2018", in: folder.path))
        let earlier = await preparation.readingEarlierCampaign(width: 2, results: folder.path + "/Output").earlier
        return try #require(earlier?.campaign).record(of: "GUY-001").campusLevel
    }

    /// Makes the record say something that no file says, and the manifest know it.
    private func edit(_ text: String, into other: String) throws {
        let digest = FileDigest(of: try folder.bytes(of: Self.record))
        try tamper(text, into: other)
        let manifest = "Output/2017/manifeste.json"
        let edited = FileDigest(of: try folder.bytes(of: Self.record))
        try folder.add(manifest, folder.content(of: manifest).replacing("\(digest)", with: "\(edited)"))
    }

    /// The same behind the back of the manifest.
    private func tamper(_ text: String, into other: String) throws {
        let content = try folder.content(of: Self.record)
        #expect(content.contains(text))
        try folder.add(Self.record, content.replacing(text, with: other))
    }

    @Test func `are written for every file, submissions and grids`() {
        #expect(
            folder.names().filter { $0.hasPrefix("Output/2017/etats/") && $0.hasSuffix(".json") } == [
                "Output/2017/etats/grilles/COR-001-EXP-03.xlsx.json", Self.record,
            ]
        )
    }

    @Test func `are the earlier campaign as long as they fit its files`() async throws {
        #expect(try await earlierLevel() == .structured)
        try edit("\"campusLevel\" : 2", into: "\"campusLevel\" : 4")
        #expect(try await earlierLevel() == .recognized)
    }

    @Test func `that somebody changed are not taken`() async throws {
        try tamper("\"campusLevel\" : 2", into: "\"campusLevel\" : 4")
        #expect(try await earlierLevel() == .structured)
    }

    @Test func `of another program are not taken`() async throws {
        try edit("\"campusLevel\" : 2", into: "\"campusLevel\" : 4")
        let manifest = "Output/2017/manifeste.json"
        let version = "\"version\" : \"\(Program.version)\""
        try folder.add(manifest, folder.content(of: manifest).replacing(version, with: "\"version\" : \"0\""))
        #expect(try await earlierLevel() == .structured)
    }

    @Test func `of another version are not taken`() async throws {
        try edit("\"campusLevel\" : 2", into: "\"campusLevel\" : 4")
        try edit("\"schema\" : 5", into: "\"schema\" : 0")
        #expect(try await earlierLevel() == .structured)
    }

    @Test(arguments: ["2017/campagne.ods", "2017/referentiel.ods", submission])
    func `are not taken once what they were made from changed`(_ file: String) async throws {
        try edit("\"campusLevel\" : 2", into: "\"campusLevel\" : 4")
        // A comment at the end of a ZIP archive: other bytes, the same content.
        var bytes = try folder.bytes(of: file)
        bytes[bytes.count - 2] = 1
        try folder.add(file, bytes: bytes + [0])
        #expect(try await earlierLevel() == .structured)
    }

    @Test func `that cannot be read are not missed`() async throws {
        try folder.add(Self.record, "{")
        #expect(try await earlierLevel() == .structured)
    }

    @Test func `say the same once read and written again`() throws {
        for name in folder.names().filter({ $0.hasSuffix(".json") && $0.contains("etats") }) {
            let data = Data(try folder.bytes(of: name))
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            let again = try encoder.encode(try JSONDecoder().decode(FileRecord.self, from: data))
            #expect(String(decoding: again, as: UTF8.self) + "\n" == String(decoding: data, as: UTF8.self))
        }
    }

    @Test func `have names that no two files share`() {
        let files = [
            "soumissions/a.ods", "soumissions/a.xlsx", "grilles/a.ods", "soumissions/a.b.ods", "soumissions/a",
        ]
        #expect(
            files.map { RecordFolder.name(ofRecordOf: $0) } == [
                "etats/soumissions/a.ods.json", "etats/soumissions/a.xlsx.json", "etats/grilles/a.ods.json",
                "etats/soumissions/a~2Eb.ods.json", "etats/soumissions/a.json",
            ]
        )
    }
}
