extension PlanCompiler {
    /// Compiles an object with what decides about it.
    mutating func compile(_ node: XMLNode) {
        if node.isRemoved { return }
        compile(node, node.directives[...])
    }

    private mutating func compile(_ node: XMLNode, _ directives: ArraySlice<XMLNode.Directive>) {
        guard let directive = directives.first else {
            if let place = node.place { self.place = place }
            element(node)
            return
        }
        place = directive.place
        let rest = directives.dropFirst()
        switch directive.syntax {
        case .repetition(let variable, let path, _):
            let found = list(path, directive.raw)
            scope.enter(variable, found?.fields)
            var body: [PlanStep] = []
            let names = withNames(of: node, isInnermost: !rest.contains(where: \.repeats)) { compiler in
                body = compiler.capture { $0.compile(node, rest) }
            }
            scope.leave()
            if let found { add(.repetition(RepetitionStep(list: found.reference, names: names, body: body))) }
        case .condition(let written, _):
            let condition = condition(written, directive.raw)
            let body = capture { $0.compile(node, rest) }
            add(.choice(condition, body))
        case .value, .style, .chart, .picture, .pageBreak:
            compile(node, rest)
        }
    }

    private mutating func list(
        _ path: WrittenPath,
        _ raw: String
    ) -> (reference: ValueReference, fields: [TemplateField])? {
        switch find(path, raw) {
        case .found(let reference, .list(let fields)): return (reference, fields)
        case .found: fault(.notAList(path.description), raw)
        case .fault(let kind): fault(kind, raw)
        case .unknowable: break
        }
        return nil
    }

    /// Compiles an element, whatever decides about it.
    mutating func element(_ node: XMLNode, namespaces: [(String, String)] = []) {
        if chartElement(node) { return }
        switch node.name {
        case "text:p", "text:h": paragraph(node)
        case "table:table": table(node)
        case "table:table-cell": cell(node)
        case "text:section", "text:list", "text:list-item": vanishing(node, before: { _ in false })
        case "style:header", "style:footer", "style:header-left", "style:footer-left", "text:note-body",
            "draw:text-box":
            filledOtherwise(node, paragraph: nil)
        case "draw:frame": frame(node)
        case "text:user-field-decl" where node["office:string-value"]?.contains("{") == true: break
        case "text:note-citation" where node["text:label"] == nil:
            startTag(node)
            add(.counter("text:note"))
            writer.close(node.name)
        case "office:automatic-styles" where place.part == .text:
            startTag(node)
            children(of: node)
            add(.madeStyles)
            writer.close(node.name)
        default: plain(node, namespaces)
        }
    }

    /// Whether an element holds text and nothing else: a title, a property.
    private func isTextOnly(_ node: XMLNode) -> Bool {
        !node.children.isEmpty && node.elements.isEmpty
    }

    /// An element that comes out as it was, but for what is inside.
    mutating func plain(_ node: XMLNode, _ namespaces: [(String, String)] = []) {
        startTag(node, namespaces: namespaces, isEmpty: node.children.isEmpty)
        if node.children.isEmpty { return }
        if isTextOnly(node) {
            fill(node.text, target: .element, isDynamic: node.text.contains("{"))
        } else {
            children(of: node)
        }
        writer.close(node.name)
    }

    mutating func children(of node: XMLNode) {
        for child in node.children {
            switch child {
            case .text(let text): writer.append(text: text)
            case .element(let element): compile(element)
            }
        }
    }

    // MARK: Objects that may end up empty

    /// An element that goes when nothing is left in it; what stands before its body goes along.
    mutating func vanishing(_ node: XMLNode, before isBefore: (XMLNode) -> Bool) {
        let elements = node.elements
        let split = elements.firstIndex { !isBefore($0) } ?? elements.endIndex
        let opening = capture { compiler in
            compiler.startTag(node)
            for element in elements[..<split] { compiler.compile(element) }
        }
        let body = capture { compiler in
            for element in elements[split...] { compiler.compile(element) }
        }
        let closing = capture { $0.writer.close(node.name) }
        if body.contains(where: Self.alwaysWrites) || (elements.isEmpty && node.name != "text:section") {
            add(opening)
            add(body)
            add(closing)
        } else {
            add(.unlessEmpty(opening: opening, body: body, closing: closing))
        }
    }

    static func alwaysWrites(_ step: PlanStep) -> Bool {
        if case .bytes = step { true } else { false }
    }

