/// Where values stand on a drawing, between an axis of categories and one of numbers.
struct ChartPlot {
    let rectangle: Rectangle
    let scale: ChartScale
    /// Whether numbers go from left to right, and categories from below upwards.
    let liesDown: Bool
    let isReversed: Bool
    let count: Int

    /// The ends of the axis of categories.
    var categoryEnds: (start: Double, end: Double) {
        liesDown ? (rectangle.bottom, rectangle.top) : (rectangle.left, rectangle.right)
    }

    /// The ends of the axis of numbers.
    var numberEnds: (start: Double, end: Double) {
        liesDown ? (rectangle.left, rectangle.right) : (rectangle.bottom, rectangle.top)
    }

    /// How much of its axis a category has.
    var slot: Double { (liesDown ? rectangle.height : rectangle.width) / Double(max(count, 1)) }

    /// The edge between two categories, from 0 before the first to their count after the last.
    func edge(_ number: Double) -> Double {
        let (start, end) = categoryEnds
        return start + (end - start) * (isReversed ? Double(count) - number : number) / Double(max(count, 1))
    }

    /// The middle of a category.
    func middle(of category: Int) -> Double { edge(Double(category) + 0.5) }

    /// The place of a number.
    func place(of number: Double) -> Double {
        let (start, end) = numberEnds
        return start + (end - start) * scale.position(of: number)
    }

    /// A point by its places along both axes.
    func point(along: Double, at place: Double) -> Point {
        liesDown ? Point(place, along) : Point(along, place)
    }
}
