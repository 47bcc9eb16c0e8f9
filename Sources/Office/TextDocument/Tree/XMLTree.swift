import Words

/// A part of a package as a tree, reduced to what OpenDocument 1.2 knows.
///
/// Foreign elements and attributes (those LibreOffice adds for itself), scripts, tracked changes, comments and
/// stale page breaks are left out here, once: OpenDocument 1.2 part 1, §3.17 and §22.
struct XMLTree {
    let root: XMLNode
    /// Prefix and URI of every namespace of the part, in order of appearance.
    let namespaces: [(prefix: String, uri: String)]
    /// What headers and footers of the first page alone say, which version 1.2 does not have; nil when they say nothing.
    let firstPageText: String?

    /// Where lines of Writer broke pages, and all that would run by itself.
    private static let leftOut: Set<String> = [
        "text:soft-page-break", "office:scripts", "office:event-listeners", "text:script", "text:execute-macro",
    ]

    /// Attributes and elements that version 1.3 added; documents are written in version 1.2.
    private static let newer: Set<String> = [
        "style:contextual-spacing", "style:header-first", "style:footer-first", "style:scale-to-X", "style:scale-to-Y",
        "number:min-decimal-places", "number:max-denominator-value", "number:exponent-interval",
        "number:forced-exponent-sign", "number:fill-character", "table:tab-color", "text:current-selected",
        "chart:data-label-series", "chart:regression-force-intercept", "chart:regression-intercept-value",
        "chart:regression-max-degree", "chart:regression-moving-type", "chart:regression-name",
        "chart:regression-period", "chart:coordinate-region", "meta:creator-initials", "draw:mime-type",
    ]

    /// - Parameter keepsReviews: whether tracked changes and comments stay.
    init(_ bytes: [UInt8], part: String, keepsReviews: Bool = false) throws(OfficeError) {
        var reader = try XMLReader(bytes: bytes, part: part)
        var namespaces: [(prefix: String, uri: String)] = []
        let document = XMLNode("")
        var stack = [document]
        var firstPages: [XMLNode] = []
        var paragraphs = 0
        var isReviewed = false
        var trackedRows: Set<String> = []
        while let event = try reader.next() {
            switch event {
            case .start(let name, let attributes, let declared):
                for declaration in declared { Self.declare(declaration.prefix, declaration.uri, in: &namespaces) }
                let isKnown = Self.prefix(name) != nil
                let node = XMLNode(isKnown ? Self.qualified(name) : "")
                if node.isParagraph, !stack.contains(where: \.holdsAsides) {
                    paragraphs += 1
                    node.rank = paragraphs
                }
                if let prefix = Self.prefix(name) { Self.declare(prefix, name.namespace, in: &namespaces) }
                for attribute in attributes where Self.isKept(attribute.name, on: name) {
                    let name = Self.qualified(attribute.name)
                    if Self.newer.contains(name) { continue }
                    node.attributes.append((name, name == "office:version" ? "1.2" : attribute.value))
                    if let prefix = Self.prefix(attribute.name) {
                        Self.declare(prefix, attribute.name.namespace, in: &namespaces)
                    }
                }
                if ["header-first", "footer-first"].contains(name.local) { firstPages.append(node) }
                if Self.tracksRow(name, attributes), let style = stack.last?["style:name"] { trackedRows.insert(style) }
                stack.append(node)
            case .text(let text):
                stack.last?.children.append(.text(text))
            case .end:
                let node = stack.removeLast()
                guard let parent = stack.last else { continue }
                if node.isReview { isReviewed = true }
                Self.attach(node, to: parent)
            }
        }
        guard let root = document.elements.first else { throw .malformedXML(part: part, line: 1) }
        if isReviewed, !keepsReviews { root.acceptReviews(trackingRows: trackedRows) }
        self.root = root
        firstPageText = firstPages.map(\.text.trimmed).first { !$0.isEmpty }
        self.namespaces = namespaces
    }

    /// Whether the style of a row says that the row itself was added or deleted while changes were tracked, not its text
    /// alone; Writer has an attribute of its own for it.
    private static func tracksRow(_ name: XMLName, _ attributes: [XMLAttribute]) -> Bool {
        name.local == "table-row-properties"
            && attributes.contains { $0.name.local == "text-changes-only" && $0.value == "false" }
    }

    /// A foreign element among text gives way to what it contains; elsewhere it goes with its content.
    private static func attach(_ node: XMLNode, to parent: XMLNode) {
        if leftOut.contains(node.name) || newer.contains(node.name) { return }
        // A list to choose from is of version 1.3: the choice stays.
        if node.name == "text:drop-down" { return parent.children += node.children.filter { !isLabel($0) } }
        if !node.name.isEmpty {
            if !holdsText(node) { node.children.removeAll { isBlankText($0) } }
            parent.children.append(.element(node))
        } else if holdsText(parent) || parent.name.isEmpty {
            parent.children.append(contentsOf: node.children)
        }
    }

