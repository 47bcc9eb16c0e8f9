import Words

extension PlanCompiler {
    // MARK: Start tags

    /// Writes a start tag; a style chosen by the data takes the place of the template's own.
    mutating func startTag(
        _ node: XMLNode,
        namespaces: [(String, String)] = [],
        style: (path: WrittenPath, attribute: String, family: StyleCatalogue.Family)? = nil,
        withoutNames: Bool = false,
        size: PlanStep? = nil,
        isEmpty: Bool = false
    ) {
        writer.append(markup: "<" + node.name)
        for (name, uri) in namespaces { writer.append(attribute: name, uri) }
        var isStyled = false
        if let style, let step = styleStep(style, usual: node[style.attribute]) {
            add(.style(step))
            isStyled = true
        }
        if let size { add(size) }
        let breaks = !withoutNames && pageBreak(node)
        for attribute in node.attributes {
            if isStyled, attribute.name == style?.attribute { continue }
            if breaks, attribute.name == "text:style-name" { continue }
            if size != nil, Self.sizes.contains(attribute.name) { continue }
            if withoutNames, Names.given(by: attribute.name, of: node.name) != nil { continue }
            self.attribute(attribute.name, attribute.value, of: node)
        }
        writer.append(markup: isEmpty ? "/>" : ">")
    }

    private static let sizes: Set<String> = ["svg:width", "svg:height", "style:rel-width", "style:rel-height"]

    /// Gives a paragraph a style that begins a page but for the first time; false when none is asked for.
    private mutating func pageBreak(_ node: XMLNode) -> Bool {
        guard let raw = node.pageBreak else { return false }
        guard scope.levels.count > 1, node.style == nil else {
            fault(.pageBreakOutOfPlace, raw)
            return false
        }
        let usual = node["text:style-name"]
        var attributes = [XMLWriter(), XMLWriter()]
        attributes[0].append(attribute: "text:style-name", self.breaks?.style(usual, breaks: false) ?? "")
        attributes[1].append(attribute: "text:style-name", self.breaks?.style(usual, breaks: true) ?? "")
        firstTime(attributes[0].bytes, later: attributes[1].bytes)
        return true
    }

    /// Adds what differs the first time in the innermost loop.
    private mutating func firstTime(_ first: [UInt8], later: [UInt8] = []) {
        let step = FirstTimeStep(loop: scope.levels.count - 1, index: nextIndex(), first: first, later: later)
        add(.firstTime(step))
    }

    /// Attributes by which an article or a heading restarts its numbering: repeated, only the first does.
    private static let restarts: Set<String> = ["text:start-value", "text:restart-numbering"]

    private mutating func attribute(_ name: String, _ value: String, of node: XMLNode) {
        if Self.restarts.contains(name), node.directives.contains(where: \.repeats) {
            var restart = XMLWriter()
            restart.append(attribute: name, value)
            return firstTime(restart.bytes)
        }
        writer.append(markup: " \(name)=\"")
        defer { writer.append(markup: "\"") }
        if let space = Names.given(by: name, of: node.name) ?? Names.repeated(by: name, of: node.name),
            let slot = slot(space, value)
        {
            add(.name(slot))
            return
        }
        guard name == "xlink:href" else {
            fill(value, target: .attribute, isDynamic: value.contains("{") && Names.mayHoldTags(name))
            return
        }
        let address = Names.withPlainBraces(value)
        if let target = Names.target(of: address), let slot = slot(target.space, target.name) {
            writer.append(markup: "#")
            add(.name(slot))
            writer.append(attributeText: target.ending)
        } else if let folder = objectFolder(node) {
            writer.append(markup: "./")
            add(.object(object(folder, content: nil)))
        } else {
            refer(to: value)
            fill(address, target: address.hasPrefix("#") ? .attribute : .link, isDynamic: address.contains("{"))
        }
    }

