/// How high the rows of a sheet must be for their texts: LibreOffice does not find out by itself in Office Open XML.
struct SheetLayout {
    private let columns: [ColumnDraft]
    private let typeface: Typeface
    private var measures: [CellFont: TextMeasure] = [:]
    /// What the heights of the cells of a look depend on, but for their texts.
    private var frames: [CellLook?: Frame] = [:]

    /// What a program keeps free at the sides of a text, and what a printer needs more than a screen, in centimetres.
    private static let sideMargin = 0.26
    /// The width of letters differs a little from one program to the other.
    private static let slack = 1.015
    /// The height of a row without text, and the highest that Excel knows, in points.
    private static let least = 13.5
    private static let most = 409.5
    private static let pointsPerCentimetre = 72 / 2.54

    private init(_ columns: [ColumnDraft], _ typeface: Typeface) {
        self.columns = columns
        self.typeface = typeface
    }

    /// The heights of rows in points.
    static func heights(
        of rows: [RowDraft],
        in columns: [ColumnDraft],
        _ typeface: Typeface = .standard
    ) -> [Double] {
        var layout = SheetLayout(columns, typeface)
        return rows.map { layout.height(of: $0) }
    }

    /// The height of a row in points, a multiple of the three quarters that make a pixel.
    private mutating func height(of row: RowDraft) -> Double {
        switch row.height {
        case .fixed(let points): return points
        case .fitted, .measured:
            var height = max(Self.least, row.leastHeight)
            for (column, cell) in row.cells.enumerated() { height = max(height, self.height(of: cell, in: column)) }
            return min((height / 0.75).rounded(.up) * 0.75, Self.most)
        }
    }

    private mutating func height(of cell: CellDraft, in column: Int) -> Double {
        if case .empty = cell.content { return 0 }
        if column < columns.count && columns[column].isHidden { return 0 }
        let frame = frame(of: cell.look)
        let measure = measure(of: cell.content, in: frame)
        guard frame.wraps, column < columns.count else { return measure.lineHeight + frame.padding }
        let free = columns[column].width - Self.sideMargin - frame.indent
        let room = max(free, 0.1) * Self.pointsPerCentimetre / Self.slack
        let text = cell.content.shown(as: cell.look?.format ?? .general)
        return Double(measure.lines(of: text, within: room)) * measure.lineHeight + frame.padding
    }

    private struct Frame {
        let font: CellFont
        let measure: TextMeasure
        /// Above and below a text, in points.
        let padding: Double
        let wraps: Bool
        /// In centimetres.
        let indent: Double
    }

    private mutating func frame(of look: CellLook?) -> Frame {
        if let known = frames[look] { return known }
        let font = look?.font ?? CellFont()
        let frame = Frame(
            font: font,
            measure: measure(font),
            padding: 2 * (look?.alignment.padding ?? 0.035) * Self.pointsPerCentimetre,
            wraps: look?.alignment.wraps == true,
            indent: Double(look?.alignment.indent ?? 0) * CellAlignment.indentStep
        )
        frames[look] = frame
        return frame
    }

    /// That of the font that takes most room among those of a cell.
    private mutating func measure(of content: CellContent, in frame: Frame) -> TextMeasure {
        guard case .richText(let runs) = content else { return frame.measure }
        let fonts = runs.map { $0.font ?? frame.font }
        let widest = fonts.max { ($0.size ?? 0, $0.isBold ? 1 : 0) < ($1.size ?? 0, $1.isBold ? 1 : 0) }
        return widest.map { measure($0) } ?? frame.measure
    }

    private mutating func measure(_ font: CellFont) -> TextMeasure {
        if let known = measures[font] { return known }
        let measure = TextMeasure(font, in: typeface)
        measures[font] = measure
        return measure
    }
}
