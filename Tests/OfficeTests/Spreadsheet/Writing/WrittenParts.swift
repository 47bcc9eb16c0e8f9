import Office
import Support

/// The parts of a workbook once written, by name.
struct WrittenParts: Equatable {
    let bytes: [UInt8]
    private(set) var names: [String] = []
    private var texts: [String: String] = [:]

    init(_ draft: WorkbookDraft, as format: WorkbookDraft.Format) throws(OfficeError) {
        bytes = try draft.bytes(as: format)
        let archive = try ZipReader(bytes: bytes)
        for member in archive.members {
            names.append(member.name)
            texts[member.name] = String(decoding: try archive.read(member.name), as: UTF8.self)
        }
    }

    /// The only sheet of a workbook of its own.
    init(_ sheet: SheetDraft, as format: WorkbookDraft.Format) throws(OfficeError) {
        try self.init(WorkbookDraft(title: "T", sheets: [sheet]), as: format)
    }

    /// One row of cells.
    init(_ cells: [CellDraft], as format: WorkbookDraft.Format) throws(OfficeError) {
        let columns = cells.map { _ in ColumnDraft(width: 3) }
        try self.init(SheetDraft(name: "S", columns: columns, rows: [RowDraft(cells)]), as: format)
    }

    subscript(_ name: String) -> String { texts[name] ?? "" }

    var content: String { self["content.xml"] }
    var styles: String { self["styles.xml"] }
    var sheet: String { self["xl/worksheets/sheet1.xml"] }
    var looks: String { self["xl/styles.xml"] }
    var workbook: String { self["xl/workbook.xml"] }
}
