import Words

/// Writes a sheet (OpenDocument 1.2 part 1, §9.1), in a document of ours or in somebody's.
struct ODSSheetWriter {
    /// What a sheet needs of the document it stands in.
    struct Surroundings {
        /// The number of the first rule of the sheet in the list of the document; nil when it lists none.
        var firstRule: Int?
        /// When the conditional looks of the sheet apply, in the order of the draft.
        var maps: [String] = []
        /// The master page that prints it.
        var page: String?
    }

    /// What a cell looks like, the set of conditions that may change it, and the rule of what is typed in it.
    private struct Appearance: Hashable {
        let look: CellLook?
        let conditions: Int
        let rule: Int
    }

    private struct RowLook: Hashable {
        /// In points.
        let height: Double
        let isFitted: Bool
    }

    private let sheet: SheetDraft
    private let surroundings: Surroundings
    private let namespaces: ODSNamespaces
    private let conditions: ConditionSets
    private let notes: [CellReference: NoteDraft]
    private let width: Int
    private var rules: RangeGrid
    private var styles: ODSStyleTable
    /// The tags of cells, still open to attributes.
    private var tags: [Appearance: String] = [:]
    /// That of each cell of the row before: the cell under it often has the same one.
    private var above: [(appearance: Appearance, tag: String)?]
    private var rowNames: [RowLook: String] = [:]
    private var ruleNames: [String] = []
    private var writer = XMLWriter()
    /// The tag of the empty cells that were not written yet, and how many they are.
    private var pending: (tag: String, count: Int)?

    /// Appends the sheet under its name in the document.
    static func write(
        _ sheet: SheetDraft,
        named name: String,
        in surroundings: Surroundings = Surroundings(),
        _ namespaces: ODSNamespaces = .declared,
        styles: inout ODSStyleTable,
        to writer: inout XMLWriter
    ) {
        var writing = ODSSheetWriter(sheet, surroundings, namespaces, styles, writer)
        writer = XMLWriter()
        writing.write(named: name)
        styles = writing.styles
        writer = writing.writer
    }

    private init(
        _ sheet: SheetDraft,
        _ surroundings: Surroundings,
        _ namespaces: ODSNamespaces,
        _ styles: ODSStyleTable,
        _ writer: XMLWriter
    ) {
        self.sheet = sheet
        self.surroundings = surroundings
        self.namespaces = namespaces
        self.styles = styles
        self.writer = writer
        let hasConditions = surroundings.maps.count == sheet.conditions.count
        conditions = ConditionSets(of: hasConditions ? sheet : SheetDraft(name: sheet.name, columns: [], rows: []))
        notes = Dictionary(firstOf: sheet.notes.map { ($0.cell, $0) })
        width = sheet.width
        above = Array(repeating: nil, count: width)
        rules = RangeGrid(over: sheet.extent)
        guard let firstRule = surroundings.firstRule else { return }
        ruleNames = sheet.rules.indices.map { ODSInputRules.name(firstRule + $0) }
        for (rank, rule) in sheet.rules.enumerated() {
            for range in rule.ranges { rules.change(range) { _ in rank + 1 } }
        }
    }

    // MARK: The sheet

    private mutating func write(named name: String) {
        let declarations = namespaces.declarations(.table, .office, .text, .xlink)
        writer.open("table:table", declarations + [("table:name", name)] + attributes(named: name))
        for column in sheet.columns {
            writer.append(markup: "<table:table-column table:style-name=\"\(styles.column(column.width))\"")
            writer.append(markup: column.isHidden ? " table:visibility=\"collapse\"/>" : "/>")
        }
        if sheet.columns.isEmpty { writer.append(markup: "<table:table-column/>") }
        var row = 0
        while row < sheet.rows.count {
            if row == sheet.headerRows?.lowerBound { writer.open("table:table-header-rows") }
            let count = repetitions(of: row)
            write(sheet.rows[row], row, times: count)
            row += count
            if row == min(sheet.headerRows?.upperBound ?? 0, sheet.rows.count) {
                writer.close("table:table-header-rows")
            }
        }
        if sheet.rows.isEmpty { writer.append(markup: "<table:table-row><table:table-cell/></table:table-row>") }
        writer.close("table:table")
    }

    private mutating func attributes(named name: String) -> [(name: String, value: String)] {
        var attributes: [(name: String, value: String)] = []
        let isVisible = sheet.visibility == .visible
        if !isVisible || surroundings.page != nil {
            attributes.append(("table:style-name", styles.table(isVisible: isVisible, page: surroundings.page)))
        }
        if sheet.isProtected { attributes.append(("table:protected", "true")) }
        if let range = sheet.page.range {
            let name = SheetRange.quoted(name)
            attributes.append(("table:print-ranges", "\(name).\(range.first):\(name).\(range.last)"))
        }
        return attributes
    }

    /// How many rows from this one on are the same, all without content; 1 for a row with some, or with notes.
    private func repetitions(of row: Int) -> Int {
        let draft = sheet.rows[row]
        guard notes.isEmpty, sheet.headerRows?.contains(row) != true, draft.isEmpty else { return 1 }
        var next = row + 1
        while next < sheet.rows.count, sheet.headerRows?.lowerBound != next, sheet.rows[next] == draft,
            rules.repeats(next), conditions.repeats(next)
        {
            next += 1
        }
        return next - row
    }

