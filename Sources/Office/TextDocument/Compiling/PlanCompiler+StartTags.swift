import Words

extension PlanCompiler {
    /// Writes a start tag; a style chosen by the data takes the place of the template's own.
    mutating func startTag(
        _ node: XMLNode,
        namespaces: [(String, String)] = [],
        style: (path: WrittenPath, attribute: String, family: StyleCatalogue.Family)? = nil,
        withoutNames: Bool = false,
        size: PlanStep? = nil,
        isEmpty: Bool = false
    ) {
        output.xml.append(markup: "<" + node.name)
        for (name, uri) in namespaces { output.xml.append(attribute: name, uri) }
        var isStyled = false
        if let style, let step = styleStep(style, usual: node[style.attribute]) {
            output.add(.style(step))
            isStyled = true
        }
        if let size { output.add(size) }
        let dependsOnRank = !withoutNames && (pageBreak(node) || keepsWithNextRow(node))
        let isFilled = node.name == "table:table-cell" && node.text.contains("{")
        for attribute in node.attributes {
            if isStyled, attribute.name == style?.attribute { continue }
            if dependsOnRank, attribute.name == "text:style-name" { continue }
            if size != nil, Self.sizes.contains(attribute.name) { continue }
            if withoutNames, Names.given(by: attribute.name, of: node.name) != nil { continue }
            if isFilled, let value = Self.textual(attribute.name) {
                if !value.isEmpty { output.xml.append(attribute: attribute.name, value) }
                continue
            }
            self.attribute(attribute.name, attribute.value, of: node)
        }
        output.xml.append(markup: isEmpty ? "/>" : ">")
    }

    /// What becomes of an attribute that says the value of a cell, once its text is filled: Writer would show the value of the
    /// template in its place (§19.385). Nil for any other attribute; empty where it goes away.
    private static func textual(_ attribute: String) -> String? {
        switch attribute {
        case "office:value-type", "calcext:value-type": "string"
        case "office:value", "office:date-value", "office:time-value", "office:boolean-value", "office:currency",
            "office:string-value", "table:formula":
            ""
        default: nil
        }
    }

    private static let sizes: Set<String> = ["svg:width", "svg:height", "style:rel-width", "style:rel-height"]

    /// Gives a paragraph a style that begins a page but for the first time; false when none is asked for.
    private mutating func pageBreak(_ node: XMLNode) -> Bool {
        guard let raw = marks[node].pageBreak else { return false }
        guard resolver.scope.levels.count > 1, marks[node].style == nil else {
            resolver.fault(.pageBreakOutOfPlace, raw)
            return false
        }
        let usual = node["text:style-name"]
        style(derived?.breaking(usual, before: false) ?? usual, later: derived?.breaking(usual, before: true) ?? usual)
        return true
    }

    /// Gives the first paragraph of the first of many rows, and of the last but one, a style that keeps the next row beside
    /// it: no row is parted from all others by the end of a page. False for any other paragraph.
    private mutating func keepsWithNextRow(_ node: XMLNode) -> Bool {
        guard node === firstOfRow, node.name == "text:p", let usual = node["text:style-name"], derived != nil,
            marks[node].style == nil, !marks[node].directives.contains(where: \.repeats)
        else { return false }
        style(derived?.keeping(usual) ?? usual, later: usual, alsoBeforeLast: true)
        return true
    }

    /// Adds a style that differs the first time in the innermost loop.
    private mutating func style(_ first: String?, later: String?, alsoBeforeLast: Bool = false) {
        let attributes = [first, later].map { name in
            var writer = XMLWriter()
            if let name { writer.append(attribute: "text:style-name", name) }
            return writer.bytes
        }
        firstTime(attributes[0], later: attributes[1], alsoBeforeLast: alsoBeforeLast)
    }

    /// Adds what differs the first time in the innermost loop.
    private mutating func firstTime(_ first: [UInt8], later: [UInt8] = [], alsoBeforeLast: Bool = false) {
        let step = FirstTimeStep(
            loop: resolver.scope.levels.count - 1,
            index: names.nextIndex(),
            first: first,
            later: later,
            alsoBeforeLast: alsoBeforeLast
        )
        output.add(.firstTime(step))
    }

