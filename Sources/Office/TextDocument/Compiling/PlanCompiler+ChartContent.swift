extension PlanCompiler {
    /// Compiles the content of a chart object (§11.1); nil when it is not a chart.
    mutating func chartContent(_ folder: String) -> [PlanStep]? {
        guard let tree = package.chart(in: folder) else { return nil }
        regroup(tree.root)
        return plan(tree, part: .chart(folder))
    }

    /// Puts the series of a plot area together under one element of ours, so that they are compiled as a whole.
    private func regroup(_ root: XMLNode) {
        guard let area = root.first("chart:plot-area") else { return }
        let group = XMLNode("cmq:series")
        var children: [XMLNode.Child] = []
        for element in area.elements {
            guard element.name == "chart:series" else {
                children.append(.element(element))
                continue
            }
            if group.children.isEmpty { children.append(.element(group)) }
            group.children.append(.element(element))
        }
        area.children = children
    }

    /// Compiles the elements of a chart that follow the data; false for all others.
    mutating func chartElement(_ node: XMLNode) -> Bool {
        guard resolver.place.part.isChart else { return false }
        switch node.name {
        case "cmq:series":
            var series: [ChartSeriesPlan] = []
            for element in node.elements { series.append(self.series(element)) }
            output.add(.chart(.series(series)))
        case "chart:categories":
            output.xml.append(markup: "<chart:categories table:cell-range-address=\"")
            output.add(.chart(.categories))
            output.xml.append(markup: "\"/>")
        case "chart:plot-area" where node["table:cell-range-address"] != nil:
            node["table:cell-range-address"] = nil
            output.xml.append(markup: "<chart:plot-area table:cell-range-address=\"")
            output.add(.chart(.whole))
            output.xml.append(markup: "\"")
            for attribute in node.attributes { output.xml.append(attribute: attribute.name, attribute.value) }
            output.xml.append(markup: ">")
            children(of: node)
            output.xml.close(node.name)
        case "table:table":
            output.xml.append(markup: "<table:table")
            for attribute in node.attributes { output.xml.append(attribute: attribute.name, attribute.value) }
            output.xml.append(markup: ">")
            output.add(.chart(.table))
            output.xml.close(node.name)
        default: return false
        }
        return true
    }

    /// Takes a series of the template apart (§11.9, §11.11).
    private mutating func series(_ node: XMLNode) -> ChartSeriesPlan {
        let ranges = ["chart:values-cell-range-address", "chart:label-cell-address"]
        var opening = XMLWriter()
        opening.append(markup: "<chart:series")
        for attribute in node.attributes where !ranges.contains(attribute.name) {
            opening.append(attribute: attribute.name, attribute.value)
        }
        var points: [(opening: [UInt8], content: [UInt8], count: Int)] = []
        var before: [XMLNode] = []
        var after: [XMLNode] = []
        for element in node.elements {
            if element.name != "chart:data-point" {
                if points.isEmpty && element.name != "chart:data-label" {
                    before.append(element)
                } else {
                    after.append(element)
                }
                continue
            }
            var start = XMLWriter()
            start.append(markup: "<chart:data-point")
            for attribute in element.attributes where attribute.name != "chart:repeated" {
                start.append(attribute: attribute.name, attribute.value)
            }
            points.append((start.bytes, bytes(of: element.elements), Int(element["chart:repeated"] ?? "1") ?? 1))
        }
        return ChartSeriesPlan(
            opening: opening.bytes,
            before: bytes(of: before),
            after: bytes(of: after),
            points: points
        )
    }

    private mutating func bytes(of elements: [XMLNode]) -> [UInt8] {
        let steps = capture { compiler in
            for element in elements { compiler.compile(element) }
        }
        var bytes: [UInt8] = []
        for case .bytes(let more) in steps { bytes += more }
        return bytes
    }
}
