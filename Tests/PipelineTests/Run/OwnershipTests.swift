import Evaluation
import Office
import Pipeline
import Support
import Testing

/// A campaign of two submissions and a grid, whose outputs people go on editing.
@Suite struct `What people write is theirs` {
    private static let synthesis = "syntheses/BOR-001.odt"
    private static let beside = "syntheses/BOR-001.nouveau.odt"

    private let sample: SampleRun
    private var folder: TemporaryFolder { sample.folder }

    init() throws {
        sample = try SampleRun(
            of: ["a.xlsx": "Auto-évaluation Rochemelle 2018.xlsx", "c.xlsx": "campus_isembray_2018.xlsx"]
        )
    }

    @discardableResult
    private func build(_ request: BuildRequest = BuildRequest()) async throws -> Publication {
        try await sample.build(request)
    }

    private func bytes(of name: String) throws -> [UInt8] { try sample.bytes(of: name) }

    /// Somebody types in a file: its bytes from now on.
    private func edit(_ name: String) throws -> [UInt8] {
        let edited = try bytes(of: name) + [1, 2, 3]
        try folder.add("Output/" + name, bytes: edited)
        return edited
    }

    private func stands(_ name: String) -> Bool { folder.names().contains("Output/" + name) }

    @Test func `a file that somebody changed stays, and the new version goes beside it`() async throws {
        try await build()
        let made = try bytes(of: Self.synthesis)
        let edited = try edit(Self.synthesis)
        for run in 1...2 {
            let publication = try await build()
            #expect(publication.handMade == [HandMadeFile(name: Self.synthesis, newVersion: Self.beside)])
            #expect(publication.written == (run == 1 ? [Self.beside] : []))
            #expect(try bytes(of: Self.synthesis) == edited)
            #expect(try bytes(of: Self.beside) == made)
        }
    }

    @Test func `the new version goes once it is no longer different`() async throws {
        try await build()
        let made = try bytes(of: Self.synthesis)
        _ = try edit(Self.synthesis)
        try await build()
        try folder.add("Output/" + Self.synthesis, bytes: made)
        let publication = try await build()
        #expect(publication.withdrawn == [Self.beside] && publication.handMade == [])
        #expect(!stands(Self.beside))
    }

    @Test func `a new version that somebody changed is theirs as well`() async throws {
        try await build()
        let edited = try edit(Self.synthesis)
        try await build()
        let other = try edit(Self.beside)
        let publication = try await build()
        #expect(publication.handMade.map(\.name) == [Self.synthesis, Self.beside].sorted())
        #expect(publication.written == [])
        #expect(try bytes(of: Self.synthesis) == edited && bytes(of: Self.beside) == other)
    }

