package import Office

/// A drawing as lines of text, one an element, for tests to compare.
package struct SceneDump {
    private var lines: [String] = []

    package static func text(of scene: Scene) -> String {
        var dump = SceneDump()
        dump.lines.append("scene \(number(scene.width)) × \(number(scene.height)) on \(text(scene.background))")
        for element in scene.elements { dump.add(element, indent: "") }
        return dump.lines.joined(separator: "\n")
    }

    private mutating func add(_ element: Scene.Element, indent: String) {
        switch element {
        case .box(let box):
            let corners = box.cornerRadius > 0 ? " corners \(Self.number(box.cornerRadius))" : ""
            let looks = Self.looks(box.fill, box.edge)
            lines.append("\(indent)box \(Self.text(box.rectangle))\(corners) \(looks)")
        case .disc(let disc):
            let looks = Self.looks(disc.fill, disc.edge)
            lines.append("\(indent)disc \(Self.text(disc.centre)) radius \(Self.number(disc.radius)) \(looks)")
        case .polygon(let polygon):
            let corners = polygon.corners.map(Self.text).joined(separator: " ")
            lines.append("\(indent)polygon \(corners) fill \(Self.text(polygon.fill))")
        case .line(let line):
            lines.append("\(indent)line \(line.points.map(Self.text).joined(separator: " ")) \(Self.text(line.stroke))")
        case .text(let text):
            let style =
                "\(text.lettering.weight) \(Self.number(text.lettering.size)) \(Self.text(text.lettering.paint))"
            lines.append(
                "\(indent)text « \(text.text) » \(Self.text(text.place)) \(text.anchor) \(text.direction) \(style)"
            )
        case .group(let group):
            let title = group.title.map { " « \($0) »" } ?? ""
            let clip = group.clip.map { " within \(Self.text($0))" } ?? ""
            lines.append("\(indent)group\(title)\(clip)")
            for element in group.elements { add(element, indent: indent + "  ") }
        }
    }

    private static func looks(_ fill: Paint?, _ edge: Stroke?) -> String {
        "fill \(text(fill))" + (edge.map { " edge \(text($0))" } ?? "")
    }

    private static func text(_ stroke: Stroke) -> String {
        "\(text(stroke.paint)) \(number(stroke.width))" + (stroke.dash.map { " dash \(number($0))" } ?? "")
    }

    private static func text(_ paint: Paint?) -> String {
        guard let paint else { return "nothing" }
        return paint.colour.text + (paint.meaning.map { " (\($0))" } ?? "")
    }

    private static func text(_ rectangle: Rectangle) -> String {
        "\(number(rectangle.left)),\(number(rectangle.top)) \(number(rectangle.width))×\(number(rectangle.height))"
    }

    private static func text(_ point: Point) -> String { "\(number(point.x)),\(number(point.y))" }

    private static func number(_ length: Double) -> String {
        let tenths = (length * 10).rounded() / 10
        return tenths == tenths.rounded() ? String(Int(tenths)) : String(tenths)
    }
}
