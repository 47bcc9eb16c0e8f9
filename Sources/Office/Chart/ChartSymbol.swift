/// The mark of a point (`chart:symbol-name`; OpenDocument 1.2 part 1, §20.55).
enum ChartSymbol: String, CaseIterable, Sendable {
    case square, diamond
    case arrowDown = "arrow-down"
    case arrowUp = "arrow-up"
    case arrowRight = "arrow-right"
    case arrowLeft = "arrow-left"
    case bowTie = "bow-tie"
    case hourglass, circle, star, x, plus, asterisk
    case horizontalBar = "horizontal-bar"
    case verticalBar = "vertical-bar"

    /// The mark within a box around a point.
    func drawn(at centre: Point, width: Double, height: Double, _ fill: Paint) -> Scene.Element {
        let corners = corners
        if corners.isEmpty { return .disc(Scene.Disc(centre, radius: width / 2, fill: fill)) }
        let places = corners.map { Point(centre.x + $0 * width / 2, centre.y + $1 * height / 2) }
        return .polygon(Scene.Polygon(places, fill: fill))
    }

    /// Between −1 and 1, downwards; none for a disc.
    private var corners: [(Double, Double)] {
        switch self {
        case .circle: []
        case .square: [(-1, -1), (1, -1), (1, 1), (-1, 1)]
        case .diamond: [(0, -1), (1, 0), (0, 1), (-1, 0)]
        case .arrowDown: [(-1, -1), (1, -1), (0, 1)]
        case .arrowUp: [(-1, 1), (0, -1), (1, 1)]
        case .arrowRight: [(-1, -1), (1, 0), (-1, 1)]
        case .arrowLeft: [(1, -1), (1, 1), (-1, 0)]
        case .bowTie: [(-1, -1), (0, -0.2), (1, -1), (1, 1), (0, 0.2), (-1, 1)]
        case .hourglass: [(-1, -1), (1, -1), (0.2, 0), (1, 1), (-1, 1), (-0.2, 0)]
        case .star, .asterisk:
            [(0, -1), (0.3, -0.3), (1, 0), (0.3, 0.3), (0, 1), (-0.3, 0.3), (-1, 0), (-0.3, -0.3)]
        case .x:
            [
                (-1, -0.7), (-0.7, -1), (0, -0.3), (0.7, -1), (1, -0.7), (0.3, 0), (1, 0.7), (0.7, 1), (0, 0.3),
                (-0.7, 1), (-1, 0.7), (-0.3, 0),
            ]
        case .plus:
            [
                (-0.2, -1), (0.2, -1), (0.2, -0.2), (1, -0.2), (1, 0.2), (0.2, 0.2), (0.2, 1), (-0.2, 1), (-0.2, 0.2),
                (-1, 0.2), (-1, -0.2), (-0.2, -0.2),
            ]
        case .horizontalBar: [(-1, -0.2), (1, -0.2), (1, 0.2), (-1, 0.2)]
        case .verticalBar: [(-0.2, -1), (0.2, -1), (0.2, 1), (-0.2, 1)]
        }
    }
}
