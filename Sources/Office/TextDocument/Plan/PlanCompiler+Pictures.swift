extension PlanCompiler {
    /// A frame whose picture the data replaces (OpenDocument 1.2 part 1, §10.4.4).
    mutating func pictureFrame(_ node: XMLNode, _ picture: (path: WrittenPath, raw: String)) {
        guard let image = node.elements.first(where: { $0.name == "draw:image" }),
            !node.elements.contains(where: { $0.name == "draw:object" })
        else { return fault(.frameWithoutPicture, picture.raw) }
        let reference: ValueReference
        switch find(picture.path, picture.raw) {
        case .found(let found, .picture): reference = found
        case .found(let found, _): return fault(.notAPicture(found.written), picture.raw)
        case .fault(let kind): return fault(kind, picture.raw)
        case .unknowable: return
        }
        let body = capture { compiler in
            compiler.startTag(node, size: compiler.size(of: node))
            compiler.writer.append(markup: "<draw:image")
            for attribute in image.attributes where attribute.name != "xlink:href" && attribute.name != "xml:id" {
                compiler.writer.append(attribute: attribute.name, attribute.value)
            }
            compiler.writer.append(markup: " xlink:href=\"")
            compiler.add(.picture(.address))
            compiler.writer.append(markup: "\"/><svg:title>")
            compiler.add(.picture(.title))
            compiler.writer.append(markup: "</svg:title><svg:desc>")
            compiler.add(.picture(.description))
            compiler.writer.append(markup: "</svg:desc></draw:frame>")
        }
        add(.pictureFrame(PictureFrameStep(reference: reference, isInText: node.isInText, body: body)))
    }

    /// The size of the frame, when the template says both sides of it.
    private func size(of node: XMLNode) -> PlanStep? {
        guard let width = WrittenLength(node["svg:width"]), let height = WrittenLength(node["svg:height"]) else {
            return nil
        }
        return .picture(.size(width: width, height: height))
    }
}
