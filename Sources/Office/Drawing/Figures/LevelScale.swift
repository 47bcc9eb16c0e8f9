/// A level among others (*échelle*): steps filled up to it, an upright bar behind the one that is required, a triangle under
/// the one aimed at, a ring over the earlier one. 26 mm by 4.9 mm.
package struct LevelScale: Hashable, Sendable {
    package let level: Int
    package let threshold: Int?
    package let target: Int?
    package let earlier: Int?

    package init(level: Int, threshold: Int? = nil, target: Int? = nil, earlier: Int? = nil) {
        self.level = level
        self.threshold = threshold
        self.target = target
        self.earlier = earlier
    }

    private static let steps = 1...4
    private static let stepWidth = 5.7
    private static let pitch = 6.1
    private static let left = 0.9
    private static let top = 1.2
    private static let bottom = 3.6

    package func scene(titled title: String) -> Scene {
        var elements = Self.steps.flatMap(step)
        if let threshold, Self.steps.contains(threshold) {
            let bar = Rectangle(left: Self.edge(threshold + 1) - 0.4, top: 0.2, width: 0.4, height: 4.5)
            elements.append(.box(Scene.Box(bar, fill: FigurePaints.alert)))
        }
        if let earlier, Self.steps.contains(earlier) {
            let place = Point(Self.middle(earlier), 0.6)
            let edge = Stroke(FigurePaints.ink, width: 0.22)
            elements.append(.disc(Scene.Disc(place, radius: 0.5, fill: nil, edge: edge)))
        }
        if let target, Self.steps.contains(target) {
            let middle = Self.middle(target)
            let corners = [Point(middle, 3.8), Point(middle + 0.7, 4.8), Point(middle - 0.7, 4.8)]
            elements.append(.polygon(Scene.Polygon(corners, fill: FigurePaints.ink)))
        }
        return Scene(width: 26, height: 4.9, title: title, elements: elements)
    }

    private func step(_ number: Int) -> [Scene.Element] {
        let isReached = number <= level
        let box = Scene.Box(
            Rectangle(
                left: Self.edge(number),
                top: Self.top,
                right: Self.edge(number) + Self.stepWidth,
                bottom: Self.bottom
            ),
            fill: isReached ? FigurePaints.done : FigurePaints.paper,
            edge: isReached ? nil : Stroke(FigurePaints.outline, width: 0.17)
        )
        let lettering = Lettering(
            size: 2,
            isReached ? FigurePaints.onDone : FigurePaints.grey,
            weight: isReached ? .bold : .regular
        )
        let place = Point(Self.middle(number), lettering.baseline(centredOn: (Self.top + Self.bottom) / 2))
        return [.box(box), .text(Scene.Text(String(number), lettering, at: place, .middle))]
    }

    /// The left edge of a step.
    private static func edge(_ step: Int) -> Double { left + Double(step - 1) * pitch }

    private static func middle(_ step: Int) -> Double { edge(step) + stepWidth / 2 }
}
