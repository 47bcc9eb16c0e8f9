extension Scene {
    /// A rectangle; in a picture made of pixels its edges fall on theirs.
    package struct Box: Hashable, Sendable {
        package let rectangle: Rectangle
        /// Of its round corners; 0 for square ones.
        package let cornerRadius: Double
        package let fill: Paint?
        /// Drawn within the rectangle.
        package let edge: Stroke?

        package init(_ rectangle: Rectangle, cornerRadius: Double = 0, fill: Paint?, edge: Stroke? = nil) {
            self.rectangle = rectangle
            self.cornerRadius = cornerRadius
            self.fill = fill
            self.edge = edge
        }
    }

    /// A disc, or a ring when it has an edge only.
    package struct Disc: Hashable, Sendable {
        package let centre: Point
        package let radius: Double
        package let fill: Paint?
        /// Drawn within the radius.
        package let edge: Stroke?

        package init(_ centre: Point, radius: Double, fill: Paint?, edge: Stroke? = nil) {
            self.centre = centre
            self.radius = radius
            self.fill = fill
            self.edge = edge
        }
    }

    /// A filled shape between straight lines.
    package struct Polygon: Hashable, Sendable {
        package let corners: [Point]
        package let fill: Paint

        package init(_ corners: [Point], fill: Paint) {
            self.corners = corners
            self.fill = fill
        }
    }

    /// Straight lines from point to point, with round joints.
    package struct Line: Hashable, Sendable {
        package let points: [Point]
        package let stroke: Stroke

        package init(_ points: [Point], _ stroke: Stroke) {
            self.points = points
            self.stroke = stroke
        }
    }

    /// Elements that tell one thing together.
    package struct Group: Hashable, Sendable {
        /// What they tell; shown by browsers when they are pointed at.
        package let title: String?
        /// What is outside is not drawn; nil draws all.
        package let clip: Rectangle?
        package let elements: [Element]

        package init(title: String? = nil, clip: Rectangle? = nil, _ elements: [Element]) {
            self.title = title
            self.clip = clip
            self.elements = elements
        }
    }

    /// A line of text.
    package struct Text: Hashable, Sendable {
        package let text: String
        package let lettering: Lettering
        /// On its baseline.
        package let place: Point
        package let anchor: Anchor
        package let direction: Direction

        package init(
            _ text: String,
            _ lettering: Lettering,
            at place: Point,
            _ anchor: Anchor,
            _ direction: Direction = .level
        ) {
            self.text = text
            self.lettering = lettering
            self.place = place
            self.anchor = anchor
            self.direction = direction
        }

        /// Which part of the text stands at its place.
        package enum Anchor: Hashable, Sendable { case start, middle, end }

        /// Where the text goes: to the right, or towards the top.
        package enum Direction: Hashable, Sendable { case level, upwards }
    }
}
