import Words

extension PlanCompiler {
    /// Compiles a frame (OpenDocument 1.2 part 1, §10.4.2), which may name a chart or a picture of the data.
    mutating func frame(_ node: XMLNode) {
        if let chart = marks[node].chart {
            chartFrame(node, chart)
        } else if let picture = marks[node].picture {
            pictureFrame(node, picture)
        } else {
            // Writer gives another name to a chart that is copied.
            if !trialCharts.isDisjoint(with: signs(of: node)) {
                let name = node["draw:name"] ?? ""
                resolver.fault(.untaggedTrialChart(name), name)
            }
            plain(node)
        }
    }

    /// What tells the charts of the data, as staff drew them: their titles and their figures.
    func signs(ofChartsIn root: XMLNode) -> Set<String> {
        var signs: Set<String> = []
        root.walk { if marks[$0].chart != nil { signs.formUnion(self.signs(of: $0)) } }
        return signs
    }

    /// What tells a chart; nothing when the frame shows something else, or a chart without title and figures.
    private func signs(of frame: XMLNode) -> Set<String> {
        let folder = frame.elements.first { $0.name == "draw:object" }.flatMap(package.objectFolder)
        guard let chart = folder.flatMap(package.chart) else { return [] }
        let title = frame.elements.first { $0.name == "svg:title" }?.text ?? ""
        let figures = chart.root.first("table:table")?.text ?? ""
        return Set([title, figures].map(\.trimmed).filter { !$0.isEmpty })
    }

    /// A frame with a chart of the data: its object is filled and its stale picture left out.
    private mutating func chartFrame(_ node: XMLNode, _ chart: (path: WrittenPath, raw: String)) {
        guard let object = node.elements.first(where: { $0.name == "draw:object" }),
            let folder = package.objectFolder(object), let content = chartContent(folder)
        else {
            resolver.fault(.frameWithoutChart, chart.raw)
            return
        }
        guard
            let reference = resolver.reference(chart.path, chart.raw, to: .chart, otherwise: { .notAChart($0) })
        else { return }
        let index = package.add(object: folder, content: content)
        let title = node.elements.first { $0.name == "svg:title" }?.text ?? ""
        let body = capture { compiler in
            compiler.startTag(node)
            compiler.output.xml.append(markup: "<draw:object")
            for attribute in object.attributes where attribute.name != "xlink:href" && attribute.name != "xml:id" {
                compiler.output.xml.append(attribute: attribute.name, attribute.value)
            }
            compiler.output.xml.append(markup: " xlink:href=\"./")
            compiler.output.add(.object(index))
            compiler.output.xml.append(markup: "\"/>")
            compiler.output.add(.chart(.picture))
            compiler.output.xml.append(markup: "<svg:title>")
            if title.trimmed.isEmpty {
                compiler.output.add(.chart(.title))
            } else {
                compiler.fill(title, target: .element, isDynamic: title.contains("{"))
            }
            compiler.output.xml.append(markup: "</svg:title><svg:desc>")
            compiler.output.add(.chart(.description))
            compiler.output.xml.append(markup: "</svg:desc></draw:frame>")
        }
        output.add(.chartFrame(ChartFrameStep(reference: reference, isInText: marks[node].isInText, body: body)))
    }

    /// A frame whose picture the data replaces (OpenDocument 1.2 part 1, §10.4.4).
    private mutating func pictureFrame(_ node: XMLNode, _ picture: (path: WrittenPath, raw: String)) {
        guard let image = node.elements.first(where: { $0.name == "draw:image" }),
            !node.elements.contains(where: { $0.name == "draw:object" })
        else { return resolver.fault(.frameWithoutPicture, picture.raw) }
        guard
            let reference = resolver.reference(picture.path, picture.raw, to: .picture, otherwise: { .notAPicture($0) })
        else { return }
        let room = room(in: node)
        let body = capture { compiler in
            compiler.startTag(node, size: room.map { .picture(.size($0)) })
            compiler.output.xml.append(markup: "<draw:image")
            for attribute in image.attributes where attribute.name != "xlink:href" && attribute.name != "xml:id" {
                compiler.output.xml.append(attribute: attribute.name, attribute.value)
            }
            compiler.output.xml.append(markup: " xlink:href=\"")
            compiler.output.add(.picture(.address))
            compiler.output.xml.append(markup: "\"/><svg:title>")
            compiler.output.add(.picture(.title))
            compiler.output.xml.append(markup: "</svg:title><svg:desc>")
            compiler.output.add(.picture(.description))
            compiler.output.xml.append(markup: "</svg:desc></draw:frame>")
        }
        let isInText = marks[node].isInText
        output.add(
            .pictureFrame(PictureFrameStep(reference: reference, isInText: isInText, room: room, body: body))
        )
    }

    /// The size of the frame, when the template says both sides of it.
    private func room(in node: XMLNode) -> FrameRoom? {
        guard let width = WrittenLength(node["svg:width"]), let height = WrittenLength(node["svg:height"]) else {
            return nil
        }
        return FrameRoom(width: width, height: height)
    }
}
