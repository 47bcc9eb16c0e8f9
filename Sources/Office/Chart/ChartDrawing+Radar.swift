internal import Glibc

extension ChartDrawing {
    /// Draws a radar: an axis for each category from the centre, the first upwards, and an outline for each series.
    mutating func drawRadar() {
        drawTitle(chart.valueAxis, isLevel: false)
        let values = chart.series.flatMap(\.values).compactMap(\.self)
        let scale = ChartScale(chart.valueAxis, values: values, startsAtZero: true)
        let radar = radar(scale)
        drawWeb(radar)
        // Of surfaces the first series lies on top.
        for series in chart.kind == .filledRadar ? chart.series.reversed() : chart.series {
            var points = series.values.enumerated().map { category, value in
                value.map { radar.point(category, at: scale.position(of: $0)) }
            }
            let corners = points.map { $0 ?? radar.centre }
            if let first = points.first { points.append(first) }
            group(series.name) { drawing in
                if series.isFilled, let fill = series.fill { drawing.fill(corners, fill) }
                drawing.drawPath(points, series)
            }
        }
        writeNumbers(radar)
    }

    /// Writes the numbers along the first axis, as many as have room.
    private mutating func writeNumbers(_ radar: Radar) {
        guard let look = chart.valueAxis.look else { return }
        let lettering = lettering(look)
        var last = Double.infinity
        for tick in radar.scale.ticks {
            let place = radar.point(0, at: radar.scale.position(of: tick))
            if last - place.y < lettering.lineHeight { continue }
            last = place.y
            let text = chart.valueAxis.format.text(of: tick)
            write(text, lettering, at: Point(place.x + lettering.size * 0.3, place.y), .start)
        }
    }

    private struct Radar {
        let scale: ChartScale
        let centre: Point
        let radius: Double
        let count: Int
        let isReversed: Bool

        /// The direction of a category, counter-clockwise from the first: right and down.
        func direction(_ category: Int) -> Point {
            let turn = 2 * Double.pi * Double(category) / Double(count)
            return Point((isReversed ? 1 : -1) * sin(turn), -cos(turn))
        }

        /// A place on the axis of a category, from 0 at the centre to 1 at its end.
        func point(_ category: Int, at position: Double) -> Point {
            let direction = direction(category)
            return Point(centre.x + direction.x * radius * position, centre.y + direction.y * radius * position)
        }
    }

    /// The largest radar that leaves room for the names around it.
    private func radar(_ scale: ChartScale) -> Radar {
        let height = chart.categoryAxis.look.map { lettering($0).lineHeight * 1.6 } ?? 0
        return Radar(
            scale: scale,
            centre: Point(middle, (room.top + room.bottom) / 2),
            radius: max(min(room.width * 0.3, room.height / 2 - height), 1),
            count: chart.categories.count,
            isReversed: chart.categoryAxis.isReversed
        )
    }

    private mutating func drawWeb(_ radar: Radar) {
        if let grid = chart.valueAxis.grid {
            for tick in radar.scale.ticks {
                let ring = (0...radar.count).map { radar.point($0 % radar.count, at: radar.scale.position(of: tick)) }
                draw(ring, grid)
            }
        }
        if let line = chart.valueAxis.line ?? chart.valueAxis.grid {
            for category in 0..<radar.count { draw([radar.centre, radar.point(category, at: 1)], line) }
        }
        guard let look = chart.categoryAxis.look else { return }
        let lettering = lettering(look)
        for (index, category) in chart.categories.enumerated() {
            let direction = radar.direction(index)
            let end = radar.point(index, at: 1)
            let place = Point(
                end.x + direction.x * lettering.size * 0.5,
                end.y + direction.y * lettering.lineHeight
            )
            let anchor: Scene.Text.Anchor = abs(direction.x) < 0.2 ? .middle : direction.x < 0 ? .end : .start
            let width = anchor == .start ? room.right - place.x : place.x - room.left
            for line in lettering.lines(of: category, within: max(width, lettering.size), atMost: 1) {
                write(line, lettering, at: place, anchor)
            }
        }
    }
}
