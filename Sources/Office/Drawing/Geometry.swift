/// A place on a drawing, from its top left corner.
package struct Point: Hashable, Sendable {
    /// Towards the right.
    package var x: Double
    /// Downwards.
    package var y: Double

    package init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    func distance(to other: Point) -> Double {
        ((other.x - x) * (other.x - x) + (other.y - y) * (other.y - y)).squareRoot()
    }

    func scaled(_ factor: Double) -> Point { Point(x * factor, y * factor) }
}

/// A part of a drawing with level and upright edges.
package struct Rectangle: Hashable, Sendable {
    package var left: Double
    package var top: Double
    package var right: Double
    package var bottom: Double

    package init(left: Double, top: Double, right: Double, bottom: Double) {
        self.left = left
        self.top = top
        self.right = right
        self.bottom = bottom
    }

    package init(left: Double, top: Double, width: Double, height: Double) {
        self.init(left: left, top: top, right: left + width, bottom: top + height)
    }

    package var width: Double { right - left }
    package var height: Double { bottom - top }

    /// This part with its edges on whole units.
    var rounded: Rectangle {
        Rectangle(left: left.rounded(), top: top.rounded(), right: right.rounded(), bottom: bottom.rounded())
    }

    func scaled(_ factor: Double) -> Rectangle {
        Rectangle(left: left * factor, top: top * factor, right: right * factor, bottom: bottom * factor)
    }

    /// This part without a margin along its edges.
    func inset(by margin: Double) -> Rectangle {
        Rectangle(left: left + margin, top: top + margin, right: right - margin, bottom: bottom - margin)
    }

    /// What this part and another have in common; of no or negative size when that is nothing.
    func common(with other: Rectangle) -> Rectangle {
        Rectangle(
            left: max(left, other.left),
            top: max(top, other.top),
            right: min(right, other.right),
            bottom: min(bottom, other.bottom)
        )
    }
}
