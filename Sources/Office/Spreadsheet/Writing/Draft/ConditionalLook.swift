/// What changes in the look of some cells while a formula is true.
package struct ConditionalLook: Hashable, Sendable {
    package let ranges: [CellRange]
    /// As it reads for the cell at the upper left of all ranges; references without `$` move with the cell.
    package let formula: Formula
    package let change: LookChange

    package init(on ranges: [CellRange], when formula: Formula, change: LookChange) {
        self.ranges = ranges
        self.formula = formula
        self.change = change
    }

    /// The cell for which the formula is written.
    var base: CellReference {
        CellReference(
            row: ranges.map(\.first.row).min() ?? 0,
            column: ranges.map(\.first.column).min() ?? 0
        )
    }
}

/// What a conditional look changes; the rest stays as it is. Excel knows thin frames only.
package struct LookChange: Hashable, Sendable {
    package let fill: Colour?
    package let colour: Colour?
    package let isBold: Bool
    package let frame: CellBorder?
    package let format: NumberFormat?

    package init(
        fill: Colour? = nil,
        colour: Colour? = nil,
        isBold: Bool = false,
        frame: CellBorder? = nil,
        format: NumberFormat? = nil
    ) {
        self.fill = fill
        self.colour = colour
        self.isBold = isBold
        self.frame = frame
        self.format = format
    }
}
