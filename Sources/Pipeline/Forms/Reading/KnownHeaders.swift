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
        let banners = Self.banners(of: sheet, row: row - 1, over: unknown.map(\.column))
        if banners.isEmpty { return }
        let others = unknown
        unknown = []
        for (column, label) in others {
            guard let banner = banners[column] else {
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

    /// The texts of the cells that end in a row and are merged across columns, by those of some columns that they reach: ranges and
    /// columns may be many, and are gone through once, from left to right.
    private static func banners(of sheet: SheetReading, row: Int, over columns: [Int]) -> [Int: String] {
        if row < 0 || columns.isEmpty { return [:] }
        var ranges = sheet.sheet.mergedRanges
            .filter { $0.last.row == row && $0.first.column < $0.last.column }
            .sorted { $0.first.column < $1.first.column }[...]
        var banners: [Int: String] = [:]
        for column in ranges.isEmpty ? [] : Set(columns).sorted() {
            ranges = ranges.drop { $0.last.column < column }
            guard let first = ranges.first?.first, first.column <= column else { continue }
            banners[column] = sheet.sheet[first].flatMap(sheet.label)
        }
        return banners
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
