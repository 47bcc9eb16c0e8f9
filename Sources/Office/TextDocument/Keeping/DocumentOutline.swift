import Words

/// What a document says, in a form that stays the same when another program saves it: Writer renames styles and ids
/// and moves blanks, Word forgets sections.
struct DocumentOutline {
    /// Words, tables and frames, in their order.
    private(set) var words = Fingerprint()
    /// How the words look; other programs than Writer say it otherwise.
    private(set) var looks = Fingerprint()
    /// Whether there are comments or tracked changes.
    private(set) var isReviewed = false
    /// Whether there is nothing to read or to look at.
    private(set) var isBlank = true
    private let styles: TextLooks
    private let identity: (XMLNode) -> String?
    private let picture: (String) -> [UInt8]?

    /// - Parameters:
    ///   - identity: what stands for a kept place, when an element is one.
    ///   - picture: the bytes of a picture of the package.
    init(styles: TextLooks, identity: @escaping (XMLNode) -> String?, picture: @escaping (String) -> [UInt8]?) {
        self.styles = styles
        self.identity = identity
        self.picture = picture
    }

    /// Elements that programs compute: the next program may compute something else.
    private static let computed: Set<String> = [
        "text:page-number", "text:page-count", "text:page-continuation", "text:bookmark-ref", "text:reference-ref",
        "text:note-ref", "text:sequence", "text:sequence-ref", "text:date", "text:time", "text:chapter",
        "text:file-name", "text:modification-date", "text:modification-time", "text:word-count",
        "text:table-of-content", "text:table-index", "text:illustration-index", "text:alphabetical-index",
        "text:user-index", "text:object-index", "text:bibliography", "text:note-citation",
    ]
    private static let declarations: Set<String> = [
        "text:sequence-decls", "text:variable-decls", "text:user-field-decls", "text:tracked-changes", "office:forms",
        "table:title", "table:desc", "svg:title", "svg:desc", "table:covered-table-cell",
    ]
    private static let reviews: Set<String> = [
        "text:change", "text:change-start", "text:change-end", "office:annotation", "office:annotation-end",
    ]

    mutating func add(_ nodes: [XMLNode]) {
        for node in nodes { add(node) }
    }

    private mutating func add(_ node: XMLNode) {
        if let identity = identity(node) { return words.add("§" + identity) }
        if Self.declarations.contains(node.name) || Self.computed.contains(node.name) { return }
        if Self.reviews.contains(node.name) { return isReviewed = true }
        switch node.name {
        case "text:p", "text:h": paragraph(node)
        case "table:table", "table:table-row", "table:table-cell":
            words.add("<" + node.name)
            add(node.elements)
            words.add(">")
        case "text:note":
            isBlank = false
            words.add("<note")
            add(node.elements)
        case _ where node.name.hasPrefix("draw:"):
            drawing(node)
        default: add(node.elements)
        }
    }

    private mutating func drawing(_ node: XMLNode) {
        isBlank = false
        if node.name != "draw:text-box" { words.add("<drawing") }
        let image = node.elements.first { $0.name == "draw:image" }
        if let address = image?["xlink:href"], !node.elements.contains(where: { $0.name.hasPrefix("draw:object") }) {
            looks.add(picture(address) ?? [])
        }
        add(node.elements.filter { !["draw:image", "draw:object", "draw:object-ole"].contains($0.name) })
    }

    // MARK: Paragraphs

    private mutating func paragraph(_ node: XMLNode) {
        var line = Line()
        gather(node, styles.look(of: node), into: &line)
        let text = line.text
        if !text.isEmpty {
            isBlank = false
            words.add(text)
        }
        looks.add("¶")
        for run in line.runs where !run.text.allSatisfy(\.isWhitespace) {
            looks.add(run.look.text + " " + Self.collapsed(run.text))
        }
        add(line.objects)
    }

    private func gather(_ node: XMLNode, _ look: TextLooks.Look, into line: inout Line) {
        for child in node.children {
            guard case .element(let element) = child else {
                if case .text(let text) = child { line.append(text, look) }
                continue
            }
            switch element.name {
            case "text:s", "text:tab", "text:line-break": line.append(" ", look)
            case "text:span", "text:a": gather(element, styles.look(of: element, within: look), into: &line)
            case "text:note", "office:annotation": line.objects.append(element)
            case _ where element.name.hasPrefix("draw:") || Self.reviews.contains(element.name):
                line.objects.append(element)
            case _ where Self.computed.contains(element.name): break
            default: gather(element, look, into: &line)
            }
        }
    }

    /// The text of a paragraph, with what hangs on it.
    private struct Line {
        var runs: [(text: String, look: TextLooks.Look)] = []
        var objects: [XMLNode] = []

        var text: String { DocumentOutline.collapsed(runs.map(\.text).joined()) }

        mutating func append(_ text: String, _ look: TextLooks.Look) {
            if let last = runs.last, last.look == look {
                runs[runs.count - 1].text += text
            } else {
                runs.append((text, look))
            }
        }
    }

    private static func collapsed(_ text: String) -> String {
        text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }.joined(separator: " ")
    }
}
