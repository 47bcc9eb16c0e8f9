/// Finds the kept places of a document: by their sections, or by their bookmarks when a program forgot the sections.
struct KeptPlaceFinder {
    /// A kept place that was found; all of it stands in the section.
    struct Place {
        let identity: String
        let name: String
        let section: XMLNode
        /// Of what the template had put there; nil when nothing tells.
        let initialWords: String?
        let initialLooks: String?
    }

    private(set) var found: [Place] = []
    /// The identities of the sections that are kept places.
    private(set) var identities: [ObjectIdentifier: String] = [:]
    /// Whether some places have no section of their name any more.
    private(set) var isFromWord = false
    /// Whether a place begins somewhere and ends nowhere.
    private(set) var isUncertain = false
    private let root: XMLNode

    typealias Bookmark = KeptPlaceMark.Bookmark

    init(in root: XMLNode) {
        self.root = root
    }

    /// Finds the places, and takes our bookmarks out.
    mutating func find() {
        findSections(in: root)
        if Self.hasStart(outsideOfPlacesIn: root) {
            isFromWord = true
            Self.unwrapSections(in: root)
            delimit(in: root)
        }
        Self.dropBookmarks(in: root)
    }

    private mutating func add(_ section: XMLNode, identity: String, name: String) {
        var initial: (words: String, looks: String)?
        section.walk { node in
            switch Bookmark(node.bookmarkName) {
            case .start(identity, let words, let looks, _), .cell(identity, let words, let looks, _):
                initial = (words, looks)
            case .start, .cell, .after, .end, nil: break
            }
        }
        identities[ObjectIdentifier(section)] = identity
        found.append(
            Place(
                identity: identity,
                name: name,
                section: section,
                initialWords: initial?.words,
                initialLooks: initial?.looks
            )
        )
    }

    // MARK: Sections

    private mutating func findSections(in node: XMLNode) {
        for element in node.elements {
            if let name = element.keptPlaceName {
                add(element, identity: KeptPlaceMark.identity(of: name), name: name)
            } else {
                findSections(in: element)
            }
        }
    }

    /// Word files have sections of their own making, which stand between the marks of a place.
    private static func unwrapSections(in node: XMLNode) {
        for element in node.elements where element.keptPlaceName == nil { unwrapSections(in: element) }
        node.children = node.children.flatMap { child -> [XMLNode.Child] in
            guard case .element(let element) = child, element.name == "text:section", element.keptPlaceName == nil
            else { return [child] }
            return element.children
        }
    }

    // MARK: Bookmarks

    private static func hasStart(outsideOfPlacesIn node: XMLNode) -> Bool {
        node.elements.contains { element in
            // Writer moves the mark to the words that were struck out under review, which stand apart.
            if element.keptPlaceName != nil || element.name == "text:tracked-changes" { return false }
            switch Bookmark(element.bookmarkName) {
            case .start, .cell: return true
            case .after, .end, nil: return hasStart(outsideOfPlacesIn: element)
            }
        }
    }

    /// Puts what stands between two bookmarks into a section.
    private mutating func delimit(in container: XMLNode) {
        let blocks = container.elements
        // Among text there are no blocks.
        guard blocks.count == container.children.count else { return blocks.forEach { delimit(in: $0) } }
        let marks = blocks.map(Self.bookmarks(ofBlock:))
        var children: [XMLNode.Child] = []
        var index = 0
        while index < blocks.count {
            guard let place = Self.placeBeginning(at: index, marks, in: container) else {
                if blocks[index].holdsLines { isUncertain = isUncertain || marks[index].contains(where: \.beginsPlace) }
                delimit(in: blocks[index])
                children.append(.element(blocks[index]))
                index += 1
                continue
            }
            let section = XMLNode("text:section", [("text:name", KeptPlaceMark.sectionPrefix + place.title)])
            section.children = place.blocks.map { .element(blocks[$0]) }
            section.dropTrailingEmptyParagraphs()
            add(section, identity: place.identity, name: place.title)
            children.append(.element(section))
            index = place.blocks.upperBound
        }
        container.children = children
    }

    private static func placeBeginning(
        at index: Int,
        _ marks: [[Bookmark]],
        in container: XMLNode
    ) -> (identity: String, title: String, blocks: Range<Int>)? {
        // Whatever was put before its mark, a cell is a place as a whole.
        let isCell = container.name == "table:table-cell" && index == 0
        for mark in isCell ? marks.flatMap(\.self) : marks[index] {
            switch mark {
            case .cell(let identity, _, _, let title):
                guard isCell else { continue }
                return (identity, title, 0..<marks.count)
            case .start(let identity, _, _, let title):
                let end = marks.indices.dropFirst(index).first {
                    marks[$0].contains(.end(identity: identity))
                        || $0 > index && marks[$0].contains(.after(identity: identity))
                }
                guard let end else { continue }
                let isInside = marks[end].contains(.end(identity: identity))
                return (identity, title, index..<(isInside ? end + 1 : end))
            case .after, .end: continue
            }
        }
        return nil
    }

    /// The bookmarks by which places begin and end with a block; a table may be the first or the last of a place.
    private static func bookmarks(ofBlock block: XMLNode) -> [Bookmark] {
        if block.holdsLines { return bookmarks(in: block) }
        guard block.name == "table:table", let first = block.line(isLast: false), let last = block.line(isLast: true)
        else { return [] }
        var cells = 0
        block.walk { if $0.name == "table:table-cell" { cells += 1 } }
        // Both ends in one cell are those of a place within it.
        guard cells > 1 else { return [] }
        let starts = bookmarks(in: first).filter { if case .start = $0 { true } else { false } }
        return starts + bookmarks(in: last).filter { if case .end = $0 { true } else { false } }
    }

    /// The bookmarks in the lines of a block, without those of tables or frames within.
    private static func bookmarks(in node: XMLNode) -> [Bookmark] {
        node.elements.flatMap { element -> [Bookmark] in
            if let mark = Bookmark(element.bookmarkName) { return [mark] }
            return element.name.hasPrefix("text:") && element.name != "text:note" ? bookmarks(in: element) : []
        }
    }

    private static func dropBookmarks(in node: XMLNode) {
        node.children.removeAll { child in
            if case .element(let element) = child { Bookmark(element.bookmarkName) != nil } else { false }
        }
        for element in node.elements { dropBookmarks(in: element) }
    }
}

extension KeptPlaceMark.Bookmark {
    fileprivate var beginsPlace: Bool {
        switch self {
        case .start, .cell: true
        case .after, .end: false
        }
    }
}

extension XMLNode {
    /// The name of the kept place that a section is.
    var keptPlaceName: String? {
        name == "text:section" ? KeptPlaceMark.place(ofSection: self["text:name"]) : nil
    }

    /// The name of a bookmark; programs may write one without width as two ends.
    fileprivate var bookmarkName: String? {
        ["text:bookmark", "text:bookmark-start", "text:bookmark-end"].contains(name) ? self["text:name"] : nil
    }

    /// Whether lines of text stand in it directly.
    fileprivate var holdsLines: Bool { isParagraph || name == "text:list" }

    /// Word needs a paragraph after a table or at the end of a cell, where there was none.
    fileprivate func dropTrailingEmptyParagraphs() {
        while children.count > 1, case .element(let last)? = children.last, last.isParagraph, last.children.isEmpty {
            children.removeLast()
        }
    }
}
