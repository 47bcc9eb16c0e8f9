extension ColumnDraft {
    /// What a program keeps free at both sides of a text, in centimetres.
    private static let margins = 0.07
    /// How much wider or narrower a text may be on paper than on a screen: measured with LibreOffice.
    fileprivate static let doubt = 0.01
    /// What a column grows by, each time and in all, in centimetres.
    private static let (step, most) = (0.1, 1.0)

    /// Columns in which texts wrap at the same words on a screen and on paper: so many centimetres wide, or a little more.
    ///
    /// LibreOffice makes a fitted row as high as texts need on the screen. On paper, a text that all but fills its line takes
    /// another one, over the next row.
    package static func columns(_ widths: [Double], clearOf rows: [RowDraft]) -> [ColumnDraft] {
        widths.enumerated().map { column, width in
            let cells = rows.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
            let wrapped = cells.filter { $0.look?.alignment.wraps == true }
            let clear = stride(from: width, through: width + most, by: step).first { width in
                wrapped.allSatisfy { $0.isClear(within: width - margins) }
            }
            return ColumnDraft(width: clear ?? width)
        }
    }
}

extension CellDraft {
    /// Whether the text takes as many lines in a little less room, in centimetres, as in a little more.
    fileprivate func isClear(within room: Double) -> Bool {
        let measure = TextMeasure(look?.font ?? CellFont(), in: .standard)
        let text = content.shown(as: look?.format ?? .general)
        let points = room * 72 / 2.54
        return measure.lines(of: text, within: points * (1 - ColumnDraft.doubt))
            == measure.lines(of: text, within: points * (1 + ColumnDraft.doubt))
    }
}
