import Office
import Pipeline
import Support
import Testing

/// BOR-001 answers one of the four recommendations of 2017 in 2018, and receives its form of 2019.
@Suite struct `The form recalls of the year before what its report said` {
    private let folder: TemporaryFolder

    init() async throws {
        folder = try TemporaryFolder()
        let files = ["2017/campagne.ods", "2017/referentiel.ods", "2018/campagne.ods", "2018/referentiel.ods"]
        for name in files { try copy(name) }
        try folder.addFolder("2017/soumissions")
        try folder.add("2018/soumissions/a.ods", bytes: Self.deposit)
        let earlier = try Preparation(of: InputFolder(campaign: "2018", in: folder.path))
        _ = try await CampaignOpening(of: "2019", from: earlier).open(width: 2, results: results)
    }

    private var results: String { folder.path + "/Output" }

    private func copy(_ name: String) throws { try folder.copy("\(RepositoryFolder.path)/Inputs/\(name)", to: name) }

    private static var deposit: [UInt8] {
        func table(_ name: String, _ rows: [[String]]) -> String {
            let lines = rows.map { row in
                let cells = row.map {
                    "<table:table-cell office:value-type=\"string\"><text:p>\($0)</text:p></table:table-cell>"
                }
                return "<table:table-row>\(cells.joined())</table:table-row>"
            }
            return "<table:table table:name=\"\(name)\">\(lines.joined())</table:table>"
        }
        let identity = table("Identité", [["Campagne", "2018"], ["Identifiant du campus", "BOR-001"]])
        let followUps = table(
            "Suivi",
            [
                ["Identifiant", "Recommandation", "Suite donnée", "Statut", "Preuve"],
                ["2017-1-R1", "Une demande", "Fait.", "traitée"],
            ]
        )
        return ODSFixture.package(ODSFixture.document("document-content", identity + followUps))
    }

    /// What stands in *Valeur N-1* of the share of recommendations closed.
    private func figure() async throws -> CellValue? {
        let inputs = try InputFolder(campaign: "2019", in: folder.path, needsSubmissions: false)
        let output = OutputFolder(path: results + "/2019")
        let templates = RepositoryFolder.path + "/Templates"
        _ = try await FormsRun(of: Preparation(of: inputs), templatesIn: templates)
            .write(only: ["BOR-001"], as: .ods, into: output, results: results, width: 2)
        let form = try Workbook(bytes: folder.bytes(of: "Output/2019/formulaires/BOR-001.ods"), named: "form.ods")
        let values = form.sheets.first { $0.name == "Indicateurs" }?.values ?? [:]
        let row = values.first { $0.value == .text("D1.C3.R3.I2") }?.key.dropFirst()
        return row.flatMap { values["G\($0)"] }
    }

    @Test func `a share of the recommendations received, and of the rows when nobody knows any`() async throws {
        #expect(try await figure() == .number(100, .plain))
        try copy("2017/grilles/BOR-001-EXP-01.ods")
        #expect(try await figure() == .number(25, .plain))
    }
}
