import Pipeline
import Support
import Testing

@Suite struct `Those who edit templates` {
    private let folder: TemporaryFolder
    private let templates = RepositoryFolder.path + "/Templates"

    init() throws {
        folder = try TemporaryFolder()
    }

    private func workshop(templatesIn path: String) -> TemplateWorkshop {
        TemplateWorkshop(templatesIn: path, output: OutputFolder(path: folder.path + "/modeles"))
    }

    @Test func `are told that the shipped templates are sound`() throws {
        let report = try workshop(templatesIn: templates).check()
        #expect(report.isSound)
        #expect(report.lines.count == DocumentModel.allCases.count)
    }

    @Test func `are told each fault, and shown it in a copy`() throws {
        let faulty = try OpenDocumentText("<text:p>{campus.non}</text:p><text:p>{si }</text:p>").bytes()
        try folder.add("T/rapport-auto-evaluation.odt", bytes: faulty)
        try folder.copy(templates + "/synthese-expert.odt", to: "T/synthese-expert.odt")
        let report = try workshop(templatesIn: folder.path + "/T").check()
        #expect(!report.isSound)
        #expect(report.lines.first == "rapport-auto-evaluation.odt : ✗ 2 fautes.")
        #expect(report.lines.contains { $0.contains("TPL-01") && $0.contains("« campus.nom »") })
        #expect(try !folder.bytes(of: "modeles/rapport-auto-evaluation-annote.odt").isEmpty)
    }

    @Test func `are promised no copy of what is no text document`() throws {
        var archive = ZipBuilder()
        archive.add("[Content_Types].xml", "<Types/>")
        archive.add("word/document.xml", "<w:document xmlns:w=\"w\"/>")
        try folder.add("T/bilan.odt", bytes: archive.bytes)
        let lines = try workshop(templatesIn: folder.path + "/T").check().lines
        #expect(lines.contains { $0.contains("TPL-28") })
        #expect(!lines.contains { $0.contains("bilan-annote.odt") })
    }

    @Test func `see their templates filled with sample data`() throws {
        let lines = try workshop(templatesIn: templates).preview()
        #expect(lines.count == DocumentModel.allCases.count)
        for model in DocumentModel.allCases {
            let bytes = try folder.bytes(of: "modeles/\(model.rawValue)-apercu.odt")
            #expect(try OpenDocumentText.content(bytes).contains("DONNÉES D’EXEMPLE"))
        }
    }

    @Test func `find every field, with its kind and meaning`() throws {
        let lines = try workshop(templatesIn: templates).fields()
        #expect(lines.contains("  {campus.nom}"))
        #expect(lines.contains("    {pour référence dans domaine.références}"))
        let guide = try OpenDocumentText.content(folder.bytes(of: "modeles/champs.odt"))
        #expect(guide.contains(">{campus.nom}</text:p>"))
        #expect(guide.contains(">{pour référence dans domaine.références}</text:p>"))
    }

    @Test func `have the copy that told a fault withdrawn once it is mended, unless they wrote there`() throws {
        let name = "bilan-annote.odt"
        func check(_ content: String) throws -> [String] {
            try folder.add("T/bilan.odt", bytes: OpenDocumentText("<text:p>\(content)</text:p>").bytes())
            return try workshop(templatesIn: folder.path + "/T").check().lines
        }
        #expect(try check("{si }").contains { $0.hasSuffix("/modeles/" + name) })
        #expect(try check("texte").contains("Retiré : \(name)."))
        #expect(!folder.names().contains("modeles/" + name))
        _ = try check("{si }")
        try folder.add("modeles/" + name, "à moi")
        let lines = try check("{si }{campus.non}")
        #expect(lines.contains { $0.hasSuffix("/modeles/bilan-annote.nouveau.odt") })
        #expect(
            lines.contains(
                "Repris à la main, laissé tel quel : \(name) ; la nouvelle version est bilan-annote.nouveau.odt."
            )
        )
        #expect(try folder.content(of: "modeles/" + name) == "à moi")
    }

    @Test func `find what they wrote where they left it, and the rest cleaned`() throws {
        _ = try workshop(templatesIn: templates).preview()
        _ = try workshop(templatesIn: templates).fields()
        let kept = ["bilan-apercu.odt", "champs.odt"]
        for name in kept { try folder.add("modeles/" + name, "à moi") }
        #expect(try workshop(templatesIn: templates).preview().contains { $0.contains("bilan-apercu.nouveau.odt : ") })
        _ = try workshop(templatesIn: templates).fields()
        for name in kept { #expect(try folder.content(of: "modeles/" + name) == "à moi") }
        #expect(try OutputFolder(path: folder.path + "/modeles").clean().kept == kept)
        #expect(folder.names().filter { $0.hasPrefix("modeles/") } == kept.map { "modeles/" + $0 })
    }

    @Test func `have no folder made for templates without a fault`() throws {
        _ = try workshop(templatesIn: templates).check()
        #expect(folder.names() == [])
    }
}
