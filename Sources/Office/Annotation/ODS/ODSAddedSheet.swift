/// Writes the sheet that lists the notes (OpenDocument 1.2 part 1, §9.1.2).
struct ODSAddedSheet {
    private var writer = XMLWriter()
    private let sheets: [String]

    /// The sheet under this name; `sheets` are the names that its links lead to, by rank.
    static func bytes(
        _ sheet: AddedSheet,
        named name: String,
        linkingTo sheets: [String],
        _ namespaces: ODSNamespaces,
        styles: inout ODSFillStyles
    ) -> [UInt8] {
        var writing = ODSAddedSheet(sheets: sheets)
        let row = ODSSheetStyles.row(&styles)
        writing.writer.open(
            "table:table",
            namespaces.declarations(.table, .office, .text, .xlink) + [("table:name", name)]
        )
        writing.write(sheet.columns, &styles)
        writing.writer.open("table:table-header-rows")
        let header = ODSSheetStyles.header(&styles)
        writing.row(row) { writing in
            for column in sheet.columns { writing.text(column.header, style: header) }
        }
        writing.writer.close("table:table-header-rows")
        for cells in sheet.rows {
            writing.row(row) { writing in
                for cell in cells { writing.write(cell, &styles) }
            }
        }
        writing.writer.close("table:table")
        return writing.writer.bytes
    }

    private init(sheets: [String]) { self.sheets = sheets }

    private mutating func write(_ columns: [AddedSheet.Column], _ styles: inout ODSFillStyles) {
        for column in columns {
            let style = [("table:style-name", ODSSheetStyles.column(column.width, &styles))]
            writer.open(
                "table:table-column",
                style + (column.isHidden ? [("table:visibility", "collapse")] : []),
                closed: true
            )
        }
    }

    private mutating func row(_ style: String, _ cells: (inout ODSAddedSheet) -> Void) {
        writer.open("table:table-row", [("table:style-name", style)])
        cells(&self)
        writer.close("table:table-row")
    }

    private mutating func write(_ content: AddedSheet.Content, _ styles: inout ODSFillStyles) {
        switch content {
        case .number(let number):
            let value = [("office:value-type", "float"), ("office:value", String(number))]
            open(style: ODSSheetStyles.text(&styles), value)
            paragraph(String(number))
            writer.close("table:table-cell")
        case .text(let text): self.text(text, style: ODSSheetStyles.text(&styles))
        case .marked(let text, let fill): self.text(text, style: ODSSheetStyles.marked(fill, &styles))
        case .input(let text): self.text(text, style: ODSSheetStyles.input(&styles))
        case .link(let text, let sheet, let cell):
            guard sheets.indices.contains(sheet) else {
                return self.text(text, style: ODSSheetStyles.text(&styles))
            }
            open(style: ODSSheetStyles.text(&styles), [("office:value-type", "string")])
            writer.open("text:p")
            let target = "#$'\(sheets[sheet].replacing("'", with: "''"))'.\(cell)"
            writer.open("text:a", [("xlink:type", "simple"), ("xlink:href", target)])
            writer.append(paragraphText: text)
            writer.close("text:a")
            writer.close("text:p")
            writer.close("table:table-cell")
        }
    }

    private mutating func text(_ text: String, style: String) {
        guard !text.isEmpty else {
            return writer.open("table:table-cell", [("table:style-name", style)], closed: true)
        }
        open(style: style, [("office:value-type", "string")])
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            paragraph(String(line))
        }
        writer.close("table:table-cell")
    }

    private mutating func open(style: String, _ value: [(name: String, value: String)]) {
        writer.open("table:table-cell", [("table:style-name", style)] + value)
    }

    private mutating func paragraph(_ text: String) {
        writer.open("text:p")
        writer.append(paragraphText: text)
        writer.close("text:p")
    }
}
