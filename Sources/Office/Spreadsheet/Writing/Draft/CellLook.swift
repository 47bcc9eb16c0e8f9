/// How a cell looks, how its figures are shown, and whether it may be changed on a protected sheet.
///
/// Those who draft a workbook name theirs by what they mean; the writers find out which are the same.
///
/// Thousands of cells share a look: what it says is kept once, and two copies are known to be the same at a glance.
package struct CellLook: Hashable, Sendable {
    private struct Properties: Hashable, Sendable {
        let font: CellFont
        let fill: Colour?
        let borders: CellBorders
        let alignment: CellAlignment
        let format: NumberFormat
        let isLocked: Bool
    }

    private final class Kept: Sendable {
        let properties: Properties
        let hash: Int

        init(_ properties: Properties) {
            self.properties = properties
            hash = properties.hashValue
        }
    }

    private let kept: Kept

    package init(
        font: CellFont = CellFont(),
        fill: Colour? = nil,
        borders: CellBorders = CellBorders(),
        alignment: CellAlignment = CellAlignment(),
        format: NumberFormat = .general,
        isLocked: Bool = true
    ) {
        kept = Kept(
            Properties(
                font: font,
                fill: fill,
                borders: borders,
                alignment: alignment,
                format: format,
                isLocked: isLocked
            )
        )
    }

    package var font: CellFont { kept.properties.font }
    package var fill: Colour? { kept.properties.fill }
    package var borders: CellBorders { kept.properties.borders }
    package var alignment: CellAlignment { kept.properties.alignment }
    package var format: NumberFormat { kept.properties.format }
    package var isLocked: Bool { kept.properties.isLocked }

    package static func == (left: CellLook, right: CellLook) -> Bool {
        left.kept === right.kept || left.kept.properties == right.kept.properties
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(kept.hash) }
}

/// The type of a cell or of a piece of its text; what is nil is as in the rest of the workbook.
package struct CellFont: Hashable, Sendable {
    /// In points.
    package let size: Double?
    package let colour: Colour?
    package let isBold: Bool
    package let isItalic: Bool
    package let isUnderlined: Bool

    package init(
        size: Double? = nil,
        colour: Colour? = nil,
        isBold: Bool = false,
        isItalic: Bool = false,
        isUnderlined: Bool = false
    ) {
        self.size = size
        self.colour = colour
        self.isBold = isBold
        self.isItalic = isItalic
        self.isUnderlined = isUnderlined
    }
}

/// One side of the frame of a cell.
package struct CellBorder: Hashable, Sendable {
    /// How strong the line is: 0.75 or 2 points.
    package enum Line: Hashable, Sendable { case thin, medium }

    package let line: Line
    package let colour: Colour

    package init(_ colour: Colour, _ line: Line = .thin) {
        self.line = line
        self.colour = colour
    }
}

/// The frame of a cell, side by side.
package struct CellBorders: Hashable, Sendable {
    package let left: CellBorder?
    package let right: CellBorder?
    package let top: CellBorder?
    package let bottom: CellBorder?

    package init(
        left: CellBorder? = nil,
        right: CellBorder? = nil,
        top: CellBorder? = nil,
        bottom: CellBorder? = nil
    ) {
        self.left = left
        self.right = right
        self.top = top
        self.bottom = bottom
    }

    /// The same line all around.
    package init(around border: CellBorder?) {
        self.init(left: border, right: border, top: border, bottom: border)
    }
}

/// Where the content of a cell stands in it.
package struct CellAlignment: Hashable, Sendable {
    /// Text to the left and figures to the right, or all of them at one side.
    package enum Horizontal: Hashable, Sendable { case byContent, start, centre, end }
    /// How high in the cell.
    package enum Vertical: Hashable, Sendable { case top, middle, bottom }

    package let horizontal: Horizontal
    package let vertical: Vertical
    package let wraps: Bool
    /// Steps from the side where the text starts.
    package let indent: Int
    /// Between the frame and the text, in centimetres; Office Open XML has no word for it.
    package let padding: Double

    /// In centimetres.
    static let indentStep = 0.35

    package init(
        _ horizontal: Horizontal = .byContent,
        _ vertical: Vertical = .top,
        wraps: Bool = false,
        indent: Int = 0,
        padding: Double = 0.06
    ) {
        self.horizontal = horizontal
        self.vertical = vertical
        self.wraps = wraps
        self.indent = indent
        self.padding = padding
    }
}
