/// A picture being drawn, in pixels.
struct Canvas: Sendable {
    let width: Int
    let height: Int
    /// Whether what was not drawn on shows what lies behind the picture.
    let isTransparent: Bool
    /// What is outside is not drawn; its edges fall on those of pixels.
    var clip: Rectangle
    /// Places in the palette, in rows from the top.
    private(set) var pixels: [UInt8]
    /// The colours used so far, at most 256; first that of the background.
    private(set) var palette: [Colour]
    private var places: [Colour: UInt8] = [:]

    /// - Parameter background: nil for a transparent one; edges are smooth for white paper then.
    init(width: Int, height: Int, background: Colour?) {
        self.width = width
        self.height = height
        isTransparent = background == nil
        clip = Rectangle(left: 0, top: 0, width: Double(width), height: Double(height))
        pixels = Array(repeating: 0, count: width * height)
        palette = [background ?? .white]
        // White drawn on a transparent background has a place of its own: it hides what lies behind.
        if let background { places[background] = 0 }
    }

    /// Fills a rectangle, its edges on the nearest of pixels.
    mutating func fill(_ rectangle: Rectangle, _ colour: Colour) {
        let part = rectangle.common(with: clip).rounded
        guard part.left < part.right, part.top < part.bottom else { return }
        let place = place(of: colour)
        for row in Int(part.top)..<Int(part.bottom) {
            for pixel in (row * width + Int(part.left))..<(row * width + Int(part.right)) { pixels[pixel] = place }
        }
    }

    /// Fills an outline, its edges smooth: each pixel takes the colour as far as the outline covers it, in sixteenths so
    /// that few colours come out.
    mutating func fill(_ outline: Outline, _ colour: Colour) {
        guard var coverage = Coverage(of: outline, within: clip) else { return }
        for contour in outline.contours { coverage.add(contour) }
        var mixtures = [UInt8?](repeating: nil, count: 17 << 8)
        for row in 0..<coverage.height {
            var sum = 0.0
            for column in 0..<coverage.width {
                sum += coverage[row, column]
                let sixteenths = Int((min(abs(sum), 1) * 16).rounded())
                if sixteenths == 0 { continue }
                let pixel = (coverage.top + row) * width + coverage.left + column
                let mixture = sixteenths << 8 | Int(pixels[pixel])
                let place =
                    mixtures[mixture]
                    ?? place(of: colour.over(palette[Int(pixels[pixel])], sixteenths: sixteenths))
                mixtures[mixture] = place
                pixels[pixel] = place
            }
        }
    }

    /// The place of a colour in the palette, once that is full of the nearest.
    private mutating func place(of colour: Colour) -> UInt8 {
        if let known = places[colour] { return known }
        var place = palette.count
        if place < 256 {
            palette.append(colour)
        } else {
            place = palette.indices.min { colour.distance(to: palette[$0]) < colour.distance(to: palette[$1]) } ?? 0
        }
        places[colour] = UInt8(place)
        return UInt8(place)
    }
}
