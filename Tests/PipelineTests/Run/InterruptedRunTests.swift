import Evaluation
import FoundationEssentials
import Office
import Pipeline
import Support
import Testing

/// A campaign of one submission, whose runs meet what can go wrong on a disk.
@Suite struct `A run that is stopped` {
    private let folder: TemporaryFolder
    private static let report = "rapports/BOR-001.odt"

    init() throws {
        folder = try TemporaryFolder()
        let inputs = RepositoryFolder.path + "/Inputs/2018"
        for name in ["campagne.ods", "referentiel.ods"] { try folder.copy("\(inputs)/\(name)", to: "2018/\(name)") }
        try folder.copy("\(inputs)/soumissions/Auto-évaluation Rochemelle 2018.xlsx", to: "2018/soumissions/a.xlsx")
    }

    @discardableResult
    private func build(
        _ request: BuildRequest = BuildRequest()
    ) async throws -> (publication: Publication, lines: [String]) {
        let run = CampaignRun(of: try Preparation(of: try InputFolder(in: folder.path)))
        let publisher = try Publisher(templatesIn: RepositoryFolder.path + "/Templates")
        let output = OutputFolder(path: folder.path + "/Output")
        let (files, publication) = try await run.build(request, with: publisher, into: output, width: 2)
        return (publication, Summary(of: files, in: run.preparation, publication: publication).lines())
    }

    @Test func `leaves no hidden file, nor does the next one`() async throws {
        try folder.add("Output/.cmq-temp-0123", "la moitié d’un docu")
        try await build()
        #expect(folder.names().filter { $0.contains("/.cmq-") } == [])
    }

    @Test func `before its manifest is known by what it had announced`() async throws {
        try await build()
        let made = try folder.bytes(of: "Output/" + Self.report)
        let halfway = Array("la version d’une commande interrompue".utf8)
        try folder.add("Output/" + Self.report, bytes: halfway)
        let line = "\n\(FileDigest(of: halfway))  \(Self.report)\n"
        try folder.add("Output/.cmq-journal", line + "\n0123")
        #expect(try await build().publication.handMade == [])
        #expect(try folder.bytes(of: "Output/" + Self.report) == made)
    }

    @Test func `before its manifest is known ever after, whatever the next command makes`() async throws {
        let halfway = Array("la version d’une commande interrompue".utf8)
        for name in [Self.report, "rapports/LYO-001.odt"] { try folder.add("Output/" + name, bytes: halfway) }
        let lines = [Self.report, "rapports/LYO-001.odt"].map { "\n\(FileDigest(of: halfway))  \($0)\n" }
        try folder.add("Output/.cmq-journal", lines.joined())
        let run = CampaignRun(of: try Preparation(of: try InputFolder(in: folder.path)))
        let output = OutputFolder(path: folder.path + "/Output")
        #expect(try await run.assign(into: output, width: 2).publication.handMade == [])
        #expect(!folder.names().contains("Output/.cmq-journal"))
        let publication = try await build(BuildRequest(mayWithdraw: true)).publication
        #expect(publication.handMade == [] && publication.written.contains(Self.report))
        #expect(publication.withdrawn == ["rapports/LYO-001.odt"])
    }

    @Test(arguments: [false, true])
    func `before its manifest is finished without a word, unless somebody left files`(hasStranger: Bool) async throws {
        let halfway = Array("la version d’une commande interrompue".utf8)
        try folder.add("Output/" + Self.report, bytes: halfway)
        try folder.add("Output/.cmq-journal", "\n\(FileDigest(of: halfway))  \(Self.report)\n")
        if hasStranger { try folder.add("Output/notes.txt", "à moi") }
        let (publication, lines) = try await build()
        #expect(publication.foundNoManifest == hasStranger)
        #expect(lines.contains { $0.contains("manifeste.json") } == hasStranger)
    }

    @Test func `by another one in the same folder says who holds it`() async throws {
        try folder.addFolder("Output")
        let lock = try FileLock(folder.path + "/Output/.cmq-verrou")
        let process = ProcessInfo.processInfo.processIdentifier
        let use = FolderInUse(folder: folder.path + "/Output", process: process)
        await #expect(throws: RefusedRun.folderInUse(use)) { try await build() }
        #expect(RefusedRun.folderInUse(use).french[0].contains("le processus \(process) tient le verrou"))
        lock.release()
        #expect(folder.names().filter { $0.hasPrefix("Output/") } == [])
    }

    @Test func `never holds the next one once it is dead`() async throws {
        try folder.add("Output/.cmq-verrou", "1")
        #expect(try await build().publication.written.count == 32)
    }

    @Test func `by a link says so once, and follows it nowhere`() async throws {
        try folder.addFolder("ailleurs")
        try folder.addLink("Output/retours", to: folder.path + "/ailleurs")
        let (publication, lines) = try await build()
        #expect(publication.refused.count == 2)
        #expect(
            lines[0] == "2 documents n’ont pas pu être écrits : « \(folder.path)/Output/retours » est un lien, "
                + "qui peut mener hors des résultats. Rien de ce qui était là n’est perdu. → Mettre un vrai dossier ou fichier à la place du "
                + "lien, puis relancer la commande."
        )
        #expect(folder.names().filter { $0.hasPrefix("ailleurs/") } == [])
    }

    @Test func `by a folder in the way never says that nothing changed`() async throws {
        try await build()
        try folder.remove("Output/" + Self.report)
        try folder.add("Output/\(Self.report)/x", "")
        let (publication, lines) = try await build()
        #expect(publication.refused == [RefusedOutput(name: Self.report, cause: .inTheWay)])
        #expect(lines[0].hasPrefix("1 document n’a pas pu être écrit : "))
        #expect(!lines.contains { $0.hasPrefix("Rien n’a changé") })
    }

    @Test func `by a full disk tells it once, whatever the number of documents`() {
        let refused = ["a.odt", "b.odt", "c.json"].map { RefusedOutput(name: $0, cause: .noSpace) }
        let publication = Publication(refused: refused, in: "Output/2018")
        #expect(
            publication.refusedLines == [
                "3 documents n’ont pas pu être écrits : le disque de « Output/2018 » est plein. Rien de ce qui était là n’est "
                    + "perdu. → Libérer de la place, puis relancer la commande : elle reprendra où elle en est."
            ]
        )
    }
}
