import Office

/// The headers in a row of a sheet, or in rows that merged cells hold together.
struct KnownHeaders {
    /// Where each known heading stands, and how it is written.
    private(set) var places: [String: [(column: Int, label: String)]] = [:]
    private(set) var unknown: [(column: Int, text: String)] = []

    init(in row: Row, of sheet: SheetReading, _ known: Headings) { add(row, of: sheet, known) }

    /// The columns of those that are known.
    var columns: [Int] { places.values.joined().map(\.column) }

    /// Looks for the headings that unknown headers are under the cell merged across them, in the row above: « Effectifs » over « scolaire ».
    mutating func find(under sheet: SheetReading, _ known: Headings, row: Int) {
        guard row > 0, !unknown.isEmpty, !sheet.sheet.mergedRanges.isEmpty else { return }
        let others = unknown
        unknown = []
        for (column, label) in others {
            guard let range = sheet.mergedRange(around: CellReference(row: row - 1, column: column)),
                range.first.column < range.last.column, range.last.row == row - 1,
                let banner = sheet.sheet[range.first].flatMap(sheet.label)
            else {
                unknown.append((column, label))
                continue
            }
            let singular = banner.hasSuffix("s") ? String(banner.dropLast()) : banner
            if let heading = known[banner + " " + label] ?? known[singular + " " + label] {
                places[heading, default: []].append((column, label))
            } else {
                unknown.append((column, label))
            }
        }
    }

    mutating func add(_ row: Row, of sheet: SheetReading, _ known: Headings) {
        for (column, cell) in row.cells {
            guard let label = sheet.label(cell) else { continue }
            if let heading = known[label] {
                places[heading, default: []].append((column, label))
            } else {
                unknown.append((column, label))
            }
        }
    }
}
