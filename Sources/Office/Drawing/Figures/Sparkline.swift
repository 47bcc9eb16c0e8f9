/// Values over time on a scale of their own (*courbe*), the last one larger. 14.5 mm by 4.2 mm.
package struct Sparkline: Hashable, Sendable {
    /// At equal distances; nil where there is none.
    package let values: [Double?]

    package init(_ values: [Double?]) {
        self.values = values
    }

    private static let room = Rectangle(left: 1.2, top: 1, right: 13.05, bottom: 3.2)

    /// Nil unless two values can be compared.
    package func scene(titled title: String) -> Scene? {
        let known = values.compactMap { $0.flatMap { $0.isFinite ? $0 : nil } }
        guard known.count > 1, let low = known.min(), let high = known.max() else { return nil }
        let points = values.enumerated().map { index, value -> Point? in
            guard let value, value.isFinite else { return nil }
            let part = Double(index) / Double(values.count - 1)
            // Halves, for the difference of two numbers may be more than a number holds.
            let height = high > low ? (value / 2 - low / 2) / (high / 2 - low / 2) : 0.5
            return Point(Self.room.left + Self.room.width * part, Self.room.bottom - Self.room.height * height)
        }
        let stroke = Stroke(FigurePaints.line, width: 0.3)
        let lines = points.split(separator: nil).filter { $0.count > 1 }.map { run in
            Scene.Element.line(Scene.Line(run.compactMap(\.self), stroke))
        }
        let dots = points.compactMap(\.self)
        return Scene(
            width: 14.5,
            height: 4.2,
            title: title,
            elements: lines
                + dots.dropLast().map { .disc(Scene.Disc($0, radius: 0.42, fill: FigurePaints.line)) }
                + dots.suffix(1).map { .disc(Scene.Disc($0, radius: 0.85, fill: FigurePaints.ink)) }
        )
    }
}
