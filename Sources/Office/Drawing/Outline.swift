internal import Glibc

/// Closed contours made of straight lines, all turning the same way; what they wind around is filled.
struct Outline: Sendable {
    private(set) var contours: [[Point]] = []

    init() {}

    /// One contour, whichever way it turns.
    init(_ contour: [Point]) {
        append(turned: contour)
    }

    /// A contour as it is: a hole turns against what is around it.
    mutating func append(_ contour: [Point]) {
        contours.append(contour)
    }

    /// A contour turned the way of all others, so that where two overlap nothing is cut out.
    private mutating func append(turned contour: [Point]) {
        var area = 0.0
        for (index, point) in contour.enumerated() {
            let next = contour[(index + 1) % contour.count]
            area += point.x * next.y - next.x * point.y
        }
        contours.append(area < 0 ? contour.reversed() : contour)
    }
}

extension Outline {
    /// A disc, near enough for a few pixels.
    init(around centre: Point, radius: Double) {
        let corners = 24
        self.init(
            (0..<corners).map { corner in
                let angle = 2 * Double.pi * Double(corner) / Double(corners)
                return Point(centre.x + radius * cos(angle), centre.y + radius * sin(angle))
            }
        )
    }

    /// A rectangle with round corners.
    init(_ rectangle: Rectangle, cornerRadius: Double) {
        let radius = min(cornerRadius, rectangle.width / 2, rectangle.height / 2)
        let inner = rectangle.inset(by: radius)
        let corners = [
            Point(inner.right, inner.bottom), Point(inner.left, inner.bottom), Point(inner.left, inner.top),
            Point(inner.right, inner.top),
        ]
        let steps = radius > 0 ? 6 : 0
        self.init(
            corners.enumerated().flatMap { quarter, corner in
                (0...steps).map { step in
                    let angle = Double.pi / 2 * (Double(quarter) + Double(step) / Double(max(steps, 1)))
                    return Point(corner.x + radius * cos(angle), corner.y + radius * sin(angle))
                }
            }
        )
    }

    /// The line along `path`, with round joints.
    init(along path: [Point], width: Double) {
        for (start, end) in zip(path, path.dropFirst()) {
            let length = start.distance(to: end)
            guard length > 0 else { continue }
            let across = Point(width / 2 * (start.y - end.y) / length, width / 2 * (end.x - start.x) / length)
            append(turned: [
                Point(start.x + across.x, start.y + across.y), Point(end.x + across.x, end.y + across.y),
                Point(end.x - across.x, end.y - across.y), Point(start.x - across.x, start.y - across.y),
            ])
        }
        guard width > 2 else { return }
        for joint in path.dropFirst().dropLast() { contours += Outline(around: joint, radius: width / 2).contours }
    }

    /// The pieces of a path between its gaps: `dash` drawn, `dash` left out.
    static func dashes(of path: [Point], dash: Double) -> [[Point]] {
        var dashes: [[Point]] = []
        var rest = dash
        var current: [Point]? = path.first.map { [$0] }
        for (start, end) in zip(path, path.dropFirst()) {
            let length = start.distance(to: end)
            var done = 0.0
            while length - done > rest {
                done += rest
                rest = dash
                let point = Point(
                    start.x + (end.x - start.x) * done / length,
                    start.y + (end.y - start.y) * done / length
                )
                if let drawn = current {
                    dashes.append(drawn + [point])
                    current = nil
                } else {
                    current = [point]
                }
            }
            rest -= length - done
            current?.append(end)
        }
        if let current, current.count > 1 { dashes.append(current) }
        return dashes
    }
}

extension Outline {
    /// What this outline has around another that lies in it.
    func without(_ inner: Outline) -> Outline {
        var ring = self
        for contour in inner.contours { ring.append(contour.reversed()) }
        return ring
    }

    /// This outline turned a quarter to the left, around a place.
    func turnedUp(around place: Point) -> Outline {
        var turned = Outline()
        for contour in contours {
            turned.contours.append(contour.map { Point(place.x + $0.y - place.y, place.y - ($0.x - place.x)) })
        }
        return turned
    }
}
