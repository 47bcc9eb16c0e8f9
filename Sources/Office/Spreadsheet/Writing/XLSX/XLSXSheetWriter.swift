import Words

/// Writes a worksheet part (ECMA-376 part 1, §18.3.1.99), in a workbook of ours or in somebody's.
struct XLSXSheetWriter {
    /// A sheet, and what it needs of its workbook.
    let sheet: SheetDraft
    let dialect: XLSXDialect
    /// Whether it is the sheet that stands open.
    var isOpen = false
    /// The relationship to the drawing of its notes, if it has any.
    var drawing: String?

    /// The part; what its cells need is added to the styles and texts of the workbook. Without styles all cells are plain.
    func bytes(_ styles: inout XLSXStyleTable?, _ texts: inout XLSXTexts) -> [UInt8] {
        var writer = XMLWriter()
        writer.append(markup: XMLWriter.declaration)
        let relationships = drawing == nil ? [] : [("xmlns:r", dialect.relationships)]
        writer.open("worksheet", [("xmlns", dialect.main)] + relationships)
        writeProperties(to: &writer)
        writeView(to: &writer)
        writer.append(markup: "<sheetFormatPr defaultRowHeight=\"15\"/>")
        writeColumns(to: &writer)
        writeRows(&styles, &texts, to: &writer)
        if sheet.isProtected {
            // Zero is what people may do: without it Excel makes no row higher while they type.
            writer.append(markup: "<sheetProtection sheet=\"1\" formatColumns=\"0\" formatRows=\"0\"/>")
        }
        if let filter = sheet.filter { writer.open("autoFilter", [("ref", "\(filter)")], closed: true) }
        if styles != nil { writeConditions(&styles, to: &writer) }
        XLSXInputRules(sheet).write(to: &writer)
        writeLinks(to: &writer)
        XLSXPageMarkup(sheet.page).write(to: &writer)
        if let drawing { writer.open("legacyDrawing", [("r:id", drawing)], closed: true) }
        writer.close("worksheet")
        return writer.bytes
    }

    // MARK: The sheet as a whole

    private func writeProperties(to writer: inout XMLWriter) {
        writer.append(markup: "<sheetPr>")
        if let colour = sheet.tabColour {
            writer.open("tabColor", [("rgb", "FF" + colour.hexadecimal)], closed: true)
        }
        if sheet.page.fit != .none { writer.append(markup: "<pageSetUpPr fitToPage=\"1\"/>") }
        writer.append(markup: "</sheetPr>")
        writer.open("dimension", [("ref", "\(sheet.extent)")], closed: true)
    }

    /// §18.3.1.87 `sheetView` and §18.3.1.66 `pane`.
    private func writeView(to writer: inout XMLWriter) {
        let grid = sheet.showsGrid ? [] : [("showGridLines", "0")]
        let tab = isOpen ? [("tabSelected", "1")] : []
        writer.append(markup: "<sheetViews>")
        writer.open("sheetView", grid + tab + [("workbookViewId", "0")])
        let frozen = sheet.frozen
        var pane: [(name: String, value: String)] = []
        if !frozen.isEmpty {
            let name = frozen.rows > 0 ? (frozen.columns > 0 ? "bottomRight" : "bottomLeft") : "topRight"
            pane = [("pane", name)]
            let split =
                (frozen.columns > 0 ? [("xSplit", "\(frozen.columns)")] : [])
                + (frozen.rows > 0 ? [("ySplit", "\(frozen.rows)")] : [])
            let corner = CellReference(row: frozen.rows, column: frozen.columns)
            writer.open(
                "pane",
                split + [("topLeftCell", "\(corner)"), ("activePane", name), ("state", "frozen")],
                closed: true
            )
        }
        let cursor = "\(sheet.cursor)"
        writer.open("selection", pane + [("activeCell", cursor), ("sqref", cursor)], closed: true)
        writer.append(markup: "</sheetView></sheetViews>")
    }

    private func writeColumns(to writer: inout XMLWriter) {
        guard !sheet.columns.isEmpty else { return }
        writer.open("cols")
        for (index, column) in sheet.columns.enumerated() {
            let hidden = column.isHidden ? [("hidden", "1")] : []
            let number = "\(index + 1)"
            let place = [("min", number), ("max", number), ("width", "\(XLSXGrid.characters(of: column.width))")]
            writer.open("col", place + hidden + [("customWidth", "1")], closed: true)
        }
        writer.close("cols")
    }

    // MARK: Cells

