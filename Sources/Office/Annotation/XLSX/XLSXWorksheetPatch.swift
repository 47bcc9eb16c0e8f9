/// Gives cells of a worksheet part another style, and the sheet a drawing for its notes (ECMA-376 part 1, §18.3.1.99).
///
/// The place of rows and cells is counted as `XLSXWorksheetReader` counts it.
struct XLSXWorksheetPatch {
    /// What happens to the background of a cell.
    enum Change {
        case fill(Colour)
        case restore
    }

    /// A row as found, for cells that are not there.
    private struct Row {
        let tag: MarkupTag
        let style: Int?
        /// Columns that wait for a cell, and where it would stand.
        var places: [Int: Int] = [:]
        var end = 0
    }

    /// Elements that stand before the cells.
    private static let head: Set<String> = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols"]

    let part: String
    private(set) var grid = XLSXGrid()
    /// The relationship to the drawing of notes, if there is one.
    var drawingID: String? { drawing?.id }
    private let bytes: [UInt8]
    private var scanner: MarkupScanner
    private var splice = MarkupSplice()
    private let changes: [CellReference: Change]
    private var columnsOfRow: [Int: [Int]] = [:]
    private var found: Set<CellReference> = []
    private var rows: [Int: Row] = [:]
    private var rowPlaces: [Int: Int] = [:]
    private var columnStyles: [(range: ClosedRange<Int>, style: Int)] = []
    private var root: MarkupTag?
    private var dimension: MarkupTag?
    private var drawing: XLSXNoteDrawing?
    private var dataTag: MarkupTag?
    private var dataEnd = 0
    private var dataPlace: Int?
    private var rootEnd = 0

    /// Reads the part; the styles are those of the workbook, if it has any that can be read.
    init(
        _ bytes: [UInt8],
        part: String,
        changes: [CellReference: Change],
        styles: inout XLSXStyleSheet?,
        limits: Limits
    ) throws(OfficeError) {
        self.bytes = bytes
        self.part = part
        self.changes = styles == nil ? [:] : changes
        scanner = try MarkupScanner(bytes, part: part, home: XLSXDialect.home, limits: limits)
        for cell in self.changes.keys.sorted() { columnsOfRow[cell.row, default: []].append(cell.column) }
        try read(&styles)
        try insertCells(&styles)
    }

    /// Whether the part is a worksheet at all.
    var isWorksheet: Bool { root.map { !$0.isEmpty } ?? false }

    // MARK: Reading

    private mutating func read(_ styles: inout XLSXStyleSheet?) throws(OfficeError) {
        while try scanner.advance() {
            guard scanner.kind != .end else {
                if scanner.depth == 0 { rootEnd = scanner.range.lowerBound }
                continue
            }
            if scanner.depth == 0 {
                guard scanner.isHome, scanner.name == "worksheet" else { return }
                root = MarkupTag(scanner)
                drawing = XLSXNoteDrawing(scanner)
                continue
            }
            drawing?.read(scanner)
            guard scanner.isHome else { continue }
            if scanner.depth == 1 { try readSection(&styles) } else if scanner.name == "col" { readColumns() }
        }
    }

    private mutating func readSection(_ styles: inout XLSXStyleSheet?) throws(OfficeError) {
        if dataPlace == nil, !Self.head.contains(scanner.name) { dataPlace = scanner.range.lowerBound }
        switch scanner.name {
        case "dimension": dimension = dimension ?? MarkupTag(scanner)
        case "sheetFormatPr": grid.readDefaults(scanner)
        case "sheetData" where dataTag == nil:
            dataTag = MarkupTag(scanner)
            if scanner.kind == .start { try readRows(&styles) }
        default: break
        }
    }

    private mutating func readColumns() {
        guard let first = scanner.number("min"), first >= 1 else { return }
        let last = min(scanner.number("max") ?? first, CellReference.columnCount)
        guard first <= last else { return }
        grid.readColumns(first - 1...last - 1, scanner)
        if let style = scanner.number("style") { columnStyles.append((first - 1...last - 1, style)) }
    }

