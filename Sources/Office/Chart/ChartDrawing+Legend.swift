extension ChartDrawing {
    /// Draws the names of the series with their looks, and takes the room away.
    mutating func draw(_ legend: ChartObject.Legend) {
        let lettering = lettering(legend.look)
        let swatch = lettering.size * (chart.series.allSatisfy(\.isFilled) ? 0.7 : 1.8)
        let extra = swatch + lettering.size * 0.4
        let widest = legend.isBeside ? room.width / 3 : room.width
        let items = chart.series.map { series in
            LegendItem(
                series: series,
                text: lettering.lines(of: series.name, within: widest - extra, atMost: 1).first ?? ""
            )
        }
        let widths = items.map { extra + lettering.width(of: $0.text) }
        let spacing = lettering.size * 1.2
        let rows = legend.isBeside ? items.indices.map { [$0] } : Self.rows(widths, spacing, within: room.width)
        let height = Double(rows.count) * lettering.lineHeight
        let columnWidth = widths.max() ?? 0
        var y: Double
        if legend.isBeside {
            y = (room.top + room.bottom - height) / 2
        } else {
            y = legend.comesFirst ? room.top : room.bottom - height
        }
        for row in rows {
            let rowWidth = row.reduce(-spacing) { $0 + widths[$1] + spacing }
            var x = middle - rowWidth / 2
            if legend.isBeside { x = legend.comesFirst ? room.left : room.right - columnWidth }
            for index in row {
                let place = Point(x, y + lettering.lineHeight / 2)
                drawSwatch(items[index].series, at: place, width: swatch, height: lettering.size * 0.7)
                write(items[index].text, lettering, at: Point(x + extra, place.y), .start)
                x += widths[index] + spacing
            }
            y += lettering.lineHeight
        }
        switch (legend.isBeside, legend.comesFirst) {
        case (true, true): room.left += columnWidth + spacing
        case (true, false): room.right -= columnWidth + spacing
        case (false, true): room.top += height + lettering.size / 2
        case (false, false): room.bottom -= height + lettering.size / 2
        }
    }

    private struct LegendItem {
        let series: ChartObject.Series
        let text: String
    }

    /// What stands on each row, in order.
    private static func rows(_ widths: [Double], _ spacing: Double, within limit: Double) -> [[Int]] {
        var rows: [[Int]] = []
        var used = 0.0
        for (index, width) in widths.enumerated() {
            if rows.isEmpty || used + spacing + width > limit {
                rows.append([index])
                used = width
            } else {
                rows[rows.count - 1].append(index)
                used += spacing + width
            }
        }
        return rows
    }

    private mutating func drawSwatch(_ series: ChartObject.Series, at place: Point, width: Double, height: Double) {
        let middle = Point(place.x + width / 2, place.y)
        if series.isFilled {
            let half = height / 2
            let box = Rectangle(
                left: middle.x - half,
                top: place.y - half,
                right: middle.x + half,
                bottom: place.y + half
            )
            return draw(box, fill: series.fill, series.stroke)
        }
        if let stroke = series.stroke { draw([place, Point(place.x + width, place.y)], stroke) }
        mark(series, at: middle, within: height * 1.4)
    }
}
