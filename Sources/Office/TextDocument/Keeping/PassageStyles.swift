/// Brings the styles of passages into another document: automatic ones under new names, those that staff see only
/// where the document has none of that name (OpenDocument 1.2 part 1, §16.2).
struct PassageStyles {
    struct Key: Hashable {
        let family: String
        let name: String
    }

    private let automatic: [Key: XMLNode]
    private let common: [Key: XMLNode]
    private let fonts: [String: XMLNode]
    private let target: XMLNode
    private let targetStyles: XMLNode
    /// The page styles of the target.
    private let pages: Set<String>
    /// The styles of the target by the names that staff see, which programs write in several ways.
    private var present: [Key: String] = [:]
    /// Names of the target, whatever their family.
    private var names: Set<String> = []
    private var renamed: [Key: String] = [:]
    private var count = 0

    /// - Parameters:
    ///   - content: the part `content.xml` of the document that gets the passages.
    ///   - styles: its part `styles.xml`.
    init(from source: PassageSource, into content: XMLNode, styles: XMLNode) {
        automatic = Self.styles(in: source.content, group: "office:automatic-styles")
        common = source.styles.map { Self.styles(in: $0, group: "office:styles") } ?? [:]
        var fonts: [String: XMLNode] = [:]
        for root in [source.styles, source.content].compactMap(\.self) {
            for face in Self.group("office:font-face-decls", of: root)?.elements ?? [] {
                if let name = face["style:name"] { fonts[name] = face }
            }
        }
        self.fonts = fonts
        target = content
        targetStyles = styles
        pages = Set(Self.group("office:master-styles", of: styles)?.elements.compactMap { $0["style:name"] } ?? [])
        for (root, group) in [(content, "office:automatic-styles"), (styles, "office:styles")] {
            for key in Self.styles(in: root, group: group).keys.sorted(by: { $0.name < $1.name }) {
                names.insert(key.name)
                present[Self.shown(key)] = key.name
            }
        }
    }

    private static func group(_ name: String, of root: XMLNode) -> XMLNode? {
        root.elements.first { $0.name == name }
    }

    private static func styles(in root: XMLNode, group: String) -> [Key: XMLNode] {
        var found: [Key: XMLNode] = [:]
        for style in Self.group(group, of: root)?.elements ?? [] {
            if let key = key(of: style) { found[key] = style }
        }
        return found
    }

    private static func key(of style: XMLNode) -> Key? {
        switch style.name {
        case "style:style": style["style:name"].map { Key(family: style["style:family"] ?? "", name: $0) }
        case "text:list-style": style["style:name"].map { Key(family: "list", name: $0) }
        case _ where style.name.hasPrefix("number:"): style["style:name"].map { Key(family: "data", name: $0) }
        case _ where style.name.hasPrefix("draw:"): style["draw:name"].map { Key(family: "fill", name: $0) }
        default: nil
        }
    }

    private static func shown(_ key: Key) -> Key {
        Key(family: key.family, name: StyleCatalogue.decoded(key.name))
    }

    // MARK: References

    /// Gives the references of an element to styles the names they have in the target; drops those that lead nowhere.
    mutating func adapt(_ node: XMLNode) {
        for attribute in node.attributes {
            if attribute.name == "style:master-page-name" {
                // A page that the target does not have still begins there.
                if attribute.value.isEmpty || pages.contains(attribute.value) { continue }
                node[attribute.name] = nil
                node.beginsPage()
            } else if Self.dropped.contains(attribute.name) {
                node[attribute.name] = nil
            } else if Self.fontNames.contains(attribute.name) {
                bringFont(attribute.value, to: target)
            } else if let family = Self.family(of: attribute.name, on: node) {
                node[attribute.name] = name(in: Key(family: family, name: attribute.value))
            }
        }
    }

