/// Levels one after the other, in groups (*bande*): a square with its digit for each, underlined where a level is required, by a
/// broken line where it is not reached, struck where none applies. 5.4 mm high, as wide as it has squares.
package struct LevelBand: Hashable, Sendable {
    package let groups: [[Square]]

    package init(_ groups: [[Square]]) {
        self.groups = groups
    }

    /// One place of a band.
    package struct Square: Hashable, Sendable {
        package let content: Content
        /// Whether a required level is reached; nil where none is required.
        package let meetsThreshold: Bool?

        package init(_ content: Content, meetsThreshold: Bool? = nil) {
            self.content = content
            self.meetsThreshold = meetsThreshold
        }

        /// What a place holds.
        package enum Content: Hashable, Sendable {
            case level(Int)
            /// A level makes no sense there.
            case notConcerned
            /// A level is wanting.
            case absent
        }
    }

    private static let size = 3.8
    private static let pitch = 4.2
    private static let margin = 0.2
    /// Between two groups, beside what stands between two squares.
    private static let gap = 1.5

    /// Nil for a band without squares.
    package func scene(titled title: String) -> Scene? {
        var elements: [Scene.Element] = []
        var x = Self.margin
        for group in groups where !group.isEmpty {
            if !elements.isEmpty { x += Self.gap }
            for square in group {
                elements += Self.drawn(square, at: x)
                x += Self.pitch
            }
        }
        if elements.isEmpty { return nil }
        return Scene(width: x - Self.pitch + Self.size + Self.margin, height: 5.4, title: title, elements: elements)
    }

    private static func drawn(_ square: Square, at x: Double) -> [Scene.Element] {
        let place = Rectangle(left: x, top: margin, width: size, height: size)
        var elements = drawn(square.content, in: place)
        if let meetsThreshold = square.meetsThreshold {
            elements += underline(meetsThreshold, at: x)
        }
        return elements
    }

    /// Whole where the threshold is reached, else broken: grey tells the two colours no better than a photocopy does.
    private static func underline(_ meetsThreshold: Bool, at x: Double) -> [Scene.Element] {
        let fill = meetsThreshold ? FigurePaints.ink : FigurePaints.alert
        let (count, width) = meetsThreshold ? (1, size) : (3, size / 4)
        let step = count == 1 ? 0 : (size - width) / Double(count - 1)
        return (0..<count).map { rank in
            let rule = Rectangle(left: x + Double(rank) * step, top: 4.4, width: width, height: 0.75)
            return .box(Scene.Box(rule, fill: fill))
        }
    }

    private static func drawn(_ content: Square.Content, in place: Rectangle) -> [Scene.Element] {
        let edge = Stroke(FigurePaints.line, width: 0.17)
        switch content {
        case .level(let level):
            // The palest is told from paper by its edge.
            let box = Scene.Box(place, fill: FigurePaints.level(level), edge: level == 1 ? edge : nil)
            let lettering = Lettering(size: 2.4, FigurePaints.onLevel(level), weight: .bold)
            let middle = Point(
                (place.left + place.right) / 2,
                lettering.baseline(centredOn: (place.top + place.bottom) / 2)
            )
            return [.box(box), .text(Scene.Text(String(level), lettering, at: middle, .middle))]
        case .notConcerned:
            let inner = place.inset(by: 0.35)
            let strike = [Point(inner.left, inner.bottom), Point(inner.right, inner.top)]
            return [
                .box(Scene.Box(place, fill: FigurePaints.paper, edge: edge)), .line(Scene.Line(strike, edge)),
            ]
        case .absent:
            let broken = Stroke(FigurePaints.line, width: 0.17, dash: 0.5)
            return [.box(Scene.Box(place, fill: FigurePaints.paper, edge: broken))]
        }
    }
}
