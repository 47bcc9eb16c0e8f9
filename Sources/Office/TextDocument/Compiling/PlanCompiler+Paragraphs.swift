extension PlanCompiler {
    /// Compiles a paragraph or heading, tag by tag.
    mutating func paragraph(_ node: XMLNode) {
        if richText(node) { return }
        let style = style(of: node)
        if marks[node].pieces.isEmpty {
            startTag(node, style: style, isEmpty: true)
            return
        }
        startTag(node, style: style)
        var opened: [XMLNode] = []
        var skipped: XMLNode?
        for piece in marks[node].pieces {
            if let waiting = skipped {
                guard case .close(let closed) = piece, closed === waiting else { continue }
                skipped = nil
                output.xml.close(closed.name)
                continue
            }
            switch piece {
            case .open(let element):
                open(element)
                if let sequence = Self.sequence(element) {
                    output.add(.counter(sequence))
                    skipped = element
                } else {
                    opened.append(element)
                }
            case .close(let element):
                close(element)
                opened.removeLast()
            case .text(let text): output.xml.append(text: text)
            case .blank(let element), .mark(let element): plain(element)
            case .object(let element): compile(element)
            case .tag(.value(let path, let filters), let raw):
                let between = capture { compiler in
                    compiler.close(node, opened)
                    compiler.reopen(node, opened)
                }
                let target: ValueStep.Target = node.name == "text:h" ? .line : .paragraphs(between: between)
                if let step = resolver.value(path, filters, raw, target: target) { output.add(.value(step)) }
            case .tag: break
            }
        }
        output.xml.close(node.name)
    }

    /// Closes a paragraph and what is open in it.
    mutating func close(_ node: XMLNode, _ opened: [XMLNode]) {
        for element in opened.reversed() { close(element) }
        output.xml.close(node.name)
    }

    /// Opens another paragraph of the same look.
    mutating func reopen(_ node: XMLNode, _ opened: [XMLNode]) {
        startTag(node, style: style(of: node), withoutNames: true)
        for element in opened { open(element, withoutNames: true) }
    }

    /// The style that the data chooses for a paragraph.
    func style(of node: XMLNode) -> (path: WrittenPath, attribute: String, family: StyleCatalogue.Family)? {
        marks[node].style.map { ($0, "text:style-name", .paragraph) }
    }

    // MARK: Spans and links

    private mutating func open(_ element: XMLNode, withoutNames: Bool = false) {
        guard let step = dataLink(element) else { return startTag(element, withoutNames: withoutNames) }
        output.add(.choice(.leads(step), capture { $0.startTag(element, withoutNames: withoutNames) }))
        output.add(.choice(.not(.leads(step)), [.bytes(Array("<text:span>".utf8))]))
    }

    private mutating func close(_ element: XMLNode) {
        guard let step = dataLink(element) else { return output.xml.close(element.name) }
        output.add(.choice(.leads(step), capture { $0.output.xml.close(element.name) }))
        output.add(.choice(.not(.leads(step)), [.bytes(Array("</text:span>".utf8))]))
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
