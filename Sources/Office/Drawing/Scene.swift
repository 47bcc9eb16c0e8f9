/// A drawing as shapes and texts, from which pictures are made: PNG for documents, SVG for pages.
///
/// Lengths are in a unit of the drawing's own; places are measured from the top left corner.
package struct Scene: Hashable, Sendable {
    package let width: Double
    package let height: Double
    /// Nil lets what lies behind the picture show through.
    package let background: Paint?
    /// What the drawing shows, in a few words.
    package let title: String
    /// What somebody who cannot see the drawing needs to know beside its title; may be empty.
    package let description: String
    /// From the lowest to the topmost.
    package let elements: [Element]

    package init(
        width: Double,
        height: Double,
        background: Paint? = nil,
        title: String,
        description: String = "",
        elements: [Element]
    ) {
        self.width = width
        self.height = height
        self.background = background
        self.title = title
        self.description = description
        self.elements = elements
    }

    /// A shape, a text, or several that belong together.
    package indirect enum Element: Hashable, Sendable {
        case box(Box)
        case disc(Disc)
        case polygon(Polygon)
        case line(Line)
        case text(Text)
        case group(Group)
    }
}
