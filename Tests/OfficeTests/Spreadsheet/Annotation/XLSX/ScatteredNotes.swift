import Office

/// Notes of a few words.
enum ScatteredNotes {
    static let author = "Mission Campus"
    static let red = CellFill("F8CBAD")
    static let yellow = CellFill("FFE699")

    static func note(_ cell: String, _ text: String = "À corriger", sheet: Int = 0, fill: CellFill = red) -> CellNote {
        let place = CellReference(cell) ?? CellReference(row: 0, column: 0)
        return CellNote(sheet: sheet, cell: place, paragraphs: [text], fill: fill)
    }

    static func notes(_ notes: [CellNote]) -> WorkbookNotes {
        WorkbookNotes(author: author, notes: notes, sheet: sheet(of: notes))
    }

    /// One line for each note.
    static func sheet(of notes: [CellNote]) -> AddedSheet {
        AddedSheet(
            name: "Anomalies",
            columns: [
                AddedSheet.Column(header: "N°", width: 10), AddedSheet.Column(header: "Gravité", width: 25),
                AddedSheet.Column(header: "Cellule", width: 30), AddedSheet.Column(header: "Constat", width: 90),
                AddedSheet.Column(header: "Votre explication", width: 70),
                AddedSheet.Column(header: "Clé", width: 20, isHidden: true),
            ],
            rows: notes.enumerated().map { number, note in
                [
                    .number(number + 1), .marked("Erreur", note.fill),
                    .link("\(note.cell)", sheet: note.sheet, cell: note.cell),
                    .text(note.paragraphs.joined(separator: "\n")), .input(""), .text("\(note.sheet)!\(note.cell)"),
                ]
            }
        )
    }
}
