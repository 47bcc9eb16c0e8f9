package import Office

/// Notes for any workbook.
package enum NotesFixture {
    package static let author = "Mission Campus"
    package static let red = CellFill("FFC7CE")
    package static let yellow = CellFill("FFEB9C")

    /// A note on a cell.
    package static func note(
        _ cell: String,
        _ text: String = "À corriger",
        sheet: Int = 0,
        fill: CellFill = red
    ) -> CellNote {
        let place = CellReference(cell) ?? CellReference(row: 0, column: 0)
        return CellNote(sheet: sheet, cell: place, paragraphs: [text], fill: fill)
    }

    /// Notes, and the sheet that lists them.
    package static func notes(_ notes: [CellNote]) -> WorkbookNotes {
        let rows = notes.enumerated().map { index, note -> [AddedSheet.Content] in
            let link = AddedSheet.Content.link("\(note.cell)", sheet: note.sheet, cell: note.cell)
            let text = note.paragraphs.joined(separator: "\n")
            return [.number(index + 1), link, .marked("Erreur", note.fill), .input(""), .text(text)]
        }
        return WorkbookNotes(author: author, notes: notes, sheet: sheet(rows), fills: [red, yellow])
    }

    /// Notes on these cells of the first sheet, and another sheet than that which lists them.
    package static func notes(on cells: [String], fill: CellFill = red, sheet: AddedSheet = sheet([])) -> WorkbookNotes
    {
        let notes = cells.map { note($0, "Écart en \($0).", fill: fill) }
        return WorkbookNotes(author: author, notes: notes, sheet: sheet, fills: [red, yellow])
    }

    /// What one of them is in a document that does not declare `dc`.
    package static func bytes(of cell: String) -> String {
        """
        <office:annotation xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>\(author)</dc:creator>\
        <text:p>\(author)</text:p><text:p>Écart en \(cell).</text:p></office:annotation>
        """
    }

    /// The sheet that lists notes.
    package static func sheet(_ rows: [[AddedSheet.Content]], named name: String = "Anomalies") -> AddedSheet {
        let columns: [AddedSheet.Column] = [
            .init(header: "N°", width: 10), .init(header: "Cellule", width: 45), .init(header: "Gravité", width: 25),
            .init(header: "Votre explication", width: 60), .init(header: "Clé", width: 20, isHidden: true),
        ]
        return AddedSheet(name: name, columns: columns, rows: rows)
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
        return self.notes(notes)
    }
}

extension ODSFixture {
    /// A content document once annotated, in a package.
    package static func annotated(_ content: String, _ notes: WorkbookNotes) throws(OfficeError) -> String {
        let bytes = try ODSAnnotator().annotate(package(content), with: notes)
        return String(decoding: try ZipReader(bytes: bytes).read("content.xml"), as: UTF8.self)
    }
}
