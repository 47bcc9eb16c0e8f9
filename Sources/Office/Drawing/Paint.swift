/// What a shape is filled with.
package struct Paint: Hashable, Sendable {
    package let colour: Colour
    /// What the colour means, where that has a name: a page that knows the name (a custom property of its style sheet) may
    /// give the meaning another colour, for dark screens say.
    package let meaning: String?

    package init(_ colour: Colour, meaning: String? = nil) {
        self.colour = colour
        self.meaning = meaning
    }
}

/// How a line is drawn.
package struct Stroke: Hashable, Sendable {
    package let paint: Paint
    package let width: Double
    /// How long the pieces of a broken line are, and the gaps between them; nil for a whole line.
    package let dash: Double?

    package init(_ paint: Paint, width: Double, dash: Double? = nil) {
        self.paint = paint
        self.width = width
        self.dash = dash
    }
}