    /// Where the reading of rows stands.
    private struct Walk {
        /// Rows with changes, and how many of them lie above.
        let waitingRows: [Int]
        var passedRows = 0
        var row = -1
        var column = -1
        var rowDepth: Int?
        /// The row, when cells may have to be inserted there, and how many of those lie before.
        var current: Int?
        var passedColumns = 0
    }

    private mutating func readRows(_ styles: inout XLSXStyleSheet?) throws(OfficeError) {
        let depth = scanner.depth
        var walk = Walk(waitingRows: columnsOfRow.keys.sorted())
        while try scanner.advance(), scanner.depth > depth {
            if scanner.kind == .end {
                if scanner.depth == walk.rowDepth { endRow(&walk) }
            } else if scanner.isHome, scanner.name == "row", walk.rowDepth == nil {
                beginRow(&walk)
            } else if scanner.isHome, scanner.name == "c", walk.rowDepth != nil {
                try readCell(&walk, &styles)
                if scanner.kind == .start { try scanner.skipElement() }
            } else if !(scanner.isHome && ["AlternateContent", "Fallback"].contains(scanner.name)) {
                if let row = walk.current, rows[row]?.end == 0 { rows[row]?.end = scanner.range.lowerBound }
                if scanner.kind == .start { try scanner.skipElement() }
            }
        }
        dataEnd = scanner.range.lowerBound
    }

    private mutating func beginRow(_ walk: inout Walk) {
        walk.row += 1
        if let number = scanner.number("r"), (1...CellReference.rowCount).contains(number) { walk.row = number - 1 }
        walk.column = -1
        grid.readRow(walk.row, scanner)
        while walk.passedRows < walk.waitingRows.count, walk.waitingRows[walk.passedRows] < walk.row {
            rowPlaces[walk.waitingRows[walk.passedRows]] = scanner.range.lowerBound
            walk.passedRows += 1
        }
        walk.passedColumns = 0
        let isFirst = columnsOfRow[walk.row] != nil && rows[walk.row] == nil
        if isFirst {
            let style = scanner.flag("customFormat") ? scanner.number("s") : nil
            rows[walk.row] = Row(tag: MarkupTag(scanner), style: style)
        }
        guard scanner.kind == .start else { return }
        walk.rowDepth = scanner.depth
        walk.current = isFirst ? walk.row : nil
    }

    private mutating func readCell(_ walk: inout Walk, _ styles: inout XLSXStyleSheet?) throws(OfficeError) {
        walk.column += 1
        var isPlaced = true
        if let text = scanner.attribute("r"), !text.isEmpty {
            if let place = CellReference(text) {
                walk.row = place.row
                walk.column = place.column
            } else {
                isPlaced = false
            }
        }
        if let row = walk.current, let columns = columnsOfRow[row] {
            while walk.passedColumns < columns.count, columns[walk.passedColumns] < walk.column {
                rows[row]?.places[columns[walk.passedColumns]] = scanner.range.lowerBound
                walk.passedColumns += 1
            }
        }
        if isPlaced { try changeCell(CellReference(row: walk.row, column: walk.column), &styles) }
    }

    /// What is left of the columns that wait stands at the end of the row, before what follows its cells.
    private mutating func endRow(_ walk: inout Walk) {
        if let row = walk.current, let columns = columnsOfRow[row], let end = rows[row]?.end {
            for column in columns.dropFirst(walk.passedColumns) {
                rows[row]?.places[column] = end == 0 ? scanner.range.lowerBound : end
            }
        }
        walk.current = nil
        walk.rowDepth = nil
    }

    // MARK: Styles

