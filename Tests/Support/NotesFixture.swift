package import Office

/// Notes for any workbook.
package enum NotesFixture {
    package static let author = "Mission Campus"
    package static let red = Colour(0xFFC7CE)
    package static let yellow = Colour(0xFFEB9C)

    /// A note on a cell.
    package static func note(
        _ cell: String,
        _ text: String = "À corriger",
        sheet: Int = 0,
        fill: Colour = red
    ) -> CellNote {
        let place = CellReference(cell) ?? CellReference(row: 0, column: 0)
        return CellNote(sheet: sheet, cell: place, paragraphs: [text], fill: fill)
    }

    /// Notes on sheets of these names, and the sheet that lists them.
    package static func notes(_ notes: [CellNote], on names: [String] = ["S", "T"]) -> WorkbookNotes {
        let rows = notes.enumerated().map { index, note -> [CellDraft] in
            let link = CellContent.link("\(note.cell)", sheet: names[note.sheet], cell: note.cell)
            return [
                CellDraft(.number(Double(index + 1)), .plain), CellDraft(link, .plain),
                CellDraft(.text("Erreur"), CellLook(fill: note.fill)), CellDraft(.empty, .input),
                CellDraft(.text(note.paragraphs.joined(separator: "\n")), .plain),
            ]
        }
        return WorkbookNotes(author: NoteAuthor(author), notes: notes, sheet: sheet(rows), fills: [red, yellow])
    }

    /// Notes on these cells of the first sheet, and another sheet than that which lists them.
    package static func notes(on cells: [String], fill: Colour = red, sheet: SheetDraft = sheet([])) -> WorkbookNotes {
        let notes = cells.map { note($0, "Écart en \($0).", fill: fill) }
        return WorkbookNotes(author: NoteAuthor(author), notes: notes, sheet: sheet, fills: [red, yellow])
    }

    /// What one of them is in a document that does not declare `dc`.
    package static func bytes(of cell: String) -> String {
        """
        <office:annotation xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>\(author)</dc:creator>\
        <text:p>\(author)</text:p><text:p>Écart en \(cell).</text:p></office:annotation>
        """
    }

    /// The sheet that lists notes.
    package static func sheet(
        _ rows: [[CellDraft]],
        named name: String = "Anomalies",
        filter: CellRange? = nil
    ) -> SheetDraft {
        let headers = ["N°", "Cellule", "Gravité", "Votre explication", "Clé"]
        let header = headers.map { CellDraft(.text($0), CellLook(font: CellFont(isBold: true))) }
        return SheetDraft(
            name: name,
            columns: [1, 4.5, 2.5, 6].map { ColumnDraft(width: $0) } + [ColumnDraft(width: 2, isHidden: true)],
            rows: ([header] + rows).map { RowDraft($0) },
            headerRows: 0..<1,
            frozen: FrozenPanes(rows: 1),
            filter: filter
        )
    }

    /// Notes on cells, beside them and below them, in each of the first sheets.
    package static func scattered(over workbook: Workbook) -> WorkbookNotes {
        var notes: [CellNote] = []
        for (rank, sheet) in workbook.sheets.prefix(6).enumerated() {
            let range = sheet.usedRange ?? CellRange(CellReference(row: 2, column: 1), CellReference(row: 2, column: 1))
            let middle = (range.first.row + range.last.row) / 2
            let places = [
                range.first, range.last, CellReference(row: middle, column: range.first.column),
                CellReference(row: middle, column: (range.first.column + range.last.column) / 2),
                CellReference(row: middle, column: min(range.last.column + 3, CellReference.columnCount - 1)),
                CellReference(row: min(range.last.row + 4, CellReference.rowCount - 1), column: range.last.column),
            ]
            for (index, place) in Set(places).sorted().enumerated() {
                let text = "La cellule \(place) de « \(sheet.name) » n’est pas bonne <&>."
                let fill = index % 2 == 0 ? red : yellow
                notes.append(CellNote(sheet: rank, cell: place, paragraphs: [text, "Que faire ?"], fill: fill))
            }
        }
        return self.notes(notes, on: workbook.sheets.map(\.name))
    }
}

extension CellLook {
    /// The look of what is told.
    package static let plain = CellLook(alignment: CellAlignment(wraps: true))
    /// The look of what is typed.
    package static let input = CellLook(borders: CellBorders(around: CellBorder(Colour(0x7F7F7F))), isLocked: false)
}

extension ODSFixture {
    /// A content document once annotated, in a package.
    package static func annotated(_ content: String, _ notes: WorkbookNotes) throws(OfficeError) -> String {
        let bytes = try ODSAnnotator().annotate(package(content), with: notes)
        return String(decoding: try ZipReader(bytes: bytes).read("content.xml"), as: UTF8.self)
    }
}
