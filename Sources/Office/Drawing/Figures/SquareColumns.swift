/// One square for each of several things, in columns (*carrés*): as many squares as things, the number above, the name and a word
/// below. As high as the tallest column.
package struct SquareColumns: Hashable, Sendable {
    package struct Column: Hashable, Sendable {
        package let name: String
        package let word: String
        package let look: Look
        package let count: Int
        /// How many of them fall short: a corner tells them, the last ones.
        package let short: Int

        package init(_ name: String, _ word: String, _ look: Look, count: Int, short: Int = 0) {
            self.name = name
            self.word = word
            self.look = look
            self.count = count
            self.short = short
        }
    }

    package enum Look: Hashable, Sendable {
        case ring, crossed, unrated
        case level(Int)
    }

    package let columns: [Column]
    package let width: Double

    package init(_ columns: [Column], width: Double = 176) {
        self.columns = columns
        self.width = width
    }

    private static let letters = Lettering(size: 3.2, FigurePaints.ink, weight: .bold)
    private static let words = Lettering(size: 3.2, FigurePaints.grey)
    private static let bigLetters = Lettering(size: 4.6, FigurePaints.ink, weight: .bold)

    /// Nil without anything to draw.
    package func scene(titled title: String) -> Scene? {
        guard let most = columns.map(\.count).max(), most > 0 else { return nil }
        let across = Self.squaresAcross(most)
        let columnWidth = width / Double(columns.count)
        let pitch = min(3.9, (columnWidth - 3) / Double(across))
        let deep = (most + across - 1) / across
        let base = 5.5 + Double(deep) * pitch
        let elements = columns.enumerated().flatMap { place, column in
            drawn(column, around: (Double(place) + 0.5) * columnWidth, onto: base, pitch: pitch, across: across)
        }
        let rule = Scene.Line([Point(0, base + 0.6), Point(width, base + 0.6)], Stroke(FigurePaints.hair, width: 0.2))
        return Scene(width: width, height: base + 9, title: title, elements: elements + [.line(rule)])
    }

    /// So many squares side by side that the tallest column is no higher than nine of them, and five at least.
    private static func squaresAcross(_ most: Int) -> Int { max(5, (most + 8) / 9) }

    private func drawn(
        _ column: Column,
        around middle: Double,
        onto base: Double,
        pitch: Double,
        across: Int
    ) -> [Scene.Element] {
        let used = min(max(column.count, 1), across)
        let left = middle - Double(used) * pitch / 2
        var elements: [Scene.Element] = []
        for place in 0..<column.count {
            let (row, side) = place.quotientAndRemainder(dividingBy: across)
            let square = Rectangle(
                left: left + Double(side) * pitch,
                top: base - Double(row + 1) * pitch,
                width: pitch * 0.86,
                height: pitch * 0.86
            )
            elements += Self.square(column.look, in: square, isShort: place >= column.count - column.short)
        }
        let rows = (column.count + across - 1) / across
        let top = base - Double(rows) * pitch - 1.2
        func text(_ text: String, _ lettering: Lettering, _ y: Double) -> Scene.Element {
            .text(Scene.Text(text, lettering, at: Point(middle, y), .middle))
        }
        return elements + [
            text(String(column.count), Self.bigLetters, top), text(column.name, Self.letters, base + 4),
            text(column.word, Self.words, base + 7.8),
        ]
    }

    private static func square(_ look: Look, in place: Rectangle, isShort: Bool) -> [Scene.Element] {
        switch look {
        case .ring: return SignStrip.drawn(.ring, in: place)
        case .crossed: return SignStrip.drawn(.crossed, in: place)
        case .unrated:
            let edge = Stroke(FigurePaints.line, width: 0.2, dash: 0.6)
            return [.box(Scene.Box(place, fill: FigurePaints.paper, edge: edge))] + corner(of: place, isShort: isShort)
        case .level(let level):
            let edge = level == 1 ? Stroke(FigurePaints.line, width: 0.2) : nil
            return [.box(Scene.Box(place, fill: FigurePaints.level(level), edge: edge))]
                + corner(of: place, isShort: isShort)
        }
    }

    private static func corner(of place: Rectangle, isShort: Bool) -> [Scene.Element] {
        guard isShort else { return [] }
        let size = place.width * 0.55
        let corners = [
            Point(place.right - size, place.top), Point(place.right, place.top), Point(place.right, place.top + size),
        ]
        return [.polygon(Scene.Polygon(corners, fill: FigurePaints.alert))]
    }
}
