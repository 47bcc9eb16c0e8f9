import Words

/// A chart as its object in the package says it (OpenDocument 1.2 part 1, §11): what it shows and how it looks. Lengths in
/// millimetres.
struct ChartObject: Sendable {
    enum Kind: Sendable { case bars, lines, radar, filledRadar }

    let kind: Kind
    let width: Double
    let height: Double
    let title: ChartText?
    let legend: Legend?
    /// Names on one axis, numbers on the other.
    let categoryAxis: Axis
    let valueAxis: Axis
    /// Whether bars lie, with the categories one above the other.
    let liesDown: Bool
    let stacking: Stacking
    let categories: [String]
    let series: [Series]

    enum Stacking: Sendable { case none, stacked, percentage }

    struct Legend: Sendable {
        let isBeside: Bool
        let comesFirst: Bool
        let look: ChartText.Look
    }

    struct Axis: Sendable {
        let title: ChartText?
        /// Of its labels; nil when they are not shown.
        let look: ChartText.Look?
        let format: ChartNumberFormat
        let isReversed: Bool
        /// Whether it stands at the far end of the other axis.
        let isAtEnd: Bool
        let line: Stroke?
        let grid: Stroke?
        let minimum: Double?
        let maximum: Double?
        let interval: Double?
        /// Between the bars of two categories, in widths of a bar.
        let gap: Double
        /// Of two bars of one category, in widths of a bar.
        let overlap: Double
    }

    struct Series: Sendable {
        let name: String
        /// Whether it is told by bars or surfaces; by a line and marks otherwise.
        let isFilled: Bool
        let values: [Double?]
        let fill: Colour?
        /// Where a point is filled otherwise than its series.
        let pointFills: [Int: Colour]
        let stroke: Stroke?
        let symbol: Symbol?
        let label: Label?
    }

    /// What is written at each value.
    struct Label: Sendable {
        let look: ChartText.Look
        let format: ChartNumberFormat
    }

    struct Stroke: Sendable {
        let colour: Colour
        let width: Double
        let isDashed: Bool
    }

    struct Symbol: Sendable {
        let shape: ChartSymbol
        let width: Double
        let height: Double
    }
}

/// A text of a chart.
struct ChartText: Sendable {
    let text: String
    let look: Look

    struct Look: Sendable {
        /// In millimetres.
        let size: Double
        let colour: Colour
    }
}

/// How a number of a chart is written (§16.27.2, §16.27.4).
struct ChartNumberFormat: Sendable {
    let decimals: Decimals
    let isPercentage: Bool

    func text(of number: Double) -> String {
        isPercentage ? FrenchFormat.number(number * 100, decimals) + "\u{202F}%" : FrenchFormat.number(number, decimals)
    }
}
