import Words

/// The automatic styles of a chart object (OpenDocument 1.2 part 1, §16.36), by name.
struct ChartStyles {
    private let styles: [String: XMLNode]
    private let formats: [String: XMLNode]

    init(_ root: XMLNode) {
        var styles: [String: XMLNode] = [:]
        var formats: [String: XMLNode] = [:]
        for style in root.first("office:automatic-styles")?.elements ?? [] {
            guard let name = style["style:name"] else { continue }
            if style.name == "style:style" { styles[name] = style } else { formats[name] = style }
        }
        (self.styles, self.formats) = (styles, formats)
    }

    /// What the style of an element says.
    func look(of node: XMLNode?) -> Look {
        let style = node?["chart:style-name"].flatMap { styles[$0] }
        return Look(properties: style?.elements ?? [], format: format(style))
    }

    private func format(_ style: XMLNode?) -> ChartNumberFormat {
        let node = style?["style:data-style-name"].flatMap { formats[$0] }
        let decimals = node?.first("number:number")?["number:decimal-places"].flatMap { Int($0) }
        return ChartNumberFormat(
            decimals: decimals.map { .exactly(min(max($0, 0), 9)) } ?? .all,
            isPercentage: node?.name == "number:percentage-style"
        )
    }

    /// The properties of one style, whatever their kind.
    struct Look {
        fileprivate let properties: [XMLNode]
        let format: ChartNumberFormat

        subscript(name: String) -> String? {
            properties.lazy.compactMap { $0[name] }.first
        }

        func number(_ name: String) -> Double? {
            self[name].flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil }
        }

        var lettering: ChartText.Look {
            let size = WrittenLength(self["fo:font-size"])?.size ?? 10 * 25.4 / 72
            return ChartText.Look(size: size, colour: Colour(self["fo:color"]) ?? .black)
        }
    }
}
