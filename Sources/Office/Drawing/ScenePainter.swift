/// Draws a scene on a canvas.
struct ScenePainter {
    private(set) var canvas: Canvas
    /// Pixels in a unit of the scene.
    private let scale: Double

    init(_ scene: Scene, pixelsPerUnit scale: Double) {
        self.scale = scale
        canvas = Canvas(
            width: Int(max((scene.width * scale).rounded(), 1)),
            height: Int(max((scene.height * scale).rounded(), 1)),
            background: scene.background?.colour
        )
        for element in scene.elements { draw(element) }
    }

    private mutating func draw(_ element: Scene.Element) {
        switch element {
        case .box(let box): draw(box)
        case .disc(let disc): draw(disc)
        case .polygon(let polygon):
            canvas.fill(Outline(polygon.corners.map { $0.scaled(scale) }), polygon.fill.colour)
        case .line(let line): draw(line.points.map { $0.scaled(scale) }, line.stroke)
        case .text(let text): draw(text)
        case .group(let group): draw(group)
        }
    }

    private mutating func draw(_ group: Scene.Group) {
        let whole = canvas.clip
        if let clip = group.clip { canvas.clip = whole.common(with: clip.scaled(scale).rounded) }
        for element in group.elements { draw(element) }
        canvas.clip = whole
    }

    /// Draws a line, at least a pixel wide.
    private mutating func draw(_ path: [Point], _ stroke: Stroke) {
        let width = max(stroke.width * scale, 1)
        let pieces = stroke.dash.map { Outline.dashes(of: path, dash: max($0 * scale, 1)) } ?? [path]
        for piece in pieces { canvas.fill(Outline(along: piece, width: width), stroke.paint.colour) }
    }

    private mutating func draw(_ text: Scene.Text) {
        let lettering = text.lettering.scaled(scale)
        let place = text.place.scaled(scale)
        let width = lettering.width(of: text.text)
        let shift =
            switch text.anchor {
            case .start: 0.0
            case .middle: width / 2
            case .end: width
            }
        var outline: Outline
        switch text.direction {
        case .level: outline = lettering.outline(of: text.text, at: Point(place.x - shift, place.y))
        case .upwards:
            let start = Point(place.x, place.y + shift)
            outline = lettering.outline(of: text.text, at: start).turnedUp(around: start)
        }
        canvas.fill(outline, lettering.paint.colour)
    }

    // MARK: Shapes with edges

    private mutating func draw(_ disc: Scene.Disc) {
        let (centre, radius) = (disc.centre.scaled(scale), disc.radius * scale)
        draw(fill: disc.fill, edge: disc.edge) { Outline(around: centre, radius: max(radius - $0, 0)) }
    }

    private mutating func draw(_ box: Scene.Box) {
        let rectangle = box.rectangle.scaled(scale).rounded
        if box.cornerRadius > 0 || box.edge?.dash != nil {
            let radius = box.cornerRadius * scale
            return draw(fill: box.fill, edge: box.edge) {
                Outline(rectangle.inset(by: $0), cornerRadius: max(radius - $0, 0))
            }
        }
        if let fill = box.fill { canvas.fill(rectangle, fill.colour) }
        guard let edge = box.edge else { return }
        let inner = rectangle.inset(by: max((edge.width * scale).rounded(), 1))
        for side in [
            Rectangle(left: rectangle.left, top: rectangle.top, right: rectangle.right, bottom: inner.top),
            Rectangle(left: rectangle.left, top: inner.bottom, right: rectangle.right, bottom: rectangle.bottom),
            Rectangle(left: rectangle.left, top: rectangle.top, right: inner.left, bottom: rectangle.bottom),
            Rectangle(left: inner.right, top: rectangle.top, right: rectangle.right, bottom: rectangle.bottom),
        ] { canvas.fill(side, edge.paint.colour) }
    }

    /// Draws a shape whose outline is known at any distance within it.
    private mutating func draw(fill: Paint?, edge: Stroke?, _ outline: (_ inset: Double) -> Outline) {
        let width = edge.map { max($0.width * scale, 1) } ?? 0
        if let fill { canvas.fill(outline(width / 2), fill.colour) }
        guard let edge else { return }
        if edge.dash == nil {
            return canvas.fill(outline(0).without(outline(width)), edge.paint.colour)
        }
        for contour in outline(width / 2).contours { draw(contour + contour.prefix(1), edge) }
    }
}
