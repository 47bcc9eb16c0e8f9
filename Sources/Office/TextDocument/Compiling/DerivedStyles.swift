/// Automatic styles made from those of a part.
///
/// Writer keeps the paragraph styles staff define, but renames or forgets those of cells. So when the data picks a
/// paragraph style in a cell, the whole cell takes its colour, by a copy of the cell's own style
/// (OpenDocument 1.2 part 1, §17.18). A paragraph that begins a page only sometimes has two copies of its style
/// (§20.188), and some of many rows one that stays with the next (§20.194).
struct DerivedStyles {
    private var originals: [String: [String: XMLNode]] = [:]
    private var tinted: [XMLNode] = []
    private var paragraphs: [XMLNode] = []

    /// Remembers the cell and paragraph styles of a part.
    init(from root: XMLNode) {
        root.walk { node in
            guard node.name == "style:style", let family = node["style:family"], let name = node["style:name"] else {
                return
            }
            originals[family, default: [:]][name] = node
        }
    }

    /// The styles made so far.
    var made: [XMLNode] { tinted + paragraphs }

    /// The style of a cell usually in `usual`, with that background.
    mutating func tinted(_ usual: String?, background: String) -> String {
        let name = "\(usual ?? "Cellule").\(background.drop { $0 == "#" })"
        let originals = originals["table-cell"] ?? [:]
        if originals[name] != nil || tinted.contains(where: { $0["style:name"] == name }) { return name }
        let style = Self.copy(of: usual.flatMap { originals[$0] }, named: name, family: "table-cell") { properties in
            properties["fo:background-color"] = background
            properties.children.removeAll { child in
                if case .element(let element) = child { element.name == "style:background-image" } else { true }
            }
        }
        tinted.append(style)
        return name
    }

    /// The style of a paragraph usually in `usual`, with or without a page before it, whatever `usual` does.
    mutating func breaking(_ usual: String?, before breaks: Bool) -> String {
        paragraph(usual, as: breaks ? "page" : "suite", "fo:break-before", breaks ? "page" : "auto")
    }

    /// The style of a paragraph usually in `usual` that no page parts from the next.
    mutating func keeping(_ usual: String?) -> String {
        paragraph(usual, as: "solidaire", "fo:keep-with-next", "always")
    }

    private mutating func paragraph(
        _ usual: String?,
        as variant: String,
        _ property: String,
        _ value: String
    ) -> String {
        let name = "\(usual ?? "Standard").\(variant)"
        if paragraphs.contains(where: { $0["style:name"] == name }) { return name }
        let original = usual.flatMap { originals["paragraph"]?[$0] }
        let style = Self.copy(of: original, named: name, family: "paragraph") { $0[property] = value }
        if original == nil, let usual { style.attributes.append(("style:parent-style-name", usual)) }
        paragraphs.append(style)
        return name
    }

    /// A copy of a style under another name, whose properties `change` may change.
    private static func copy(
        of original: XMLNode?,
        named name: String,
        family: String,
        _ change: (XMLNode) -> Void
    ) -> XMLNode {
        let attributes = original?.attributes.filter { $0.name != "style:name" && $0.name != "style:display-name" }
        let style = XMLNode("style:style", [("style:name", name)] + (attributes ?? [("style:family", family)]))
        let former = original?.elements.first { $0.name == "style:\(family)-properties" }
        let properties = XMLNode("style:\(family)-properties", former?.attributes ?? [])
        properties.children = former?.children ?? []
        change(properties)
        style.children = [.element(properties)]
        style.children += (original?.children ?? []).filter { child in
            if case .element(let element) = child { element !== former } else { false }
        }
        return style
    }
}
