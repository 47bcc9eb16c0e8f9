import Evaluation
import FoundationEssentials
import Pipeline
import Support
import Testing
import Words

@Suite struct `Results are verified` {
    private let folder: TemporaryFolder
    private static let report = "rapports/BOR-001.odt"
    private static let letter = "retours/BOR-001.odt"

    init() async throws {
        folder = try TemporaryFolder()
        let inputs = RepositoryFolder.path + "/Inputs/2018"
        for name in ["campagne.ods", "referentiel.ods"] { try folder.copy("\(inputs)/\(name)", to: "2018/\(name)") }
        try folder.copy("\(inputs)/soumissions/Auto-évaluation Rochemelle 2018.xlsx", to: "2018/soumissions/a.xlsx")
        _ = try await run().build(with: publisher(), into: output, width: 2)
    }

    private var output: OutputFolder { OutputFolder(path: folder.path + "/Output") }
    private func publisher() throws -> Publisher { try Publisher(templatesIn: RepositoryFolder.path + "/Templates") }
    private func run() throws -> CampaignRun {
        CampaignRun(of: try Preparation(of: try InputFolder(in: folder.path)))
    }

    /// Gives the campaign an address to write from, and runs it.
    private func sign(_ address: String) async throws {
        try folder.set("Courriel de la mission", to: address)
        _ = try await run().build(with: publisher(), into: output, width: 2)
    }

