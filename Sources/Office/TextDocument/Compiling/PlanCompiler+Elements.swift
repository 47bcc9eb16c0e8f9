extension PlanCompiler {
    /// Compiles an object with what decides about it.
    mutating func compile(_ node: XMLNode) {
        if marks[node].isRemoved {
            // What begins a page goes with the line of the directive.
            guard let style = node["text:style-name"], resolver.styles.breaksPage(style) else { return }
            if let place = marks[node].place { resolver.place = place }
            return resolver.fault(.pageBreakOfDirective, String(node.text.prefix(60)))
        }
        compile(node, marks[node].directives[...])
    }

    private mutating func compile(_ node: XMLNode, _ directives: ArraySlice<TemplateMarks.Directive>) {
        guard let directive = directives.first else {
            let outside = resolver.place
            defer { resolver.place = outside }
            resolver.place = marks[node].place ?? outside
            if let kept = marks[node].keptPlace { return keptPlace(node, kept.place, kept.raw) }
            element(node)
            return
        }
        resolver.place = directive.place
        let rest = directives.dropFirst()
        switch directive.syntax {
        case .repetition(let variable, let path, _):
            let found = resolver.list(path, directive.raw)
            resolver.scope.enter(variable, found?.fields)
            let outer = firstOfRow
            defer { firstOfRow = outer }
            firstOfRow = node.name == "table:table-row" ? node.elements.first?.elements.first : nil
            var body: [PlanStep] = []
            let names = withNames(of: node, isInnermost: !rest.contains(where: \.repeats)) { compiler in
                body = compiler.capture { $0.compile(node, rest) }
            }
            resolver.scope.leave()
            if let found { output.add(.repetition(RepetitionStep(list: found.reference, names: names, body: body))) }
        case .condition(let written, _):
            let condition = resolver.condition(written, directive.raw)
            let body = capture { $0.compile(node, rest) }
            output.add(.choice(condition, body))
        case .value, .style, .chart, .picture, .pageBreak, .keptPlace:
            compile(node, rest)
        }
    }

    /// Compiles an element, whatever decides about it.
    mutating func element(_ node: XMLNode, namespaces: [(String, String)] = []) {
        if chartElement(node) { return }
        switch node.name {
        case "text:p", "text:h": paragraph(node)
        case "table:table": table(node)
        case "table:table-cell": cell(node)
        case "text:section", "text:list", "text:list-item": removedWhenEmpty(node, before: { _ in false })
        case "style:header", "style:footer", "style:header-left", "style:footer-left", "text:note-body",
            "draw:text-box":
            neverEmpty(node, paragraph: nil)
        case "draw:frame": frame(node)
        case "text:user-field-decl" where node["office:string-value"]?.contains("{") == true: break
        case "text:note-citation" where node["text:label"] == nil:
            startTag(node)
            output.add(.counter("text:note"))
            output.xml.close(node.name)
        case "office:automatic-styles" where resolver.place.part == .text:
            startTag(node)
            children(of: node)
            output.add(.derivedStyles)
            output.xml.close(node.name)
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
        output.xml.close(node.name)
    }

    mutating func children(of node: XMLNode) {
        for child in node.children {
            switch child {
            case .text(let text): output.xml.append(text: text)
            case .element(let element): compile(element)
            }
        }
    }

    // MARK: Objects that may end up empty

    /// An element that goes when nothing is left in it; what stands before its body goes along.
    mutating func removedWhenEmpty(_ node: XMLNode, before isBefore: (XMLNode) -> Bool) {
        let elements = node.elements
        let split = elements.firstIndex { !isBefore($0) } ?? elements.endIndex
        let opening = capture { compiler in
            compiler.startTag(node)
            for element in elements[..<split] { compiler.compile(element) }
        }
        let body = capture { compiler in
            for element in elements[split...] { compiler.compile(element) }
        }
        let closing = capture { $0.output.xml.close(node.name) }
        if body.contains(where: Self.alwaysWrites) || (elements.isEmpty && node.name != "text:section") {
            output.add(opening)
            output.add(body)
            output.add(closing)
        } else {
            output.add(.unlessEmpty(opening: opening, body: body, closing: closing))
        }
    }

    static func alwaysWrites(_ step: PlanStep) -> Bool {
        if case .bytes = step { true } else { false }
    }

    /// A table whose rows all went away goes with its header (OpenDocument 1.2 part 1, §9.1.2).
    private mutating func table(_ node: XMLNode) {
        removedWhenEmpty(node) { element in
            !["table:table-row", "table:table-rows", "table:table-row-group"].contains(element.name)
        }
    }

    private mutating func cell(_ node: XMLNode) {
        neverEmpty(node, paragraph: node.elements.first?["text:style-name"])
    }

    /// An element that keeps an empty paragraph when nothing else is left in it.
    private mutating func neverEmpty(_ node: XMLNode, paragraph style: String?) {
        if node.children.isEmpty {
            plain(node)
            return
        }
        startTag(node, style: marks[node].style.map { ($0, "table:style-name", .cell) })
        let body = capture { $0.children(of: node) }
        if body.contains(where: Self.alwaysWrites) {
            output.add(body)
        } else {
            var empty = XMLWriter()
            empty.open("text:p", style.map { [("text:style-name", $0)] } ?? [], closed: true)
            output.add(.orElse(body, empty.bytes))
        }
        output.xml.close(node.name)
    }
}
