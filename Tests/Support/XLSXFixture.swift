package import Office

/// Office Open XML workbooks of a few lines.
package struct XLSXFixture {
    package static let transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let packaging = "http://schemas.openxmlformats.org/package/2006/relationships"

    /// Inside of `sheetData`, and what follows it.
    package var rows = ""
    package var afterRows = ""
    package var beforeRows = ""
    /// Inside of `sst`.
    package var strings: String?
    /// Inside of `numFmts` and `cellXfs`.
    package var numberFormats = ""
    package var cellFormats = "<xf numFmtId=\"0\"/>"
    package var workbookProperties = ""
    package var sheetAttributes = ""
    package var namespace = XLSXFixture.transitional
    package var sheetPath = "xl/worksheets/sheet1.xml"
    package var sheetTarget = "worksheets/sheet1.xml"
    package var sheetType = "worksheet"
    package var workbookPath = "xl/workbook.xml"
    /// Parts to leave out.
    package var withoutParts: Set<String> = []

    package init(rows: String = "") { self.rows = rows }

    /// Name and content of each part.
    package var parts: [(name: String, content: String)] {
        let folder = workbookPath.split(separator: "/").dropLast().joined(separator: "/")
        let name = workbookPath.split(separator: "/").last ?? ""
        var parts = [
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("_rels/.rels", Self.relationships([("rId1", "officeDocument", workbookPath)])),
            (workbookPath, workbookPart),
            (
                "\(folder)/_rels/\(name).rels",
                Self.relationships([
                    ("rId1", sheetType, sheetTarget), ("rId2", "sharedStrings", "sharedStrings.xml"),
                    ("rId3", "styles", "styles.xml"),
                ])
            ),
            (
                sheetPath,
                "<worksheet xmlns=\"\(namespace)\">\(beforeRows)<sheetData>\(rows)</sheetData>\(afterRows)</worksheet>"
            ),
            (
                "\(folder)/styles.xml",
                """
                <styleSheet xmlns="\(namespace)"><numFmts>\(numberFormats)</numFmts>\
                <cellXfs>\(cellFormats)</cellXfs></styleSheet>
                """
            ),
        ]
        if let strings { parts.append(("\(folder)/sharedStrings.xml", "<sst xmlns=\"\(namespace)\">\(strings)</sst>")) }
        return parts.filter { !withoutParts.contains($0.0) }.map { (name: $0.0, content: $0.1) }
    }

    private var workbookPart: String {
        """
        <workbook xmlns="\(namespace)" xmlns:r="\(Self.office)"><workbookPr \(workbookProperties)/>\
        <sheets><sheet name="S" sheetId="1" \(sheetAttributes) r:id="rId1"/></sheets></workbook>
        """
    }

    private static func relationships(_ links: [(id: String, type: String, target: String)]) -> String {
        let list = links.map { "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.type)\" Target=\"\($0.target)\"/>" }
        return "<Relationships xmlns=\"\(packaging)\">\(list.joined())</Relationships>"
    }

    package var bytes: [UInt8] {
        var archive = ZipBuilder()
        for part in parts { archive.add(part.name, part.content) }
        return archive.bytes
    }

    package func workbook() throws(OfficeError) -> Workbook { try Workbook(bytes: bytes, named: "t.xlsx") }

    /// The only sheet.
    package func sheet() throws(OfficeError) -> Sheet? { try workbook().sheets.first }

    /// The values of the cells of one row.
    package static func values(_ cells: String, strings: String? = nil) throws(OfficeError) -> [String: CellValue] {
        var text = XLSXFixture(rows: "<row r=\"1\">\(cells)</row>")
        text.strings = strings
        return try text.sheet()?.values ?? [:]
    }
}
