/// Writes the workbook part: its sheets and names (ECMA-376 part 1, §18.2).
struct XLSXContentsWriter {
    private let draft: WorkbookDraft

    init(of draft: WorkbookDraft) { self.draft = draft }

    var bytes: [UInt8] {
        let dialect = XLSXDialect.transitional
        let namespaces = [("xmlns", dialect.main), ("xmlns:r", dialect.relationships)]
        return XLSXWorkbookWriter.part("workbook", namespaces) { writer in
            writer.append(markup: "<workbookPr/>")
            if draft.isStructureLocked { writer.append(markup: "<workbookProtection lockStructure=\"1\"/>") }
            writer.append(markup: "<bookViews><workbookView activeTab=\"\(draft.openSheet)\"/></bookViews>")
            writer.open("sheets")
            for (rank, sheet) in draft.sheets.enumerated() { write(sheet, rank, to: &writer) }
            writer.close("sheets")
            writeNames(to: &writer)
            writer.append(markup: "<calcPr calcId=\"145621\"/>")
        }
    }

    private func write(_ sheet: SheetDraft, _ rank: Int, to writer: inout XMLWriter) {
        let state: [(name: String, value: String)] =
            switch sheet.visibility {
            case .visible: []
            case .hidden: [("state", "hidden")]
            case .veryHidden: [("state", "veryHidden")]
            }
        let identity = [("name", XLSXEscape.encode(sheet.name)), ("sheetId", "\(rank + 1)")]
        writer.open("sheet", identity + state + [("r:id", "rId\(rank + 1)")], closed: true)
    }

    /// §18.2.5; what Excel needs to know of a sheet by a name of its own comes first.
    private func writeNames(to writer: inout XMLWriter) {
        var names = XMLWriter()
        for (rank, sheet) in draft.sheets.enumerated() {
            if let filter = sheet.filter {
                let hidden = [("hidden", "1")]
                let filtered = SheetRange(sheet.name, filter).description
                Self.write("_xlnm._FilterDatabase", ofSheet: rank, hidden, filtered, to: &names)
            }
            if let range = sheet.page.range {
                let printed = SheetRange(sheet.name, range).description
                Self.write("_xlnm.Print_Area", ofSheet: rank, [], printed, to: &names)
            }
            if let header = sheet.headerRows {
                Self.write("_xlnm.Print_Titles", ofSheet: rank, [], Self.rows(header, of: sheet.name), to: &names)
            }
        }
        for name in draft.names {
            names.open("definedName", [("name", name.name)])
            names.append(text: name.range.description)
            names.close("definedName")
        }
        guard names.count > 0 else { return }
        writer.open("definedNames")
        writer.append(markup: names.bytes)
        writer.close("definedNames")
    }

    /// Whole rows of a sheet.
    static func rows(_ rows: Range<Int>, of sheet: String) -> String {
        "\(SheetRange.quoted(sheet))!$\(rows.lowerBound + 1):$\(rows.upperBound)"
    }

    private static func write(
        _ name: String,
        ofSheet rank: Int,
        _ attributes: [(name: String, value: String)],
        _ value: String,
        to writer: inout XMLWriter
    ) {
        writer.open("definedName", [("name", name), ("localSheetId", "\(rank)")] + attributes)
        writer.append(text: value)
        writer.close("definedName")
    }
}
