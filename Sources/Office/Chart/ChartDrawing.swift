/// Draws a chart as shapes and texts.
struct ChartDrawing {
    let chart: ChartObject
    /// Units of the drawing in a millimetre.
    let scale: Double
    private let width: Double
    private let height: Double
    /// What nothing has been drawn on yet.
    var room: Rectangle
    private var elements: [Scene.Element] = []

    /// The drawing of a chart; nil for one without data.
    static func scene(of chart: ChartObject, title: String, description: String) -> Scene? {
        if chart.categories.isEmpty || chart.series.isEmpty { return nil }
        var drawing = ChartDrawing(chart)
        drawing.draw()
        return Scene(
            width: drawing.width,
            height: drawing.height,
            background: Paint(.white),
            title: title,
            description: description,
            elements: drawing.elements
        )
    }

    /// 150 units an inch: as pixels they are enough for paper. A chart larger than a page is drawn smaller.
    private init(_ chart: ChartObject) {
        self.chart = chart
        let largest = 2000.0
        scale = min(150 / 25.4, largest / max(chart.width, chart.height))
        width = max((chart.width * scale).rounded(), 16)
        height = max((chart.height * scale).rounded(), 16)
        let margin = 2 * scale
        room = Rectangle(left: margin, top: margin, right: width - margin, bottom: height - margin)
    }

    private mutating func draw() {
        if let title = chart.title {
            let lettering = lettering(title.look)
            for line in lettering.lines(of: title.text, within: room.width, atMost: 3) {
                room.top += lettering.lineHeight
                write(line, lettering, at: Point(middle, room.top - lettering.lineHeight / 2), .middle)
            }
            room.top += lettering.size / 2
        }
        if let legend = chart.legend { draw(legend) }
        switch chart.kind {
        case .bars, .lines: drawBarsAndLines()
        case .radar, .filledRadar: drawRadar()
        }
    }

    var middle: Double { (room.left + room.right) / 2 }

    /// Draws what tells one thing together.
    mutating func group(_ title: String, _ draw: (inout ChartDrawing) -> Void) {
        let start = elements.count
        draw(&self)
        let grouped = Array(elements[start...])
        elements.removeLast(grouped.count)
        if !grouped.isEmpty { elements.append(.group(Scene.Group(title: title, grouped))) }
    }

    // MARK: Text

    func lettering(_ look: ChartText.Look) -> Lettering {
        Lettering(size: min(look.size, 20) * scale, Paint(look.colour))
    }

    /// Writes a line of text beside a place, centred on its height.
    mutating func write(_ text: String, _ lettering: Lettering, at place: Point, _ anchor: Scene.Text.Anchor) {
        let start = Point(place.x, lettering.baseline(centredOn: place.y))
        elements.append(.text(Scene.Text(text, lettering, at: start, anchor)))
    }

    /// Writes a line of text towards the top, centred on a place.
    mutating func writeUpwards(_ text: String, _ lettering: Lettering, at place: Point) {
        let start = Point(lettering.baseline(centredOn: place.x), place.y)
        elements.append(.text(Scene.Text(text, lettering, at: start, .middle, .upwards)))
    }

    // MARK: Shapes

    /// Draws a line, at least a unit wide.
    mutating func draw(_ path: [Point], _ stroke: ChartObject.Stroke) {
        if path.count < 2 { return }
        let width = max(stroke.width * scale, 1)
        let dash = stroke.isDashed ? max(4 * width, scale) : nil
        elements.append(.line(Scene.Line(path, Stroke(Paint(stroke.colour), width: width, dash: dash))))
    }

    /// Draws an upright or level line on whole units.
    mutating func rule(from start: Point, to end: Point, _ stroke: ChartObject.Stroke) {
        let width = max((stroke.width * scale).rounded(), 1)
        let left = (min(start.x, end.x) - (start.x == end.x ? width / 2 : 0)).rounded(.down)
        let top = (min(start.y, end.y) - (start.y == end.y ? width / 2 : 0)).rounded(.down)
        let right = start.x == end.x ? left + width : max(start.x, end.x)
        let bottom = start.y == end.y ? top + width : max(start.y, end.y)
        let line = Rectangle(left: left, top: top, right: right, bottom: bottom).rounded
        elements.append(.box(Scene.Box(line, fill: Paint(stroke.colour))))
    }

    /// Draws a box with its edge, on whole units.
    mutating func draw(_ box: Rectangle, fill: Colour?, _ stroke: ChartObject.Stroke?) {
        let edge = stroke.map { Stroke(Paint($0.colour), width: max(($0.width * scale).rounded(), 1)) }
        elements.append(.box(Scene.Box(box.rounded, fill: fill.map { Paint($0) }, edge: edge)))
    }

    mutating func fill(_ corners: [Point], _ colour: Colour) {
        elements.append(.polygon(Scene.Polygon(corners, fill: Paint(colour))))
    }

    /// Draws the mark of a point.
    mutating func mark(_ series: ChartObject.Series, at point: Point, within size: Double = .infinity) {
        guard let symbol = series.symbol, let colour = series.fill ?? series.stroke?.colour else { return }
        let width = min(symbol.width * scale, size)
        let height = min(symbol.height * scale, size)
        elements.append(symbol.shape.drawn(at: point, width: width, height: height, Paint(colour)))
    }
}
