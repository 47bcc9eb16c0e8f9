/// The notes of a sheet of a new workbook: their texts (ECMA-376 part 1, §18.7) and their boxes.
struct XLSXNotesPart {
    private let sheet: SheetDraft
    private let rank: Int

    init(_ sheet: SheetDraft, rank: Int) {
        self.sheet = sheet
        self.rank = rank
    }

    /// In the order of their cells.
    private var notes: [NoteDraft] { sheet.notes.sorted { $0.cell < $1.cell } }

    var comments: [UInt8] {
        let authors = Set(sheet.notes.map(\.author)).sorted()
        var writer = XMLWriter()
        writer.append(markup: XMLWriter.declaration)
        writer.open("comments", [("xmlns", XLSXDialect.transitional.main)])
        writer.open("authors")
        for author in authors {
            writer.open("author")
            writer.append(text: XLSXEscape.encode(author))
            writer.close("author")
        }
        writer.close("authors")
        writer.open("commentList")
        for note in notes {
            let author = authors.firstIndex(of: note.author) ?? 0
            writer.open("comment", [("ref", "\(note.cell)"), ("authorId", "\(author)")])
            writer.open("text")
            Self.write(Self.text(note.paragraphs, author: note.author), to: &writer)
            writer.append(markup: "</text></comment>")
        }
        writer.append(markup: "</commentList></comments>")
        return writer.bytes
    }

    var boxes: [UInt8] {
        var writer = XLSXNoteBoxes.open(sheet: rank, notes: notes.count)
        XLSXNoteBoxes.writeKind(to: &writer)
        let grid = XLSXGrid(of: sheet)
        let first = XLSXNoteBoxes.firstNumber(ofSheet: rank)
        for (index, note) in notes.enumerated() {
            XLSXNoteBoxes.write(note.paragraphs, on: note.cell, number: first + index, grid: grid, to: &writer)
        }
        writer.close("xml")
        return writer.bytes
    }

    /// What a note says: LibreOffice shows no author, so the text does.
    static func text(_ paragraphs: [String], author: String) -> String {
        ([author] + paragraphs).joined(separator: "\n")
    }

    /// Appends a text as the one run of a note.
    static func write(_ text: String, _ prefix: String = "", to writer: inout XMLWriter) {
        writer.open(prefix + "r")
        writer.open(prefix + "t", [("xml:space", "preserve")])
        writer.append(text: XLSXEscape.encode(text))
        writer.close(prefix + "t")
        writer.close(prefix + "r")
    }
}
