/// How far others stand on average from oneself (*écart moyen*): a diamond to the left of zero, a disc to its right.
package struct GapStrip: Hashable, Sendable {
    package let gap: Double
    /// The end of the scale, on both sides.
    package let most: Double

    package init(_ gap: Double, within most: Double) {
        self.gap = gap
        self.most = most
    }

    package func scene(titled title: String, width: Double = 30, height: Double = 4.6) -> Scene {
        let middle = Point(width / 2, height / 2)
        let place = middle.x + (width / 2 - 1.5) * min(max(gap / max(most, 0.001), -1), 1)
        let axis = Stroke(FigurePaints.hair, width: 0.2)
        var elements: [Scene.Element] = [
            .line(Scene.Line([Point(0.5, middle.y), Point(width - 0.5, middle.y)], axis)),
            .line(
                Scene.Line([Point(middle.x, 0.3), Point(middle.x, height - 0.3)], Stroke(FigurePaints.ink, width: 0.3))
            ),
        ]
        if gap < 0 {
            let corners = [
                Point(place, middle.y - 1.4), Point(place + 1.4, middle.y), Point(place, middle.y + 1.4),
                Point(place - 1.4, middle.y),
            ]
            elements.append(.polygon(Scene.Polygon(corners, fill: FigurePaints.alert)))
        } else {
            elements.append(.disc(Scene.Disc(Point(place, middle.y), radius: 1.2, fill: FigurePaints.done)))
        }
        return Scene(width: width, height: height, title: title, elements: elements)
    }
}
