internal import FoundationEssentials
import Office
import Support
import Testing

/// Workbooks as programs save them, with notes on and around their cells.
@Suite struct `Notes on files of every producer` {
    /// The workbooks of the sample campaigns, and those of the folder `CMQ_WORKBOOKS`, if any; what comes out of them
    /// goes into `CMQ_ANNOTATED`, if any.
    static let files: [String] = {
        let others = ProcessInfo.processInfo.environment["CMQ_WORKBOOKS"]
        return [RepositoryFolder.path + "/Inputs", others].compactMap { $0 }.flatMap { folder in
            let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
            let extensions = ["ods", "xlsx", "xlsm"]
            return names.filter { name in extensions.contains { name.hasSuffix($0) } }.sorted().map {
                "\(folder)/\($0)"
            }
        }
    }()

    @Test(arguments: ["ods", "xlsx"]) func `there are files to annotate`(format: String) {
        #expect(Self.files.count { $0.hasSuffix(format) } > 10)
    }

    @Test(arguments: files) func `change nothing else, once or twice`(path: String) throws {
        guard let before = try? Workbook(contentsOf: path) else { return }
        let notes = NotesFixture.scattered(over: before)
        let annotated: [UInt8]
        do throws(OfficeError) {
            annotated = try notes.added(to: FileBytes.read(path), of: before.format)
        } catch {
            // The reader goes on where nothing can be spliced.
            #expect(Self.isRefusal(error))
            return
        }
        let after = try Workbook(bytes: annotated, named: path)
        let listed = try #require(
            after.sheets.firstIndex {
                $0.name.hasPrefix(notes.sheet.name) && $0.cellCount == Self.size(of: notes)
            }
        )
        let isReplaced = before.sheets.count == after.sheets.count
        let count = isReplaced ? listed : before.sheets.count
        #expect(Self.dump(after, count) == Self.dump(before, count))
        #expect(try notes.added(to: annotated, of: before.format) == annotated)
        try Self.save(annotated, of: path)
    }

    /// How many cells the added sheet has: nothing is written in the input of each row.
    private static func size(of notes: WorkbookNotes) -> Int {
        notes.sheet.columns.count + notes.notes.count * (notes.sheet.columns.count - 1)
    }

    private static func isRefusal(_ error: OfficeError) -> Bool {
        switch error {
        case .malformedXML, .doctypeForbidden, .missingPart, .damagedPart: true
        default: false
        }
    }

    private static func dump(_ workbook: Workbook, _ count: Int) -> [String] {
        let sheets = Array(workbook.sheets.prefix(count))
        let same = Workbook(format: workbook.format, sheets: sheets, diagnostics: workbook.diagnostics)
        return WorkbookDump(of: same).lines + sheets.flatMap { $0.mergedRanges.map(\.description) }
    }

    private static func save(_ bytes: [UInt8], of path: String) throws {
        guard let folder = ProcessInfo.processInfo.environment["CMQ_ANNOTATED"] else { return }
        let name = path.split(separator: "/").suffix(3).joined(separator: "-")
        try Data(bytes).write(to: URL(filePath: "\(folder)/\(name)"))
    }
}