    /// A table whose rows all went away goes with its header (OpenDocument 1.2 part 1, §9.1.2).
    private mutating func table(_ node: XMLNode) {
        vanishing(node) { element in
            !["table:table-row", "table:table-rows", "table:table-row-group"].contains(element.name)
        }
    }

    private mutating func cell(_ node: XMLNode) {
        filledOtherwise(node, paragraph: node.elements.first?["text:style-name"])
    }

    /// An element that keeps an empty paragraph when nothing else is left in it.
    private mutating func filledOtherwise(_ node: XMLNode, paragraph style: String?) {
        if node.children.isEmpty {
            plain(node)
            return
        }
        startTag(node, style: node.style.map { ($0, "table:style-name", .cell) })
        let body = capture { $0.children(of: node) }
        if body.contains(where: Self.alwaysWrites) {
            add(body)
        } else {
            var empty = XMLWriter()
            empty.open("text:p", style.map { [("text:style-name", $0)] } ?? [], closed: true)
            add(.orElse(body, empty.bytes))
        }
        writer.close(node.name)
    }

    // MARK: Paragraphs

    private mutating func paragraph(_ node: XMLNode) {
        if richText(node) { return }
        let style = Self.style(of: node)
        if node.pieces.isEmpty {
            startTag(node, style: style, isEmpty: true)
            return
        }
        startTag(node, style: style)
        var opened: [XMLNode] = []
        var skipped: XMLNode?
        for piece in node.pieces {
            if let waiting = skipped {
                guard case .close(let closed) = piece, closed === waiting else { continue }
                skipped = nil
                writer.close(closed.name)
                continue
            }
            switch piece {
            case .open(let element):
                open(element)
                if let sequence = Self.sequence(element) {
                    add(.counter(sequence))
                    skipped = element
                } else {
                    opened.append(element)
                }
            case .close(let element):
                close(element)
                opened.removeLast()
            case .text(let text): writer.append(text: text)
            case .blank(let element), .mark(let element): plain(element)
            case .object(let element): compile(element)
            case .tag(.value(let path, let filters), let raw):
                let between = capture { compiler in
                    compiler.close(node, opened)
                    compiler.reopen(node, opened)
                }
                value(path, filters, raw, target: node.name == "text:h" ? .line : .paragraphs(between: between))
            case .tag: break
            }
        }
        writer.close(node.name)
    }

    /// Closes a paragraph and what is open in it.
    mutating func close(_ node: XMLNode, _ opened: [XMLNode]) {
        for element in opened.reversed() { close(element) }
        writer.close(node.name)
    }

    /// Opens another paragraph of the same look.
    mutating func reopen(_ node: XMLNode, _ opened: [XMLNode]) {
        startTag(node, style: Self.style(of: node), withoutNames: true)
        for element in opened { open(element, withoutNames: true) }
    }

    /// The style that the data chooses for a paragraph.
    static func style(of node: XMLNode) -> (path: WrittenPath, attribute: String, family: StyleCatalogue.Family)? {
        node.style.map { ($0, "text:style-name", .paragraph) }
    }

    // MARK: Spans and links

    private mutating func open(_ element: XMLNode, withoutNames: Bool = false) {
        guard let step = dataLink(element) else { return startTag(element, withoutNames: withoutNames) }
        add(.choice(.leads(step), capture { $0.startTag(element, withoutNames: withoutNames) }))
        add(.choice(.not(.leads(step)), [.bytes(Array("<text:span>".utf8))]))
    }

    private mutating func close(_ element: XMLNode) {
        guard let step = dataLink(element) else { return writer.close(element.name) }
        add(.choice(.leads(step), capture { $0.writer.close(element.name) }))
        add(.choice(.not(.leads(step)), [.bytes(Array("</text:span>".utf8))]))
    }

    /// The value that alone is the address of a link: without a safe one there is no link.
    private mutating func dataLink(_ element: XMLNode) -> ValueStep? {
        guard element.name == "text:a", let address = element["xlink:href"].map(Names.withPlainBraces) else {
            return nil
        }
        let steps = capture { $0.fill(address, target: .link, isDynamic: address.contains("{")) }
        guard steps.count == 1, case .value(let step)? = steps.first else { return nil }
        return step
    }

    /// The name of a sequence that counts one by one (§7.4.13).
    private static func sequence(_ node: XMLNode) -> String? {
        guard node.name == "text:sequence", let name = node["text:name"] else { return nil }
        guard node["style:num-format"] ?? "1" == "1" else { return nil }
        return node["text:formula"].map { $0.hasSuffix(":\(name)+1") } ?? true ? name : nil
    }
}
