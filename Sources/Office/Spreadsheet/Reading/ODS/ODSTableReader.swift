/// Reads one `table:table` (OpenDocument 1.2 part 1, §9.1), from its start tag to its end tag.
struct ODSTableReader {
    /// Whether a formula reads a cell of another file.
    private(set) var readsOtherFiles = false
    private var sheet: SheetBuilder
    private let limits: Limits
    var text: ODSText
    private var attributes = ODSCellAttributes()
    private var row = 0
    private var column = 0
    /// The groups around the current row or column that are folded (§9.1.8 and §9.1.11 `table:display`).
    private var foldedRowGroups = 0
    private var foldedColumnGroups = 0

    private let styles: ODSStyles
    private let epoch: Int
    /// What the styles of columns and of the current row make of numbers, where it is no plain number.
    private var columnFormats = ODSColumnFormats()
    private var rowFormat: ODSNumberFormat?
    private var rowHasStyle = false
    /// The reach of the array formulas that are not ended above the current row.
    private var arrays: [CellRange] = []

    init(limits: Limits, used: Int, styles: ODSStyles, epoch: Int) {
        self.limits = limits
        self.styles = styles
        self.epoch = epoch
        sheet = SheetBuilder(limits: limits, used: used)
        text = ODSText(limits: limits)
    }

    /// The sheet; nil for the copy of a foreign document that LibreOffice keeps as a table.
    mutating func read(_ reader: inout XMLReader, isHidden: Bool) throws(OfficeError) -> Sheet? {
        sheet.name = reader.attribute(.tableName) ?? ""
        guard !Self.isExternalCache(sheet.name) else {
            readsOtherFiles = true
            try reader.skipElement()
            return nil
        }
        sheet.visibility = isHidden ? .hidden : .visible
        sheet.isProtected = reader.attribute(.protected) == "true"
        sheet.reserve(reader.expectedCount, perCell: 128)
        try readChildren(&reader)
        return try sheet.finish()
    }

    /// LibreOffice keeps the cells that formulas read in another file as a table named `'file:///…'#Sheet`: no sheet may
    /// bear such a name. A `table:table-source` alone says nothing: sheets linked to a file have one too, and are shown.
    static func isExternalCache(_ name: String) -> Bool { name.hasPrefix("'") && name.contains("'#") }

    /// Rows and columns; groups and headers of them are transparent.
    private mutating func readChildren(_ reader: inout XMLReader) throws(OfficeError) {
        var openGroups: [ODSToken] = []
        while let kind = try reader.advance() {
            switch kind {
            case .text: break
            case .end:
                guard let group = openGroups.popLast() else { return }
                if group == .rowGroup { foldedRowGroups -= 1 }
                if group == .columnGroup { foldedColumnGroups -= 1 }
            case .start:
                switch reader.odsToken {
                case .row: try readRow(&reader)
                case .rowGroup where reader.attribute(.display) == "false":
                    foldedRowGroups += 1
                    openGroups.append(.rowGroup)
                case .columnGroup where reader.attribute(.display) == "false":
                    foldedColumnGroups += 1
                    openGroups.append(.columnGroup)
                case .rows, .columns, .rowGroup, .columnGroup: openGroups.append(.rows)
                case .column: try readColumn(&reader)
                default: try reader.skipElement()
                }
            }
        }
    }

    private mutating func readColumn(_ reader: inout XMLReader) throws(OfficeError) {
        let isHidden = Self.isHidden(reader.attribute(.visibility))
        let count = reader.count(.columnsRepeated, atMost: CellReference.columnCount)
        if isHidden || foldedColumnGroups > 0 { sheet.hiddenColumns.insert(column...column + count - 1) }
        if !styles.arePlain, let style = reader.attribute(.defaultCellStyle) {
            columnFormats.append(column..<column + count, styles.format(style))
        }
        column += count
        try reader.skipElement()
    }

    /// What a number is in the current row when its cell has this style, which may be none.
    private func format(_ style: ODSNumberFormat?, isOwn: Bool, column: Int) -> ODSNumberFormat? {
        if isOwn { return style }
        if rowHasStyle { return rowFormat }
        return columnFormats.format(of: column, unstyled: styles.unstyled)
    }

    private func isInArray(_ column: Int) -> Bool {
        let place = CellReference(row: row, column: column)
        return arrays.contains { $0.contains(place) }
    }

    private static func isHidden(_ visibility: String?) -> Bool { visibility == "collapse" || visibility == "filter" }

    // MARK: Rows

