/// Writes the sheet that lists the notes (ECMA-376 part 1, §18.3.1.99).
struct XLSXAddedSheet {
    let sheet: AddedSheet
    /// Names of the sheets of the workbook, where links lead to.
    let names: [String]
    let dialect: XLSXDialect

    /// What a cell of Excel can hold, in units of UTF-16.
    private static let longestText = 32_767
    /// Where people type.
    private static let inputFill = CellFill("FFFBE6")
    private static let headerFill = CellFill("E7E6E6")

    /// The part; what its cells need is added to the styles.
    func bytes(_ styles: inout XLSXStyleSheet?) -> [UInt8] {
        var writer = XMLWriter()
        var links = XMLWriter()
        writer.append(markup: XMLWriter.declaration)
        writer.open("worksheet", [("xmlns", dialect.main)])
        writer.append(
            markup: """
                <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">\
                <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>\
                </sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>
                """
        )
        writeColumns(to: &writer)
        writer.open("sheetData")
        write(sheet.columns.map { .text($0.header) }, row: 0, &styles, &links, to: &writer)
        for (row, cells) in sheet.rows.enumerated() { write(cells, row: row + 1, &styles, &links, to: &writer) }
        writer.close("sheetData")
        if links.count > 0 {
            writer.open("hyperlinks")
            writer.append(markup: links.bytes)
            writer.close("hyperlinks")
        }
        writer.append(
            markup: """
                <pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>\
                <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>
                """
        )
        return writer.bytes
    }

    private func writeColumns(to writer: inout XMLWriter) {
        guard !sheet.columns.isEmpty else { return }
        writer.open("cols")
        for (index, column) in sheet.columns.enumerated() {
            let pixels = Double(column.width) * 96 / 25.4
            let width = (max(pixels - 5, 0) / 7 * 100).rounded() / 100
            let hidden = column.isHidden ? [("hidden", "1")] : []
            let number = "\(index + 1)"
            writer.open(
                "col",
                [("min", number), ("max", number), ("width", "\(width)")] + hidden + [("customWidth", "1")],
                closed: true
            )
        }
        writer.close("cols")
    }

    private func write(
        _ cells: [AddedSheet.Content],
        row: Int,
        _ styles: inout XLSXStyleSheet?,
        _ links: inout XMLWriter,
        to writer: inout XMLWriter
    ) {
        writer.open("row", [("r", "\(row + 1)"), ("ht", "\(15 * min(lines(of: cells), 27))")])
        for (column, content) in cells.enumerated() {
            let place = CellReference(row: row, column: column)
            switch content {
            case .number(let number):
                writer.open("c", [("r", "\(place)")] + style(styles?.text()))
                writer.append(markup: "<v>\(number)</v></c>")
            case .text(let text):
                let style = row == 0 ? styles?.text(font: .bold, fill: Self.headerFill) : styles?.text()
                write(text, at: place, style, to: &writer)
            case .marked(let text, let fill): write(text, at: place, styles?.text(fill: fill), to: &writer)
            case .link(let text, let sheet, let cell):
                write(text, at: place, styles?.text(font: .link), to: &writer)
                guard names.indices.contains(sheet) else { continue }
                let name = names[sheet].replacing("'", with: "''")
                links.open(
                    "hyperlink",
                    [("ref", "\(place)"), ("location", XLSXEscape.encode("'\(name)'!\(cell)"))],
                    closed: true
                )
            case .input(let text):
                let style = styles?.text(fill: Self.inputFill, isFramed: true)
                write(text, at: place, style, to: &writer)
            }
        }
        writer.close("row")
    }

    /// How many lines the row takes: LibreOffice does not find out by itself. A letter is about 1.9 mm wide.
    private func lines(of cells: [AddedSheet.Content]) -> Int {
        let lines = zip(sheet.columns, cells).map { column, content in
            guard !column.isHidden else { return 1 }
            switch content {
            case .number: return 1
            case .text(let text), .marked(let text, _), .link(let text, _, _), .input(let text):
                let length = max(column.width * 10 / 19, 1)
                return text.split(separator: "\n", omittingEmptySubsequences: false)
                    .reduce(0) { $0 + max(($1.count + length - 1) / length, 1) }
            }
        }
        return lines.max() ?? 1
    }

    private func write(_ text: String, at place: CellReference, _ style: Int?, to writer: inout XMLWriter) {
        guard !text.isEmpty else {
            return writer.open("c", [("r", "\(place)")] + self.style(style), closed: true)
        }
        writer.open("c", [("r", "\(place)")] + self.style(style) + [("t", "inlineStr")])
        writer.append(markup: "<is><t xml:space=\"preserve\">")
        writer.append(text: XLSXEscape.encode(Self.cut(text)))
        writer.append(markup: "</t></is></c>")
    }

    private func style(_ index: Int?) -> [(String, String)] { index.map { [("s", "\($0)")] } ?? [] }

    private static func cut(_ text: String) -> String {
        guard text.utf16.count > longestText else { return text }
        var length = 0
        return String(
            text.prefix {
                length += $0.utf16.count
                return length <= longestText
            }
        )
    }
}
