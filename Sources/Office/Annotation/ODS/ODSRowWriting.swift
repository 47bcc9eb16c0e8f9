/// Writes rows again that notes fall on, or fell on in an earlier run: pieces of what is repeated keep all its attributes.
struct ODSRowWriting {
    private let bytes: [UInt8]
    private let author: String
    private let namespaces: ODSNamespaces
    /// The styles of cells by column (§9.1.6 `table:default-cell-style-name`).
    var columnStyles = ODSColumnStyles()
    var styles: ODSFillStyles

    init(_ bytes: [UInt8], author: String, _ namespaces: ODSNamespaces, styles: ODSFillStyles) {
        self.bytes = bytes
        self.author = author
        self.namespaces = namespaces
        self.styles = styles
    }

    // MARK: Rows

    /// The row and its repetitions, with the notes that fall there.
    mutating func bytes(_ row: ODSRow, _ notes: ArraySlice<RowNotes>) -> [UInt8] {
        var result: [UInt8] = []
        var rest = notes
        for piece in Repetition.pieces(of: row.rows, at: notes.lazy.map(\.row)) {
            let bytes = self.piece(row, count: piece.range.count, piece.isCut ? rest.popFirst() : nil)
            result += result.isEmpty ? bytes : MarkupSplice.withoutIdentifiers(bytes)
        }
        return result
    }

    private mutating func piece(_ row: ODSRow, count: Int, _ notes: RowNotes?) -> [UInt8] {
        let element = MarkupTag(at: row.tag, of: bytes)
        let change = Self.change(row.repetition, from: row.rows.count, to: count)
        var result = element.bytes(change, opened: notes != nil, of: bytes)
        var copied = row.tag.upperBound
        for cell in row.cells {
            result += bytes[copied..<cell.tag.lowerBound]
            copied = cell.end
            for piece in Repetition.pieces(of: cell.columns, at: notes?.columns(in: cell.columns) ?? []) {
                let note = piece.isCut ? notes?[piece.range.lowerBound] : nil
                let bytes = self.piece(cell, of: row, piece.range, note)
                let isFirst = piece.range.lowerBound == cell.columns.lowerBound
                result += isFirst ? bytes : MarkupSplice.withoutIdentifiers(bytes)
            }
        }
        if let notes {
            let width = row.cells.last?.columns.upperBound ?? 0
            result += newCells(width..<width, notes, row.defaultStyle)
            if row.tag == row.endTag { return result + element.endTag }
        }
        return result + bytes[copied..<row.endTag.upperBound]
    }

    private static func change(_ repetition: Int?, from count: Int, to piece: Int) -> [MarkupTag.Change] {
        guard let repetition, piece != count else { return [] }
        return [piece == 1 ? .remove(repetition) : .set(repetition, String(piece))]
    }

    // MARK: Cells

    private mutating func piece(
        _ cell: ODSRow.Cell,
        of row: ODSRow,
        _ columns: Range<Int>,
        _ note: CellNote?
    ) -> [UInt8] {
        var changes = Self.change(cell.repetition, from: cell.columns.count, to: columns.count)
        changes += styleChange(cell, of: row, columns, note)
        let element = MarkupTag(at: cell.tag, of: bytes)
        let isEmpty = cell.tag.upperBound == cell.end
        let start = element.bytes(changes, opened: note != nil, of: bytes)
        if isEmpty { return start + (note.map { ownNote($0) + element.endTag } ?? []) }
        var inside = MarkupSplice()
        if let annotation = cell.annotation, annotation.isKept {
            if let ours = annotation.ours { inside.remove(ours) }
            if let note { inside.add(addition(note), at: annotation.place) }
        } else {
            let place = cell.annotation?.range ?? cell.notePosition..<cell.notePosition
            inside.replace(place, with: note.map { ownNote($0) } ?? [])
        }
        return start + inside.applied(to: bytes, in: cell.tag.upperBound..<cell.end)
    }

