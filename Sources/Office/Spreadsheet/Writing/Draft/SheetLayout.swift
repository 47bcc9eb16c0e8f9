/// How high the rows of a sheet must be for their texts: LibreOffice does not find out by itself in Office Open XML.
struct SheetLayout {
    private let columns: [ColumnDraft]
    private let typeface: Typeface
    private var measures: [CellFont: TextMeasure] = [:]

    /// What a program keeps free at the sides of a text, and what a printer needs more than a screen, in centimetres.
    private static let sideMargin = 0.26
    /// The width of letters differs a little from one program to the other.
    private static let slack = 1.015
    /// The height of a row without text, and the highest that Excel knows, in points.
    private static let least = 13.5
    private static let most = 409.5
    private static let pointsPerCentimetre = 72 / 2.54

    init(of sheet: SheetDraft, in typeface: Typeface = .standard) {
        columns = sheet.columns
        self.typeface = typeface
    }

    /// The height of a row in points, a multiple of the three quarters that make a pixel.
    mutating func height(of row: RowDraft) -> Double {
        switch row.height {
        case .fixed(let points): return points
        case .fitted, .measured:
            var height = Self.least
            for (column, cell) in row.cells.enumerated() { height = max(height, self.height(of: cell, in: column)) }
            return min((height / 0.75).rounded(.up) * 0.75, Self.most)
        }
    }

    private mutating func height(of cell: CellDraft, in column: Int) -> Double {
        let hasNoText = if case .empty = cell.content { true } else { false }
        let isHidden = column < columns.count && columns[column].isHidden
        guard !hasNoText, !isHidden else { return 0 }
        let look = cell.look
        let measure = measure(Self.widest(cell, look?.font ?? CellFont()))
        let padding = 2 * (look?.alignment.padding ?? 0.035) * Self.pointsPerCentimetre
        guard look?.alignment.wraps == true, column < columns.count else { return measure.lineHeight + padding }
        let indent = Double(look?.alignment.indent ?? 0) * CellAlignment.indentStep
        let free = columns[column].width - Self.sideMargin - indent
        let room = max(free, 0.1) * Self.pointsPerCentimetre / Self.slack
        let text = cell.content.shown(as: look?.format ?? .general)
        return Double(measure.lines(of: text, within: room)) * measure.lineHeight + padding
    }

    /// The font that takes most room among those of a cell.
    private static func widest(_ cell: CellDraft, _ font: CellFont) -> CellFont {
        guard case .richText(let runs) = cell.content else { return font }
        let fonts = runs.map { $0.font ?? font }
        return fonts.max { ($0.size ?? 0, $0.isBold ? 1 : 0) < ($1.size ?? 0, $1.isBold ? 1 : 0) } ?? font
    }

    private mutating func measure(_ font: CellFont) -> TextMeasure {
        if let known = measures[font] { return known }
        let measure = TextMeasure(font, in: typeface)
        measures[font] = measure
        return measure
    }
}