    /// The name of the style of a row.
    private mutating func style(ofRow row: Int) -> String {
        let look = RowLook(height: sheet.heights[row], isFitted: sheet.rows[row].height == .fitted)
        if let known = rowNames[look] { return known }
        let name = styles.row(look.height, isFitted: look.isFitted)
        rowNames[look] = name
        return name
    }

    private mutating func write(_ row: RowDraft, _ index: Int, times count: Int) {
        writer.append(markup: "<table:table-row table:style-name=\"")
        writer.append(markup: style(ofRow: index))
        writer.append(markup: count > 1 ? "\" table:number-rows-repeated=\"\(count)\">" : "\">")
        for column in 0..<width {
            let cell = column < row.cells.count ? row.cells[column] : CellDraft()
            write(cell, CellReference(row: index, column: column))
        }
        writeEmptyCells()
        writer.append(markup: "</table:table-row>")
    }

    // MARK: Cells

    private mutating func write(_ cell: CellDraft, _ place: CellReference) {
        let tag = tag(of: cell.look, at: place)
        let note = notes.isEmpty ? nil : notes[place]
        if note == nil, case .empty = cell.content { return appendEmpty(tag) }
        writeEmptyCells()
        writer.append(markup: tag)
        write(cell.content, format: cell.look?.format ?? .general, note: note)
        writer.append(markup: "</table:table-cell>")
    }

    private mutating func appendEmpty(_ tag: String) {
        if let pending, pending.tag == tag {
            self.pending = (tag, pending.count + 1)
        } else {
            writeEmptyCells()
            pending = (tag, 1)
        }
    }

    private mutating func writeEmptyCells() {
        guard let (tag, count) = pending else { return }
        pending = nil
        writer.append(markup: tag)
        writer.append(markup: count > 1 ? " table:number-columns-repeated=\"\(count)\"/>" : "/>")
    }

    private mutating func tag(of look: CellLook?, at place: CellReference) -> String {
        let set = conditions[place.row, place.column]
        let appearance = Appearance(look: look, conditions: set, rule: rules[place.row, place.column])
        if let above = above[place.column], above.appearance == appearance { return above.tag }
        let tag = tags[appearance] ?? newTag(appearance)
        tags[appearance] = tag
        above[place.column] = (appearance, tag)
        return tag
    }

    /// A cell that has no look takes that of the document unless conditions may change it.
    private mutating func newTag(_ appearance: Appearance) -> String {
        var tag = "<table:table-cell"
        if appearance.look != nil || appearance.conditions > 0 {
            let maps = conditions.sets[appearance.conditions].map { surroundings.maps[$0] }.joined()
            tag += " table:style-name=\"\(styles.cell(appearance.look ?? CellLook(), maps: maps))\""
        }
        if appearance.rule > 0 { tag += " table:content-validation-name=\"\(ruleNames[appearance.rule - 1])\"" }
        return tag
    }

    // MARK: Content

    /// Appends the rest of the tag, and what stands in the cell.
    private mutating func write(_ content: CellContent, format: NumberFormat, note: NoteDraft?) {
        if case .formula(let formula, _) = content {
            writer.append(attribute: "table:formula", "of:=" + formula.openDocument)
        }
        switch content {
        case .empty: break
        case .text, .richText, .link, .formula(_, .text): writer.append(markup: " office:value-type=\"string\"")
        case .number(let number), .formula(_, .number(let number)):
            writer.append(markup: " office:value-type=\"float\" office:value=\"\(XMLWriter.text(of: number))\"")
        case .date(let date):
            writer.append(markup: " office:value-type=\"date\" office:date-value=\"\(date)\"")
        }
        writer.append(markup: ">")
        if let note { writer.append(markup: ODSNote.bytes(note.paragraphs, author: note.author, namespaces)) }
        switch content {
        case .empty: break
        case .text(let text): paragraphs(text)
        case .richText(let runs): paragraphs(runs)
        case .number, .date, .formula: paragraphs(content.shown(as: format))
        case .link(let text, let sheet, let cell):
            let target = "#$\(SheetRange.quoted(sheet)).\(cell)"
            writer.append(markup: "<text:p><text:a xlink:type=\"simple\"")
            writer.append(attribute: "xlink:href", target)
            writer.append(markup: ">")
            writer.append(paragraphText: text)
            writer.append(markup: "</text:a></text:p>")
        }
    }

    /// A paragraph for each line.
    private mutating func paragraphs(_ text: String) {
        if CharacterFilter.isPlain(text, inParagraph: true) {
            writer.append(markup: "<text:p>")
            writer.append(markup: text)
            return writer.append(markup: "</text:p>")
        }
        for line in CharacterFilter.allLines(of: text) {
            writer.append(markup: "<text:p>")
            writer.append(paragraphText: String(line))
            writer.append(markup: "</text:p>")
        }
    }

    private mutating func paragraphs(_ runs: [TextRun]) {
        writer.append(markup: "<text:p>")
        for run in runs {
            let style = run.font.map { styles.text($0) }
            for (number, line) in CharacterFilter.allLines(of: run.text).enumerated() {
                if number > 0 { writer.append(markup: "</text:p><text:p>") }
                guard !line.isEmpty else { continue }
                if let style { writer.append(markup: "<text:span text:style-name=\"\(style)\">") }
                writer.append(paragraphText: String(line))
                if style != nil { writer.append(markup: "</text:span>") }
            }
        }
        writer.append(markup: "</text:p>")
    }
}
