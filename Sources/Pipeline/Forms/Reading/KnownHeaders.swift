import Office

/// The headers in a row of a sheet, or in rows that merged cells hold together.
struct KnownHeaders {
    /// Where each known heading stands, and how it is written.
    private(set) var places: [String: [(column: Int, label: String)]] = [:]
    private(set) var unknown: [(column: Int, text: String)] = []

    init(in row: Row, of sheet: SheetReading, _ known: Headings) { add(row, of: sheet, known) }

    /// The columns of those that are known.
    var columns: [Int] { places.values.joined().map(\.column) }

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
