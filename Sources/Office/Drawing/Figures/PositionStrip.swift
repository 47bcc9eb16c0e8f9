/// Where several judges stand on one scale (*positions*): a ring for the one that is judged, a square, a triangle and so on for
/// the others, the span between them, and a dotted line under the level that is required. 30 mm by 5.4 mm.
package struct PositionStrip: Hashable, Sendable {
    package let own: Int?
    /// In an order of theirs; nil for who gave no level.
    package let others: [Int?]
    package let threshold: Int?

    package init(own: Int?, others: [Int?], threshold: Int? = nil) {
        self.own = own
        self.others = others
        self.threshold = threshold
    }

    private static let levels = 1...4
    private static let middle = 2.7

    /// Nil when nobody gave a level.
    package func scene(titled title: String) -> Scene? {
        let places = ([own] + others).compactMap(\.self)
        guard let low = places.min(), let high = places.max() else { return nil }
        var elements = Self.axis
        if low < high {
            let ends = [Point(Self.place(Double(low)), Self.middle), Point(Self.place(Double(high)), Self.middle)]
            elements.append(.line(Scene.Line(ends, Stroke(FigurePaints.grey, width: 0.5))))
        }
        if let threshold {
            let x = Self.place(Double(threshold) - 0.5)
            let stroke = Stroke(FigurePaints.alert, width: 0.3, dash: 0.5)
            elements.append(.line(Scene.Line([Point(x, 0.2), Point(x, 5.2)], stroke)))
        }
        if let own {
            let edge = Stroke(FigurePaints.ink, width: 0.3)
            let ring = Scene.Disc(Self.point(own), radius: 1.4, fill: FigurePaints.paper, edge: edge)
            elements.append(.disc(ring))
        }
        return Scene(width: 30, height: 5.4, title: title, elements: elements + marks)
    }

    /// A hairline with a tick at each level.
    private static var axis: [Scene.Element] {
        let stroke = Stroke(FigurePaints.hair, width: 0.17)
        let ends = [point(levels.lowerBound), point(levels.upperBound)]
        let ticks = levels.map { level in
            let x = place(Double(level))
            return Scene.Line([Point(x, middle - 0.5), Point(x, middle + 0.5)], stroke)
        }
        return ([Scene.Line(ends, stroke)] + ticks).map { .line($0) }
    }

    /// The marks of the others; those at one level stand side by side.
    private var marks: [Scene.Element] {
        others.enumerated().compactMap { index, level in
            guard let level else { return nil }
            let together = others.indices.filter { others[$0] == level }
            let rank = Double(together.firstIndex(of: index) ?? 0) - Double(together.count - 1) / 2
            let step = min(Self.step, 2 * Self.margin / Double(max(together.count - 1, 1)))
            let centre = Point(Self.place(Double(level)) + rank * step, Self.middle)
            let mark = Self.marks[index % Self.marks.count]
            let corners = mark.corners.map { Point(centre.x + $0.x, centre.y + $0.y) }
            return .polygon(Scene.Polygon(corners, fill: mark.paint))
        }
    }

    /// In the order of the others: a square, a triangle, a diamond, a triangle upside down, a lying bar.
    private static let marks: [(corners: [Point], paint: Paint)] = [
        ([Point(-0.8, -0.8), Point(0.8, -0.8), Point(0.8, 0.8), Point(-0.8, 0.8)], FigurePaints.done),
        ([Point(0, -1.1), Point(1.05, 0.7), Point(-1.05, 0.7)], FigurePaints.ink),
        ([Point(0, -1.1), Point(1.1, 0), Point(0, 1.1), Point(-1.1, 0)], FigurePaints.grey),
        ([Point(-1.05, -0.7), Point(1.05, -0.7), Point(0, 1.1)], FigurePaints.line),
        ([Point(-1.1, -0.45), Point(1.1, -0.45), Point(1.1, 0.45), Point(-1.1, 0.45)], FigurePaints.ink),
    ]

    private static func place(_ level: Double) -> Double { 3.3 + (level - 1) * 7.8 }

    /// Between marks at one level, unless they would leave the strip: a mark beside an end has so much room.
    private static let (step, margin) = (1.9, 2.2)

    private static func point(_ level: Int) -> Point { Point(place(Double(level)), middle) }
}