    /// Whether it is one of the choices of a list.
    private static func isLabel(_ child: XMLNode.Child) -> Bool {
        if case .element(let node) = child { node.name == "text:label" } else { false }
    }

    private static func isBlankText(_ child: XMLNode.Child) -> Bool {
        if case .text(let text) = child { text.isBlank } else { false }
    }

    /// Elements whose text counts; elsewhere blanks are indentation.
    private static func holdsText(_ node: XMLNode) -> Bool {
        guard node.elements.isEmpty || node.isParagraph || node.name.hasPrefix("text:") else { return false }
        return !blockContainers.contains(node.name)
    }

    private static let blockContainers: Set<String> = [
        "text:section", "text:list", "text:list-item", "text:list-header", "text:note", "text:note-body",
        "text:index-body", "text:index-title", "text:table-of-content", "text:table-of-content-source",
        "text:sequence-decls", "text:user-field-decls", "text:variable-decls", "text:bibliography",
        "text:alphabetical-index", "text:illustration-index", "text:table-index", "text:user-index",
        "text:object-index", "text:tracked-changes", "text:changed-region", "text:insertion", "text:deletion",
        "text:format-change",
    ]

    private static func declare(_ prefix: String, _ uri: String, in list: inout [(prefix: String, uri: String)]) {
        if prefix == "xml" || list.contains(where: { $0.prefix == prefix }) { return }
        list.append((prefix, uri))
    }

    private static func qualified(_ name: XMLName) -> String {
        guard let prefix = prefix(name), !prefix.isEmpty else { return name.local }
        return "\(prefix):\(name.local)"
    }

    /// Every attribute of OpenDocument has a namespace; only those of MathML and XForms have none.
    private static func isKept(_ attribute: XMLName, on element: XMLName) -> Bool {
        // Version 1.3 fills pages and their edges as it does drawings; `fo:background-color` says the colour for 1.2.
        if prefix(attribute) == "draw" { return !pageLooks.contains(element.local) }
        if prefix(attribute) != nil { return true }
        guard attribute.namespace.isEmpty, !attribute.local.contains(":") else { return false }
        return ["math", "xforms"].contains(prefix(element))
    }

    /// What says how pages, headers and footers look.
    private static let pageLooks: Set<String> = ["page-layout-properties", "header-footer-properties"]

    private static func prefix(_ name: XMLName) -> String? {
        prefixes[name.namespace]
    }

    private static let prefixes: [String: String] = {
        let office = "urn:oasis:names:tc:opendocument:xmlns:"
        var prefixes = [
            "http://purl.org/dc/elements/1.1/": "dc", "http://www.w3.org/1999/xlink": "xlink",
            "http://www.w3.org/1998/Math/MathML": "math", "http://www.w3.org/2002/xforms": "xforms",
            "http://www.w3.org/XML/1998/namespace": "xml",
        ]
        for name in [
            "office", "meta", "config", "text", "table", "dr3d", "chart", "form", "script", "style",
            "presentation", "manifest",
        ] {
            prefixes[office + name + ":1.0"] = name
        }
        prefixes[office + "drawing:1.0"] = "draw"
        prefixes[office + "datastyle:1.0"] = "number"
        prefixes[office + "animation:1.0"] = "anim"
        prefixes[office + "xsl-fo-compatible:1.0"] = "fo"
        prefixes[office + "svg-compatible:1.0"] = "svg"
        prefixes[office + "smil-compatible:1.0"] = "smil"
        return prefixes
    }()
}

extension XMLTree {
    /// The tree as XML again: a part that is not filled, reduced to OpenDocument 1.2.
    func written() -> [UInt8] {
        var writer = XMLWriter()
        writer.append(markup: XMLWriter.declaration)
        var namespaces = namespaces
        let known = Set(namespaces.map(\.prefix))
        var used: Set<String> = []
        root.walk { node in
            for name in [node.name] + node.attributes.map(\.name) { used.insert(String(name.prefix { $0 != ":" })) }
        }
        for (uri, prefix) in Self.prefixes.sorted(by: { $0.value < $1.value })
        where used.contains(prefix) && !known.contains(prefix) && prefix != "xml" {
            namespaces.append((prefix, uri))
        }
        let declared = namespaces.map { (name: $0.prefix.isEmpty ? "xmlns" : "xmlns:" + $0.prefix, value: $0.uri) }
        Self.write(root, declared, to: &writer)
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
