import Evaluation
import FoundationEssentials
import Office
import Pipeline
import Support
import Testing

/// The whole return: a file comes in, goes back with its findings, is explained, and comes in again.
@Suite struct `A workbook that goes back and returns` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for file in ["campagne.ods", "referentiel.ods"] {
            try folder.copy("\(Self.campaign)/\(file)", to: "2018/\(file)")
        }
    }

    private static let campaign = RepositoryFolder.path + "/Inputs/2018"

    /// One file of each format that is handed back, with a question.
    static let files = [
        "GUY-001 dépôt 2018 VF.xlsx", "campus_isembray_2018.xlsx", "CMQ Noircombe (version définitive).ods",
        "CAE-001 dépôt 2018 VF.fods",
    ]

    private func examine() async throws -> Outcome {
        let run = CampaignRun(of: try Preparation(of: try InputFolder(in: folder.path)))
        return try #require(await run.check(width: 1).outcomes.first)
    }

    /// The workbook handed back, from its bytes.
    private func returned() async throws -> (name: String, bytes: [UInt8]) {
        let run = CampaignRun(of: try Preparation(of: try InputFolder(in: folder.path)))
        let publisher = try Publisher(templatesIn: RepositoryFolder.path + "/Templates")
        let output = OutputFolder(path: folder.path + "/sortie")
        let publication = try await run.build(with: publisher, into: output, width: 1).publication
        let name = try #require(
            (publication.written + publication.unchanged).first { $0.hasPrefix("retours/") && !$0.hasSuffix(".odt") }
        )
        return (name, try folder.bytes(of: "sortie/" + name))
    }

    /// Every cell of the sheets that the campus filled, as text.
    private func cells(of bytes: [UInt8]) throws -> [String] {
        let workbook = try Workbook(bytes: bytes, named: "")
        return workbook.sheets.filter { $0.name != "Anomalies" }.flatMap { sheet in
            [sheet.name]
                + sheet.rows.flatMap { row in
                    row.cells.map { "\(CellReference(row: row.index, column: $0.column)) \($0.cell)" }
                }
        }
    }

    @Test(arguments: files)
    func `holds every cell that was sent, and a list of its findings`(_ file: String) async throws {
        try folder.copy("\(Self.campaign)/soumissions/\(file)", to: "2018/soumissions/\(file)")
        let (_, bytes) = try await returned()
        #expect(try cells(of: bytes) == cells(of: folder.bytes(of: "2018/soumissions/" + file)))
        let list = try #require(try Workbook(bytes: bytes, named: "").sheets.last)
        #expect(list.name == "Anomalies")
        let findings = try #require(try await examine().deposit?.findings)
        // Three lines say what to do, one bears the headers; what several cells call for is one row.
        let ordered = Severity.allCases.reversed().flatMap { severity in findings.filter { $0.severity == severity } }
        #expect(list.rows.map(\.index).max() == 3 + max(1, FindingGroup.gathering(ordered).count))
    }

    @Test(arguments: files)
    func `is judged again as the file that was sent, each finding standing`(_ file: String) async throws {
        try folder.copy("\(Self.campaign)/soumissions/\(file)", to: "2018/soumissions/\(file)")
        let before = try #require(try await examine().deposit)
        let (_, bytes) = try await returned()
        try Data(bytes).write(to: URL(filePath: folder.path + "/2018/soumissions/" + file))
        let after = try #require(try await examine().deposit)
        #expect(after.findings.map(\.identity) == before.findings.map(\.identity))
        #expect(after.findings.map(\.place.name) == before.findings.map(\.place.name))
        #expect(after.findings.allSatisfy { after.comparison?.progress(of: $0) == .standing })
        #expect(after.corrected ?? [] == [])
    }

    @Test func `a character that cannot stand in a file costs its cell alone, and goes back replaced`() async throws {
        let file = "CAE-001 dépôt 2018 VF.fods"
        let sent = try String(contentsOfFile: "\(Self.campaign)/soumissions/\(file)", encoding: .utf8)
        let words = "Le lien avec le comité stratégique de filière reste indirect"
        let spoilt = sent.replacing(words, with: "&#11;" + words, maxReplacements: 1)
        try folder.add("2018/soumissions/\(file)", sent)
        let before = try #require(try await examine().deposit).findings.map(\.code)
        try folder.add("2018/soumissions/\(file)", spoilt)
        let after = try #require(try await examine().deposit).findings
        let added = after.filter { $0.fact == .file(.replacedCharacters(count: 1)) }
        #expect(added.count == 1 && added.first?.place.cell != nil)
        #expect(after.count == before.count + 1)
        let document = String(decoding: try await returned().bytes, as: UTF8.self)
        #expect(document.contains("\u{FFFD}" + words) && !document.contains("&#11;"))
    }

    @Test func `is read where somebody typed after our words`() async throws {
        let file = "CAE-001 dépôt 2018 VF.fods"
        try folder.copy("\(Self.campaign)/soumissions/\(file)", to: "2018/soumissions/\(file)")
        let sent = String(decoding: try await returned().bytes, as: UTF8.self)
        let list = try #require(sent.firstRange(of: "table:name=\"Anomalies\""))
        let hint = "le retard est signalé dans les documents."
        let rest = String(sent[list.lowerBound...])
        try folder.add(
            "2018/soumissions/\(file)",
            String(sent[..<list.lowerBound])
                + rest.replacing(hint, with: hint + " Vu avec la région.", maxReplacements: 1)
        )
        let findings = try #require(try await examine().deposit?.findings)
        #expect(Set(findings.compactMap(\.remark)) == ["Vu avec la région."])
        #expect(
            findings.filter { $0.fact == .file(.explanation(.withoutQuestion(.note))) }.map(\.place.sheet) == [
                "Anomalies"
            ]
        )
    }

    @Test(arguments: files)
    func `does not grow when nothing changes`(_ file: String) async throws {
        try folder.copy("\(Self.campaign)/soumissions/\(file)", to: "2018/soumissions/\(file)")
        func sendBack() async throws -> [UInt8] {
            let (_, bytes) = try await returned()
            try Data(bytes).write(to: URL(filePath: folder.path + "/2018/soumissions/" + file))
            return bytes
        }
        _ = try await sendBack()
        let second = try await sendBack()
        let third = try await sendBack()
        #expect(second == third)
    }
}
