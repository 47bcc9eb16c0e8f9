package import Office
import Words

/// A drawing as lines of text, one an element, for tests to compare.
package struct SceneDump {
    private let decimals: Int
    private var lines: [String] = []

    private init(decimals: Int) {
        self.decimals = decimals
    }

    /// - Parameter decimals: how many of each length are shown.
    package static func text(of scene: Scene, decimals: Int = 1) -> String {
        var dump = SceneDump(decimals: decimals)
        let size = "\(dump.number(scene.width)) × \(dump.number(scene.height))"
        dump.lines.append("scene \(size) on \(dump.text(scene.background))")
        for element in scene.elements { dump.add(element, indent: "") }
        return dump.lines.joined(separator: "\n")
    }

    private mutating func add(_ element: Scene.Element, indent: String) {
        switch element {
        case .box(let box):
            let corners = box.cornerRadius > 0 ? " corners \(number(box.cornerRadius))" : ""
            lines.append("\(indent)box \(text(box.rectangle))\(corners) \(looks(box.fill, box.edge))")
        case .disc(let disc):
            let place = "\(text(disc.centre)) radius \(number(disc.radius))"
            lines.append("\(indent)disc \(place) \(looks(disc.fill, disc.edge))")
        case .polygon(let polygon):
            let corners = polygon.corners.map { text($0) }.joined(separator: " ")
            lines.append("\(indent)polygon \(corners) fill \(text(polygon.fill))")
        case .line(let line):
            lines.append("\(indent)line \(line.points.map { text($0) }.joined(separator: " ")) \(text(line.stroke))")
        case .text(let written):
            let place = "\(text(written.place)) \(written.anchor) \(written.direction)"
            let lettering = written.lettering
            let look = "\(lettering.weight) \(number(lettering.size)) \(text(lettering.paint))"
            lines.append("\(indent)text « \(written.text) » \(place) \(look)")
        case .group(let group):
            let title = group.title.map { " « \($0) »" } ?? ""
            let clip = group.clip.map { " within \(text($0))" } ?? ""
            lines.append("\(indent)group\(title)\(clip)")
            for element in group.elements { add(element, indent: indent + "  ") }
        }
    }

    private func looks(_ fill: Paint?, _ edge: Stroke?) -> String {
        "fill \(text(fill))" + (edge.map { " edge \(text($0))" } ?? "")
    }

    private func text(_ stroke: Stroke) -> String {
        "\(text(stroke.paint)) \(number(stroke.width))" + (stroke.dash.map { " dash \(number($0))" } ?? "")
    }

    private func text(_ paint: Paint?) -> String {
        guard let paint else { return "nothing" }
        return paint.colour.text + (paint.meaning.map { " (\($0))" } ?? "")
    }

    private func text(_ rectangle: Rectangle) -> String {
        "\(number(rectangle.left)),\(number(rectangle.top)) \(number(rectangle.width))×\(number(rectangle.height))"
    }

    private func text(_ point: Point) -> String { "\(number(point.x)),\(number(point.y))" }

    private func number(_ length: Double) -> String {
        DecimalDigits(length, .atMost(decimals)).text(mark: ".")
    }
}
