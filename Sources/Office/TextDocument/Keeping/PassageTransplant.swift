/// Carries passages from one document into another: text, styles, pictures, notes, tracked changes.
struct PassageTransplant {
    private(set) var files: PassageFiles
    private var styles: PassageStyles
    private var names: PassageNames
    private var changes: [XMLNode] = []
    private let controls: PassageControls
    private let regions: [String: XMLNode]

    init(from source: PassageSource, into content: XMLNode, styles: XMLNode, members: Set<String>) {
        files = PassageFiles(from: source.package, besides: members)
        self.styles = PassageStyles(from: source, into: content, styles: styles)
        names = PassageNames(takenIn: content)
        controls = PassageControls(in: source.content)
        var regions: [String: XMLNode] = [:]
        source.content.walk { node in
            guard node.name == "text:changed-region", let id = node["text:id"] ?? node["xml:id"] else { return }
            regions[id] = node
        }
        self.regions = regions
    }

    /// The blocks of a passage as the new document has them.
    mutating func carry(_ passage: KeptPassage) -> [XMLNode] {
        let container = XMLNode("text:section")
        container.children = passage.blocks.map { .element($0.copy()) }
        controls.putWords(into: container)
        let regions = changedRegions(of: container)
        Self.dropLoneMarks(in: container, among: Set(regions.compactMap { $0["text:id"] ?? $0["xml:id"] }))
        names.adapt(container.elements + regions)
        for node in [container] + regions { adapt(node) }
        changes += regions
        return container.elements
    }

    /// Mends what depends on all passages at once: their references to one another, and their tracked changes, which
    /// stand at the head of the text (§5.5.1).
    func finish(in text: XMLNode, sections: [XMLNode]) {
        for section in sections { unwrapLostReferences(in: section) }
        guard !changes.isEmpty else { return }
        let tracked = XMLNode("text:tracked-changes", [("text:track-changes", "false")])
        tracked.children = changes.map { .element($0) }
        let forms = text.elements.first?.name == "office:forms"
        text.children.insert(.element(tracked), at: forms ? 1 : 0)
    }

    // MARK: Tracked changes

    private func changedRegions(of node: XMLNode) -> [XMLNode] {
        var ids: [String] = []
        node.walk { node in
            if let id = node["text:change-id"], !ids.contains(id) { ids.append(id) }
        }
        return ids.compactMap { regions[$0]?.copy() }
    }

    /// A mark whose other end, or whose change, stands elsewhere marks nothing.
    private static func dropLoneMarks(in root: XMLNode, among changes: Set<String>) {
        var starts: Set<String> = []
        var ends: Set<String> = []
        root.walk { node in
            guard let mark = Mark(node) else { return }
            if mark.isStart { starts.insert(mark.name) } else { ends.insert(mark.name) }
        }
        root.replaceElements { node in
            if let id = node["text:change-id"], !changes.contains(id) { return [] }
            guard let mark = Mark(node) else { return nil }
            // A comment may stand at one point.
            let isPaired = mark.isStart ? ends.contains(mark.name) : starts.contains(mark.name)
            return isPaired || node.name == "office:annotation" ? nil : []
        }
    }

    /// One of the two ends of what marks a part of a text.
    private struct Mark {
        let name: String
        let isStart: Bool

        init?(_ node: XMLNode) {
            switch node.name {
            case "office:annotation", "office:annotation-end":
                guard let name = node["office:name"] else { return nil }
                self.name = "annotation " + name
                isStart = node.name == "office:annotation"
            case "text:change-start", "text:bookmark-start", "text:reference-mark-start":
                name = node.name.dropLast("start".count) + (node["text:change-id"] ?? node["text:name"] ?? "")
                isStart = true
            case "text:change-end", "text:bookmark-end", "text:reference-mark-end":
                name = node.name.dropLast("end".count) + (node["text:change-id"] ?? node["text:name"] ?? "")
                isStart = false
            default: return nil
            }
        }
    }

    // MARK: Elements

    /// Fields that need declarations, a database or a program at the head of their document.
    private static func isBoundToDocument(_ name: String) -> Bool {
        ["text:variable-", "text:user-field-", "text:database-", "text:dde-"].contains { name.hasPrefix($0) }
            || name == "text:execute-macro" || name == "text:expression" || name == "text:table-formula"
    }

    /// Gives an element and what it holds the styles and files it has in the new document.
    private mutating func adapt(_ root: XMLNode) {
        var (styles, files) = (styles, files)
        root.replaceElements { node in
            switch node.name {
            case "draw:control", "text:script", "text:section-source", "office:dde-source": return []
            // What Writer writes for a comment without a date.
            case "dc:date" where node.text.hasPrefix("0000"): return []
            case _ where Self.isBoundToDocument(node.name): return node.children
            case "draw:image", "draw:object", "draw:object-ole":
                guard let address = node["xlink:href"], !address.isEmpty, !address.isRemote else { break }
                guard let new = files.address(address) else { return [] }
                node["xlink:href"] = new
            case "draw:frame" where !node.elements.contains(where: Self.isContentOfFrame): return []
            case "text:a" where node["xlink:href"].map(\.runsPrograms) ?? false: return node.children
            default: break
            }
            styles.adapt(node)
            return nil
        }
        (self.styles, self.files) = (styles, files)
    }

    private static func isContentOfFrame(_ node: XMLNode) -> Bool {
        node.name.hasPrefix("draw:")
            && !["draw:contour-polygon", "draw:contour-path", "draw:glue-point"].contains(node.name)
    }

    /// References to what the new document does not have become the words that they show.
    private func unwrapLostReferences(in root: XMLNode) {
        root.replaceElements { names.leadsSomewhere($0) ? nil : $0.children }
    }
}

extension XMLNode {
    /// Replaces elements within, innermost first; nil leaves an element where it is.
    fileprivate func replaceElements(_ replacement: (XMLNode) -> [Child]?) {
        children = children.flatMap { child -> [Child] in
            guard case .element(let element) = child else { return [child] }
            element.replaceElements(replacement)
            return replacement(element) ?? [child]
        }
    }
}

extension String {
    /// Whether an address leads out of the package.
    fileprivate var isRemote: Bool { contains(":") || hasPrefix("/") || hasPrefix("../") }
}
