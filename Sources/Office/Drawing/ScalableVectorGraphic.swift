import Words

/// Writes a scene as a picture (SVG 2): its texts stay texts, and nothing in it is fetched from elsewhere, so that it can stand
/// in a page as it is, several times even, for it uses no identifiers.
struct ScalableVectorGraphic {
    private var writer = XMLWriter()

    var bytes: [UInt8] { writer.bytes }

    init(_ scene: Scene, pixelsPerUnit: Double) {
        let size = (width: Self.number(scene.width), height: Self.number(scene.height))
        writer.open(
            "svg",
            [
                ("xmlns", "http://www.w3.org/2000/svg"), ("role", "img"),
                ("width", Self.number(scene.width * pixelsPerUnit)),
                ("height", Self.number(scene.height * pixelsPerUnit)),
                ("viewBox", "0 0 \(size.width) \(size.height)"),
                ("font-family", "Liberation Sans, Arial, Helvetica, sans-serif"),
            ]
        )
        write("title", [], scene.title)
        if !scene.description.isEmpty { write("desc", [], scene.description) }
        if let background = scene.background {
            write("rect", [("width", size.width), ("height", size.height), ("fill", Self.text(background))])
        }
        for element in scene.elements { write(element) }
        writer.close("svg")
    }

    private typealias Attributes = [(name: String, value: String)]

    private mutating func write(_ name: String, _ attributes: Attributes) {
        writer.open(name, attributes, closed: true)
    }

    private mutating func write(_ name: String, _ attributes: Attributes, _ text: String) {
        writer.open(name, attributes)
        writer.append(text: text)
        writer.close(name)
    }

    // MARK: Elements

    private mutating func write(_ element: Scene.Element) {
        switch element {
        case .box(let box): write(box)
        case .disc(let disc): write(disc)
        case .polygon(let polygon):
            write("polygon", [("points", Self.text(polygon.corners)), ("fill", Self.text(polygon.fill))])
        case .line(let line):
            write(
                "polyline",
                [("points", Self.text(line.points)), ("fill", "none"), ("stroke-linejoin", "round")]
                    + Self.attributes(of: line.stroke)
            )
        case .text(let text): write(text)
        case .group(let group): write(group)
        }
    }

    /// Draws its edge inside, as ``Scene/Box/edge`` says; SVG draws it on both sides of the outline (§13.4).
    private mutating func write(_ box: Scene.Box) {
        let inset = (box.edge?.width ?? 0) / 2
        let rectangle = box.rectangle.inset(by: inset)
        guard rectangle.width > 0, rectangle.height > 0 else { return }
        var attributes = Self.attributes(of: rectangle)
        if box.cornerRadius > 0 { attributes.append(("rx", Self.number(max(box.cornerRadius - inset, 0)))) }
        write("rect", attributes + Self.attributes(fill: box.fill, edge: box.edge))
    }

    private mutating func write(_ disc: Scene.Disc) {
        let radius = max(disc.radius - (disc.edge?.width ?? 0) / 2, 0)
        write(
            "circle",
            [("cx", Self.number(disc.centre.x)), ("cy", Self.number(disc.centre.y)), ("r", Self.number(radius))]
                + Self.attributes(fill: disc.fill, edge: disc.edge)
        )
    }

    private mutating func write(_ text: Scene.Text) {
        let (x, y) = (Self.number(text.place.x), Self.number(text.place.y))
        var attributes = [("x", x), ("y", y), ("font-size", Self.number(text.lettering.size))]
        switch text.lettering.weight {
        case .regular: break
        case .bold: attributes.append(("font-weight", "bold"))
        }
        switch text.anchor {
        case .start: break
        case .middle: attributes.append(("text-anchor", "middle"))
        case .end: attributes.append(("text-anchor", "end"))
        }
        switch text.direction {
        case .level: break
        case .upwards: attributes.append(("transform", "rotate(-90 \(x) \(y))"))
        }
        attributes.append(("fill", Self.text(text.lettering.paint)))
        write("text", attributes, text.text)
    }

    /// Writes a group; one that is clipped is a picture in the picture, whose outside is hidden (§8.2).
    private mutating func write(_ group: Scene.Group) {
        let name = group.clip == nil ? "g" : "svg"
        writer.open(
            name,
            group.clip.map { clip in
                let attributes = Self.attributes(of: clip)
                return attributes + [("viewBox", attributes.map(\.value).joined(separator: " "))]
            } ?? []
        )
        if let title = group.title { write("title", [], title) }
        for element in group.elements { write(element) }
        writer.close(name)
    }

    // MARK: Attributes

    private static func attributes(of rectangle: Rectangle) -> Attributes {
        [
            ("x", number(rectangle.left)), ("y", number(rectangle.top)), ("width", number(rectangle.width)),
            ("height", number(rectangle.height)),
        ]
    }

    private static func attributes(fill: Paint?, edge: Stroke?) -> Attributes {
        [("fill", fill.map(text) ?? "none")] + (edge.map { attributes(of: $0) } ?? [])
    }

    private static func attributes(of stroke: Stroke) -> Attributes {
        [("stroke", text(stroke.paint)), ("stroke-width", number(stroke.width))]
            + (stroke.dash.map { [("stroke-dasharray", number($0))] } ?? [])
    }

    private static func text(_ points: [Point]) -> String {
        points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
    }

    /// A colour, or the custom property of the page that bears its meaning.
    private static func text(_ paint: Paint) -> String {
        paint.meaning.map { "var(--\($0),\(paint.colour.text))" } ?? paint.colour.text
    }

    /// A length to the hundredth, without zeros at its end.
    private static func number(_ length: Double) -> String {
        DecimalDigits(length, .atMost(2)).text(mark: ".")
    }
}

extension Scene {
    /// This drawing as SVG; its size in pixels of the page holds where the style sheet gives no other.
    package func svg(pixelsPerUnit: Double) -> [UInt8] {
        ScalableVectorGraphic(self, pixelsPerUnit: pixelsPerUnit).bytes
    }
}
