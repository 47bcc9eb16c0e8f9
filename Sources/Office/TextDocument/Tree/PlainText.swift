/// A text document without its looks: what a message says.
struct PlainText {
    /// A paragraph each; the items of a list are lines, `– ` before each, under the paragraph that the list follows.
    private(set) var paragraphs: [String] = []

    /// The body of a content part (OpenDocument 1.2 part 1, §3.4): a row of a table is a line, a box stands under its paragraph,
    /// a note and the address of a link stand between brackets.
    init(of content: XMLNode) {
        if let body = content.first("office:text") { read(body) }
    }

    private mutating func read(_ block: XMLNode) {
        for element in block.elements {
            switch element.name {
            case "text:p", "text:h":
                let text = Self.text(of: element)
                if !text.isEmpty { paragraphs.append(text) }
                for drawing in Self.drawings(in: element) { read(drawing) }
            case "text:list": add(items: Self.items(of: element))
            case "table:table":
                let rows = Self.rows(of: element)
                if !rows.isEmpty { paragraphs.append(rows.joined(separator: "\n")) }
            case "text:section": read(element)
            case _ where element.name.hasPrefix("draw:"): read(element)
            default: continue
            }
        }
    }

    private mutating func add(items: [String]) {
        guard !items.isEmpty else { return }
        let lines = items.map { "– \($0)" }.joined(separator: "\n")
        guard let last = paragraphs.popLast() else { return paragraphs.append(lines) }
        paragraphs.append("\(last)\n\(lines)")
    }

    private static func items(of list: XMLNode) -> [String] {
        list.elements.flatMap { item in
            item.elements.flatMap { $0.isParagraph ? [text(of: $0)] : $0.name == "text:list" ? items(of: $0) : [] }
        }
        .filter { !$0.isEmpty }
    }

    /// The rows of a table, those of its header among them: `Dépôt – 30 novembre 2018`.
    private static func rows(of table: XMLNode) -> [String] {
        table.elements.flatMap { element -> [String] in
            guard element.name == "table:table-row" else { return rows(of: element) }
            let row = element.elements.map(line).filter { !$0.isEmpty }.joined(separator: " – ")
            return row.isEmpty ? [] : [row]
        }
    }

    /// All that a cell says, in its order: the items of a list and the rows of a table follow one another.
    private static func line(of block: XMLNode) -> String {
        let parts = block.elements.map { element in
            switch element.name {
            case "text:p", "text:h": ([text(of: element)] + drawings(in: element).map(line)).spaced
            case "text:list": items(of: element).joined(separator: " ; ")
            case "table:table": rows(of: element).joined(separator: " ; ")
            case "text:section": line(of: element)
            case _ where element.name.hasPrefix("draw:"): line(of: element)
            default: ""
            }
        }
        return parts.spaced
    }

    /// What is drawn in an element, boxes and shapes with words among it, from the outside.
    private static func drawings(in element: XMLNode) -> [XMLNode] {
        element.elements.flatMap { $0.name.hasPrefix("draw:") ? [$0] : drawings(in: $0) }
    }

    private static func text(of element: XMLNode) -> String {
        element.children.map { child in
            switch child {
            case .text(let text): text
            case .element(let inner):
                switch inner.name {
                case "text:line-break": "\n"
                case "text:s", "text:tab": " "
                case _ where inner.name.hasPrefix("draw:"): ""
                case "text:note": " (\(inner.elements.filter { $0.name == "text:note-body" }.map(text).joined()))"
                case "text:a": link(text(of: inner), to: inner["xlink:href"] ?? "")
                default: text(of: inner)
                }
            }
        }
        .joined()
    }

    /// Words that lead somewhere, with the address when they do not say it.
    private static func link(_ words: String, to address: String) -> String {
        let shown = address.hasPrefix("mailto:") ? String(address.dropFirst("mailto:".count)) : address
        return shown.isEmpty || shown.hasPrefix("#") || words.contains(shown) ? words : "\(words) (\(shown))"
    }
}

extension [String] {
    /// Those that say something, a space between them.
    fileprivate var spaced: String { filter { !$0.isEmpty }.joined(separator: " ") }
}
