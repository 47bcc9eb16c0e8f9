/// Cell styles that take the background of a paragraph style.
///
/// Writer keeps the paragraph styles staff define, but renames or forgets those of cells. So when the data picks a
/// paragraph style in a cell, the whole cell takes its colour, by a copy of the cell's own style
/// (OpenDocument 1.2 part 1, §17.18).
struct TintedStyles {
    private var originals: [String: XMLNode] = [:]
    private var made: [String: XMLNode] = [:]
    private var order: [String] = []

    /// Remembers the cell styles of a part.
    init(_ root: XMLNode) {
        root.walk { node in
            guard node.name == "style:style", node["style:family"] == "table-cell" else { return }
            if let name = node["style:name"] { originals[name] = node }
        }
    }

    /// The style of a cell usually in `usual`, with that background.
    mutating func style(_ usual: String?, background: String) -> String {
        let name = "\(usual ?? "Cellule").\(background.drop { $0 == "#" })"
        if made[name] != nil || originals[name] != nil { return name }
        let original = usual.flatMap { originals[$0] }
        let attributes = original?.attributes.filter { $0.name != "style:name" && $0.name != "style:display-name" }
        let style = XMLNode("style:style", [("style:name", name)] + (attributes ?? [("style:family", "table-cell")]))
        let properties = original?.elements.first { $0.name == "style:table-cell-properties" }
        let tinted = XMLNode("style:table-cell-properties", properties?.attributes ?? [])
        tinted["fo:background-color"] = background
        tinted.children =
            properties?.children.filter { child in
                if case .element(let element) = child { element.name != "style:background-image" } else { false }
            } ?? []
        style.children = [.element(tinted)]
        style.children += (original?.children ?? []).filter { child in
            if case .element(let element) = child { element !== properties } else { false }
        }
        made[name] = style
        order.append(name)
        return name
    }

    /// The styles made so far.
    var styles: [XMLNode] { order.compactMap { made[$0] } }
}
