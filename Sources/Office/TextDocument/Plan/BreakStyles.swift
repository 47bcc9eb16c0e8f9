/// Paragraph styles that begin a page, or do not, whatever the style they come from does
/// (OpenDocument 1.2 part 1, §20.188).
struct BreakStyles {
    private var originals: [String: XMLNode] = [:]
    private(set) var styles: [XMLNode] = []

    /// Remembers the automatic paragraph styles of a part.
    init(_ root: XMLNode) {
        root.walk { node in
            guard node.name == "style:style", node["style:family"] == "paragraph" else { return }
            if let name = node["style:name"] { originals[name] = node }
        }
    }

    /// The style of a paragraph usually in `usual`, with or without a page before it.
    mutating func style(_ usual: String?, breaks: Bool) -> String {
        let name = "\(usual ?? "Standard").\(breaks ? "page" : "suite")"
        if styles.contains(where: { $0["style:name"] == name }) { return name }
        let original = usual.flatMap { originals[$0] }
        let parent = original == nil ? usual.map { [(name: "style:parent-style-name", value: $0)] } ?? [] : []
        let own = original?.attributes.filter { $0.name != "style:name" && $0.name != "style:display-name" }
        let style = XMLNode(
            "style:style",
            [("style:name", name)] + (own ?? [("style:family", "paragraph")]) + parent
        )
        let former = original?.elements.first { $0.name == "style:paragraph-properties" }
        let properties = XMLNode("style:paragraph-properties", former?.attributes ?? [])
        properties["fo:break-before"] = breaks ? "page" : "auto"
        properties.children = former?.children ?? []
        style.children = [.element(properties)]
        style.children += (original?.children ?? []).filter { child in
            if case .element(let element) = child { element !== former } else { true }
        }
        styles.append(style)
        return name
    }
}
