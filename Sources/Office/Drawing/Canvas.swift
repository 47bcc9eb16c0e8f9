/// A picture being drawn, white at first.
struct Canvas: Sendable {
    let width: Int
    let height: Int
    /// Places in the palette, in rows from the top.
    private(set) var pixels: [UInt8]
    /// The colours used so far, at most 256.
    private(set) var palette: [Colour] = [.white]
    private var places: [Colour: UInt8] = [.white: 0]

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        pixels = Array(repeating: 0, count: width * height)
    }

    /// Fills a rectangle whose edges fall on those of pixels.
    mutating func fill(_ rectangle: Rectangle, _ colour: Colour) {
        let (left, right) = (max(rectangle.left, 0).rounded(), min(rectangle.right, Double(width)).rounded())
        let (top, bottom) = (max(rectangle.top, 0).rounded(), min(rectangle.bottom, Double(height)).rounded())
        guard left < right, top < bottom else { return }
        let place = place(of: colour)
        for row in Int(top)..<Int(bottom) {
            for pixel in (row * width + Int(left))..<(row * width + Int(right)) { pixels[pixel] = place }
        }
    }

    /// Fills an outline, its edges smooth: each pixel takes the colour as far as the outline covers it, in sixteenths so
    /// that few colours come out.
    mutating func fill(_ outline: Outline, _ colour: Colour) {
        guard var coverage = Coverage(of: outline, width: width, height: height) else { return }
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

/// A part of a canvas, in pixels.
struct Rectangle: Hashable, Sendable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var width: Double { right - left }
    var height: Double { bottom - top }

    /// This part with its edges on those of pixels.
    var rounded: Rectangle {
        Rectangle(left: left.rounded(), top: top.rounded(), right: right.rounded(), bottom: bottom.rounded())
    }
}
