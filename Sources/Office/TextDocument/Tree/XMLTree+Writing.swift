extension XMLTree {
    /// The tree as XML again: a part that is not filled, reduced to OpenDocument 1.2.
    func written() -> [UInt8] {
        var writer = XMLWriter()
        writer.append(markup: XMLWriter.declaration)
        let namespaces = namespaces.map { (name: $0.prefix.isEmpty ? "xmlns" : "xmlns:" + $0.prefix, value: $0.uri) }
        Self.write(root, namespaces, to: &writer)
        return writer.bytes
    }

    private static func write(
        _ node: XMLNode,
        _ namespaces: [(name: String, value: String)] = [],
        to writer: inout XMLWriter
    ) {
        writer.open(node.name, namespaces + node.attributes, closed: node.children.isEmpty)
        if node.children.isEmpty { return }
        for child in node.children {
            switch child {
            case .text(let text): writer.append(text: text)
            case .element(let element): write(element, to: &writer)
            }
        }
        writer.close(node.name)
    }
}
