/// An element of a part while it is worked on; forgotten afterwards.
///
/// Names are written with the usual prefix of their OpenDocument namespace, whatever the document wrote.
final class XMLNode {
    enum Child {
        case element(XMLNode)
        case text(String)
    }

    var name: String
    var attributes: [(name: String, value: String)]
    var children: [Child] = []
    /// Its place among the paragraphs and headings of its part as it was read, from 1, those of comments and of deleted texts
    /// apart; nil for all that is none.
    var rank: Int?

    init(_ name: String, _ attributes: [(name: String, value: String)] = []) {
        self.name = name
        self.attributes = attributes
    }

    /// An element made of text only.
    convenience init(_ name: String, _ text: String) {
        self.init(name)
        children = [.text(text)]
    }

    /// The elements among the children.
    var elements: [XMLNode] {
        children.compactMap { child in
            if case .element(let element) = child { element } else { nil }
        }
    }

    /// All text within, in order.
    var text: String {
        children.map { child in
            switch child {
            case .text(let text): text
            case .element(let element):
                switch element.name {
                case "text:s": String(repeating: " ", count: element.blankCount)
                case "text:tab", "text:line-break": " "
                case "text:note", "office:annotation": ""
                default: element.text
                }
            }
        }.joined()
    }

    /// The blanks that a `text:s` stands for (OpenDocument 1.2 part 1, §6.1.3).
    private var blankCount: Int { min(max(Int(self["text:c"] ?? "1") ?? 1, 0), TemplateLimits.blanks) }

    /// Whether this is a paragraph or a heading.
    var isParagraph: Bool { name == "text:p" || name == "text:h" }

    subscript(attribute: String) -> String? {
        get { attributes.first { $0.name == attribute }?.value }
        set {
            let index = attributes.firstIndex { $0.name == attribute }
            switch (index, newValue) {
            case (let index?, let value?): attributes[index].value = value
            case (let index?, nil): attributes.remove(at: index)
            case (nil, let value?): attributes.append((attribute, value))
            case (nil, nil): break
            }
        }
    }

    /// The first element of that name, however deep.
    func first(_ name: String) -> XMLNode? {
        for element in elements {
            if element.name == name { return element }
            if let found = element.first(name) { return found }
        }
        return nil
    }

    /// A copy that shares nothing.
    func copy() -> XMLNode {
        let copy = XMLNode(name, attributes)
        copy.children = children.map { child in
            switch child {
            case .text(let text): .text(text)
            case .element(let element): .element(element.copy())
            }
        }
        return copy
    }

    /// Calls `visit` for this element and all those within, in document order.
    func walk(_ visit: (XMLNode) -> Void) {
        visit(self)
        for element in elements { element.walk(visit) }
    }
}
