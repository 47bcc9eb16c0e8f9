/// Reads one worksheet part (ECMA-376 part 1, §18.3.1.99).
struct XLSXWorksheetReader: ~Copyable {
    var builder: SheetBuilder
    private var reader: XMLReader
    private let context: XLSXContext
    private var row = -1
    private var column = -1
    private var cell: XLSXCell
    private var formulas: XLSXSharedFormulas
    /// The cells that have a link, each with its identifier among the relationships of the part.
    private(set) var links: [(cell: CellReference, id: String)] = []
    private let mostLinks: Int

    init(_ reader: consuming XMLReader, context: XLSXContext, builder: SheetBuilder, limits: Limits) {
        self.builder = builder
        self.builder.reserve(reader.expectedCount, perCell: 32)
        self.reader = reader
        self.context = context
        cell = XLSXCell(limits: limits)
        formulas = XLSXSharedFormulas(limits: limits)
        mostLinks = limits.relationships
    }

    /// Reads to the end of the part, or to where its bytes are damaged; what is broken is noted.
    mutating func read(part: String) throws(OfficeError) {
        do throws(OfficeError) {
            try readSheet()
        } catch .damagedPart {
            builder.note(.damagedPart(part))
        }
        if let line = reader.firstErrorLine { builder.note(.malformedXML(part: part, line: line)) }
        if reader.replacedCount > 0 { builder.note(.replacedCharacters(part)) }
        if reader.wentTooDeep { builder.note(.nestedTooDeep(part)) }
    }

    private mutating func readSheet() throws(OfficeError) {
        while let kind = try reader.advance() {
            guard kind == .start else { continue }
            switch reader.xlsxToken {
            case .worksheet, .columns, .links: break
            case .column: readColumn()
            case .sheetData: try readRows()
            case .mergeCell: readMerge()
            case .link: readLink()
            case .sheetProtection: builder.isProtected = reader.flag(.sheetAttribute)
            default: if reader.name.local != "mergeCells" { try reader.skipElement() }
            }
        }
    }

    consuming func finish() throws(OfficeError) -> Sheet { try builder.finish() }

    private func index(_ token: XLSXToken) -> Int? {
        reader.attribute(token).flatMap { NumberParser.int($0) }
    }

    private mutating func readColumn() {
        guard reader.flag(.hidden), let first = index(.minimum), first >= 1 else { return }
        let last = min(index(.maximum) ?? first, CellReference.columnCount)
        if first <= last { builder.hiddenColumns.insert(first - 1...last - 1) }
    }

    private mutating func readMerge() {
        guard let range = reader.attribute(.ref).flatMap({ CellRange($0) }) else { return }
        builder.merge(range)
    }

    /// A link inserted in a cell (§18.3.1.47); of a range, its first cell shows it.
    private mutating func readLink() {
        guard links.count < mostLinks, let id = reader.attribute(.relationshipID),
            let cell = reader.attribute(.ref).flatMap({ CellRange($0) })?.first
        else { return }
        links.append((cell, id))
    }

    // MARK: Rows and cells (§18.3.1.73, §18.3.1.4)

    private mutating func readRows() throws(OfficeError) {
        var depth = 1
        var rowDepth: Int?
        while depth > 0, let kind = try reader.advance() {
            switch kind {
            case .text: break
            case .end:
                if rowDepth == depth { rowDepth = nil }
                depth -= 1
            case .start where rowDepth != nil && reader.number == XLSXToken.cell.rawValue: try readCell()
            case .start:
                switch reader.xlsxToken {
                case .row where rowDepth == nil:
                    beginRow()
                    depth += 1
                    rowDepth = depth
                case .alternateContent, .fallback: depth += 1
                default: try reader.skipElement()
                }
            }
        }
    }

    private mutating func beginRow() {
        row += 1
        if let text = reader.attribute(.reference) {
            if let number = NumberParser.int(text), (1...CellReference.rowCount).contains(number) {
                row = number - 1
            } else {
                builder.note(.badReference(text))
            }
        }
        column = -1
        if reader.flag(.hidden), row < CellReference.rowCount { builder.hiddenRows.insert(row...row) }
    }

    private mutating func readCell() throws(OfficeError) {
        column += 1
        cell.begin(reader)
        if let place = cell.place {
            row = place.row
            column = place.column
        }
        if try storeLeaf() { return reader.leaveLeaf() }
        while let kind = try reader.advance(), kind != .end {
            guard kind == .start else { continue }
            try cell.readChild(&reader)
        }
        if let badReference = cell.badReference { return builder.note(.badReference(badReference)) }
        try storeCell()
    }

    /// Stores a cell that holds nothing but a plain number or a shared string, as nearly all do; false, and nothing
    /// done, for any other.
    private mutating func storeLeaf() throws(OfficeError) -> Bool {
        guard reader.leafNumber == XLSXToken.value.rawValue, cell.badReference == nil,
            row < CellReference.rowCount, column < CellReference.columnCount
        else { return false }
        switch cell.type {
        case .number:
            guard context.styles.isPlain(cell.style), let number = reader.leafText({ NumberParser.double($0) }) else {
                return false
            }
            try builder.beginRow(row)
            builder.add(number, column: column)
        case .shared:
            guard let index = reader.leafText({ NumberParser.int($0) }), (0..<context.strings.count).contains(index),
                !context.strings.isEmpty(index)
            else { return false }
            try builder.beginRow(row)
            builder.add(sharedText: index, column: column)
        case .inline, .formulaText, .boolean, .date, .error, .unknown: return false
        }
        return true
    }

    private mutating func storeCell() throws(OfficeError) {
        guard row < CellReference.rowCount, column < CellReference.columnCount else {
            return builder.note(.badReference("\(CellReference(row: row, column: column))"))
        }
        let place = CellReference(row: row, column: column)
        let formula = formulas.formula(of: cell, at: place)
        var facts: [WorkbookDiagnostic.Fact] = []
        let value = cell.value(context, hasFormula: formula != nil) { facts.append($0) }
        for fact in facts { builder.note(fact, at: place) }
        guard value != nil || formula != nil, !PictureFormula.isText(value),
            !(formula.map(PictureFormula.isOne) ?? false)
        else { return }
        try builder.beginRow(row)
        builder.add(Cell(value, formula: formula), column: column)
    }
}