    /// The files that are not intact.
    private func faults(rebuilding: Bool = false) async throws -> [String: Verification.State] {
        let scratch = rebuilding ? OutputFolder(path: try TemporaryFolder().path) : nil
        let verification = try #require(
            try await run().verify(output, with: publisher(), width: 2, rebuildingIn: scratch)
        )
        let faults = verification.files.filter { $0.state != .intact }
        #expect(verification.isSound == faults.isEmpty)
        return Dictionary(firstOf: faults.map { ($0.name, $0.state) })
    }

    @Test func `as intact when nothing happened, as changed, missing or unknown when somebody passed`() async throws {
        #expect(try await faults() == [:])
        try folder.add("Output/" + Self.report, "à moi")
        try folder.add("Output/rapports/mes-notes.odt", "à moi")
        try folder.remove("Output/syntheses/BOR-001.odt")
        let found = try await faults()
        let ofCampus = found.filter { !$0.key.hasPrefix("experts/") && !$0.key.hasPrefix("envois/") }
        #expect(
            ofCampus == [
                Self.report: .changedByHand, "rapports/mes-notes.odt": .unknown, "syntheses/BOR-001.odt": .missing,
            ]
        )
    }

    @Test func `and what follows a document that somebody changed is out of date until the next run`() async throws {
        try await sign("mission@etat.example")
        let (grid, sent) = ("grilles/BOR-001-EXP-01.ods", "envois/EXP-01.eml")
        let copies = [Self.report, grid].map { "experts/EXP-01/" + $0 }
        try #require(folder.names().contains("Output/" + sent))
        for name in [Self.report, grid] { try folder.add("Output/" + name, "à moi") }
        for isRebuilt in [false, true] {
            let found = try await faults(rebuilding: isRebuilt)
            for name in copies + [sent] { #expect(found[name] == .outOfDate, "\(name)") }
            #expect(!found.values.contains(.different))
        }
        let copy = try await run().provenance(of: copies[0], in: output, with: publisher(), width: 2)
        let changed = copy?.sources?.filter { $0.change != .unchanged }
        #expect(changed?.map(\.name) == [output.path + "/" + Self.report] && changed?.map(\.isNewest) == [true])
        _ = try await run().build(with: publisher(), into: output, width: 2)
        for name in copies { #expect(try folder.content(of: "Output/" + name) == "à moi") }
        for isRebuilt in [false, true] {
            #expect(try await faults(rebuilding: isRebuilt) == [Self.report: .changedByHand, grid: .changedByHand])
        }
    }

    @Test func `and what a folder that was emptied kept is somebody's, before and after the next run`() async throws {
        let (grid, synthesis) = ("grilles/BOR-001-EXP-01.xlsx", "syntheses/BOR-001.odt")
        for name in [grid, synthesis] { try folder.add("Output/" + name, "à moi") }
        _ = try output.clean()
        let publication = try await run().build(with: publisher(), into: output, width: 2).publication
        #expect(publication.handMade.map(\.name) == [grid, synthesis])
        for isRebuilt in [false, true] {
            #expect(try await faults(rebuilding: isRebuilt) == [grid: .changedByHand, synthesis: .changedByHand])
        }
    }

    @Test func `and what somebody made theirs is told as such`() async throws {
        func isHandMade(_ name: String) async throws -> Bool? {
            try await run().provenance(of: name, in: output, with: publisher(), width: 2)?.isHandMade
        }
        #expect(try await isHandMade(Self.report) == false)
        #expect(try await isHandMade("SHA256SUMS") == false)
        try folder.add("Output/" + Self.report, "à moi")
        #expect(try await isHandMade(Self.report) == true)
        _ = try await run().build(with: publisher(), into: output, width: 2)
        #expect(try await isHandMade(Self.report) == true)
        let beside = "rapports/BOR-001.nouveau.odt"
        let found = try await run().provenance(of: beside, in: output, with: publisher(), width: 2)
        #expect(found?.isHandMade == false && found?.sources?.allSatisfy { $0.change == .unchanged } == true)
    }

    @Test func `forms among the results change nothing, and say what they were made from`() async throws {
        try await sign("mission@etat.example")
        _ = try await FormsRun(
            of: Preparation(of: try InputFolder(in: folder.path)),
            templatesIn: RepositoryFolder.path + "/Templates"
        ).write(only: ["BES-001"], into: output, results: folder.path, width: 1)
        _ = try await run().build(with: publisher(), into: output, width: 2)
        #expect(try await faults(rebuilding: true) == [:])
        let form = "formulaires/BES-001.ods"
        let found = try await run().provenance(of: form, in: output, with: publisher(), width: 2)
        #expect(found?.sources?.map(\.change) == [.unchanged, .unchanged])
        let message = "envois/formulaires/BES-001.eml"
        try #require(folder.names().contains("Output/" + message))
        try folder.edit("2018/campagne.ods") { $0.replacing("mission@etat.example", with: "autre@etat.example") }
        let faults = try await faults()
        #expect(faults[form] == .outOfDate && faults[message] == .outOfDate)
    }

    @Test func `and a form that a folder that was emptied kept is somebody's, with what leads to it`() async throws {
        let form = "formulaires/BES-001.ods"
        try folder.add("Output/" + form, "à moi")
        try folder.add("Output/formulaires/notes.ods", "à moi")
        _ = try await run().build(with: publisher(), into: output, width: 2)
        try #require(folder.content(of: "Output/index.html").contains(form))
        for isRebuilt in [false, true] {
            #expect(
                try await faults(rebuilding: isRebuilt) == [
                    form: .changedByHand, "formulaires/notes.ods": .unknown,
                ]
            )
        }
        let found = try await run().provenance(of: form, in: output, with: publisher(), width: 2)
        #expect(found?.isHandMade == true)
        let other = try await run().provenance(of: "formulaires/notes.ods", in: output, with: publisher(), width: 2)
        #expect(other == nil)
    }

    @Test func `experts that are proposed are those that a run proposes`() async throws {
        _ = try await run().assign(into: output, width: 2)
        #expect(try await faults() == [:])
    }

    @Test(arguments: ["", "/"]) func `a file is known by its path from anywhere`(end: String) {
        let folder = OutputFolder(path: "Output/2018" + end)
        let here = FileManager.default.currentDirectoryPath
        let absolute = OutputFolder(path: here + "/Output/2018" + end)
        for file in ["a/b.odt", "Output/2018/a/b.odt", "./Output/2018/a/b.odt", here + "/Output/2018/a/b.odt"] {
            #expect(folder.name(of: file) == "a/b.odt", "\(file)")
        }
        #expect(absolute.name(of: here + "/Output/2018/a/b.odt") == "a/b.odt")
        #expect(folder.name(of: "/ailleurs/b.odt") == "/ailleurs/b.odt")
    }

    @Test func `as out of date once what they were made from changed, which is told`() async throws {
        // Another workbook of the same campus under the same name.
        var bytes = try folder.bytes(of: "2018/soumissions/a.xlsx")
        bytes[bytes.count - 2] = 1
        try folder.add("2018/soumissions/a.xlsx", bytes: bytes + [0])
        let faults = try await faults()
        #expect(faults[Self.report] == .outOfDate && Set(faults.values) == [.outOfDate])
        #expect(try await self.faults(rebuilding: true) == faults, "nothing of it is a defect of the program")
        let found = try await run().provenance(of: Self.report, in: output, with: publisher(), width: 2)
        let sources = try #require(found?.sources)
        #expect(sources.filter { $0.change == .changed }.map(\.name) == ["soumissions/a.xlsx"])
        #expect(sources.count { $0.change == .unchanged } == 3, "the two workbooks of the mission and the template")
        let stranger = try await run().provenance(of: "rapports/x.odt", in: output, with: publisher(), width: 2)
        #expect(stranger == nil)
    }

    @Test func `by building all again, which finds what the manifest itself takes for cmq's`() async throws {
        #expect(try await faults(rebuilding: true) == [:])
        let made = try folder.bytes(of: "Output/" + Self.letter)
        let other = made + [0]
        try folder.add("Output/" + Self.letter, bytes: other)
        let manifest = try folder.content(of: "Output/manifeste.json")
        let forged = manifest.replacing("\(FileDigest(of: made))", with: "\(FileDigest(of: other))")
        #expect(forged != manifest)
        try folder.add("Output/manifeste.json", forged)
        #expect(try await faults() == [:])
        #expect(try await faults(rebuilding: true) == [Self.letter: .different])
    }

    @Test func `or not at all, when not everything can be built again`() async throws {
        let scratch = try TemporaryFolder()
        try scratch.add("controles", "un fichier où il faut un dossier")
        let refusal = RefusedOutput(name: "controles/BOR-001.json", cause: .inTheWay, at: "controles")
        await #expect(throws: RefusedRun.cannotRebuild([refusal])) {
            try await run().verify(output, with: publisher(), width: 2, rebuildingIn: OutputFolder(path: scratch.path))
        }
        #expect(RefusedRun.cannotRebuild([refusal]).french[1].hasPrefix("  • controles/BOR-001.json : "))
    }

    @Test func `and the source that was written last is told`() async throws {
        let found = try await run().provenance(of: Self.report, in: output, with: publisher(), width: 2)
        let sources = try #require(found?.sources)
        #expect(sources.allSatisfy { $0.change == .unchanged })
        let newest = sources.filter(\.isNewest).map(\.name)
        #expect(
            newest.contains("soumissions/a.xlsx") && !newest.contains { $0.hasSuffix("rapport-auto-evaluation.odt") }
        )
    }

    @Test func `and a result that no run makes any more is compared with the inputs that are left`() async throws {
        try folder.remove("2018/soumissions/a.xlsx")
        let found = try await run().provenance(of: Self.report, in: output, with: publisher(), width: 2)
        #expect(found?.isWanted == false)
        let template = RepositoryFolder.path + "/Templates/rapport-auto-evaluation.odt"
        #expect(
            Dictionary(uniqueKeysWithValues: try #require(found?.sources).map { ($0.name, $0.change) }) == [
                "campagne.ods": .unchanged, "referentiel.ods": .unchanged, template: .unchanged,
                "soumissions/a.xlsx": .removed,
            ]
        )
    }

    @Test func `and told with the command that makes each file`() {
        let (report, form) = ("rapports/BOR-001.odt", "formulaires/BOR-001.ods")
        let missing = Verification.State.missing
        #expect(missing.remedies(for: [report]) == ["Relancer cmq build."])
        #expect(missing.remedies(for: [form]) == ["Relancer cmq forms pour les formulaires."])
        #expect(missing.remedies(for: [form, report]).count == 2)
        let message = "envois/formulaires/BOR-001.eml"
        let advice = Verification.State.outOfDate.remedies(for: [message])
        #expect(advice == ["Relancer cmq forms pour les formulaires ; cmq why FICHIER dit ce qui a changé."])
    }

    @Test func `only beside a manifest`() async throws {
        try folder.remove("Output/manifeste.json")
        let verification = try await run().verify(output, with: publisher(), width: 2)
        #expect(verification == nil)
    }
}
