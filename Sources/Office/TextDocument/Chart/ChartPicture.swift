/// Draws a chart, for readers that show no chart objects: the picture that stands beside the object (OpenDocument 1.2
/// part 1, §10.4.1).
struct ChartPicture {
    let chart: ChartObject
    /// Pixels in a millimetre.
    let scale: Double
    var canvas: Canvas
    /// What nothing has been drawn on yet.
    var room: Rectangle

    /// The picture of a chart object, as PNG; nil for a chart of a kind that is not drawn, or without data.
    static func png(of content: [UInt8]) -> [UInt8]? {
        guard let chart = ChartObjectReader.read(content), !chart.categories.isEmpty, !chart.series.isEmpty else {
            return nil
        }
        var picture = ChartPicture(chart)
        picture.draw()
        return PortableNetworkGraphic(picture.canvas)?.bytes
    }

    /// 150 points an inch, enough for paper; a chart larger than a page is drawn smaller.
    private init(_ chart: ChartObject) {
        self.chart = chart
        let largest = 2000.0
        scale = min(150 / 25.4, largest / max(chart.width, chart.height))
        let width = max((chart.width * scale).rounded(), 16)
        let height = max((chart.height * scale).rounded(), 16)
        canvas = Canvas(width: Int(width), height: Int(height))
        let margin = 2 * scale
        room = Rectangle(left: margin, top: margin, right: width - margin, bottom: height - margin)
    }

    private mutating func draw() {
        if let title = chart.title {
            let lettering = lettering(title.look)
            for line in lettering.lines(of: title.text, within: room.width, atMost: 3) {
                room.top += lettering.lineHeight
                write(line, lettering, at: Point(middle, room.top - lettering.lineHeight / 2), .centred)
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

    // MARK: Text

    enum Alignment { case leading, centred, trailing }

    func lettering(_ look: ChartText.Look) -> Lettering {
        Lettering(size: min(look.size, 20) * scale, colour: look.colour)
    }

    /// Writes a line of text beside a place, centred on its height.
    mutating func write(_ text: String, _ lettering: Lettering, at place: Point, _ alignment: Alignment) {
        let width = lettering.width(of: text)
        let left =
            switch alignment {
            case .leading: place.x
            case .centred: place.x - width / 2
            case .trailing: place.x - width
            }
        let start = Point(left, lettering.baseline(centredOn: place.y))
        canvas.fill(lettering.outline(of: text, at: start), lettering.colour)
    }

    // MARK: Lines

    /// Draws a line, at least a pixel wide.
    mutating func draw(_ path: [Point], _ stroke: ChartObject.Stroke) {
        let width = max(stroke.width * scale, 1)
        let pieces = stroke.isDashed ? Outline.dashes(of: path, dash: max(4 * width, scale)) : [path]
        for piece in pieces { canvas.fill(Outline(along: piece, width: width), stroke.colour) }
    }

    /// Draws an upright or level line that falls on whole pixels.
    mutating func rule(from start: Point, to end: Point, _ stroke: ChartObject.Stroke) {
        let width = max((stroke.width * scale).rounded(), 1)
        let left = (min(start.x, end.x) - (start.x == end.x ? width / 2 : 0)).rounded(.down)
        let top = (min(start.y, end.y) - (start.y == end.y ? width / 2 : 0)).rounded(.down)
        let right = start.x == end.x ? left + width : max(start.x, end.x)
        let bottom = start.y == end.y ? top + width : max(start.y, end.y)
        canvas.fill(Rectangle(left: left, top: top, right: right, bottom: bottom), stroke.colour)
    }

    /// Draws the mark of a point.
    mutating func mark(_ series: ChartObject.Series, at point: Point, within size: Double = .infinity) {
        guard let symbol = series.symbol, let colour = series.fill ?? series.stroke?.colour else { return }
        let width = min(symbol.width * scale, size)
        let height = min(symbol.height * scale, size)
        canvas.fill(symbol.shape.outline(at: point, width: width, height: height), colour)
    }
}
