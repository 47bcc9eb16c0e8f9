extension ChartDrawing {
    /// Draws a line from category to category, with its marks and labels.
    mutating func drawLine(_ series: ChartObject.Series, _ plot: ChartPlot) {
        let points = series.values.enumerated().map { category, value in
            value.map { plot.point(along: plot.middle(of: category), at: plot.place(of: $0)) }
        }
        group(series.name) { $0.drawPath(points, series) }
        guard let label = series.label else { return }
        let lettering = lettering(label.look)
        let above = (series.symbol?.height ?? 0) * scale / 2 + lettering.size * 0.6
        for (point, value) in zip(points, series.values) {
            guard let point, let value else { continue }
            write(label.format.text(of: value), lettering, at: Point(point.x, point.y - above), .middle)
        }
    }

    /// Draws the line of a series between the points there are, broken where a value is missing, then its marks.
    mutating func drawPath(_ points: [Point?], _ series: ChartObject.Series) {
        if let stroke = series.stroke {
            for run in points.split(separator: nil) { draw(run.compactMap(\.self), stroke) }
        }
        for point in points { if let point { mark(series, at: point) } }
    }
}
