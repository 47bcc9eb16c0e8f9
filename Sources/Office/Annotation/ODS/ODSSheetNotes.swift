import Words

/// Goes through the sheets of a document once more, and adds the notes to their cells (OpenDocument 1.2 part 1, §9.1).
struct ODSSheetNotes {
    private let notes: WorkbookNotes
    private var writing: ODSRowWriting
    private var splices = MarkupSplice()

    private init(_ notes: WorkbookNotes, writing: ODSRowWriting) {
        self.notes = notes
        self.writing = writing
    }

    /// What changes in these sheets, and the styles that their cells ask for.
    static func changes(
        _ notes: WorkbookNotes,
        on tables: [(rank: Int, table: ODSSurvey.Table)],
        writing: ODSRowWriting,
        _ markup: inout ODSMarkup
    ) throws(OfficeError) -> (splices: MarkupSplice, styles: ODSFillStyles) {
        var adding = ODSSheetNotes(notes, writing: writing)
        let ranks = Dictionary(firstOf: tables.map { ($0.table.range.lowerBound, $0.rank) })
        while let kind = try markup.advance() {
            guard kind == .start, markup.token == .table, let rank = ranks[markup.tag.lowerBound] else { continue }
            try adding.add(notes.notes.filter { $0.sheet == rank }, &markup)
        }
        return (adding.splices, adding.writing.styles)
    }

    private mutating func add(_ notes: [CellNote], _ markup: inout ODSMarkup) throws(OfficeError) {
        var rest = RowNotes.rows(of: notes)[...]
        var row = 0
        var depth = 1
        var columnsPlace: Int?
        var firstRow: Int?
        var place = markup.element.isEmpty ? MarkupSplice.Place.inside(markup.element) : .before(markup.tag.upperBound)
        writing.columnStyles = ODSColumnStyles()
        while let kind = try markup.advance() {
            switch kind {
            case .end:
                depth -= 1
                guard depth > 0 else {
                    let added = (columns: writing.newColumns(for: notes), rows: writing.newRows(from: row, rest))
                    if let position = columnsPlace ?? firstRow {
                        splices.insert(added.columns, at: position)
                        splices.add(added.rows, at: place)
                    } else if !notes.isEmpty {
                        splices.add(added.columns + added.rows, at: place)
                    }
                    return
                }
            case .start:
                let isRow = [.row, .rows, .rowGroup].contains(markup.token)
                if isRow, firstRow == nil { firstRow = markup.tag.lowerBound }
                switch markup.token {
                case .rows, .rowGroup, .columns, .columnGroup:
                    depth += 1
                    continue
                case .column:
                    let count = markup.count(.columnsRepeated, atMost: CellReference.columnCount)
                    writing.columnStyles.append(markup.attribute(.defaultCellStyle), count: count)
                    try markup.skipElement()
                case .row:
                    let read = try ODSRow(&markup, row: row, notesOf: self.notes.author)
                    add(read, &rest)
                    row = read.rows.upperBound
                default:
                    try markup.skipElement()
                    continue
                }
            }
            // Rows are added after the last row, or group of rows, of the sheet; columns likewise.
            guard depth == 1 else { continue }
            place = .before(markup.tag.upperBound)
            if firstRow == nil { columnsPlace = markup.tag.upperBound }
        }
    }

    private mutating func add(_ row: ODSRow, _ rest: inout ArraySlice<RowNotes>) {
        let own = rest.prefix { row.rows.contains($0.row) }
        rest = rest.dropFirst(own.count)
        guard !own.isEmpty || row.cells.contains(where: \.isAnnotated) else { return }
        splices.replace(row.tag.lowerBound..<row.endTag.upperBound, with: writing.bytes(row, own))
    }
}
