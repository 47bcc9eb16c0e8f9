import Words

/// Reads a chart object from the content of its part.
struct ChartObjectReader {
    private let chart: XMLNode
    private let area: XMLNode
    private let styles: ChartStyles

    /// Nil when the part holds no chart of the kinds that ``ChartObject`` knows.
    static func read(_ content: [UInt8]) -> ChartObject? {
        guard let tree = try? XMLTree(content, part: "content.xml"), let chart = tree.root.first("chart:chart"),
            let area = chart.first("chart:plot-area")
        else { return nil }
        return ChartObjectReader(chart: chart, area: area, styles: ChartStyles(tree.root)).object()
    }

    private func object() -> ChartObject? {
        guard let kind = Self.kinds[chart["chart:class"] ?? ""], let width = WrittenLength(chart["svg:width"]),
            let height = WrittenLength(chart["svg:height"])
        else {
            return nil
        }
        let rows = table()
        let look = styles.look(of: area)
        let stacking: ChartObject.Stacking =
            look["chart:percentage"] == "true" ? .percentage : look["chart:stacked"] == "true" ? .stacked : .none
        return ChartObject(
            kind: kind,
            width: width.size,
            height: height.size,
            title: text(chart.elements.first { $0.name == "chart:title" }),
            legend: chart.elements.first { $0.name == "chart:legend" }.map(legend),
            categoryAxis: axis("x"),
            valueAxis: axis("y", showsShares: stacking == .percentage),
            liesDown: kind == .bars && look["chart:vertical"] == "true",
            stacking: stacking,
            categories: rows.dropFirst().map { $0.first?.text ?? "" },
            series: area.elements.filter { $0.name == "chart:series" }.enumerated().map { index, node in
                series(node, index, rows, in: kind)
            }
        )
    }

    private static let kinds: [String: ChartObject.Kind] = [
        "chart:bar": .bars, "chart:line": .lines, "chart:radar": .radar, "chart:filled-radar": .filledRadar,
    ]

    // MARK: The data

