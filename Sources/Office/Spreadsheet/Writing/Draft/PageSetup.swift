import Words

/// How a sheet is printed.
package struct PageSetup: Hashable, Sendable {
    /// A sheet of paper, by its sides in centimetres.
    package enum Paper: Hashable, Sendable {
        case a4, a3

        var sides: (short: Double, long: Double) {
            switch self {
            case .a4: (21, 29.7)
            case .a3: (29.7, 42)
            }
        }
    }

    /// What the sheet is made smaller for.
    package enum Fit: Hashable, Sendable {
        case none
        /// All columns on one page.
        case width
        /// The whole sheet on one page.
        case page
    }

    /// A piece of a footer.
    package enum FooterPart: Hashable, Sendable {
        case text(String)
        case sheetName, page, pageCount
    }

    /// What stands at the bottom of each page.
    package struct Footer: Hashable, Sendable {
        package let left: [FooterPart]
        package let centre: [FooterPart]
        package let right: [FooterPart]

        package init(left: [FooterPart] = [], centre: [FooterPart] = [], right: [FooterPart] = []) {
            self.left = left
            self.centre = centre
            self.right = right
        }

        var isEmpty: Bool { left.isEmpty && centre.isEmpty && right.isEmpty }
    }

    package let paper: Paper
    package let isLandscape: Bool
    package let fit: Fit
    /// The cells that are printed; nil is all of them.
    package let range: CellRange?
    package let footer: Footer

    package init(
        paper: Paper = .a4,
        isLandscape: Bool = true,
        fit: Fit = .width,
        range: CellRange? = nil,
        footer: Footer = Footer()
    ) {
        self.paper = paper
        self.isLandscape = isLandscape
        self.fit = fit
        self.range = range
        self.footer = footer
    }

    /// Margins, in centimetres: what common printers can do, and room for the footer.
    static let margins = (side: 0.9, top: 1.0, bottom: 1.4, footer: 0.8)

    var width: Double { isLandscape ? paper.sides.long : paper.sides.short }
    var height: Double { isLandscape ? paper.sides.short : paper.sides.long }

    /// The share of its size, in percent, at which columns of that width all fit on a page.
    func scale(forWidth columns: Double) -> Int {
        guard columns > 0 else { return 100 }
        return min(max(Int(((width - 2 * Self.margins.side) / columns * 100).rounded(decimals: 3)), 10), 100)
    }
}
