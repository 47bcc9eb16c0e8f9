extension ChartDrawing {
    /// Draws both axes with their titles, labels and grids, and gives the room between them.
    mutating func drawAxes(_ scale: ChartScale) -> ChartPlot {
        drawTitle(chart.categoryAxis, isLevel: !chart.liesDown)
        drawTitle(chart.valueAxis, isLevel: chart.liesDown)
        let numbers = scale.ticks.map { (place: $0, text: chart.valueAxis.format.text(of: $0)) }
        makeRoom(for: numbers.map(\.text))
        let names = makeRoomForCategories()
        let plot = ChartPlot(
            rectangle: room,
            scale: scale,
            liesDown: chart.liesDown,
            isReversed: chart.categoryAxis.isReversed,
            count: chart.categories.count
        )
        drawGrids(plot)
        for number in numbers { write(number.text, at: plot.place(of: number.place), plot) }
        write(names, plot)
        return plot
    }

    /// Whether the axis of numbers stands at the left, or below.
    private var numbersComeFirst: Bool { chart.valueAxis.isAtEnd == chart.categoryAxis.isReversed }

    // MARK: Titles

    /// Writes the title of an axis along it: below a level one, upwards at the left of an upright one.
    mutating func drawTitle(_ axis: ChartObject.Axis, isLevel: Bool) {
        guard let title = axis.title else { return }
        let lettering = lettering(title.look)
        let length = isLevel ? room.width : room.height
        guard let text = lettering.lines(of: title.text, within: length, atMost: 1).first else { return }
        if isLevel {
            room.bottom -= lettering.lineHeight
            write(text, lettering, at: Point(middle, room.bottom + lettering.lineHeight / 2), .middle)
        } else {
            let place = Point(room.left + lettering.lineHeight / 2, (room.top + room.bottom) / 2)
            writeUpwards(text, lettering, at: place)
            room.left += lettering.lineHeight
        }
    }

    // MARK: Numbers

    private mutating func makeRoom(for numbers: [String]) {
        guard let lettering = chart.valueAxis.look.map(lettering) else { return }
        let width = numbers.map(lettering.width).max() ?? 0
        switch (chart.liesDown, numbersComeFirst) {
        case (true, true): room.bottom -= lettering.lineHeight
        case (true, false): room.top += lettering.lineHeight
        case (false, true): room.left += width + lettering.size * 0.5
        case (false, false): room.right -= width + lettering.size * 0.5
        }
        if chart.liesDown { room.right -= width / 2 } else { room.top += lettering.lineHeight / 2 }
    }

    private mutating func write(_ number: String, at place: Double, _ plot: ChartPlot) {
        guard let lettering = chart.valueAxis.look.map(lettering) else { return }
        let room = plot.rectangle
        if plot.liesDown {
            let half = lettering.lineHeight / 2
            write(
                number,
                lettering,
                at: Point(place, numbersComeFirst ? room.bottom + half : room.top - half),
                .middle
            )
        } else if numbersComeFirst {
            write(number, lettering, at: Point(room.left - lettering.size * 0.5, place), .end)
        } else {
            write(number, lettering, at: Point(room.right + lettering.size * 0.5, place), .start)
        }
    }

    // MARK: Categories

    /// Breaks the names of the categories into lines, and takes the room they need.
    private mutating func makeRoomForCategories() -> [[String]] {
        guard let lettering = chart.categoryAxis.look.map(lettering) else { return [] }
        let count = Double(chart.categories.count)
        if chart.liesDown {
            let most = max(Int(room.height / count / lettering.lineHeight), 1)
            let names = chart.categories.map { lettering.lines(of: $0, within: room.width * 0.4, atMost: most) }
            room.left += (names.joined().map(lettering.width).max() ?? 0) + lettering.size * 0.5
            return names
        }
        let slot = max(room.width / count, lettering.size * 3)
        let names = chart.categories.map { lettering.lines(of: $0, within: slot * 0.95, atMost: 3) }
        room.bottom -= Double(names.map(\.count).max() ?? 0) * lettering.lineHeight + lettering.size * 0.3
        return names
    }

    /// Writes the names of the categories; where they would touch, only some of them.
    private mutating func write(_ names: [[String]], _ plot: ChartPlot) {
        guard let lettering = chart.categoryAxis.look.map(lettering) else { return }
        let need = plot.liesDown ? lettering.lineHeight : lettering.size * 3
        let every = max(Int((need / max(plot.slot, 1)).rounded(.up)), 1)
        for (index, lines) in names.enumerated() where index % every == 0 {
            let along = plot.middle(of: index)
            for (line, text) in lines.enumerated() {
                if plot.liesDown {
                    let y = along + (Double(line) - Double(lines.count - 1) / 2) * lettering.lineHeight
                    write(text, lettering, at: Point(plot.rectangle.left - lettering.size * 0.5, y), .end)
                } else {
                    let y = plot.rectangle.bottom + lettering.size * 0.3 + (Double(line) + 0.5) * lettering.lineHeight
                    write(text, lettering, at: Point(along, y), .middle)
                }
            }
        }
    }

    // MARK: Lines

    private mutating func drawGrids(_ plot: ChartPlot) {
        if let grid = chart.valueAxis.grid {
            for tick in plot.scale.ticks { drawLevel(of: tick, plot, grid) }
        }
        if let grid = chart.categoryAxis.grid {
            for edge in 0...plot.count { drawEdge(Double(edge), plot, grid) }
        }
        if let line = chart.valueAxis.line { drawEdge(chart.valueAxis.isAtEnd ? Double(plot.count) : 0, plot, line) }
    }

    /// Draws the axis of the categories, where lengths start.
    mutating func drawBase(_ plot: ChartPlot) {
        if let line = chart.categoryAxis.line { drawLevel(of: plot.scale.base, plot, line) }
    }

    /// Draws the line of a number, over all categories.
    private mutating func drawLevel(of number: Double, _ plot: ChartPlot, _ stroke: ChartObject.Stroke) {
        let (start, end) = plot.categoryEnds
        let place = plot.place(of: number)
        rule(from: plot.point(along: start, at: place), to: plot.point(along: end, at: place), stroke)
    }

    /// Draws the line between two categories, over all numbers.
    private mutating func drawEdge(_ number: Double, _ plot: ChartPlot, _ stroke: ChartObject.Stroke) {
        let (start, end) = plot.numberEnds
        let along = plot.edge(number)
        rule(from: plot.point(along: along, at: start), to: plot.point(along: along, at: end), stroke)
    }
}
