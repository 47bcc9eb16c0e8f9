import FoundationEssentials
import Office
import Pipeline
import Support
import Testing

/// AIX-001 has errors and one expert; the other expected campuses sent nothing.
@Suite struct `The messages of a campaign` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let inputs = RepositoryFolder.path + "/Inputs/2018"
        for name in ["campagne.ods", "referentiel.ods"] { try folder.copy("\(inputs)/\(name)", to: "2018/\(name)") }
        try folder.copy("\(inputs)/soumissions/Auto-évaluation Sévraine 2018.xlsx", to: "2018/soumissions/a.xlsx")
    }

    /// Gives the campaign an address to write from.
    private func sign() throws { try folder.set("Courriel de la mission", to: "mission@etat.example") }

    /// - Parameter meanwhile: happens once every file is examined; then none is kept.
    @discardableResult
    private func build(only campuses: [String] = [], meanwhile: (() -> Void)? = nil) async throws -> Publication {
        let run = CampaignRun(of: try Preparation(of: try InputFolder(in: folder.path)))
        let publisher = try Publisher(templatesIn: RepositoryFolder.path + "/Templates")
        return try await run.build(
            BuildRequest(only: campuses),
            with: publisher,
            into: OutputFolder(path: folder.path + "/Output"),
            width: 2,
            cache: meanwhile == nil ? .standard : AssessmentCache.Budget(files: 0, bytes: 0)
        ) { progress in
            if progress.stage == .examining, progress.done == progress.total { meanwhile?() }
        }.publication
    }

    /// The campus sends another workbook, under the same name.
    private func sendAgain() throws {
        let deposit = "2018/soumissions/a.xlsx"
        try folder.add(deposit, bytes: folder.bytes(of: deposit) + [0])
    }

    private var messages: [String] { folder.names().filter { $0.hasPrefix("Output/envois/") && $0.hasSuffix(".eml") } }

    /// The message without its line breaks, as attachments are cut in lines.
    private func message(_ name: String) throws -> String {
        try folder.content(of: "Output/envois/\(name)").replacing("\r\n", with: "")
    }

    @Test func `are not written when there is no address to write from`() async throws {
        try await build()
        #expect(messages == [])
    }

    @Test func `go to each campus that must act, and to each expert`() async throws {
        try sign()
        try await build()
        #expect(messages.count { !$0.contains("EXP-") } == 40)
        #expect(messages.contains("Output/envois/EXP-01.eml"))
        let page = try folder.content(of: "Output/index.html")
        #expect(page.contains("href=\"envois/AIX-001.eml\"") && page.contains("href=\"envois/BOR-001.eml\""))
        #expect(try message("BOR-001.eml").contains("attachment") == false)
    }

    @Test func `bring the workbook and the letter, as they stand`() async throws {
        try sign()
        try await build()
        for name in ["AIX-001.xlsx", "AIX-001.odt"] {
            let content = Data(try folder.bytes(of: "Output/retours/\(name)")).base64EncodedString()
            #expect(try message("AIX-001.eml").contains(content))
        }
        try folder.add("Output/retours/AIX-001.odt", "Une lettre écrite à la main.")
        let again = try await build()
        #expect(again.written.contains("envois/AIX-001.eml"))
        let content = Data("Une lettre écrite à la main.".utf8).base64EncodedString()
        #expect(try message("AIX-001.eml").contains(content))
    }

    @Test func `bring an expert no blank grid of a campus whose grid came, were it blocked`() async throws {
        try sign()
        let (deposit, grid) = ("soumissions/Auto-évaluation Rochemelle 2018.xlsx", "grilles/BOR-001-EXP-01.ods")
        try folder.copy("\(RepositoryFolder.path)/Inputs/2018/\(deposit)", to: "2018/soumissions/b.xlsx")
        try await build()
        #expect(try message("EXP-01.eml").contains("grilles-BOR-001-EXP-01.ods"))
        try folder.copy("\(RepositoryFolder.path)/Inputs/2018/\(grid)", to: "2018/\(grid)")
        try folder.edit("2018/\(grid)") { text in
            let label = try #require(text.firstRange(of: "Absence de conflit"))
            let typed = try #require(text[label.upperBound...].firstRange(of: "<text:p>oui</text:p>"))
            return text[..<typed.lowerBound] + "<text:p>non</text:p>" + text[typed.upperBound...]
        }
        try await build()
        let sent = try message("EXP-01.eml")
        #expect(!sent.contains("BOR-001-EXP-01") && sent.contains("lettre.odt"))
        #expect(folder.names().contains("Output/experts/EXP-01/\(grid)"))
    }

    @Test func `leave out to whom a file goes that is of another campus than it says`() async throws {
        try sign()
        try await build()
        #expect(try message("AIX-001.eml").contains("To: "))
        try folder.edit("2018/campagne.ods") { text in
            text.replacing("Collines de Sévraine", with: "Plaine de Rochemelle")
                .replacing("<text:p>labellisation</text:p>", with: "<text:p>renouvellement</text:p>")
        }
        try folder.remove("Output")
        try await build()
        #expect(try folder.content(of: "Output/controles/AIX-001.json").contains("IDN-10"))
        #expect(try !message("AIX-001.eml").contains("To: "))
    }

    @Test func `are not written again when nothing changed`() async throws {
        try sign()
        try await build()
        let again = try await build()
        #expect(again.written == [] && again.handMade == [])
    }

    @Test func `go with the address, however many they are`() async throws {
        try sign()
        try await build()
        try folder.copy(RepositoryFolder.path + "/Inputs/2018/campagne.ods", to: "2018/campagne.ods")
        let publication = try await build()
        #expect(messages == [] && publication.withdrawn.count { $0.hasPrefix("envois/") } > 40)
    }

    @Test(arguments: ["AIX-001", "aix 001"])
    func `go with the address for the campus that is asked for, however it is named`(name: String) async throws {
        try sign()
        try await build()
        try folder.copy(RepositoryFolder.path + "/Inputs/2018/campagne.ods", to: "2018/campagne.ods")
        let publication = try await build(only: [name])
        #expect(publication.withdrawn.filter { $0.hasPrefix("envois/") } == ["envois/AIX-001.eml"])
    }

    @Test func `are not said to have changed when a file that they bring cannot be made`() async throws {
        try sign()
        // A folder in the way of the letter.
        try folder.addFolder("Output/retours/AIX-001.odt")
        let publication = try await build()
        #expect(publication.changed == [] && publication.refused.contains { $0.name == "retours/AIX-001.odt" })
        #expect(!messages.contains("Output/envois/AIX-001.eml"))
    }

    @Test func `stay as they are when a file that they bring could not be made again`() async throws {
        try sign()
        try await build()
        let sent = try message("AIX-001.eml")
        try folder.edit("2018/campagne.ods") { $0.replacing("30/11/2018", with: "07/12/2018") }
        let publication = try await build { try? sendAgain() }
        #expect(publication.changed == ["soumissions/a.xlsx"])
        #expect(try message("AIX-001.eml") == sent)
        try await build()
        #expect(try message("AIX-001.eml") != sent)
    }

    @Test func `are not made without the files of a campus that is left aside`() async throws {
        try sign()
        try await build(only: ["BOR-001"])
        #expect(messages.contains("Output/envois/BOR-001.eml"))
        #expect(!messages.contains("Output/envois/AIX-001.eml") && !messages.contains("Output/envois/EXP-03.eml"))
        #expect(try !folder.content(of: "Output/index.html").contains("href=\"envois/AIX-001.eml\""))
        try await build(only: ["AIX-001"])
        #expect(messages.contains("Output/envois/AIX-001.eml") && messages.contains("Output/envois/EXP-03.eml"))
    }

    @Test func `stay as they are when the campus that is left aside sent another deposit`() async throws {
        try sign()
        try await build()
        let sent = try ["AIX-001.eml", "EXP-03.eml"].map(message)
        try sendAgain()
        let publication = try await build(only: ["BOR-001"])
        #expect(publication.written.filter { $0.hasPrefix("envois/") } == [] && publication.withdrawn == [])
        #expect(try ["AIX-001.eml", "EXP-03.eml"].map(message) == sent)
        #expect(try folder.content(of: "Output/index.html").contains("href=\"envois/AIX-001.eml\""))
        try await build(only: ["AIX-001"])
        #expect(try message("AIX-001.eml") != sent[0])
    }

    @Test func `bring its form to each campus`() async throws {
        try sign()
        let inputs = try InputFolder(campaign: "2018", in: folder.path)
        let publication = try await FormsRun(
            of: Preparation(of: inputs),
            templatesIn: RepositoryFolder.path + "/Templates"
        ).write(
            only: ["BOR-001"],
            into: OutputFolder(path: folder.path + "/Output"),
            results: folder.path,
            width: 1
        )
        #expect(publication.written.contains("envois/formulaires/BOR-001.eml"))
        let content = Data(try folder.bytes(of: "Output/formulaires/BOR-001.ods")).base64EncodedString()
        #expect(try message("formulaires/BOR-001.eml").contains(content))
        try await build()
        #expect(messages.contains("Output/envois/formulaires/BOR-001.eml"))
    }
}
