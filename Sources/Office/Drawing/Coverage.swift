/// How much of each pixel the contours added so far cover, as differences along each row: the sum from the left to a
/// pixel is the signed area covered in it.
struct Coverage {
    let left: Int
    let top: Int
    let width: Int
    let height: Int
    private var differences: [Double]

    /// Room for an outline, within a part of the canvas; nil when nothing of it can be seen.
    init?(of outline: Outline, within part: Rectangle) {
        var box = Rectangle(left: .infinity, top: .infinity, right: -.infinity, bottom: -.infinity)
        for point in outline.contours.joined() {
            guard point.x.isFinite, point.y.isFinite else { return nil }
            box.left = min(box.left, point.x)
            box.right = max(box.right, point.x)
            box.top = min(box.top, point.y)
            box.bottom = max(box.bottom, point.y)
        }
        let seen = box.common(with: part)
        guard seen.left < seen.right, seen.top < seen.bottom else { return nil }
        left = Int(seen.left)
        top = Int(seen.top)
        width = Int(seen.right.rounded(.up)) - left
        height = Int(seen.bottom.rounded(.up)) - top
        differences = Array(repeating: 0, count: (width + 2) * height)
    }

    subscript(row: Int, column: Int) -> Double {
        differences[row * (width + 2) + column]
    }

    /// Adds a contour, closed from its last point to its first.
    mutating func add(_ contour: [Point]) {
        guard var start = contour.last else { return }
        for end in contour {
            addLine(from: start, to: end)
            start = end
        }
    }

    /// Adds what lies to the right of a line, row after row; to the left of the room counts as its left edge.
    private mutating func addLine(from start: Point, to end: Point) {
        guard start.y != end.y else { return }
        let sign = start.y < end.y ? 1.0 : -1.0
        let (high, low) = start.y < end.y ? (start, end) : (end, start)
        let slope = (low.x - high.x) / (low.y - high.y)
        let from = max(high.y - Double(top), 0)
        let to = min(low.y - Double(top), Double(height))
        guard from < to else { return }
        var upper = from
        var left = place(of: high.x + (upper + Double(top) - high.y) * slope)
        for row in Int(from)..<min(Int(to.rounded(.up)), height) {
            let lower = min(to, Double(row + 1))
            let right = place(of: high.x + (lower + Double(top) - high.y) * slope)
            add(sign * (lower - upper), between: min(left, right), and: max(left, right), row)
            (upper, left) = (lower, right)
        }
    }

    private func place(of x: Double) -> Double {
        min(max(x - Double(left), 0), Double(width))
    }

    /// Spreads the part of a line in one row, `height` high, over the pixels it crosses.
    private mutating func add(_ height: Double, between left: Double, and right: Double, _ row: Int) {
        let origin = row * (width + 2)
        var column = Int(left)
        guard right > Double(column + 1) else {
            let part = height * ((left + right) / 2 - Double(column))
            differences[origin + column] += height - part
            differences[origin + column + 1] += part
            return
        }
        let perPixel = height / (right - left)
        var position = left
        while position < right {
            let edge = min(Double(column + 1), right)
            let piece = perPixel * (edge - position)
            let part = piece * ((position + edge) / 2 - Double(column))
            differences[origin + column] += piece - part
            differences[origin + column + 1] += part
            position = edge
            column += 1
        }
    }
}
