import Words

/// A document that was just filled and takes no passage: its kept places only need their marks.
///
/// It is what ``KeptDocument`` would make of it, byte for byte, laid on the written parts as splices: a first run, and any
/// document that nobody has written in, spare the trees.
struct FreshDocument {
    /// The parts with the marks of all places.
    let parts: [(name: String, bytes: [UInt8])]

    /// Nil when the parts hold what only a tree can tell: notes to renumber, a place without a paragraph.
    ///
    /// - Parameters:
    ///   - parts: the parts of the document, by name.
    ///   - members: what else its package holds.
    init?(parts: [String: [UInt8]], members: [String: [UInt8]]) throws(OfficeError) {
        guard let content = parts["content.xml"].flatMap(WrittenMarkup.init),
            let styles = parts["styles.xml"].flatMap(WrittenMarkup.init),
            let properties = parts["meta.xml"], let body = content.first("office:body"),
            let text = content.first("office:text"), content.first("text:note") == nil
        else { return nil }
        var places = FreshPlaces(in: content, members: members)
        guard places.mark(within: text) else { return nil }
        var outline = places.outline(tellsLists: false)
        outline.add(within: WrittenElement(body, of: content))
        let meta = try XMLTree(properties, part: "meta.xml")
        DocumentFingerprint.leave(
            DocumentFingerprint.text(outline, pages: WrittenElement(0, of: styles)),
            in: meta.root
        )
        self.parts = [
            ("content.xml", content.rewritten(places.additions, renaming: places.names)),
            ("styles.xml", styles.rewritten()), ("meta.xml", meta.written()),
        ]
    }
}

/// The kept places of a document that was just filled, with the marks that they get.
private struct FreshPlaces {
    /// What is added at the beginning and at the end of elements.
    private(set) var additions: [Int: WrittenMarkup.Addition] = [:]
    /// Names of sections that differ from those written.
    private(set) var names: [Int: String] = [:]
    private let content: WrittenMarkup
    private let members: [String: [UInt8]]
    private let looks: TextLooks
    private var identities = PlaceIdentities()
    private var sections: [Int: String] = [:]

    init(in content: WrittenMarkup, members: [String: [UInt8]]) {
        self.content = content
        self.members = members
        looks = TextLooks(WrittenElement(0, of: content))
    }

    /// An outline of nothing yet, for which the places found so far are places.
    func outline(tellsLists: Bool) -> DocumentOutline<WrittenElement> {
        DocumentOutline(
            styles: looks,
            identity: { [sections] in sections.isEmpty ? nil : sections[$0.index] },
            picture: { [members] in members[TemplatePackage.memberName(at: $0)] },
            tellsLists: tellsLists
        )
    }

    /// Marks the places within an element; false when one of them has no paragraph.
    mutating func mark(within element: Int) -> Bool {
        let children = content.children(element)
        for (rank, child) in children.enumerated() {
            guard let name = placeName(child) else {
                guard mark(within: child) else { return false }
                continue
            }
            let next = rank + 1 < children.count ? children[rank + 1] : nil
            let isCell = content.name(element) == "table:table-cell" && children.count == 1
            guard mark(child, named: name, isCell: isCell, next: next) else { return false }
        }
        return true
    }

    private func placeName(_ element: Int) -> String? {
        guard content.name(element) == "text:section" else { return nil }
        return KeptPlaceMark.place(ofSection: content.value(of: "text:name", in: element).map(content.text))
    }

    private mutating func mark(_ section: Int, named written: String, isCell: Bool, next: Int?) -> Bool {
        let place = WrittenElement(section, of: content)
        guard let first = place.line(isLast: false)?.index, let last = place.line(isLast: true)?.index else {
            return false
        }
        let name = identities.unused(written)
        if name != written { names[section] = KeptPlaceMark.sectionPrefix + name }
        var initial = outline(tellsLists: true)
        initial.add(within: place)
        let marks = KeptPlaceMark.Bookmarks(of: name, words: initial.words, looks: initial.looks, isCell: isCell)
        sections[section] = KeptPlaceMark.identity(of: name)
        additions[first, default: ([], [])].first = marks.start.markup
        if isCell { return true }
        if let next, WrittenElement(next, of: content).role == .paragraph {
            additions[next, default: ([], [])].first = marks.after.markup
        } else {
            additions[last, default: ([], [])].last = marks.end.markup
        }
        return true
    }
}

extension KeptPlaceMark.Bookmark {
    fileprivate var markup: [UInt8] {
        var writer = XMLWriter()
        writer.open("text:bookmark", [("text:name", name)], closed: true)
        return writer.bytes
    }
}
