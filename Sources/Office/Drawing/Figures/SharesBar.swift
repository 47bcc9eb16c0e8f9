/// How a whole is shared between levels (*barre de niveaux*): one bar, a piece for each level with its number where it fits, a
/// paler piece with an edge for what has no level.
package struct SharesBar: Hashable, Sendable {
    /// Of what has no level.
    package let unrated: Int
    /// Level 1 first.
    package let counts: [Int]
    package let width: Double
    package let height: Double

    package init(unrated: Int = 0, counts: [Int], width: Double, height: Double) {
        self.unrated = unrated
        self.counts = counts
        self.width = width
        self.height = height
    }

    /// Nil when there is nothing to share.
    package func scene(titled title: String) -> Scene? {
        let pieces = [(level: 0, count: unrated)] + counts.enumerated().map { (level: $0 + 1, count: $1) }
        let total = pieces.reduce(0) { $0 + $1.count }
        guard total > 0 else { return nil }
        var left = 0.0
        var elements: [Scene.Element] = []
        for piece in pieces where piece.count > 0 {
            let right = left + width * Double(piece.count) / Double(total)
            elements += drawn(piece, from: left, to: right)
            left = right
        }
        return Scene(width: width, height: height, title: title, elements: elements)
    }

    private func drawn(_ piece: (level: Int, count: Int), from left: Double, to right: Double) -> [Scene.Element] {
        let place = Rectangle(left: left, top: 0, right: right - min(height * 0.05, (right - left) / 4), bottom: height)
        let isPale = piece.level < 2
        let edge = isPale ? Stroke(FigurePaints.line, width: height * 0.035) : nil
        let fill = piece.level == 0 ? FigurePaints.paper : FigurePaints.level(piece.level)
        let box = Scene.Element.box(Scene.Box(place, fill: fill, edge: edge))
        let paint = piece.level == 0 ? FigurePaints.ink : FigurePaints.onLevel(piece.level)
        let lettering = Lettering(size: height * 0.62, paint, weight: .bold)
        let text = String(piece.count)
        guard lettering.width(of: text) + height * 0.2 <= place.width else { return [box] }
        let middle = Point((place.left + place.right) / 2, lettering.baseline(centredOn: height / 2))
        return [box, .text(Scene.Text(text, lettering, at: middle, .middle))]
    }
}
