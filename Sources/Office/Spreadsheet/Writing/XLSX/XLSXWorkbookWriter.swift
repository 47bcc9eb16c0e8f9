/// Writes a draft as an Office Open XML workbook, transitional (ECMA-376 part 1, §12 and §18.2).
struct XLSXWorkbookWriter {
    /// A part of the package, and the type it declares.
    private struct Part {
        let name: String
        let type: String
        let bytes: [UInt8]
    }

    private static let office = "application/vnd.openxmlformats-officedocument."
    private static let packaging = "http://schemas.openxmlformats.org/package/2006/"

    private let draft: WorkbookDraft
    private let dialect = XLSXDialect.transitional
    /// Sheets, then what they share.
    private var parts: [Part] = []
    /// Links of sheets to their notes, and drawings of notes, by name.
    private var others: [(name: String, bytes: [UInt8])] = []

    init(_ draft: WorkbookDraft) {
        self.draft = draft
        var styles: XLSXStyleTable? = XLSXStyleTable()
        var texts = XLSXTexts.shared
        for (rank, sheet) in draft.sheets.enumerated() {
            let writer = XLSXSheetWriter(
                sheet: sheet,
                dialect: dialect,
                isOpen: rank == draft.openSheet,
                drawing: sheet.notes.isEmpty ? nil : "rId1"
            )
            add("xl/worksheets/sheet\(rank + 1).xml", "spreadsheetml.worksheet", writer.bytes(&styles, &texts))
            if !sheet.notes.isEmpty { addNotes(of: sheet, rank) }
        }
        if let styles { add("xl/styles.xml", "spreadsheetml.styles", styles.part) }
        if let part = texts.part { add("xl/sharedStrings.xml", "spreadsheetml.sharedStrings", part) }
    }

    private mutating func add(_ name: String, _ type: String, _ bytes: [UInt8]) {
        parts.append(Part(name: name, type: "\(Self.office)\(type)+xml", bytes: bytes))
    }

    private mutating func addNotes(of sheet: SheetDraft, _ rank: Int) {
        let part = XLSXNotesPart(sheet, rank: rank)
        add("xl/comments\(rank + 1).xml", "spreadsheetml.comments", part.comments)
        others.append(("xl/drawings/vmlDrawing\(rank + 1).vml", part.boxes))
        let links = Self.relationships([
            (dialect.relationship("vmlDrawing"), "../drawings/vmlDrawing\(rank + 1).vml"),
            (dialect.relationship("comments"), "../comments\(rank + 1).xml"),
        ])
        others.append(("xl/worksheets/_rels/sheet\(rank + 1).xml.rels", links))
    }

    /// The package.
    func bytes() throws(OfficeError) -> [UInt8] {
        var archive = try ZipWriter()
        try archive.add("[Content_Types].xml", contentTypes)
        let links = Self.relationships([
            (dialect.relationship("officeDocument"), "xl/workbook.xml"),
            (Self.packaging + "relationships/metadata/core-properties", "docProps/core.xml"),
            (dialect.relationship("extended-properties"), "docProps/app.xml"),
        ])
        try archive.add("_rels/.rels", links)
        try archive.add("docProps/app.xml", application)
        try archive.add("docProps/core.xml", properties)
        try archive.add("xl/workbook.xml", XLSXContentsWriter(of: draft).bytes)
        try archive.add("xl/_rels/workbook.xml.rels", workbookLinks)
        for part in parts { try archive.add(part.name, part.bytes) }
        for (name, bytes) in others { try archive.add(name, bytes) }
        return try archive.finish()
    }

    // MARK: Relationships and types (ECMA-376 part 2, §6.5 and §6.2.3)

    /// Sheets have the first numbers, in their order.
    private var workbookLinks: [UInt8] {
        let shared = parts.filter { ["xl/styles.xml", "xl/sharedStrings.xml"].contains($0.name) }
        let sheets = draft.sheets.indices.map { (dialect.relationship("worksheet"), "worksheets/sheet\($0 + 1).xml") }
        let others = shared.map { part in
            let name = part.name.dropFirst(3)
            return (dialect.relationship(String(name.dropLast(4))), String(name))
        }
        return Self.relationships(sheets + others)
    }

    private static func relationships(_ links: [(type: String, target: String)]) -> [UInt8] {
        part("Relationships", [("xmlns", packaging + "relationships")]) { writer in
            for (rank, link) in links.enumerated() {
                let attributes = [("Id", "rId\(rank + 1)"), ("Type", link.type), ("Target", link.target)]
                writer.open("Relationship", attributes, closed: true)
            }
        }
    }

    private var contentTypes: [UInt8] {
        let standard = [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
        ]
        let drawings = others.isEmpty ? [] : [("vml", Self.office + "vmlDrawing")]
        let named = [
            ("docProps/app.xml", Self.office + "extended-properties+xml"),
            ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            ("xl/workbook.xml", Self.office + "spreadsheetml.sheet.main+xml"),
        ]
        return Self.part("Types", [("xmlns", Self.packaging + "content-types")]) { writer in
            for (name, type) in standard + drawings {
                writer.open("Default", [("Extension", name), ("ContentType", type)], closed: true)
            }
            for (name, type) in named + parts.map({ ($0.name, $0.type) }) {
                writer.open("Override", [("PartName", "/" + name), ("ContentType", type)], closed: true)
            }
        }
    }

    // MARK: Properties (ECMA-376 part 1, §15.2.12)

    private var application: [UInt8] {
        let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
        return Self.part("Properties", [("xmlns", namespace)]) { writer in
            writer.open("Application")
            writer.append(text: draft.creator)
            writer.close("Application")
        }
    }

    private var properties: [UInt8] {
        let namespaces = [
            ("xmlns:cp", Self.packaging + "metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ]
        let values = [
            ("dc:title", draft.title), ("dc:subject", draft.subject), ("dc:creator", draft.creator),
            ("dc:language", draft.language),
        ]
        return Self.part("cp:coreProperties", namespaces) { writer in
            for (name, value) in values where !value.isEmpty {
                writer.open(name)
                writer.append(text: value)
                writer.close(name)
            }
        }
    }

    static func part(
        _ root: String,
        _ attributes: [(name: String, value: String)],
        _ content: (inout XMLWriter) -> Void
    ) -> [UInt8] {
        var writer = XMLWriter()
        writer.append(markup: XMLWriter.declaration)
        writer.open(root, attributes)
        content(&writer)
        writer.close(root)
        return writer.bytes
    }
}
