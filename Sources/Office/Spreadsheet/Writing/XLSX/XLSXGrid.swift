/// How wide columns and how high rows are, in pixels, as far as a note must know to take its place beside its cell.
struct XLSXGrid {
    private var columnWidth = 64
    private var rowHeight = 20
    /// Ranges of columns with their widths; the last that says something of a column is right.
    private var columns: [(range: ClosedRange<Int>, width: Int)] = []
    private var rows: [Int: Int] = [:]

    init() {}

    init(of sheet: SheetDraft) {
        for (rank, column) in sheet.columns.enumerated() {
            setColumns(rank...rank, width: column.isHidden ? 0 : Self.characters(of: column.width))
        }
        for (rank, height) in sheet.heights.enumerated() { setRow(rank, height: height) }
    }

    /// The width of a column in figures of the standard font, seven pixels each, as the format counts it (ECMA-376
    /// part 1, §18.3.1.13): what is kept free at the sides is a part of it.
    static func characters(of centimetres: Double) -> Double {
        let pixels = (centimetres * 96 / 2.54).rounded()
        return (pixels / 7 * 100).rounded() / 100
    }

    /// What holds for columns and rows of which nothing is said; widths are in letters, heights in points.
    mutating func setDefaults(width: Double?, height: Double?) {
        if let width { columnWidth = Self.pixels(ofWidth: width) }
        if let height { rowHeight = Self.pixels(ofHeight: height) }
    }

    /// Sets the width of columns; nil is that of all others, 0 is hidden.
    mutating func setColumns(_ range: ClosedRange<Int>, width: Double?) {
        columns.append((range, width.map { $0 == 0 ? 0 : Self.pixels(ofWidth: $0) } ?? columnWidth))
    }

    /// Sets the height of a row; 0 is hidden.
    mutating func setRow(_ row: Int, height: Double) { rows[row] = Self.pixels(ofHeight: height) }

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

    private static func pixels(ofWidth characters: Double) -> Int { Int((characters * 7 + 5).rounded()) }
    private static func pixels(ofHeight points: Double) -> Int { Int((points * 4 / 3).rounded()) }
}
