extension ChartDrawing {
    /// Draws bars beside one another, or one upon another, then lines over them.
    mutating func drawBarsAndLines() {
        let groups = chart.stacking == .none ? barsSideBySide() : barsStacked()
        let bars = groups.flatMap(\.self)
        let lines = chart.series.filter { !$0.isFilled }
        let ends = bars.flatMap { [$0.from, $0.to] } + lines.flatMap(\.values).compactMap(\.self)
        let plot = drawAxes(ChartScale(chart.valueAxis, values: ends, startsAtZero: !bars.isEmpty))
        draw(groups, plot)
        drawBase(plot)
        for series in lines { drawLine(series, plot) }
    }

    private mutating func draw(_ groups: [[Bar]], _ plot: ChartPlot) {
        let axis = chart.valueAxis
        let bars = groups.joined()
        let isStacked = chart.stacking != .none
        let beside = isStacked ? 1 : Double((bars.map(\.place).max() ?? 0) + 1)
        let thickness = plot.slot / max(beside - (beside - 1) * axis.overlap + axis.gap, 0.1)
        // Series follow one another as categories do.
        let advance = thickness * (1 - axis.overlap) * (plot.edge(1) < plot.edge(0) ? -1 : 1)
        func along(_ bar: Bar) -> Double {
            let place = isStacked ? 0 : Double(bar.place) - (beside - 1) / 2
            return plot.middle(of: bar.category) + place * advance
        }
        for group in groups {
            guard let first = group.first else { continue }
            self.group(isStacked ? chart.categories[first.category] : first.series.name) { drawing in
                for bar in group { drawing.draw(bar, along: along(bar), thickness: thickness, plot) }
            }
        }
        for bar in bars { writeLabel(bar, along: along(bar), plot) }
    }

    /// A bar, by the numbers of its ends.
    private struct Bar {
        let series: ChartObject.Series
        /// Among the bars of a category.
        let place: Int
        let category: Int
        let from: Double
        let to: Double
        let value: Double
    }

    /// Together, the bars of each series.
    private func barsSideBySide() -> [[Bar]] {
        chart.series.filter(\.isFilled).enumerated().map { place, series in
            series.values.enumerated().compactMap { category, value in
                value.map { Bar(series: series, place: place, category: category, from: 0, to: $0, value: $0) }
            }
        }
    }

    /// Together, the bars of each category, from zero on, those below zero downwards; as parts of one when shares are shown.
    private func barsStacked() -> [[Bar]] {
        let stack = chart.series.filter(\.isFilled)
        return chart.categories.indices.map { category in
            let values = stack.map { $0.values.indices.contains(category) ? $0.values[category] : nil }
            let total = values.reduce(0) { $0 + abs($1 ?? 0) }
            let unit = chart.stacking == .percentage && total > 0 ? 1 / total : 1
            var (above, below) = (0.0, 0.0)
            return zip(stack, values).enumerated().compactMap { place, bar -> Bar? in
                guard let value = bar.1 else { return nil }
                let from = value < 0 ? below : above
                let to = from + value * unit
                if value < 0 { below = to } else { above = to }
                return Bar(series: bar.0, place: place, category: category, from: from, to: to, value: value)
            }
        }
    }

    private mutating func draw(_ bar: Bar, along: Double, thickness: Double, _ plot: ChartPlot) {
        let (from, to) = (plot.place(of: bar.from), plot.place(of: bar.to))
        let first = plot.point(along: along - thickness / 2, at: from)
        let second = plot.point(along: along + thickness / 2, at: to)
        let box = Rectangle(
            left: min(first.x, second.x),
            top: min(first.y, second.y),
            right: max(first.x, second.x),
            bottom: max(first.y, second.y)
        )
        draw(box, fill: bar.series.pointFills[bar.category] ?? bar.series.fill, bar.series.stroke)
    }

    /// Writes the value of a bar: in it when bars are stacked, else at its end.
    private mutating func writeLabel(_ bar: Bar, along: Double, _ plot: ChartPlot) {
        guard let label = bar.series.label else { return }
        let lettering = lettering(label.look)
        let text = label.format.text(of: bar.value)
        if chart.stacking != .none {
            let place = (plot.place(of: bar.from) + plot.place(of: bar.to)) / 2
            return write(text, lettering, at: plot.point(along: along, at: place), .middle)
        }
        let side = bar.to < bar.from ? -1.0 : 1.0
        let end = plot.place(of: bar.to)
        if plot.liesDown {
            let place = Point(end + side * lettering.size * 0.3, along)
            write(text, lettering, at: place, side < 0 ? .end : .start)
        } else {
            write(text, lettering, at: Point(along, end - side * lettering.size * 0.6), .middle)
        }
    }
}
