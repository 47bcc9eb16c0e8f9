/// What to lay on a workbook that somebody sent: notes on its cells, and one sheet that lists them.
package struct WorkbookNotes: Sendable {
    /// Who the notes are from: written where the format has a place for it, and as first paragraph of each note, so
    /// that notes of an earlier run are known again and replaced.
    package let author: String
    /// At most one for each cell.
    package let notes: [CellNote]
    package let sheet: AddedSheet

    package init(author: String, notes: [CellNote], sheet: AddedSheet) {
        self.author = author
        self.notes = notes
        self.sheet = sheet
    }
}
