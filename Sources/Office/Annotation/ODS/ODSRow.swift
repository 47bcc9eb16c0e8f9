/// A row of a document as its bytes stand (OpenDocument 1.2 part 1, §9.1.3), read only as far as notes need it.
struct ODSRow {
    /// A cell, or several that the file repeats (§9.1.4 and §9.1.5).
    struct Cell {
        let tag: Range<Int>
        var end = 0
        let columns: Range<Int>
        /// Which attributes its repetition and its style are.
        let repetition: Int?
        let styleAttribute: Int?
        let style: String?
        /// Where a note belongs among its children.
        var notePosition: Int
        var annotation: ODSAnnotation?

        /// Whether an earlier run left something here.
        var isAnnotated: Bool { annotation?.ours != nil || style.map(ODSFillStyles.isOurs) ?? false }
    }

    let tag: Range<Int>
    var endTag = 0..<0
    let rows: Range<Int>
    let repetition: Int?
    /// The style of cells without style (§19.615 `table:default-cell-style-name`).
    let defaultStyle: String?
    var cells: [Cell] = []

    /// Reads a row, to its end; `row` is its place in the sheet.
    init(_ markup: inout ODSMarkup, row: Int, notesOf author: NoteAuthor) throws(OfficeError) {
        tag = markup.tag
        rows = row..<row + markup.count(.rowsRepeated, atMost: CellReference.rowCount)
        repetition = markup.rank(of: .rowsRepeated)
        defaultStyle = markup.attribute(.defaultCellStyle)
        while let kind = try markup.advance(), kind != .end {
            guard kind == .start else { continue }
            switch markup.token {
            case .cell, .coveredCell: try readCell(&markup, notesOf: author)
            default: try markup.skipElement()
            }
        }
        endTag = markup.tag
    }

    private mutating func readCell(_ markup: inout ODSMarkup, notesOf author: NoteAuthor) throws(OfficeError) {
        let column = cells.last?.columns.upperBound ?? 0
        var cell = Cell(
            tag: markup.tag,
            columns: column..<column + markup.count(.columnsRepeated, atMost: CellReference.columnCount),
            repetition: markup.rank(of: .columnsRepeated),
            styleAttribute: markup.rank(of: .styleName),
            style: markup.attribute(.styleName),
            notePosition: markup.tag.upperBound
        )
        while let kind = try markup.advance(), kind != .end {
            guard kind == .start else { continue }
            let token = markup.token
            if token == .annotation, cell.annotation == nil {
                cell.annotation = try ODSAnnotation(&markup, asOf: author)
            } else {
                try markup.skipElement()
                if token == .cellRangeSource { cell.notePosition = markup.tag.upperBound }
            }
        }
        cell.end = markup.tag.upperBound
        // What lies beyond the grid is copied as it is.
        if column < CellReference.columnCount { cells.append(cell) }
    }
}
