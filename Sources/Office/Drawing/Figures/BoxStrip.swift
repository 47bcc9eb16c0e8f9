/// How figures are spread (*boîte*): a line from the lowest to the highest, a box between quartiles, a bar at the median, a ring for
/// each figure that is far from the others; on a scale of its own.
package struct BoxStrip: Sendable {
    package let minimum: Double
    package let quartiles: (first: Double, median: Double, third: Double)
    package let maximum: Double
    package let outliers: [Double]

    package init(
        minimum: Double,
        quartiles: (first: Double, median: Double, third: Double),
        maximum: Double,
        outliers: [Double]
    ) {
        self.minimum = minimum
        self.quartiles = quartiles
        self.maximum = maximum
        self.outliers = outliers
    }

    package func scene(titled title: String, width: Double = 44, height: Double = 4.6) -> Scene {
        let (low, high, margin) = (minimum, maximum, 1.2)
        func place(_ value: Double) -> Double {
            high > low ? margin + (width - 2 * margin) * (value - low) / (high - low) : width / 2
        }
        let middle = height / 2
        let edge = Stroke(FigurePaints.done, width: 0.25)
        let box = Rectangle(
            left: place(quartiles.first),
            top: height * 0.2,
            right: max(place(quartiles.third), place(quartiles.first) + 0.4),
            bottom: height * 0.8
        )
        let median = place(quartiles.median)
        var elements: [Scene.Element] = [
            .line(
                Scene.Line(
                    [Point(place(low), middle), Point(place(high), middle)],
                    Stroke(FigurePaints.line, width: 0.25)
                )
            ),
            .box(Scene.Box(box, fill: FigurePaints.level(2), edge: edge)),
            .line(
                Scene.Line(
                    [Point(median, height * 0.1), Point(median, height * 0.9)],
                    Stroke(FigurePaints.ink, width: 0.6)
                )
            ),
        ]
        for outlier in outliers {
            let ring = Scene.Disc(
                Point(place(outlier), middle),
                radius: 0.75,
                fill: FigurePaints.paper,
                edge: Stroke(FigurePaints.alert, width: 0.25)
            )
            elements.append(.disc(ring))
        }
        return Scene(width: width, height: height, title: title, elements: elements)
    }
}