    private mutating func styleChange(
        _ cell: ODSRow.Cell,
        of row: ODSRow,
        _ columns: Range<Int>,
        _ note: CellNote?
    ) -> [MarkupTag.Change] {
        guard note != nil || cell.isAnnotated else { return [] }
        let style = cell.style ?? row.defaultStyle ?? columnStyles[columns.lowerBound]
        let wanted: String?
        if let fill = note?.fill { wanted = styles.filled(style, with: fill) } else { wanted = styles.mended(style) }
        guard wanted != style else { return [] }
        switch (cell.styleAttribute, wanted) {
        case (let attribute?, let wanted?): return [.set(attribute, wanted)]
        case (let attribute?, nil): return [.remove(attribute)]
        case (nil, let wanted?): return [.add(namespaces.attribute(.table, "style-name", wanted))]
        case (nil, nil): return []
        }
    }

    private func ownNote(_ note: CellNote) -> [UInt8] {
        ODSNote.bytes(note.paragraphs, author: author, namespaces)
    }

    private func addition(_ note: CellNote) -> [UInt8] {
        ODSAnnotation.addition(note.paragraphs, author: author, namespaces)
    }

    // MARK: What the file does not have

    /// Columns that a sheet must have for these notes.
    mutating func newColumns(for notes: [CellNote]) -> [UInt8] {
        let missing = (notes.map(\.cell.column).max() ?? -1) + 1 - columnStyles.count
        guard missing > 0 else { return [] }
        var writer = XMLWriter()
        let attributes = attributes(repeated: missing, "table:number-columns-repeated")
        writer.open("table:table-column", attributes, closed: true)
        columnStyles.append(nil, count: missing)
        return writer.bytes
    }

    /// Rows to add at the end of a sheet, from this row on.
    mutating func newRows(from row: Int, _ notes: ArraySlice<RowNotes>) -> [UInt8] {
        guard let last = notes.last else { return [] }
        var writer = XMLWriter()
        var rest = notes
        for piece in Repetition.pieces(of: row..<last.row + 1, at: notes.lazy.map(\.row)) {
            writer.open("table:table-row", attributes(repeated: piece.range.count, "table:number-rows-repeated"))
            let own = piece.isCut ? rest.popFirst() : nil
            writer.append(markup: newCells(0..<max(columnStyles.count, 1), own, nil))
            writer.close("table:table-row")
        }
        return writer.bytes
    }

    /// Cells for these columns, and for notes beyond.
    private mutating func newCells(_ columns: Range<Int>, _ notes: RowNotes?, _ rowStyle: String?) -> [UInt8] {
        let missing = columns.lowerBound..<max(columns.upperBound, notes.map { $0.lastColumn + 1 } ?? 0)
        var writer = XMLWriter()
        for piece in Repetition.pieces(of: missing, at: notes?.columns(in: missing) ?? []) {
            let attributes = attributes(repeated: piece.range.count, "table:number-columns-repeated")
            guard piece.isCut, let note = notes?[piece.range.lowerBound] else {
                writer.open("table:table-cell", attributes, closed: true)
                continue
            }
            let style = rowStyle ?? columnStyles[note.cell.column]
            let name = note.fill.map { styles.filled(style, with: $0) }
            writer.open("table:table-cell", attributes + (name.map { [("table:style-name", $0)] } ?? []))
            writer.append(markup: ownNote(note))
            writer.close("table:table-cell")
        }
        return writer.bytes
    }

    private func attributes(repeated count: Int, _ name: String) -> [(name: String, value: String)] {
        namespaces.declarations(.table) + (count > 1 ? [(name, String(count))] : [])
    }
}

/// The default styles of the cells of a sheet, by column (OpenDocument 1.2 part 1, §9.1.6).
struct ODSColumnStyles {
    private var runs: [(columns: Range<Int>, style: String?)] = []

    /// Number of columns that the sheet has.
    var count: Int { runs.last?.columns.upperBound ?? 0 }

    /// Takes note of the next column, or of several.
    mutating func append(_ style: String?, count: Int) {
        guard self.count < CellReference.columnCount else { return }
        runs.append((self.count..<self.count + count, style))
    }

    /// The style of cells without style there.
    subscript(_ column: Int) -> String? { runs.first { $0.columns.contains(column) }?.style }
}