    @Test func `files that cmq never wrote stay, and are named`() async throws {
        let names = [
            "rapports/mes-notes.odt", "retours/LYO-001 complété.xlsx", "syntheses/CLE-001 relu par l'expert.odt",
        ]
        try await build()
        for name in names { try folder.add("Output/" + name, "à garder") }
        let publication = try await build()
        #expect(publication.handMade == names.map { HandMadeFile(name: $0, newVersion: nil) })
        for name in names { #expect(try folder.content(of: "Output/" + name) == "à garder") }
    }

    @Test func `locks of an office suite are nobody's work`() async throws {
        try await build()
        try folder.add("Output/syntheses/.~lock.BOR-001.odt#", "")
        #expect(try await build().handMade == [])
    }

    @Test func `what nothing supports any more is withdrawn, by name, unless somebody changed it`() async throws {
        try await build()
        let edited = try edit("retours/MPL-001.odt")
        try folder.remove("2018/soumissions/c.xlsx")
        let publication = try await build()
        #expect(publication.withdrawn == ["controles/MPL-001.json", "retours/MPL-001.xlsx"])
        #expect(publication.handMade == [HandMadeFile(name: "retours/MPL-001.odt", newVersion: nil)])
        #expect(try bytes(of: "retours/MPL-001.odt") == edited)
    }

    @Test func `a run for one campus withdraws what its files no longer support, and nothing of the others`()
        async throws
    {
        try await build()
        // The submission is of another campus than it says: it is blocked.
        try folder.edit("2018/campagne.ods") { text in
            text.replacing("Collines de Rochemelle", with: "Plaine de Sévraine")
                .replacing("<text:p>renouvellement</text:p>", with: "<text:p>labellisation</text:p>")
        }
        try folder.remove("2018/soumissions/c.xlsx")
        let withdrawn = Set(try await build(BuildRequest(only: ["BOR-001"])).withdrawn)
        #expect(withdrawn.isSuperset(of: ["rapports/BOR-001.odt", Self.synthesis, "grilles/BOR-001-EXP-01.ods"]))
        #expect(withdrawn.allSatisfy { $0.contains("BOR-001") })
        let others = try await build(BuildRequest(mayWithdraw: true)).withdrawn
        #expect(!others.isEmpty && others.allSatisfy { $0.contains("MPL-001") })
    }

    @Test func `a run that would withdraw more than a third stops, unless it is told to`() async throws {
        try folder.remove("2018/grilles")
        try await build()
        let before = folder.names()
        try folder.remove("2018/soumissions/a.xlsx")
        let output = folder.path + "/Output"
        await #expect(throws: RefusedRun.manyWithdrawals(count: 19, total: 23, folder: output)) { try await build() }
        #expect(folder.names() == before.filter { $0 != "2018/soumissions/a.xlsx" })
        #expect(try await build(BuildRequest(mayWithdraw: true)).withdrawn.count == 18)
    }

    @Test func `a run that withdraws a third or less goes on`() async throws {
        try folder.remove("2018/grilles")
        try await build()
        try folder.remove("2018/soumissions/c.xlsx")
        #expect(try await build().withdrawn.count == 3, "with a record, 4 files of 23")
    }

    @Test func `a file that is given back goes to the archives, over no other`() async throws {
        try await build()
        let made = try bytes(of: Self.synthesis)
        let request = BuildRequest(replacing: [Self.synthesis])
        for archive in ["archives/syntheses/BOR-001.odt", "archives/syntheses/BOR-001-2.odt"] {
            let edited = try edit(Self.synthesis)
            try await build()
            let publication = try await build(request)
            #expect(publication.archived.map(\.archive) == [archive])
            #expect(publication.handMade == [])
            #expect(try bytes(of: Self.synthesis) == made && bytes(of: archive) == edited)
            #expect(!stands(Self.beside))
        }
        #expect(try await build(request).archived.isEmpty, "the file is cmq's own")
    }

    @Test func `what was written in the places of a file that is given back stays in it`() async throws {
        try await build()
        let archive = try ZipReader(bytes: bytes(of: Self.synthesis))
        var zip = try ZipWriter()
        for member in archive.members {
            var content = try archive.read(member.name)
            if member.name == "content.xml" {
                let text = String(decoding: content, as: UTF8.self)
                content = Array(text.replacing("À compléter", with: "Vu sur place", maxReplacements: 1).utf8)
                #expect(content != Array(text.utf8))
            }
            try zip.add(member.name, content, member.isCompressed ? .deflated : .stored)
        }
        try folder.add("Output/" + Self.synthesis, bytes: zip.finish())
        _ = try edit(Self.synthesis)
        #expect(try await build().handMade == [HandMadeFile(name: Self.synthesis, newVersion: Self.beside)])
        let publication = try await build(BuildRequest(replacing: [Self.synthesis]))
        #expect(publication.handMade == [] && !stands(Self.beside))
        let written = try ZipReader(bytes: bytes(of: Self.synthesis)).read("content.xml")
        #expect(String(decoding: written, as: UTF8.self).contains("Vu sur place"))
        #expect(try await build().handMade == [])
    }

    private static let form = "formulaires/LYO-001.xlsx"

    private func writeForms() async throws {
        let preparation = try Preparation(of: InputFolder(in: folder.path))
        _ = try await FormsRun(of: preparation, templatesIn: RepositoryFolder.path + "/Templates").write(
            only: ["LYO-001"],
            as: .xlsx,
            into: OutputFolder(path: folder.path + "/Output"),
            results: folder.path,
            width: 1
        )
    }

    @Test func `a form that somebody filled is named, and what to do with it`() async throws {
        try await writeForms()
        try await build()
        #expect(try await build().handMade == [])
        _ = try edit(Self.form)
        for _ in 1...2 {
            let (publication, summary, _) = try await sample.run()
            #expect(publication.handMade == [HandMadeFile(name: Self.form, newVersion: nil)])
            let told = summary.joined(separator: " ")
            #expect(told.contains("copier \(folder.path)/Output/\(Self.form) dans soumissions/"), "\(told)")
            #expect(try advice(toCopy: Self.form, into: "soumissions") == [true, true])
        }
        try await writeForms()
        let beside = "formulaires/LYO-001.nouveau.xlsx"
        #expect(try await build().handMade == [HandMadeFile(name: Self.form, newVersion: beside)])
    }

    /// Whether the page and the list of what is left to do advise to copy a workbook.
    private func advice(toCopy name: String, into inputs: String) throws -> [Bool] {
        let list = try ZipReader(bytes: bytes(of: "a-faire.ods")).read("content.xml")
        let page = try folder.content(of: "Output/index.html")
        return [page, String(decoding: list, as: UTF8.self)].map { $0.contains("copier \(name) dans \(inputs)/") }
    }

    @Test func `a grid that somebody filled or put there is told by the end of the run, the page and the list`()
        async throws
    {
        try await build()
        let start = "Output/grilles/BOR-001-EXP-02"
        let grid = try #require(folder.names().filter { $0.hasPrefix(start) }.min()).replacing("Output/", with: "")
        #expect(try advice(toCopy: grid, into: "grilles") == [false, false])
        let clean = try bytes(of: grid)
        _ = try edit(grid)
        let (publication, summary, _) = try await sample.run()
        #expect(publication.handMade.map(\.name) == [grid])
        #expect(summary.joined(separator: " ").contains("/Output/\(grid) dans grilles/"))
        #expect(try advice(toCopy: grid, into: "grilles") == [true, true])
        // Given back, it is told no more.
        try await build(BuildRequest(replacing: [grid]))
        #expect(try bytes(of: grid) == clean && advice(toCopy: grid, into: "grilles") == [false, false])
        // One that nobody makes is seen, where nothing else changed.
        let copy = String(grid.prefix { $0 != "." }) + ".fods"
        try folder.add("Output/" + copy, bytes: clean)
        #expect(try await sample.run().summary.joined(separator: " ").contains("/Output/\(copy) dans grilles/"))
        #expect(try advice(toCopy: copy, into: "grilles") == [true, true])
        // A manifest that was lost makes no filled grid of those that cmq wrote.
        try folder.remove("Output/" + copy)
        try folder.remove("Output/manifeste.json")
        try await build()
        #expect(try advice(toCopy: grid, into: "grilles") == [false, false])
    }

    @Test func `a form that is given back is the new one, and the page leads to what stands`() async throws {
        func isLinked() throws -> Bool { try folder.content(of: "Output/index.html").contains(Self.form) }
        try await writeForms()
        let made = try bytes(of: Self.form)
        try await build()
        let edited = try edit(Self.form)
        try await writeForms()
        let publication = try await build(BuildRequest(replacing: [Self.form]))
        #expect(publication.archived.map(\.name) == [Self.form] && publication.absentForms == [])
        #expect(try bytes(of: Self.form) == made && bytes(of: "archives/" + Self.form) == edited)
        #expect(!stands("formulaires/LYO-001.nouveau.xlsx") && publication.handMade == [])
        #expect(try isLinked())
        #expect(try await build().handMade == [])
        // Without a new version, nothing stands there until forms are made.
        _ = try edit(Self.form)
        #expect(try await build(BuildRequest(replacing: [Self.form])).absentForms == [Self.form])
        #expect(try !stands(Self.form) && !isLinked())
        try await writeForms()
        #expect(try bytes(of: Self.form) == made)
    }

    @Test func `a form that a folder that was emptied kept is somebody's all the same`() async throws {
        try await writeForms()
        let made = try bytes(of: Self.form)
        let edited = try edit(Self.form)
        _ = try OutputFolder(path: folder.path + "/Output").clean()
        #expect(try await build().handMade == [HandMadeFile(name: Self.form, newVersion: nil)])
        try await writeForms()
        let beside = "formulaires/LYO-001.nouveau.xlsx"
        for _ in 1...2 {
            #expect(try await build().handMade == [HandMadeFile(name: Self.form, newVersion: beside)])
        }
        #expect(try await build(BuildRequest(replacing: [Self.form])).archived.map(\.name) == [Self.form])
        #expect(try bytes(of: Self.form) == made && bytes(of: "archives/" + Self.form) == edited)
        #expect(!stands(beside))
        #expect(try await build().handMade == [])
        // A name among the forms that is that of none is nobody's but theirs, and so is a form that is not there.
        try folder.add("Output/formulaires/notes.xlsx", "à garder")
        for name in ["formulaires/notes.xlsx", "formulaires/LYO-001.ods"] {
            await #expect(throws: RefusedRun.self) { try await build(BuildRequest(replacing: [name])) }
        }
    }

    @Test func `only what cmq writes can be given back`() async throws {
        try folder.add("Output/rapports/mes-notes.odt", "à garder")
        let output = folder.path + "/Output"
        await #expect(throws: RefusedRun.nothingToReplace(name: "rapports/mes-notes.odt", folder: output)) {
            try await build(BuildRequest(replacing: ["rapports/mes-notes.odt"]))
        }
    }

