/// A span of time (*calendrier*): a bar from its start to its end, filled as far as it is done, over the ticks of a calendar
/// and an upright line for one day. 24 mm by 4 mm. Days are counted from any one.
package struct TimelineStrip: Hashable, Sendable {
    package let start: Int
    package let end: Int
    /// From 0 to 1.
    package let progress: Double

    package init(from start: Int, to end: Int, progress: Double) {
        self.start = start
        self.end = end
        self.progress = progress
    }

    /// What several strips share, so that they can be compared.
    package struct Calendar: Hashable, Sendable {
        /// The days between which all is drawn.
        package let first: Int
        package let last: Int
        package let ticks: [Int]
        package let today: Int?

        package init(from first: Int, to last: Int, ticks: [Int], today: Int?) {
            self.first = first
            self.last = last
            self.ticks = ticks
            self.today = today
        }

        /// Where a day stands; what is beyond an end, at the end.
        fileprivate func place(of day: Int) -> Double {
            let part = Double(day - first) / Double(max(last - first, 1))
            return 0.25 + 23.5 * min(max(part, 0), 1)
        }
    }

    /// Nil for a span that ends before it starts.
    package func scene(over calendar: Calendar, titled title: String) -> Scene? {
        guard start <= end else { return nil }
        var elements = calendar.ticks.map { Self.upright(calendar.place(of: $0), 0.25...3.75, 0.12, FigurePaints.hair) }
        let left = calendar.place(of: start)
        let bar = Rectangle(left: left, top: 1.05, right: max(calendar.place(of: end), left + 0.5), bottom: 2.95)
        let edge = Stroke(FigurePaints.done, width: 0.2)
        elements.append(.box(Scene.Box(bar, fill: FigurePaints.paper, edge: edge)))
        let done = bar.width * min(max(progress, 0), 1)
        if done > 0 {
            let part = Rectangle(left: left, top: bar.top, width: done, height: bar.height)
            elements.append(.box(Scene.Box(part, fill: FigurePaints.done)))
        }
        if let today = calendar.today {
            elements.append(Self.upright(calendar.place(of: today), 0.1...3.9, 0.34, FigurePaints.alert))
        }
        return Scene(width: 24, height: 4, title: title, elements: elements)
    }

    private static func upright(_ x: Double, _ extent: ClosedRange<Double>, _ width: Double, _ paint: Paint)
        -> Scene.Element
    {
        let line = Rectangle(
            left: x - width / 2,
            top: extent.lowerBound,
            right: x + width / 2,
            bottom: extent.upperBound
        )
        return .box(Scene.Box(line, fill: paint))
    }
}
