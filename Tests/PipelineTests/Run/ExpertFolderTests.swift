import Evaluation
import Office
import Pipeline
import Support
import Testing

/// BOR-001 has two experts, one of whom sent a grid; REI-001 has one.
@Suite struct `What an expert receives` {
    private let sample: SampleRun
    private var folder: TemporaryFolder { sample.folder }

    init() throws {
        sample = try SampleRun(
            of: ["a.xlsx": "Auto-évaluation Rochemelle 2018.xlsx", "b.xlsx": "campus_plouvezan_2018.xlsx"]
        )
    }

    @discardableResult
    private func build(_ request: BuildRequest = BuildRequest()) async throws -> Publication {
        try await sample.build(request)
    }

    private func names(under prefix: String) -> [String] {
        folder.names().filter { $0.hasPrefix("Output/" + prefix) && $0.contains(".") }
            .map { String($0.dropFirst("Output/".count)) }
    }

    private func bytes(of name: String) throws -> [UInt8] { try sample.bytes(of: name) }

    @Test func `is a letter, and the documents of each campus`() async throws {
        try await build()
        #expect(
            names(under: "experts/EXP-01/") == [
                "experts/EXP-01/grilles/BOR-001-EXP-01.ods", "experts/EXP-01/grilles/BOR-001-EXP-01.xlsx",
                "experts/EXP-01/lettre.odt", "experts/EXP-01/rapports/BOR-001.odt",
                "experts/EXP-01/syntheses/BOR-001.odt",
            ]
        )
        #expect(
            names(under: "experts/EXP-03/").count == 5
                && names(under: "experts/EXP-04/") == ["experts/EXP-04/lettre.odt"]
        )
        #expect(try bytes(of: "experts/EXP-02/rapports/BOR-001.odt") == bytes(of: "rapports/BOR-001.odt"))
        #expect(try bytes(of: "experts/EXP-03/syntheses/REI-001.odt") == bytes(of: "syntheses/REI-001.odt"))
    }

    @Test func `says nothing of the other experts`() async throws {
        try await build()
        #expect(try holds("Grille attendue", "syntheses/BOR-001.odt"))
        for (expert, other) in [("EXP-01", "EXP-02"), ("EXP-02", "EXP-01")] {
            let own = "experts/\(expert)/syntheses/BOR-001.odt"
            #expect(try !holds(other, own) && holds("votre grille", own))
        }
    }

    @Test func `does not change when nothing does`() async throws {
        try await build()
        let again = try await build()
        #expect(again.written == [] && again.refused.isEmpty && again.handMade == [])
    }

    /// Types a text in a document of an expert, in the first place to complete.
    private func write(_ text: String, in name: String) throws {
        let document = try OpenDocumentText.edited(bytes(of: name)) { content in
            let place = try #require(content.firstRange(of: "conserver documents vus"))
            let prompt = try #require(content[place.upperBound...].firstRange(of: "À compléter"))
            content.replaceSubrange(prompt, with: text)
        }
        try folder.add("Output/" + name, bytes: document)
    }

    private func holds(_ text: String, _ name: String) throws -> Bool {
        try OpenDocumentText.content(bytes(of: name)).contains(text)
    }

    @Test func `keeps what the only expert of a campus wrote in it`() async throws {
        let (own, whole) = ("experts/EXP-03/syntheses/REI-001.odt", "syntheses/REI-001.odt")
        try await build()
        try write("Vu à Reims.", in: own)
        let publication = try await build()
        #expect(publication.handMade == [])
        #expect(try holds("Vu à Reims.", own) && !holds("Vu à Reims.", whole))
        try write("Lu par la mission.", in: whole)
        #expect(try await build().handMade == [])
        #expect(try holds("Vu à Reims.", own) && holds("Lu par la mission.", whole))
        #expect(try await build().written == [])
    }

    @Test func `is a copy again once a program saved it as it was`() async throws {
        let (own, whole) = ("experts/EXP-03/syntheses/REI-001.odt", "syntheses/REI-001.odt")
        try await build()
        try folder.add("Output/" + own, bytes: OpenDocumentText.edited(bytes(of: own)) { $0 += "\n" })
        #expect(try bytes(of: own) != bytes(of: whole))
        #expect(try await build().handMade == [])
        #expect(try bytes(of: own) == bytes(of: whole))
    }

    @Test func `follows what the mission writes, as long as the expert writes nothing`() async throws {
        let (own, whole) = ("experts/EXP-03/syntheses/REI-001.odt", "syntheses/REI-001.odt")
        try await build()
        for text in ["Lu une fois.", "Lu deux fois."] {
            if text == "Lu une fois." {
                try write(text, in: whole)
            } else {
                let document = try OpenDocumentText.edited(bytes(of: whole)) { content in
                    content = content.replacing("Lu une fois.", with: text)
                }
                try folder.add("Output/" + whole, bytes: document)
            }
            try await build()
            #expect(try holds(text, own) && bytes(of: own) == bytes(of: whole))
        }
    }

    @Test func `keeps what an expert wrote who stays alone`() async throws {
        let own = "experts/EXP-01/syntheses/BOR-001.odt"
        try await build()
        let document = try OpenDocumentText.edited(bytes(of: own)) { content in
            let place = try #require(content.firstRange(of: "conserver "))
            let prompt = try #require(content[place.upperBound...].firstRange(of: "compléter"))
            content.replaceSubrange(prompt, with: "écrit par EXP-01")
        }
        try folder.add("Output/" + own, bytes: document)
        try await build()
        let campaign = try OpenDocumentText.edited(folder.bytes(of: "2018/campagne.ods")) { content in
            let row = try #require(content.matches(of: #/EXP-02<(?:(?!EXP-).)*?BOR-001/#).first?.range)
            content.replaceSubrange(row, with: content[row].replacing("BOR-001", with: "REI-001"))
        }
        try folder.add("2018/campagne.ods", bytes: campaign)
        try await build(BuildRequest(mayWithdraw: true))
        #expect(names(under: "experts/EXP-02/syntheses/") == ["experts/EXP-02/syntheses/REI-001.odt"])
        #expect(try holds("écrit par EXP-01", own))
    }

    @Test func `goes with what was written in the document that it copies, once somebody else is in charge`()
        async throws
    {
        let (own, whole) = ("experts/EXP-03/syntheses/REI-001.odt", "syntheses/REI-001.odt")
        try await build()
        try write("Lu par la mission.", in: whole)
        try await build()
        #expect(try holds("Lu par la mission.", own))
        try folder.edit("2018/campagne.ods") { text in
            let row = try #require(text.matches(of: #/EXP-03<(?:(?!EXP-).)*?REI-001/#).first?.range)
            return String(text[..<row.lowerBound]) + text[row].replacing("EXP-03", with: "EXP-04")
                + text[row.upperBound...]
        }
        let publication = try await build(BuildRequest(mayWithdraw: true))
        #expect(publication.withdrawn.contains(own) && publication.handMade == [])
        #expect(try holds("Lu par la mission.", whole))
    }

    @Test func `goes when somebody else is in charge, but for what is theirs`() async throws {
        try await build()
        try folder.add("Output/experts/EXP-01/notes.txt", "À moi.")
        let preparation = try Preparation(of: try InputFolder(in: folder.path))
        let workbook = try Workbook(bytes: folder.bytes(of: "2018/campagne.ods"), named: "campagne.ods")
        let none = NextCampaign(named: "2018", after: preparation.campaign, in: workbook, deposits: [])
        try folder.add("2018/campagne.ods", bytes: none.campaignDraft.bytes(as: .ods))
        let publication = try await build(BuildRequest(mayWithdraw: true))
        #expect(names(under: "experts/") == ["experts/EXP-01/notes.txt"])
        #expect(publication.withdrawn.contains("experts/EXP-02/lettre.odt"))
    }

    @Test func `a meeting is prepared once a grid is there`() async throws {
        try await build()
        #expect(names(under: "contradictoire/") == ["contradictoire/BOR-001.odt"])
    }
}