    @Test func `a folder without manifest is taken over where its bytes are what cmq would write`() async throws {
        try await build()
        for name in [Manifest.name, Manifest.sums] { try folder.remove("Output/" + name) }
        let edited = try edit(Self.synthesis)
        let publication = try await build()
        #expect(publication.foundNoManifest)
        #expect(publication.handMade == [HandMadeFile(name: Self.synthesis, newVersion: Self.beside)])
        #expect(try bytes(of: Self.synthesis) == edited)
        #expect(try await !build().foundNoManifest)
    }

    @Test func `the digests of a folder that lost its manifest are made again`() async throws {
        try await build()
        _ = try edit(Self.synthesis)
        try await build()
        try folder.remove("Output/" + Manifest.name)
        try await build()
        #expect(!stands("SHA256SUMS.nouveau"))
        let lines = String(decoding: try bytes(of: Manifest.sums), as: UTF8.self).split(separator: "\n")
        #expect(lines.contains("\(FileDigest(of: try bytes(of: Self.beside)))  \(Self.beside)"))
        #expect(!lines.contains { $0.hasSuffix("  \(Self.synthesis)") })
    }

    @Test func `cleaning removes what cmq wrote, and keeps and names the rest`() async throws {
        try await build()
        let edited = try edit(Self.synthesis)
        try folder.add("Output/archives/rapports/BOR-001.odt", "une ancienne version")
        try folder.add("Output/retours/LYO-001 complété.xlsx", "à garder")
        let output = OutputFolder(path: folder.path + "/Output")
        let kept = ["archives/rapports/BOR-001.odt", "retours/LYO-001 complété.xlsx", Self.synthesis]
        let cleaning = try output.clean()
        #expect(cleaning.kept == kept)
        #expect(cleaning.removed == 64, "63 outputs and their digests but one, and the manifest")
        #expect(
            folder.names().filter { $0.hasPrefix("Output/") && $0.contains(".") }.sorted()
                == kept.map { "Output/" + $0 }.sorted()
        )
        #expect(try bytes(of: Self.synthesis) == edited)
        #expect(try output.clean().kept == kept)
    }

    @Test func `cleaning a folder that holds nothing else leaves nothing`() async throws {
        try await build()
        #expect(try OutputFolder(path: folder.path + "/Output").clean().kept == [])
        #expect(!folder.names().contains("Output"))
    }

    @Test func `a run for one campus leaves what is known of the others`() async throws {
        try await build()
        let manifest = try bytes(of: Manifest.name)
        try await build(BuildRequest(only: ["BOR-001"]))
        #expect(try bytes(of: Manifest.name) == manifest)
    }
}
