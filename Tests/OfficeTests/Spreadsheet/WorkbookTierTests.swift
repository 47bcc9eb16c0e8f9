internal import FoundationEssentials
import Office
import Support
import Testing

@Suite struct `A workbook is the same in both tiers` {
    /// The workbooks of the sample campaigns, and those of the folder `CMQ_WORKBOOKS`, if any.
    static let files: [String] = {
        let others = ProcessInfo.processInfo.environment["CMQ_WORKBOOKS"]
        return [RepositoryFolder.path + "/Inputs", others].compactMap { $0 }.flatMap { folder in
            let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
            let kinds = [".ods", ".fods", ".xlsx", ".xlsm", ".xml"]
            return names.filter { name in kinds.contains { name.hasSuffix($0) } }.sorted().map { "\(folder)/\($0)" }
        }
    }()

    @Test func `there are workbooks to compare`() {
        #expect(Self.files.count > 20)
    }

    @Test(arguments: files) func `in every file`(path: String) {
        #expect(dump(path, .fastest) == dump(path, .libraries))
    }

    private func dump(_ path: String, _ tier: ReadingTier) -> [String] {
        do throws(OfficeError) {
            return WorkbookDump(of: try Workbook(contentsOf: path, tier: tier)).lines
        } catch {
            return ["\(error)"]
        }
    }

    @Test(arguments: [
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>", "<?xml version=\"1.0\" Encoding=\"UTF-8\"?>",
        "<?xml version=\"1.0\" standalone=\"yes\"?>", "<?xml version=\"1.0\" STANDALONE=\"yes\"?>",
        "<?xml version=\"1.0\"?>", "",
    ])
    func `whatever the declaration of a part is`(declaration: String) throws {
        let row = "<table:table-row><table:table-cell office:value-type='float' office:value='1'/></table:table-row>"
        let content = ODSFixture.content(table: row)
        let start = content.firstRange(of: "?>")?.upperBound ?? content.startIndex
        let bytes = ODSFixture.package(declaration + content[start...])
        let dumps = [ReadingTier.fastest, .libraries].map { tier in
            Result { WorkbookDocument(of: try Workbook(bytes: bytes, named: "t.ods", tier: tier)).lines }
        }
        #expect("\(dumps[0])" == "\(dumps[1])")
    }

    @Test func `bytes inflated twice count once`() throws {
        let row = "<table:table-row><table:table-cell office:value-type='float' office:value='1'/></table:table-row>"
        let content = ODSFixture.content(table: String(repeating: row, count: 3_000) + "<!-- not plain -->")
        let bytes = ODSFixture.package(content)
        var limits = Limits.standard
        limits.inflatedBytes = content.utf8.count
        let workbook = try Workbook(bytes: bytes, named: "t.ods", limits: limits)
        #expect(workbook.sheets.first?.cellCount == 3_000)
    }
}
