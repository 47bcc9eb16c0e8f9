import Words

extension PlanCompiler {
    // MARK: Embedded objects

    /// The folder of the package that an object shows, when it is one of its own (OpenDocument 1.2 part 1, §10.4.6.2).
    func objectFolder(_ node: XMLNode) -> String? {
        guard node.name == "draw:object", var folder = node["xlink:href"] else { return nil }
        if folder.hasPrefix("./") { folder.removeFirst(2) }
        while folder.hasSuffix("/") { folder.removeLast() }
        return members[folder + "/content.xml"] == nil ? nil : folder
    }

    mutating func object(_ folder: String, content: [PlanStep]?) -> Int {
        if content == nil, let known = objects.firstIndex(where: { $0.folder == folder && $0.content == nil }) {
            return known
        }
        objects.append(EmbeddedObject(folder: folder, content: content))
        return objects.count - 1
    }

    /// A frame; when it names a chart of the data, its object is filled and its stale picture left out.
    mutating func frame(_ node: XMLNode) {
        guard let chart = node.chart else {
            guard let picture = node.picture else { return plain(node) }
            return pictureFrame(node, picture)
        }
        guard let object = node.elements.first(where: { $0.name == "draw:object" }),
            let folder = objectFolder(object), let content = chartContent(folder)
        else {
            fault(.frameWithoutChart, chart.raw)
            return
        }
        let reference: ValueReference
        switch find(chart.path, chart.raw) {
        case .found(let found, .chart): reference = found
        case .found(let found, _): return fault(.notAChart(found.written), chart.raw)
        case .fault(let kind): return fault(kind, chart.raw)
        case .unknowable: return
        }
        let index = self.object(folder, content: content)
        let title = node.elements.first { $0.name == "svg:title" }?.text ?? ""
        let body = capture { compiler in
            compiler.startTag(node)
            compiler.writer.append(markup: "<draw:object")
            for attribute in object.attributes where attribute.name != "xlink:href" && attribute.name != "xml:id" {
                compiler.writer.append(attribute: attribute.name, attribute.value)
            }
            compiler.writer.append(markup: " xlink:href=\"./")
            compiler.add(.object(index))
            compiler.writer.append(markup: "\"/>")
            compiler.add(.chart(.picture))
            compiler.writer.append(markup: "<svg:title>")
            if title.trimmed.isEmpty {
                compiler.add(.chart(.title))
            } else {
                compiler.fill(title, target: .element, isDynamic: title.contains("{"))
            }
            compiler.writer.append(markup: "</svg:title><svg:desc>")
            compiler.add(.chart(.description))
            compiler.writer.append(markup: "</svg:desc></draw:frame>")
        }
        add(.chartFrame(ChartFrameStep(reference: reference, isInText: node.isInText, body: body)))
    }

    // MARK: The content of a chart

    /// Compiles the content of a chart object (§11.1); nil when it is not a chart.
    private mutating func chartContent(_ folder: String) -> [PlanStep]? {
        let part = folder + "/content.xml"
        guard let bytes = members[part], let tree = try? XMLTree(bytes, part: part) else { return nil }
        guard let chart = tree.root.first("chart:chart") else { return nil }
        regroup(chart)
        return plan(tree, part: .chart(folder))
    }

    /// Puts the series of a plot area together under one element of ours, so that they are compiled as a whole.
    private func regroup(_ chart: XMLNode) {
        guard let area = chart.first("chart:plot-area") else { return }
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
        guard case .chart = place.part else { return false }
        switch node.name {
        case "cmq:series":
            var series: [ChartSeriesPlan] = []
            for element in node.elements { series.append(self.series(element)) }
            add(.chart(.series(series)))
        case "chart:categories":
            writer.append(markup: "<chart:categories table:cell-range-address=\"")
            add(.chart(.categories))
            writer.append(markup: "\"/>")
        case "chart:plot-area" where node["table:cell-range-address"] != nil:
            node["table:cell-range-address"] = nil
            writer.append(markup: "<chart:plot-area table:cell-range-address=\"")
            add(.chart(.whole))
            writer.append(markup: "\"")
            for attribute in node.attributes { writer.append(attribute: attribute.name, attribute.value) }
            writer.append(markup: ">")
            children(of: node)
            writer.close(node.name)
        case "table:table":
            writer.append(markup: "<table:table")
            for attribute in node.attributes { writer.append(attribute: attribute.name, attribute.value) }
            writer.append(markup: ">")
            add(.chart(.table))
            writer.close(node.name)
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
