import Evaluation
import Office
import Words

/// A sheet found in a workbook, with the accesses that tables and key/value sheets share.
struct SheetReading {
    let sheet: Sheet
    let index: Int

    /// The sheet with this title, compared without case, accents, spaces, hyphens and apostrophes.
    init?(_ title: String, in workbook: Workbook) {
        let folded = Folded(title)
        guard let index = workbook.sheets.firstIndex(where: { Folded($0.name) == folded }) else { return nil }
        sheet = workbook.sheets[index]
        self.index = index
    }

    /// The place of the sheet as a whole.
    var place: Place { .sheet(sheet.name, index: index) }

    /// The rank of the first row that is not read where no table says how far it goes.
    var firstUnread: Int? { sheet.rows.dropFirst(FormLimits.rows).first { _ in true }?.index }

    func location(_ row: Int, _ column: Int, subject: String? = nil) -> SourceLocation {
        SourceLocation(
            sheet: sheet.name,
            sheetIndex: index,
            row: row,
            column: column,
            cell: CellReference(row: row, column: column).description,
            subject: subject
        )
    }

    /// The cell at this place; one of the `merged` range around it reads as the first of the range (specification §2).
    func cell(
        _ reference: CellReference,
        merged range: CellRange?,
        of field: FormField,
        subject: String? = nil
    ) -> RawCell {
        let source = range?.first ?? reference
        let place = Place.cell(location(source.row, source.column, subject: subject))
        guard let cell = sheet[source], !(cell.isCovered && source == reference) else {
            return RawCell(field: field, content: .empty, place: place)
        }
        if let value = cell.value { return RawCell(field: field, content: .value(value), place: place) }
        return RawCell(field: field, content: cell.formula == nil ? .empty : .formulaWithoutValue, place: place)
    }

    /// The text of a cell that is no merged copy, folded for comparison with a header or a key.
    func heading(_ cell: Cell) -> Folded? {
        guard !cell.isCovered, let value = cell.value else { return nil }
        if case .text(let text) = value, text.utf8.count > FormLimits.headingBytes { return nil }
        let folded = Folded(value.text)
        return folded.isEmpty ? nil : folded
    }

    /// The column to the right of a cell, past the cells merged with it.
    func columnAfter(_ row: Int, _ column: Int) -> Int {
        (mergedRange(around: CellReference(row: row, column: column))?.last.column ?? column) + 1
    }

    /// The merged range that holds a cell.
    func mergedRange(around reference: CellReference) -> CellRange? {
        sheet.mergedRanges.first { $0.contains(reference) }
    }
}