    private func writeRows(_ styles: inout XLSXStyleTable?, _ texts: inout XLSXTexts, to writer: inout XMLWriter) {
        let cells = (0..<sheet.width).map { "<c r=\"" + CellReference.columnName($0) }
        var above = [WrittenStyle?](repeating: nil, count: sheet.width)
        let typeface = styles?.markup.typeface ?? .standard
        let markup = XLSXLookMarkup(typeface: typeface)
        let heights =
            typeface == .standard ? sheet.heights : SheetLayout.heights(of: sheet.rows, in: sheet.columns, typeface)
        writer.open("sheetData")
        for (index, row) in sheet.rows.enumerated() {
            let number = "\(index + 1)\""
            writer.append(markup: "<row r=\"")
            writer.append(markup: number)
            writer.append(markup: " ht=\"\(XMLWriter.text(of: heights[index]))\"")
            writer.append(markup: row.height == .fitted ? ">" : " customHeight=\"1\">")
            for column in row.cells.indices {
                let cell = row.cells[column]
                let isEmpty = cell.content == .empty
                if isEmpty, cell.look == nil { continue }
                let isQuoted = !isEmpty && cell.content.looksTyped
                if above[column]?.isOf(cell.look, isQuoted) != true {
                    let style = styles?.style(of: cell.look, isQuoted: isQuoted) ?? 0
                    above[column] = WrittenStyle(cell.look, isQuoted, number: style)
                }
                writer.append(markup: cells[column])
                writer.append(markup: number)
                writer.append(markup: above[column]?.attribute ?? "")
                if isEmpty {
                    writer.append(markup: "/>")
                } else {
                    write(cell.content, markup, &texts, to: &writer)
                }
            }
            writer.append(markup: "</row>")
        }
        writer.close("sheetData")
    }

    /// The style that a cell was written with: the cell under it often has the same look.
    private struct WrittenStyle {
        private let look: CellLook?
        private let isQuoted: Bool
        /// Nothing for the style of cells that nobody touched.
        let attribute: String

        init(_ look: CellLook?, _ isQuoted: Bool, number: Int) {
            self.look = look
            self.isQuoted = isQuoted
            attribute = number > 0 ? " s=\"\(number)\"" : ""
        }

        func isOf(_ look: CellLook?, _ isQuoted: Bool) -> Bool { isQuoted == self.isQuoted && look == self.look }
    }

    /// Appends the rest of a cell whose tag is open.
    private func write(
        _ content: CellContent,
        _ markup: XLSXLookMarkup,
        _ texts: inout XLSXTexts,
        to writer: inout XMLWriter
    ) {
        switch content {
        case .empty, .text(""), .link("", _, _): writer.append(markup: "/>")
        case .text, .richText, .link: texts.write(content, markup, to: &writer)
        case .number(let number): writer.append(markup: "><v>\(XMLWriter.text(of: number))</v></c>")
        case .date(let date): writer.append(markup: "><v>\(date.serial)</v></c>")
        case .formula(let formula, let cached):
            if case .text = cached { writer.append(markup: " t=\"str\"") }
            writer.append(markup: "><f>")
            writer.append(text: formula.text)
            writer.append(markup: "</f><v>")
            switch cached {
            case .number(let number): writer.append(markup: XMLWriter.text(of: number))
            case .text(let text): writer.append(text: XLSXEscape.encode(text))
            }
            writer.append(markup: "</v></c>")
        }
    }

    // MARK: What follows the cells

    /// §18.3.1.18; the first look that applies is the last one asked, as in OpenDocument.
    private func writeConditions(_ styles: inout XLSXStyleTable?, to writer: inout XMLWriter) {
        for (rank, condition) in sheet.conditions.enumerated() {
            guard let difference = styles?.difference(condition.change),
                let cells = XLSXInputRules.cells(condition.ranges, in: sheet.extent)
            else { continue }
            writer.open("conditionalFormatting", [("sqref", cells)])
            writer.open(
                "cfRule",
                [
                    ("type", "expression"), ("dxfId", "\(difference)"), ("priority", "\(rank + 1)"),
                    ("stopIfTrue", "1"),
                ]
            )
            writer.open("formula")
            writer.append(text: condition.formula.text)
            writer.append(markup: "</formula></cfRule></conditionalFormatting>")
        }
    }

    /// §18.3.1.48.
    private func writeLinks(to writer: inout XMLWriter) {
        var links = XMLWriter()
        for (row, draft) in sheet.rows.enumerated() {
            for (column, cell) in draft.cells.enumerated() {
                guard case .link(_, let target, let place) = cell.content else { continue }
                let location = XLSXEscape.encode("\(SheetRange.quoted(target))!\(place)")
                let reference = "\(CellReference(row: row, column: column))"
                links.open("hyperlink", [("ref", reference), ("location", location)], closed: true)
            }
        }
        guard links.count > 0 else { return }
        writer.open("hyperlinks")
        writer.append(markup: links.bytes)
        writer.close("hyperlinks")
    }
}

extension CellContent {
    /// Whether programs would read something else than a text, if somebody typed it.
    var looksTyped: Bool {
        let first: UInt8? =
            switch self {
            case .text(let text), .link(let text, _, _): text.utf8.first
            case .richText(let runs): runs.first?.text.utf8.first
            case .empty, .number, .date, .formula: nil
            }
        switch first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
        default: return false
        }
    }
}