    private mutating func changeCell(_ cell: CellReference, _ styles: inout XLSXStyleSheet?) throws(OfficeError) {
        guard let change = changes[cell] else { return }
        found.insert(cell)
        let old = scanner.number("s") ?? 0
        guard let style = try Self.style(old, change, &styles), style != old else { return }
        splice.set("s", "\(style)", in: MarkupTag(scanner))
    }

    private static func style(
        _ old: Int,
        _ change: Change,
        _ styles: inout XLSXStyleSheet?
    ) throws(OfficeError) -> Int? {
        switch change {
        case .fill(let fill): try styles?.style(old, with: fill)
        case .restore: try styles?.styleBefore(old)
        }
    }

    /// Inserts the cells that are to be coloured and were not there.
    private mutating func insertCells(_ styles: inout XLSXStyleSheet?) throws(OfficeError) {
        guard let root, !root.isEmpty else { return }
        var newRows: [(place: Int, bytes: [UInt8])] = []
        var inserted: [CellReference] = []
        for (row, columns) in columnsOfRow.sorted(by: { $0.key < $1.key }) {
            var cells: [(column: Int, place: Int, bytes: [UInt8])] = []
            for column in columns {
                let cell = CellReference(row: row, column: column)
                guard !found.contains(cell), case .fill(let fill)? = changes[cell] else { continue }
                let columnStyle = columnStyles.last { $0.range.contains(column) }?.style
                let old = rows[row]?.style ?? columnStyle ?? 0
                guard let style = try styles?.style(old, with: fill) else { continue }
                let element = "<\(root.prefix)c r=\"\(cell)\" s=\"\(style)\"/>"
                let place = rows[row].map { $0.places[column, default: $0.tag.range.upperBound] } ?? 0
                cells.append((column, place, Array(element.utf8)))
            }
            guard !cells.isEmpty else { continue }
            inserted += cells.map { CellReference(row: row, column: $0.column) }
            if let found = rows[row] {
                extend(found.tag, "spans") { XLSXExtent.spans($0, with: cells.map(\.column)) }
                if found.tag.isEmpty {
                    splice.add(Array(cells.map(\.bytes).joined()), at: .inside(found.tag))
                } else {
                    for cell in cells { splice.insert(cell.bytes, at: cell.place) }
                }
            } else {
                let content = Array(cells.map(\.bytes).joined())
                let element = XMLWriter.element(root.prefix + "row", [("r", "\(row + 1)")], holding: content)
                newRows.append((rowPlaces[row] ?? dataEnd, element))
            }
        }
        if let dimension { extend(dimension, "ref") { XLSXExtent.dimension($0, with: inserted) } }
        insert(newRows, root)
    }

    /// Changes an attribute to what becomes of it, if it is there and anything does.
    private mutating func extend(_ tag: MarkupTag, _ name: String, _ change: (String) -> String?) {
        guard let rank = tag.rank(of: name) else { return }
        let text = scanner.string(tag.attributes[rank].value)
        if let changed = change(text), changed != text { splice.change(.set(rank, changed), in: tag) }
    }

    private mutating func insert(_ newRows: [(place: Int, bytes: [UInt8])], _ root: MarkupTag) {
        guard !newRows.isEmpty else { return }
        if let dataTag, !dataTag.isEmpty {
            for row in newRows { splice.insert(row.bytes, at: row.place) }
        } else if let dataTag {
            splice.add(Array(newRows.map(\.bytes).joined()), at: .inside(dataTag))
        } else {
            let rows = Array(newRows.map(\.bytes).joined())
            splice.insert(XMLWriter.element(root.prefix + "sheetData", holding: rows), at: dataPlace ?? rootEnd)
        }
    }

    // MARK: Drawing

    /// Makes the sheet show a drawing of notes, instead of one that it names in vain.
    mutating func setDrawing(_ id: String, _ dialect: XLSXDialect) {
        guard let root else { return }
        drawing?.name(id, in: root, end: rootEnd, dialect, &splice)
    }

    func write(to edition: inout XLSXEdition) { edition.write(part, splice, on: bytes) }
}
