import Pipeline
import Support
import Testing

/// A kept place that the mission adds to every template, those that have none as supplied among them.
@Suite struct `A place that staff add to a template` {
    private var sample: SampleRun

    init() throws {
        sample = try SampleRun(
            of: ["a.xlsx": "Auto-évaluation Rochemelle 2018.xlsx", "b.xlsx": "campus_plouvezan_2018.xlsx"]
        )
        sample.templates = sample.folder.path + "/Templates"
        for model in DocumentModel.allCases {
            let name = "Templates/\(model.fileName)"
            try sample.folder.copy("\(RepositoryFolder.path)/\(name)", to: name)
            if model == .message { continue }
            let place =
                "<text:section text:name=\"Essai\"><text:p>{conserver essai}À écrire ici.</text:p></text:section>"
            let document = try OpenDocumentText.edited(sample.folder.bytes(of: name)) { content in
                content = content.replacing("</office:text>", with: place + "</office:text>")
            }
            try sample.folder.add(name, bytes: document)
        }
    }

    /// The results with a text document for every template, from the folder of outputs.
    private var documents: [String] {
        sample.folder.names().filter { $0.hasPrefix("Output/") && $0.hasSuffix(".odt") }
            .map { String($0.dropFirst("Output/".count)) }
    }

    @Test func `keeps what people write in it, in every document`() async throws {
        try await sample.build()
        let folders = Set(documents.map { $0.split(separator: "/").first ?? "" })
        #expect(folders == ["bilan.odt", "contradictoire", "experts", "rapports", "retours", "syntheses"])
        for name in documents {
            let document = try OpenDocumentText.edited(sample.bytes(of: name)) { content in
                content = content.replacing("À écrire ici.", with: "Écrit dans \(name).")
            }
            try sample.folder.add("Output/" + name, bytes: document)
        }
        let publication = try await sample.build()
        #expect(publication.handMade == [])
        for name in documents {
            #expect(try OpenDocumentText.content(sample.bytes(of: name)).contains("Écrit dans \(name)."), "\(name)")
        }
        #expect(try await sample.build().written == [])
    }
}
