/// Levels of many things (rows, in groups) on many subjects (columns): each number on the ground of the whole level it reaches.
package struct HeatMap: Sendable {
    package struct Row: Hashable, Sendable {
        package let name: String
        package let note: String
        /// Nil where there is none.
        package let values: [Double?]

        package init(_ name: String, note: String, values: [Double?]) {
            self.name = name
            self.note = note
            self.values = values
        }
    }

    package struct Group: Hashable, Sendable {
        package let name: String
        package let rows: [Row]

        package init(_ name: String, rows: [Row]) {
            self.name = name
            self.rows = rows
        }
    }

    /// The names of the columns, on two lines each.
    package let columns: [(top: String, bottom: String)]
    package let groups: [Group]
    /// How a value is written.
    private let write: @Sendable (Double) -> String

    package init(
        columns: [(top: String, bottom: String)],
        groups: [Group],
        write: @escaping @Sendable (Double) -> String
    ) {
        self.columns = columns
        self.groups = groups
        self.write = write
    }

    private static let cell = (width: 26.0, height: 20.0)
    private static let side = 292.0

    package func scene(titled title: String, described description: String) -> Scene {
        var y = 0.0
        var elements: [Scene.Element] = []
        for group in groups {
            elements += header(of: group, at: y)
            y += 34
            for row in group.rows {
                elements += drawn(row, at: y)
                y += Self.cell.height
            }
            y += 12
        }
        let width = Self.side + Double(columns.count) * Self.cell.width
        return Scene(width: width, height: max(y, 1), title: title, description: description, elements: elements)
    }

    private func header(of group: Group, at y: Double) -> [Scene.Element] {
        let bold = Lettering(size: 13, FigurePaints.ink, weight: .bold)
        let small = Lettering(size: 11, FigurePaints.ink, weight: .bold)
        return [.text(Scene.Text(group.name, bold, at: Point(0, y + 28), .start))]
            + columns.enumerated().flatMap { place, column -> [Scene.Element] in
                let x = Self.side + (Double(place) + 0.5) * Self.cell.width
                return [
                    .text(Scene.Text(column.top, small, at: Point(x, y + 16), .middle)),
                    .text(Scene.Text(column.bottom, small, at: Point(x, y + 29), .middle)),
                ]
            }
    }

    private func drawn(_ row: Row, at y: Double) -> [Scene.Element] {
        let base = y + 14.5
        let bold = Lettering(size: 12, FigurePaints.ink, weight: .bold)
        let plain = Lettering(size: 12, FigurePaints.grey)
        let cells = row.values.enumerated().flatMap { place, value -> [Scene.Element] in
            let x = Self.side + Double(place) * Self.cell.width
            let square = Rectangle(left: x, top: y, width: Self.cell.width - 1, height: Self.cell.height - 1)
            let middle = Point((square.left + square.right) / 2, base)
            guard let value else {
                return [.text(Scene.Text("–", plain, at: middle, .middle))]
            }
            let level = Int(value)
            let lettering = Lettering(size: 12, FigurePaints.onLevel(level), weight: .bold)
            return [
                .box(Scene.Box(square, fill: FigurePaints.level(level))),
                .text(Scene.Text(write(value), lettering, at: middle, .middle)),
            ]
        }
        return [
            .text(Scene.Text(row.name, bold, at: Point(12, base), .start)),
            .text(Scene.Text(row.note, plain, at: Point(84, base), .start)),
        ] + cells
    }
}