    private mutating func readRow(_ reader: inout XMLReader) throws(OfficeError) {
        let isHidden = Self.isHidden(reader.attribute(.visibility))
        let asked = reader.count(.rowsRepeated, atMost: CellReference.rowCount)
        let count = min(asked, CellReference.rowCount - row)
        if isHidden || foldedRowGroups > 0, count > 0 { sheet.hiddenRows.insert(row...row + count - 1) }
        try sheet.beginRow(row)
        if !styles.arePlain {
            let style = reader.attribute(.defaultCellStyle)
            rowHasStyle = style != nil
            rowFormat = style.flatMap { styles.format($0) }
        }
        if !arrays.isEmpty { arrays.removeAll { $0.last.row < row } }
        var cellColumn = 0
        while let kind = try reader.advance(), kind != .end {
            guard kind == .start else { continue }
            if count > 0, storeLeaf(reader, column: cellColumn) {
                cellColumn += 1
                reader.leaveLeaf()
                continue
            }
            switch reader.odsToken {
            case .cell: try readCell(&reader, column: &cellColumn, isCovered: false, isInGrid: count > 0)
            case .coveredCell: try readCell(&reader, column: &cellColumn, isCovered: true, isInGrid: count > 0)
            default: try reader.skipElement()
            }
        }
        try sheet.endRow(repeated: count)
        row += count
    }

    private mutating func readCell(
        _ reader: inout XMLReader,
        column: inout Int,
        isCovered: Bool,
        isInGrid: Bool
    ) throws(OfficeError) {
        attributes.begin(reader)
        text.clear()
        try readContent(&reader)
        let place = CellReference(row: row, column: column)
        let count = min(attributes.repeated, CellReference.columnCount - column)
        column += count
        var fact: WorkbookDiagnostic.Fact?
        let isComputed = !arrays.isEmpty && isInArray(place.column)
        if count > 0, isInGrid {
            noteMerge(at: place)
            noteArray(at: place)
        }
        let cell = attributes.cell(text: text, isCovered: isCovered, isComputed: isComputed, as: format(at: place)) {
            fact = $0
        }
        guard let cell else { return }
        if cell.readsOtherFile { readsOtherFiles = true }
        guard count > 0, isInGrid else { return sheet.note(.repetitionCut, at: place) }
        if let fact { sheet.note(fact, at: place) }
        if text.isCut { sheet.note(.textCut, at: place) }
        if let address = text.link { sheet.link(place, to: address) }
        sheet.add(cell, column: place.column, count: count)
    }

    /// Stores a cell that holds nothing but a number or a paragraph without markup, as nearly all do; false, and nothing
    /// done, for any other.
    private mutating func storeLeaf(_ reader: borrowing XMLReader, column: Int) -> Bool {
        guard reader.number == ODSToken.cell.rawValue, reader.leafNumber == ODSToken.paragraph.rawValue,
            column < CellReference.columnCount, arrays.isEmpty || !isInArray(column)
        else { return false }
        let asksStyles = !styles.arePlain
        var style: ODSNumberFormat?
        var hasStyle = false
        var isNumber = false
        var isText = false
        var number: Double?
        for index in 0..<reader.attributeCount {
            let token = reader.attributeNumber(index)
            if token == ODSToken.valueType.rawValue {
                isNumber = reader.value(index) { $0.equals("float") }
                isText = !isNumber && reader.value(index) { $0.equals("string") }
            } else if token == ODSToken.value.rawValue {
                number = reader.value(index) { NumberParser.double($0) }
            } else if token == ODSToken.errorType.rawValue {
                if reader.value(index, { $0.equals("error") }) { return false }
            } else if token == ODSToken.styleName.rawValue {
                guard asksStyles else { continue }
                hasStyle = true
                style = reader.value(index) { styles.format($0) }
            } else if token != ODSToken.unknown.rawValue {
                return false
            }
        }
        if isNumber, let number {
            if asksStyles, let format = format(style, isOwn: hasStyle, column: column) {
                sheet.add(Cell(format.value(of: number, epoch: epoch)), column: column)
            } else {
                sheet.add(number, column: column)
            }
            return true
        }
        return isText
            && reader.leafText { text in
                guard ODSText.isPlain(text), text.count <= limits.textBytes else { return false }
                sheet.add(text, column: column)
                return true
            }
    }

    /// What the styles make of a number in the cell that was read.
    private func format(at place: CellReference) -> (ODSNumberFormat, epoch: Int)? {
        if styles.arePlain { return nil }
        let style = attributes.style
        let format = format(style.flatMap { styles.format($0) }, isOwn: style != nil, column: place.column)
        return format.map { ($0, epoch) }
    }

    private mutating func noteArray(at place: CellReference) {
        guard attributes.matrixColumns > 1 || attributes.matrixRows > 1 else { return }
        guard arrays.count < limits.arraysOfRow else { return sheet.note(.repetitionCut, at: place) }
        let last = CellReference(
            row: min(place.row + attributes.matrixRows, CellReference.rowCount) - 1,
            column: min(place.column + attributes.matrixColumns, CellReference.columnCount) - 1
        )
        arrays.append(CellRange(place, last))
    }

    private mutating func noteMerge(at place: CellReference) {
        guard attributes.columnsSpanned > 1 || attributes.rowsSpanned > 1 else { return }
        let last = CellReference(
            row: min(place.row + attributes.rowsSpanned, CellReference.rowCount) - 1,
            column: min(place.column + attributes.columnsSpanned, CellReference.columnCount) - 1
        )
        sheet.merge(CellRange(place, last))
    }
}