    /// Fills the tags of a name, an address, a property.
    mutating func fill(_ text: String, target: ValueStep.Target, isDynamic: Bool) {
        guard isDynamic else {
            append(text, target)
            return
        }
        let healing = Healing(XMLNode("", text))
        for mistake in healing.mistakes { fault(mistake.kind, mistake.excerpt) }
        for piece in healing.pieces {
            switch piece {
            case .text(let text): append(text, target)
            case .tag(.value(let path, let filters), let raw): value(path, filters, raw, target: target)
            case .tag(.chart, let raw): fault(.chartOutsideFrame, raw)
            case .tag(.picture, let raw): fault(.pictureOutsideFrame, raw)
            case .tag(_, let raw): fault(.directiveInName, raw)
            default: break
            }
        }
    }

    private mutating func append(_ text: String, _ target: ValueStep.Target) {
        switch target {
        case .attribute, .link: writer.append(attributeText: text)
        case .line, .paragraphs, .element: writer.append(text: text)
        }
    }

    // MARK: Values

    mutating func value(_ path: WrittenPath, _ filters: [ValueFilter], _ raw: String, target: ValueStep.Target) {
        switch find(path, raw) {
        case .unknowable: break
        case .fault(let kind): fault(kind, raw)
        case .found(let reference, let kind):
            guard let format = format(filters, of: reference, raw) else { return }
            if format.markup || kind.name == .richText { return fault(.richTextNotAlone(path.description), raw) }
            var target = target
            switch (target, format.paragraphs, kind.name) {
            case (.paragraphs, true, _), (.paragraphs, _, .paragraphs): break
            case (.paragraphs, _, _): target = .line
            case (.line, true, _), (.attribute, true, _), (.link, true, _), (.element, true, _):
                fault(.paragraphsOutOfPlace(path.description), raw)
            default: break
            }
            add(.value(ValueStep(reference: reference, format: format, target: target)))
        }
    }

    /// Puts the filters of a tag together; nil when they do not suit the value.
    mutating func format(_ filters: [ValueFilter], of reference: ValueReference, _ raw: String) -> FieldFormat? {
        var format = FieldFormat()
        var kind = reference.kind
        for filter in filters {
            guard let next = format.apply(filter, to: kind) else {
                fault(.filterMismatch(filter: filter.name, value: kind), raw)
                return nil
            }
            kind = next
        }
        switch kind {
        case .list: fault(.listAsValue(reference.written), raw)
        case .record: fault(.recordAsValue(reference.written), raw)
        case .chart: fault(.chartAsValue(reference.written), raw)
        case .picture: fault(.pictureAsValue(reference.written), raw)
        case .text, .number, .date, .boolean, .paragraphs, .richText, .style: return format
        }
        return nil
    }

    // MARK: Styles

    private mutating func styleStep(
        _ style: (path: WrittenPath, attribute: String, family: StyleCatalogue.Family),
        usual: String?
    ) -> StyleStep? {
        let raw = "{style \(style.path.description)}"
        switch find(style.path, raw) {
        case .unknowable: return nil
        case .fault(let kind):
            // A cell may hold a tag that only means something in one of its repeated paragraphs.
            if style.family == .paragraph { fault(kind, raw) }
            return nil
        case .found(let reference, .style):
            checkStyles(reference, raw)
            return StyleStep(
                attribute: style.attribute,
                family: style.family,
                reference: reference,
                usual: usual,
                tinted: style.family == .cell ? tints(reference, usual) : [:]
            )
        case .found(let reference, _):
            fault(.notAStyle(reference.written), raw)
            return nil
        }
    }

    /// The style names a field announces must all exist.
    private mutating func checkStyles(_ reference: ValueReference, _ raw: String) {
        for name in reference.example.split(separator: ",").map({ String($0).trimmed })
        where !styles.contains(name) {
            fault(.unknownStyle(name, nearest: Suggestion.nearest(to: name, among: styles.shown)), raw)
        }
    }

    /// The cell styles for each paragraph style with a background that a field announces.
    private mutating func tints(_ reference: ValueReference, _ usual: String?) -> [Folded: String] {
        var styles: [Folded: String] = [:]
        for name in reference.example.split(separator: ",").map({ String($0).trimmed }) {
            guard let background = self.styles.background(ofParagraph: name) else { continue }
            styles[Folded(name)] = tinted?.style(usual, background: background)
        }
        return styles
    }
}
