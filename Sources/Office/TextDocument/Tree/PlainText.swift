/// A text document without its looks: what a message says.
struct PlainText {
    /// A paragraph each; the items of a list are lines, `– ` before each, under the paragraph that the list follows.
    private(set) var paragraphs: [String] = []

    /// The body of a content part (OpenDocument 1.2 part 1, §3.4); tables, frames and notes say nothing here.
    init(of content: XMLNode) {
        if let body = content.first("office:text") { read(body) }
    }

    private mutating func read(_ block: XMLNode) {
        for element in block.elements {
            switch element.name {
            case "text:p", "text:h":
                let text = Self.text(of: element)
                if !text.isEmpty { paragraphs.append(text) }
            case "text:list": add(items: Self.items(of: element))
            case "text:section": read(element)
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

    private static func text(of element: XMLNode) -> String {
        element.children.map { child in
            switch child {
            case .text(let text): text
            case .element(let inner):
                switch inner.name {
                case "text:line-break": "\n"
                case "text:s", "text:tab": " "
                case "text:note", "draw:frame": ""
                default: text(of: inner)
                }
            }
        }
        .joined()
    }
}
