import Words

/// A document that was just filled, whose kept places take what people wrote in an earlier one.
///
/// One that takes nothing is made by ``FreshDocument`` where it can be.
struct KeptDocument {
    /// Names of the places that took a passage.
    private(set) var carried: [String] = []
    /// Names of the passages that have no place any more.
    private(set) var orphans: [String] = []
    private let content: XMLTree
    private let styles: XMLTree
    private let properties: XMLTree
    private let members: [String: [UInt8]]
    private let looks: TextLooks
    private var transplant: PassageTransplant?
    private var waiting: [KeptPassage]
    /// The sections that hold passages.
    private var filled: [XMLNode] = []
    private var identities: [ObjectIdentifier: String] = [:]
    private var names = PlaceIdentities()

    /// - Parameters:
    ///   - parts: the parts of the document, by name.
    ///   - members: what else its package holds.
    init(
        parts: [String: [UInt8]],
        members: [String: [UInt8]],
        keeping passages: KeptPassages?
    ) throws(OfficeError) {
        content = try XMLTree(parts["content.xml"] ?? [], part: "content.xml")
        styles = try XMLTree(parts["styles.xml"] ?? Self.empty("styles", within: "styles"), part: "styles.xml")
        properties = try XMLTree(parts["meta.xml"] ?? Self.empty("meta", within: "meta"), part: "meta.xml")
        self.members = members
        looks = TextLooks(content.root)
        waiting = passages?.passages.filter(\.isWritten) ?? []
        guard let passages, !waiting.isEmpty else { return }
        transplant = PassageTransplant(
            from: passages.source,
            into: content.root,
            styles: styles.root,
            members: Set(members.keys)
        )
    }

    /// A part that the template does not have.
    private static func empty(_ part: String, within group: String) -> [UInt8] {
        let namespace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        let root = "office:document-\(part)"
        return Array(
            "<\(root) xmlns:office=\"\(namespace)\" office:version=\"1.2\"><office:\(group)/></\(root)>".utf8
        )
    }

    /// The parts of the document with all passages in their places.
    mutating func parts() -> [(name: String, bytes: [UInt8])] {
        if let text = content.root.first("office:text") {
            keepPlaces(in: text)
            appendOrphans(to: text)
            transplant?.finish(in: text, sections: filled)
            renumberNotes(in: text)
        }
        leaveFingerprint()
        return [
            ("content.xml", content.written()), ("styles.xml", styles.written()), ("meta.xml", properties.written()),
        ]
    }

    /// Pictures and objects that came with the passages.
    var files: PassageFiles? { transplant?.files }

    // MARK: Places

    private mutating func keepPlaces(in node: XMLNode) {
        let elements = node.elements
        for (index, element) in elements.enumerated() {
            guard let name = element.keptPlaceName else {
                keepPlaces(in: element)
                continue
            }
            let next = elements.indices.contains(index + 1) ? elements[index + 1] : nil
            let isCell = node.name == "table:table-cell" && elements.count == 1
            keep(in: element, named: names.unused(name), isCell: isCell, next: next)
        }
    }

    private mutating func keep(in section: XMLNode, named name: String, isCell: Bool, next: XMLNode?) {
        let identity = KeptPlaceMark.identity(of: name)
        identities[ObjectIdentifier(section)] = identity
        section["text:name"] = KeptPlaceMark.sectionPrefix + name
        let initial = outline(of: section.elements, tellsLists: true)
        let subject = KeptPlaceMark.subject(of: name)
        if let index = waiting.firstIndex(where: { $0.identity == identity })
            ?? waiting.firstIndex(where: { KeptPlaceMark.subject(of: $0.name) == subject })
        {
            put(waiting.remove(at: index), into: section)
            carried.append(name)
        }
        mark(section, name, initial, isCell: isCell, next: next)
    }

    private mutating func put(_ passage: KeptPassage, into section: XMLNode) {
        guard let blocks = transplant?.carry(passage) else { return }
        section.children = blocks.map { .element($0) }
        filled.append(section)
    }

