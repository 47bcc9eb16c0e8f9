/// What to add to a workbook that somebody sent: notes on its cells, and one sheet that lists them.
package struct WorkbookNotes: Sendable {
    /// Who the notes are from: those of an earlier run are known again and replaced.
    package let author: NoteAuthor
    /// At most one for each cell.
    package let notes: [CellNote]
    /// The sheet to add at the end; an earlier one with the same title and the same words above its cells is replaced.
    ///
    /// In OpenDocument it has its cells, their looks, its page and the rows that stay in sight.
    package let sheet: SheetDraft
    /// Every background that a note takes, in this run or in an earlier one: no other goes away with a note.
    package let fills: Set<Colour>
    /// Whether characters that cannot stand in the texts of the workbook are replaced: no other program would read on.
    package let repairsTexts: Bool

    package init(
        author: NoteAuthor,
        notes: [CellNote],
        sheet: SheetDraft,
        fills: Set<Colour>,
        repairsTexts: Bool = false
    ) {
        self.author = author
        self.notes = notes
        self.sheet = sheet
        self.fills = fills
        self.repairsTexts = repairsTexts
    }

    /// The workbook that `bytes` hold with the notes: it comes back as it was sent, but for the cells with a note and the
    /// added sheet.
    package func added(to bytes: [UInt8], of format: WorkbookFormat) throws(OfficeError) -> [UInt8] {
        switch format {
        case .ods, .flatODS: try ODSAnnotator().annotate(bytes, with: self)
        case .xlsx, .macroXLSX: try XLSXAnnotator().annotate(bytes, with: self)
        }
    }
}

/// A comment to add to one cell of somebody's workbook, and the colour that makes it seen.
package struct CellNote: Hashable, Sendable {
    /// The rank of the sheet in `Workbook.sheets`.
    package let sheet: Int
    package let cell: CellReference
    /// What the note says, a paragraph each.
    package let paragraphs: [String]
    /// The background the cell takes; nil where it keeps its own.
    package let fill: Colour?

    package init(sheet: Int, cell: CellReference, paragraphs: [String], fill: Colour?) {
        self.sheet = sheet
        self.cell = cell
        self.paragraphs = paragraphs
        self.fill = fill
    }
}
