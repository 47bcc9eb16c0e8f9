package import Office

/// OpenDocument spreadsheets of a few lines.
package enum ODSFixture {
    /// A content document around the inside of one table; `styles` go into the automatic styles.
    package static func content(table: String, styles: String = "", around: String = "") -> String {
        document("document-content", "\(around)<table:table table:name=\"S\">\(table)</table:table>", styles: styles)
    }

    /// A document with this root around the inside of `office:spreadsheet`.
    package static func document(_ root: String, _ spreadsheet: String, styles: String = "") -> String {
        let prefixes = ["drawing": "draw", "datastyle": "number"]
        let namespaces = ["office", "table", "text", "style", "drawing", "datastyle"].map { name in
            "xmlns:\(prefixes[name] ?? name)=\"urn:oasis:names:tc:opendocument:xmlns:\(name):1.0\""
        }
        let calc = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
        return """
            <office:\(root) \(namespaces.joined(separator: " ")) xmlns:calcext="\(calc)">\
            <office:automatic-styles>\(styles)</office:automatic-styles>\
            <office:body><office:spreadsheet>\(spreadsheet)</office:spreadsheet></office:body></office:\(root)>
            """
    }

    /// A package with this content.
    package static func package(_ content: String) -> [UInt8] {
        ZipBuilder.archive([
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content,
        ])
    }

    /// The only sheet of a table given by its rows.
    package static func sheet(_ table: String, styles: String = "") throws(OfficeError) -> Sheet? {
        try Workbook(bytes: package(content(table: table, styles: styles)), named: "t.ods").sheets.first
    }

    /// The first cell of a table whose only cell this is.
    package static func cell(_ cell: String) throws(OfficeError) -> CellValue? {
        try sheet("<table:table-row>\(cell)</table:table-row>")?[CellReference(row: 0, column: 0)]?.value
    }

    /// A cell of text.
    package static func text(_ inside: String) throws(OfficeError) -> String? {
        let value = try cell("<table:table-cell office:value-type=\"string\">\(inside)</table:table-cell>")
        guard case .text(let text) = value else { return nil }
        return text
    }
}
