/// A number as a bar (*barre*) beside others on the same scale, with a limit where there is one.
package struct ValueBar: Hashable, Sendable {
    package enum Look: Hashable, Sendable { case done, alert }

    package let value: Double
    /// The end of the scale.
    package let most: Double
    package let limit: Double?
    package let look: Look
    package let width: Double
    package let height: Double

    package init(
        _ value: Double,
        of most: Double,
        limit: Double? = nil,
        look: Look = .done,
        width: Double,
        height: Double
    ) {
        self.value = value
        self.most = most
        self.limit = limit
        self.look = look
        self.width = width
        self.height = height
    }

    /// Nil when the scale has no length.
    package func scene(titled title: String) -> Scene? {
        guard most > 0 else { return nil }
        func place(_ value: Double) -> Double { width * min(max(value / most, 0), 1) }
        let paint =
            switch look {
            case .done: FigurePaints.done
            case .alert: FigurePaints.alert
            }
        var elements: [Scene.Element] = []
        if value > 0 {
            let bar = Rectangle(left: 0, top: height * 0.15, right: max(place(value), 0.4), bottom: height * 0.85)
            elements.append(.box(Scene.Box(bar, fill: paint)))
        }
        if let limit {
            let ends = [Point(place(limit), 0), Point(place(limit), height)]
            elements.append(.line(Scene.Line(ends, Stroke(FigurePaints.alert, width: height * 0.09))))
        }
        return Scene(width: width, height: height, title: title, elements: elements)
    }
}
