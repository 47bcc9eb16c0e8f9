/// What to lay on a workbook that somebody sent: notes on its cells, and one sheet that lists them.
package struct WorkbookNotes: Sendable {
    /// Who the notes are from: written where the format has a place for it, and as first paragraph of each note, so
    /// that notes of an earlier run are known again and replaced.
    package let author: String
    /// At most one for each cell.
    package let notes: [CellNote]
    package let sheet: AddedSheet
    /// Every background that a note takes, in this run or in an earlier one: no other goes away with a note.
    package let fills: Set<CellFill>

    package init(author: String, notes: [CellNote], sheet: AddedSheet, fills: Set<CellFill>) {
        self.author = author
        self.notes = notes
        self.sheet = sheet
        self.fills = fills
    }
}