    /// Templates of tables are those of the target.
    private static let dropped: Set<String> = [
        "table:template-name", "draw:class-names", "text:class-names", "draw:layer",
    ]
    private static let fontNames: Set<String> = [
        "style:font-name", "style:font-name-asian", "style:font-name-complex",
    ]
    private static let fills: Set<String> = [
        "draw:fill-image-name", "draw:fill-gradient-name", "draw:fill-hatch-name", "draw:opacity-name",
        "draw:stroke-dash", "draw:marker-start", "draw:marker-end",
    ]

    /// The family of the style that an attribute names, if it does.
    private static func family(of attribute: String, on node: XMLNode) -> String? {
        switch attribute {
        case "table:style-name":
            node.name == "table:covered-table-cell" ? "table-cell" : String(node.name.dropFirst("table:".count))
        case "table:default-cell-style-name": "table-cell"
        case "draw:style-name": "graphic"
        case "draw:text-style-name", "text:cond-style-name": "paragraph"
        case "text:visited-style-name", "text:citation-style-name", "style:style-name": "text"
        case "text:style-override", "style:list-style-name": "list"
        case "style:data-style-name", "style:percentage-data-style-name": "data"
        case "style:parent-style-name", "style:next-style-name": node["style:family"] ?? "paragraph"
        case "text:style-name":
            switch node.name {
            case "text:p", "text:h": "paragraph"
            case "text:list": "list"
            case "text:section": "section"
            case _ where node.name.hasSuffix("-index") || node.name == "text:table-of-content": "section"
            default: "text"
            }
        default: fills.contains(attribute) ? "fill" : nil
        }
    }

    private mutating func name(in key: Key) -> String? {
        if let name = renamed[key] { return name }
        if let style = automatic[key] { return copy(style, key) }
        return bring(key)
    }

    // MARK: Copies

    /// Copies an automatic style under a new name.
    private mutating func copy(_ style: XMLNode, _ key: Key) -> String {
        var name = ""
        repeat {
            count += 1
            name = "K\(count)"
        } while names.contains(name)
        names.insert(name)
        renamed[key] = name
        let copy = style.copy()
        copy[style.name.hasPrefix("draw:") ? "draw:name" : "style:name"] = name
        copy["style:display-name"] = nil
        adaptAll(copy)
        Self.group("office:automatic-styles", of: target)?.children.append(.element(copy))
        return name
    }

    /// Makes sure that the target has a style that staff see, and gives its name; nil when neither document has it.
    private mutating func bring(_ key: Key) -> String? {
        if let name = present[Self.shown(key)] { return name }
        guard let style = common[key], let group = Self.group("office:styles", of: targetStyles) else { return nil }
        present[Self.shown(key)] = key.name
        names.insert(key.name)
        let copy = style.copy()
        adaptAll(copy)
        copy.walk { node in
            for name in Self.fontNames { if let font = node[name] { bringFont(font, to: targetStyles) } }
        }
        group.children.append(.element(copy))
        return key.name
    }

    private mutating func adaptAll(_ node: XMLNode) {
        node.children.removeAll { child in
            guard case .element(let element) = child else { return false }
            return ["style:map", "style:background-image"].contains(element.name)
        }
        adapt(node)
        for element in node.elements { adaptAll(element) }
    }

    private func bringFont(_ name: String, to root: XMLNode) {
        guard let group = Self.group("office:font-face-decls", of: root), let face = fonts[name],
            !group.elements.contains(where: { $0["style:name"] == name })
        else { return }
        let copy = face.copy()
        copy.children = []
        group.children.append(.element(copy))
    }
}

extension XMLNode {
    /// Has the paragraphs or the tables of a style begin a page.
    fileprivate func beginsPage() {
        let name = self["style:family"] == "table" ? "style:table-properties" : "style:paragraph-properties"
        let properties = elements.first { $0.name == name } ?? XMLNode(name)
        if !elements.contains(where: { $0 === properties }) { children.insert(.element(properties), at: 0) }
        properties["fo:break-before"] = "page"
    }
}
