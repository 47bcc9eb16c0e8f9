/// The numbers of a chart, in the shape of its data table: one row per category, one column per series.
package struct ChartData: Hashable, Sendable {
    package let categories: [String]
    package let series: [ChartSeries]
    /// What somebody who cannot see the chart needs to know; written in `svg:title` and `svg:desc`.
    package let alternativeText: String

    package init(categories: [String], series: [ChartSeries], alternativeText: String) {
        self.categories = categories
        self.series = series
        self.alternativeText = alternativeText
    }
}

/// One line, one set of bars, one outline of a radar.
package struct ChartSeries: Hashable, Sendable {
    /// Shown in the legend.
    package let name: String
    /// One value per category; nil leaves a gap.
    package let values: [Double?]

    package init(name: String, values: [Double?]) {
        self.name = name
        self.values = values
    }
}