    private func table() -> [[(text: String, number: Double?)]] {
        guard let table = chart.first("table:table") else { return [] }
        let groups = table.elements.filter { ["table:table-header-rows", "table:table-rows"].contains($0.name) }
        return (groups.flatMap(\.elements) + table.elements).filter { $0.name == "table:table-row" }.map { row in
            row.elements.map { cell in
                (cell.text, cell["office:value"].flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil })
            }
        }
    }

    private func series(
        _ node: XMLNode,
        _ index: Int,
        _ rows: [[(text: String, number: Double?)]],
        in chart: ChartObject.Kind
    ) -> ChartObject.Series {
        let kind = node["chart:class"].flatMap { Self.kinds[$0] } ?? chart
        let look = styles.look(of: node)
        let column = index + 1
        let automatic = Self.colours[index % Self.colours.count]
        let fill = look["draw:fill"] == "none" ? nil : Colour(look["draw:fill-color"]) ?? automatic
        return ChartObject.Series(
            name: rows.first.flatMap { $0.indices.contains(column) ? $0[column].text : nil } ?? "",
            isFilled: kind == .bars || kind == .filledRadar,
            values: rows.dropFirst().map { $0.indices.contains(column) ? $0[column].number : nil },
            fill: fill,
            pointFills: pointFills(node, below: rows.count),
            stroke: stroke(look, usual: styles.look(of: area)["chart:lines"] == "false" ? nil : fill ?? automatic),
            symbol: symbol(look, index),
            label: label(look)
        )
    }

    private func pointFills(_ series: XMLNode, below limit: Int) -> [Int: Colour] {
        var fills: [Int: Colour] = [:]
        var position = 0
        for point in series.elements where point.name == "chart:data-point" {
            let count = max(Int(point["chart:repeated"] ?? "1") ?? 1, 1)
            let end = position + min(count, limit - position)
            if let fill = Colour(styles.look(of: point)["draw:fill-color"]) {
                for index in position..<end { fills[index] = fill }
            }
            position = end
            if position == limit { break }
        }
        return fills
    }

    /// Those LibreOffice gives to series without a colour of their own.
    private static let colours = [0x004586, 0xFF420E, 0xFFD320, 0x579D1C, 0x7E0021, 0x83CAFF, 0x314004, 0xAECF00].map {
        Colour($0)
    }

    // MARK: Looks

    private func text(_ node: XMLNode?) -> ChartText? {
        guard let node, !node.text.trimmed.isEmpty else { return nil }
        return ChartText(text: node.text.trimmed, look: styles.look(of: node).lettering)
    }

    private func legend(_ node: XMLNode) -> ChartObject.Legend {
        let position = node["chart:legend-position"] ?? "end"
        return ChartObject.Legend(
            isBeside: position != "top" && position != "bottom",
            comesFirst: position.hasPrefix("top") || position.hasSuffix("start"),
            look: styles.look(of: node).lettering
        )
    }

    /// - Parameter showsShares: whether its numbers are parts of one, whatever the format of the template.
    private func axis(_ dimension: String, showsShares: Bool = false) -> ChartObject.Axis {
        let node = area.elements.first { $0.name == "chart:axis" && $0["chart:dimension"] == dimension }
        let look = styles.look(of: node)
        let grid = node?.elements.first { $0.name == "chart:grid" && $0["chart:class"] != "minor" }
        return ChartObject.Axis(
            title: text(node?.elements.first { $0.name == "chart:title" }),
            look: node == nil || look["chart:display-label"] == "false" ? nil : look.lettering,
            format: showsShares ? ChartNumberFormat(decimals: .exactly(0), isPercentage: true) : look.format,
            isReversed: look["chart:reverse-direction"] == "true",
            isAtEnd: look["chart:axis-position"] == "end",
            line: node == nil ? nil : stroke(look, usual: .black),
            grid: grid.flatMap { stroke(styles.look(of: $0), usual: Colour(0xB3B3B3)) },
            minimum: look.number("chart:minimum"),
            maximum: showsShares ? 1 : look.number("chart:maximum"),
            interval: look.number("chart:interval-major"),
            gap: min(max(look.number("chart:gap-width") ?? 100, 0), 1000) / 100,
            overlap: min(max(look.number("chart:overlap") ?? 0, -100), 100) / 100
        )
    }

    /// - Parameter usual: the colour of a line that says nothing of itself; nil for no line.
    private func stroke(_ look: ChartStyles.Look, usual: Colour?) -> ChartObject.Stroke? {
        guard look["draw:stroke"] != "none", let colour = Colour(look["svg:stroke-color"]) ?? usual else { return nil }
        if look["draw:stroke"] == nil && usual == nil { return nil }
        return ChartObject.Stroke(
            colour: colour,
            width: WrittenLength(look["svg:stroke-width"])?.size ?? 0,
            isDashed: look["draw:stroke"] == "dash"
        )
    }

    private func symbol(_ look: ChartStyles.Look, _ index: Int) -> ChartObject.Symbol? {
        let type = look["chart:symbol-type"] ?? styles.look(of: area)["chart:symbol-type"] ?? "none"
        let shape: ChartSymbol
        switch type {
        case "named-symbol": shape = look["chart:symbol-name"].flatMap(ChartSymbol.init) ?? .square
        case "automatic": shape = ChartSymbol.allCases[index % ChartSymbol.allCases.count]
        default: return nil
        }
        return ChartObject.Symbol(
            shape: shape,
            width: WrittenLength(look["chart:symbol-width"])?.size ?? 2.5,
            height: WrittenLength(look["chart:symbol-height"])?.size ?? 2.5
        )
    }

    private func label(_ look: ChartStyles.Look) -> ChartObject.Label? {
        guard let kind = look["chart:data-label-number"], kind != "none" else { return nil }
        return ChartObject.Label(look: look.lettering, format: look.format)
    }
}

extension Scene {
    /// The drawing of a chart object, for readers that show no such objects; nil when the content of its part is no chart of
    /// the kinds that are drawn, or has no data.
    package init?(chart content: [UInt8], title: String, description: String) {
        guard let chart = ChartObjectReader.read(content),
            let scene = ChartDrawing.scene(of: chart, title: title, description: description)
        else { return nil }
        self = scene
    }
}
