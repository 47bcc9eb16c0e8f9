/// How text stands out in a document: what each style says of it, by the names of styles that staff see.
struct TextLooks {
    private struct Key: Hashable {
        let family: String
        let name: String
    }

    private var automatic: [Key: XMLNode] = [:]

    /// What somebody may change by hand to say something.
    private static let properties = [
        "fo:font-weight", "fo:font-style", "style:text-underline-style", "style:text-line-through-style",
        "style:text-position", "fo:color", "fo:background-color", "fo:font-size", "text:display",
    ]

    /// - Parameter root: the part `content.xml`.
    init(_ root: XMLNode) {
        for group in root.elements where group.name == "office:automatic-styles" {
            for style in group.elements where style.name == "style:style" {
                guard let family = style["style:family"], let name = style["style:name"] else { continue }
                automatic[Key(family: family, name: name)] = style
            }
        }
    }

    /// How the text of an element looks where the text around it looks like `outer`.
    func look(of node: XMLNode, within outer: Look = Look()) -> Look {
        let family = node.isParagraph ? "paragraph" : "text"
        guard let name = node["text:style-name"] else { return outer }
        var look = outer
        guard let style = automatic[Key(family: family, name: name)] else {
            look.styles.append(StyleCatalogue.decoded(name))
            return look
        }
        if let parent = style["style:parent-style-name"] { look.styles.append(StyleCatalogue.decoded(parent)) }
        for properties in style.elements where properties.name == "style:text-properties" {
            for name in Self.properties {
                if let value = properties[name] { look.values[name] = value }
            }
        }
        return look
    }

    /// The styles around a text, and what was set beside them.
    struct Look: Equatable {
        var styles: [String] = []
        var values: [String: String] = [:]

        var text: String {
            let set = values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            return (styles + set).joined(separator: " ")
        }
    }
}