    /// Attributes by which an article or a heading restarts its numbering: repeated, only the first does.
    private static let restarts: Set<String> = ["text:start-value", "text:restart-numbering"]

    private mutating func attribute(_ name: String, _ value: String, of node: XMLNode) {
        if Self.restarts.contains(name), marks[node].directives.contains(where: \.repeats) {
            var restart = XMLWriter()
            restart.append(attribute: name, value)
            return firstTime(restart.bytes)
        }
        output.xml.append(markup: " \(name)=\"")
        defer { output.xml.append(markup: "\"") }
        if let space = Names.given(by: name, of: node.name) ?? Names.repeated(by: name, of: node.name),
            let slot = names.slot(for: value, in: space)
        {
            output.add(.name(slot))
            return
        }
        guard name == "xlink:href" else {
            fill(value, target: .attribute, isDynamic: value.contains("{") && Names.mayHoldTags(name))
            return
        }
        let address = Names.withPlainBraces(value)
        if let target = Names.target(of: address), let slot = names.slot(for: target.name, in: target.space) {
            output.xml.append(markup: "#")
            output.add(.name(slot))
            output.xml.append(attributeText: target.ending)
        } else if let folder = package.objectFolder(node) {
            output.xml.append(markup: "./")
            output.add(.object(package.add(object: folder, content: nil)))
        } else {
            if Self.pictures.contains(node.name), !address.contains("{"), !package.has(value) {
                resolver.fault(.linkedPicture(value), value)
            } else {
                // What the data adds does not lead elsewhere.
                let start = String(address.prefix { $0 != "{" })
                if start.runsPrograms || start.namesLocalFile { resolver.fault(.unsafeLink(value), value) }
            }
            package.refer(to: value)
            fill(address, target: address.hasPrefix("#") ? .attribute : .link, isDynamic: address.contains("{"))
        }
    }

    /// What shows a picture, in the text or behind it (§10.4.4).
    private static let pictures: Set<String> = ["draw:image", "draw:fill-image", "style:background-image"]

    /// Fills the tags of a name, an address, a property.
    mutating func fill(_ text: String, target: ValueStep.Target, isDynamic: Bool) {
        guard isDynamic else {
            append(text, target)
            return
        }
        let reader = ParagraphReader(XMLNode("", text))
        for mistake in reader.mistakes { resolver.fault(mistake.kind, mistake.excerpt) }
        for piece in reader.pieces {
            switch piece {
            case .text(let text): append(text, target)
            case .tag(.value(let path, let filters), let raw):
                if let step = resolver.value(path, filters, raw, target: target) { output.add(.value(step)) }
            case .tag(.chart, let raw): resolver.fault(.chartOutsideFrame, raw)
            case .tag(.picture, let raw): resolver.fault(.pictureOutsideFrame, raw)
            case .tag(_, let raw): resolver.fault(.directiveInName, raw)
            case .open, .close, .blank, .mark, .object: break
            }
        }
    }

    private mutating func styleStep(
        _ style: (path: WrittenPath, attribute: String, family: StyleCatalogue.Family),
        usual: String?
    ) -> StyleStep? {
        guard let reference = resolver.styleReference(style.path, for: style.family) else { return nil }
        return StyleStep(
            attribute: style.attribute,
            family: style.family,
            reference: reference,
            usual: usual,
            tinted: style.family == .cell ? tints(reference, usual) : [:]
        )
    }

    /// The cell styles for each paragraph style with a background that a field announces.
    private mutating func tints(_ reference: ValueReference, _ usual: String?) -> [Folded: String] {
        var styles: [Folded: String] = [:]
        for name in TagResolver.announcedStyles(reference) {
            guard let background = resolver.styles.background(ofParagraph: name) else { continue }
            styles[Folded(name)] = derived?.tinted(usual, background: background)
        }
        return styles
    }

    private mutating func append(_ text: String, _ target: ValueStep.Target) {
        switch target {
        case .attribute, .link: output.xml.append(attributeText: text)
        case .line, .paragraphs, .element: output.xml.append(text: text)
        }
    }
}
