/// A chart object as templates have them, 10 cm by 5 cm unless told otherwise.
package struct ChartFixture: Sendable {
    /// Without its prefix: `bar`, `line`, `radar`…
    package var kind: String
    /// Attributes of the properties of the plot area.
    package var area = ""
    /// Attributes of the properties of both axes.
    package var categoryAxis = ""
    package var valueAxis = ""
    package var valueAxisTitle = ""
    /// Attributes of the properties of every series, beside their colours.
    package var series = ""
    /// One for each series of the template, `#rrggbb`.
    package var colours = ["#0b2d5e", "#d55e00"]
    /// Of the series, where they are not those of the chart.
    package var classes: [String] = []
    /// Points of each series; those of the style `P` are green, `#009e73`.
    package var points = ""
    package var width = "10cm"
    package var height = "5cm"
    package var title = ""
    package var legend = ""

    package init(_ kind: String) {
        self.kind = kind
    }

    /// The content of the object.
    package var content: String {
        let looks = colours.enumerated().map { index, colour in
            let shape = "draw:fill-color=\"\(colour)\" svg:stroke-color=\"\(colour)\" svg:stroke-width=\"0.06cm\""
            return style("S\(index)", "<style:chart-properties \(series)/><style:graphic-properties \(shape)/>")
        }
        let styles =
            style("P", "<style:graphic-properties draw:fill-color=\"#009e73\"/>")
            + style("A", "<style:chart-properties \(area)/>")
            + style("X", "<style:chart-properties \(categoryAxis)/><style:graphic-properties draw:stroke=\"none\"/>")
            + style("Y", "<style:chart-properties \(valueAxis)/><style:graphic-properties draw:stroke=\"none\"/>")
        let axisTitle = valueAxisTitle.isEmpty ? "" : "<chart:title><text:p>\(valueAxisTitle)</text:p></chart:title>"
        let axes =
            "<chart:axis chart:dimension=\"x\" chart:style-name=\"X\"/>"
            + "<chart:axis chart:dimension=\"y\" chart:style-name=\"Y\">\(axisTitle)</chart:axis>"
        let drawn = colours.indices.map { index in
            let own = classes.indices.contains(index) ? " chart:class=\"chart:\(classes[index])\"" : ""
            return "<chart:series chart:style-name=\"S\(index)\"\(own)>\(points)</chart:series>"
        }
        return "<office:document-content \(OpenDocumentText.namespaces)><office:automatic-styles>"
            + "\(styles)\(looks.joined())</office:automatic-styles><office:body><office:chart>"
            + "<chart:chart chart:class=\"chart:\(kind)\" svg:width=\"\(width)\" svg:height=\"\(height)\">\(title)\(legend)"
            + "<chart:plot-area chart:style-name=\"A\">\(axes)\(drawn.joined())</chart:plot-area>"
            + "<table:table table:name=\"local-table\"/></chart:chart></office:chart></office:body></office:document-content>"
    }

    private func style(_ name: String, _ properties: String) -> String {
        "<style:style style:name=\"\(name)\" style:family=\"chart\">\(properties)</style:style>"
    }
}
