/// One sign for each of several things, side by side (*signes*): a shape and a mark tell them apart, never a colour alone.
package struct SignStrip: Hashable, Sendable {
    package enum Sign: Hashable, Sendable {
        /// Nothing is there.
        case ring
        /// Something is there that cannot be used.
        case crossed
        /// Something must be done: a mark in a strong frame.
        case marked
        /// Something is asked: a question mark in a broken frame.
        case asked
        case full
    }

    package let signs: [Sign]
    /// Of a sign and the gap after it.
    package let pitch: Double
    /// The signs of a row, which the drawing is as wide as, whatever their number; nil for one row of all.
    package let perRow: Int?

    package init(_ signs: [Sign], pitch: Double, perRow: Int? = nil) {
        self.signs = signs
        self.pitch = pitch
        self.perRow = perRow
    }

    /// Nil without signs.
    package func scene(titled title: String) -> Scene? {
        if signs.isEmpty { return nil }
        let columns = perRow ?? signs.count
        let rows = (signs.count + columns - 1) / columns
        let side = pitch * 0.82
        let elements = signs.enumerated().flatMap { place, sign in
            let (row, column) = place.quotientAndRemainder(dividingBy: columns)
            return Self.drawn(
                sign,
                in: Rectangle(left: Double(column) * pitch, top: Double(row) * pitch, width: side, height: side)
            )
        }
        return Scene(
            width: Double(columns) * pitch,
            height: Double(rows - 1) * pitch + side,
            title: title,
            elements: elements
        )
    }

    static func drawn(_ sign: Sign, in place: Rectangle) -> [Scene.Element] {
        let size = place.width
        let middle = Point((place.left + place.right) / 2, (place.top + place.bottom) / 2)
        func box(_ fill: Paint, _ edge: Stroke?) -> Scene.Element { .box(Scene.Box(place, fill: fill, edge: edge)) }
        func mark(_ text: String, _ paint: Paint) -> Scene.Element {
            let lettering = Lettering(size: size * 0.72, paint, weight: .bold)
            let start = Point(middle.x, lettering.baseline(centredOn: middle.y))
            return .text(Scene.Text(text, lettering, at: start, .middle))
        }
        switch sign {
        case .ring:
            let edge = Stroke(FigurePaints.line, width: size * 0.09)
            return [.disc(Scene.Disc(middle, radius: size / 2, fill: FigurePaints.paper, edge: edge))]
        case .crossed:
            let inner = place.inset(by: size * 0.22)
            let stroke = Stroke(FigurePaints.alert, width: size * 0.1)
            return [
                box(FigurePaints.paper, stroke),
                .line(Scene.Line([Point(inner.left, inner.top), Point(inner.right, inner.bottom)], stroke)),
                .line(Scene.Line([Point(inner.left, inner.bottom), Point(inner.right, inner.top)], stroke)),
            ]
        case .marked:
            return [
                box(FigurePaints.paper, Stroke(FigurePaints.alert, width: size * 0.12)), mark("!", FigurePaints.alert),
            ]
        case .asked:
            let edge = Stroke(FigurePaints.line, width: size * 0.09, dash: size * 0.18)
            return [box(FigurePaints.paper, edge), mark("?", FigurePaints.ink)]
        case .full: return [box(FigurePaints.done, nil)]
        }
    }
}
