internal import FoundationEssentials
import Office
import Support
import Testing

@Suite struct `A returned workbook says what it said` {
    /// The workbooks of the sample campaigns, and those of the folder `CMQ_WORKBOOKS`, if any.
    static let files: [String] = {
        let others = ProcessInfo.processInfo.environment["CMQ_WORKBOOKS"]
        return [RepositoryFolder.path + "/Inputs", others].compactMap { $0 }.flatMap { folder in
            let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
            return names.filter { $0.hasSuffix(".xlsx") || $0.hasSuffix(".xlsm") }.sorted().map { "\(folder)/\($0)" }
        }
    }()

    /// Where the returned workbooks are written, for other programs to judge.
    static let output = ProcessInfo.processInfo.environment["CMQ_RETURNS"]

    @Test func `there are workbooks to annotate`() {
        #expect(!Self.files.isEmpty)
    }

    @Test(arguments: files) func `in every other cell`(path: String) throws {
        guard let before = try? Workbook(contentsOf: path), before.format == .xlsx,
            let bytes = try? Array(Data(contentsOf: URL(filePath: path)))
        else { return }
        let notes = Self.notes(on: before)
        let returned: [UInt8]
        do throws(OfficeError) {
            returned = try XLSXAnnotator().annotate(bytes, with: notes)
        } catch {
            #expect(Self.isRefusal(error), "\(path)")
            if Self.output != nil { print("REFUSED", path, error) }
            return
        }
        let after = try Workbook(bytes: returned, named: path)
        #expect(after.sheets.last?.name.hasPrefix("Anomalies") == true)
        let count = before.sheets.last?.name == notes.sheet.name ? after.sheets.count - 1 : before.sheets.count
        #expect(Self.dump(after, count) == Self.dump(before, count))
        #expect(try XLSXAnnotator().annotate(returned, with: notes) == returned)
        if let output = Self.output {
            let name = path.split(separator: "/").suffix(3).joined(separator: "_")
            try Data(returned).write(to: URL(filePath: "\(output)/\(name)"))
        }
    }

    private static func dump(_ workbook: Workbook, _ count: Int) -> [String] {
        let sheets = Array(workbook.sheets.prefix(count))
        return WorkbookDump(of: Workbook(format: .xlsx, sheets: sheets, diagnostics: workbook.diagnostics)).lines
    }

    private static func isRefusal(_ error: OfficeError) -> Bool {
        switch error {
        case .malformedXML, .doctypeForbidden, .missingPart, .damagedPart: true
        default: false
        }
    }

    /// Notes on the first and last cell of each sheet, on one between them and on two that are empty.
    private static func notes(on workbook: Workbook) -> WorkbookNotes {
        var notes: [CellNote] = []
        for (rank, sheet) in workbook.sheets.enumerated().prefix(4) {
            let range = sheet.usedRange
            let last = range?.last ?? CellReference(row: 0, column: 0)
            let cells: Set = [
                range?.first ?? last, last, CellReference(row: last.row / 2, column: last.column / 2),
                CellReference(row: last.row / 2, column: min(last.column + 2, 16_383)),
                CellReference(row: min(last.row + 3, 1_048_575), column: 1),
            ]
            for (number, cell) in cells.sorted().enumerated() {
                let fill = CellFill(number.isMultiple(of: 2) ? "F8CBAD" : "FFE699")
                let text = ["ERR-01 à corriger", "Constaté : <rien> & « autre »"]
                notes.append(CellNote(sheet: rank, cell: cell, paragraphs: text, fill: fill))
            }
        }
        return WorkbookNotes(author: "Mission Campus", notes: notes, sheet: XLSXNotesFixture.sheet(of: notes))
    }
}
