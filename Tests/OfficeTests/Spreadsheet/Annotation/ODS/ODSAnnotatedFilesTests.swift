internal import FoundationEssentials
import Office
import Support
import Testing

/// OpenDocument spreadsheets as programs save them, with notes on and around their cells.
@Suite struct `Notes on files of every producer` {
    /// The workbooks of the sample campaigns, and those of the folder `CMQ_WORKBOOKS`, if any; what comes out of them
    /// goes into `CMQ_ANNOTATED`, if any.
    static let files: [String] = {
        let others = ProcessInfo.processInfo.environment["CMQ_WORKBOOKS"]
        return [RepositoryFolder.path + "/Inputs", others].compactMap { $0 }.flatMap { folder in
            let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
            return names.filter { $0.hasSuffix("ods") }.sorted().map { "\(folder)/\($0)" }
        }
    }()

    @Test func `there are files to annotate`() {
        #expect(Self.files.count > 10)
    }

    @Test(arguments: files) func `change nothing else, once or twice`(path: String) throws {
        guard let workbook = try? Workbook(contentsOf: path) else { return }
        let notes = NotesFixture.scattered(over: workbook)
        let bytes = try FileBytes.read(path)
        let annotated: [UInt8]
        do throws(OfficeError) {
            annotated = try ODSAnnotator().annotate(bytes, with: notes)
        } catch .malformedXML {
            // The reader goes on where nothing can be spliced.
            return
        } catch .doctypeForbidden {
            return
        }
        let result = try Workbook(bytes: annotated, named: path)
        #expect(
            Self.dump(result, Array(result.sheets.prefix(workbook.sheets.count)))
                == Self.dump(workbook, workbook.sheets)
        )
        #expect(result.sheets.last?.name.hasPrefix(notes.sheet.name) == true)
        #expect(result.sheets.last?.cellCount == notes.notes.count * 3 + notes.sheet.columns.count)
        #expect(try ODSAnnotator().annotate(annotated, with: notes) == annotated)
        try Self.save(annotated, of: path)
    }

    private static func dump(_ workbook: Workbook, _ sheets: [Sheet]) -> [String] {
        WorkbookDump(of: Workbook(format: workbook.format, sheets: sheets)).lines
            + sheets.flatMap { $0.mergedRanges.map(\.description) }
    }

    private static func save(_ bytes: [UInt8], of path: String) throws {
        guard let folder = ProcessInfo.processInfo.environment["CMQ_ANNOTATED"] else { return }
        let name = path.split(separator: "/").suffix(3).joined(separator: "-")
        try Data(bytes).write(to: URL(filePath: "\(folder)/\(name)"))
    }
}
