/// How wide columns and how high rows are, in pixels, as far as a note must know to take its place beside its cell.
struct XLSXGrid {
    private var columnWidth = 64
    private var rowHeight = 20
    /// Ranges of columns with their widths, in the order of the file.
    private var columns: [(range: ClosedRange<Int>, width: Int)] = []
    private var rows: [Int: Int] = [:]

    /// Takes the defaults (§18.3.1.81 `sheetFormatPr`).
    mutating func readDefaults(_ scanner: MarkupScanner) {
        if let width = Self.double("defaultColWidth", scanner) { columnWidth = Self.pixels(ofWidth: width) }
        if let height = Self.double("defaultRowHeight", scanner) { rowHeight = Self.pixels(ofHeight: height) }
    }

    mutating func setColumns(_ range: ClosedRange<Int>, _ scanner: MarkupScanner) {
        let width = Self.double("width", scanner).map { Self.pixels(ofWidth: $0) } ?? columnWidth
        columns.append((range, scanner.flag("hidden") ? 0 : width))
    }

    mutating func setRow(_ row: Int, _ scanner: MarkupScanner) {
        if scanner.flag("hidden") {
            rows[row] = 0
        } else if let height = Self.double("ht", scanner) {
            rows[row] = Self.pixels(ofHeight: height)
        }
    }

    /// Where a note of some lines stands: left column and offset, top row and offset, then right and bottom the same
    /// way ([MS-OE376] §2.1.2.4, `Anchor`).
    func anchor(of cell: CellReference, lines: Int) -> [Int] {
        let left = min(cell.column + 1, CellReference.columnCount - 1)
        let top = max(cell.row - 1, 0)
        let (right, width) = walk(from: left, 15 + 320, last: CellReference.columnCount - 1) { column in
            columns.last { $0.range.contains(column) }?.width ?? columnWidth
        }
        let height = 24 + 16 * min(max(lines, 3), 40)
        let (bottom, rest) = walk(from: top, height, last: CellReference.rowCount - 1) { rows[$0] ?? rowHeight }
        return [left, 15, top, 4, right, width, bottom, rest]
    }

    /// Where so many pixels end; hidden rows are not followed for ever.
    private func walk(from start: Int, _ length: Int, last: Int, size: (Int) -> Int) -> (Int, Int) {
        var rest = length
        var index = start
        while index < min(last, start + 500), rest > size(index) {
            rest -= size(index)
            index += 1
        }
        return (index, rest)
    }

    private static func double(_ name: String, _ scanner: MarkupScanner) -> Double? {
        scanner.attribute(name).flatMap { NumberParser.double($0.utf8.span) }
            .map { min(max($0, 0), 500) }
    }

    private static func pixels(ofWidth characters: Double) -> Int { Int((characters * 7 + 5).rounded()) }
    private static func pixels(ofHeight points: Double) -> Int { Int((points * 4 / 3).rounded()) }
}