    /// Adds the bookmarks by which a place is found again in a document that went through Word.
    private func mark(
        _ section: XMLNode,
        _ name: String,
        _ initial: DocumentOutline<XMLNode>,
        isCell: Bool,
        next: XMLNode?
    ) {
        let marks = KeptPlaceMark.Bookmarks(of: name, words: initial.words, looks: initial.looks, isCell: isCell)
        if section.line(isLast: false) == nil { section.children.insert(.element(XMLNode("text:p")), at: 0) }
        section.line(isLast: false)?.children.insert(.bookmark(marks.start), at: 0)
        if isCell { return }
        if let next, next.isParagraph {
            next.children.insert(.bookmark(marks.after), at: 0)
        } else {
            section.line(isLast: true)?.children.append(.bookmark(marks.end))
        }
    }

    private func outline(of nodes: [XMLNode], tellsLists: Bool = false) -> DocumentOutline<XMLNode> {
        var outline = DocumentOutline<XMLNode>(
            styles: looks,
            identity: { [identities] in identities[ObjectIdentifier($0)] },
            picture: { [members] in members[TemplatePackage.memberName(at: $0)] },
            tellsLists: tellsLists
        )
        outline.add(nodes)
        return outline
    }

    // MARK: What has no place

    private mutating func appendOrphans(to text: XMLNode) {
        guard !waiting.isEmpty else { return }
        text.children.append(.element(heading("Passages conservés", level: 1)))
        let explanation =
            "Ces passages ont été écrits dans une version antérieure de ce document, à un endroit qu’il n’a plus. "
            + "Ils sont gardés ici tels quels."
        text.children.append(.element(paragraph(explanation)))
        for passage in waiting {
            let name = names.unused(passage.name)
            text.children.append(.element(heading(name, level: 2)))
            let section = XMLNode("text:section", [("text:name", KeptPlaceMark.sectionPrefix + name)])
            put(passage, into: section)
            identities[ObjectIdentifier(section)] = KeptPlaceMark.identity(of: name)
            text.children.append(.element(section))
            mark(section, name, outline(of: []), isCell: false, next: nil)
            orphans.append(name)
        }
        waiting = []
    }

    private func heading(_ words: String, level: Int) -> XMLNode {
        let node = XMLNode("text:h", words)
        if let style = style("Heading_20_\(level)") { node["text:style-name"] = style }
        node["text:outline-level"] = String(level)
        return node
    }

    private func paragraph(_ words: String) -> XMLNode {
        let node = XMLNode("text:p", words)
        if let style = style("Text_20_body") { node["text:style-name"] = style }
        return node
    }

    private func style(_ name: String) -> String? {
        let group = styles.root.elements.first { $0.name == "office:styles" }
        return group?.elements.contains { $0["style:name"] == name } ?? false ? name : nil
    }

    // MARK: The whole

    /// Notes of passages stand among those of the document.
    private func renumberNotes(in text: XMLNode) {
        var counts: [String: Int] = [:]
        text.walk { node in
            guard node.name == "text:note", let kind = node["text:note-class"],
                let citation = node.elements.first(where: { $0.name == "text:note-citation" }),
                citation["text:label"] == nil
            else { return }
            counts[kind, default: 0] += 1
            citation.children = [.text(String(counts[kind, default: 0]))]
        }
    }

    /// Says in the properties what stands outside of the places.
    private func leaveFingerprint() {
        let body = content.root.first("office:body")?.elements ?? []
        let fingerprint = DocumentFingerprint.text(outline(of: body), pages: styles.root)
        DocumentFingerprint.leave(fingerprint, in: properties.root)
    }
}

extension XMLNode.Child {
    fileprivate static func bookmark(_ bookmark: KeptPlaceMark.Bookmark) -> XMLNode.Child {
        .element(XMLNode("text:bookmark", [("text:name", bookmark.name)]))
    }
}
