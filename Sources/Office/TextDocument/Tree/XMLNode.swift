/// An element of a template while it is compiled; forgotten afterwards.
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

    /// What the survey found in a paragraph.
    var pieces: [Piece] = []
    /// What decides whether and how often this object is printed, outermost first.
    var directives: [Directive] = []
    /// The style this cell or paragraph takes from the data.
    var style: WrittenPath?
    /// The chart a frame shows, and its tag.
    var chart: (path: WrittenPath, raw: String)?
    /// The picture that takes the place of the one of a frame, and its tag.
    var picture: (path: WrittenPath, raw: String)?
    /// Whether this frame stands in the text of a paragraph.
    var isInText = false
    /// The tag by which a paragraph begins a page.
    var pageBreak: String?
    /// Set when the paragraph only carried directives of the object around.
    var isRemoved = false
    var place: TemplatePlace?

    init(_ name: String, _ attributes: [(name: String, value: String)] = []) {
        self.name = name
        self.attributes = attributes
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
                case "text:s": String(repeating: " ", count: Int(element["text:c"] ?? "1") ?? 1)
                case "text:tab", "text:line-break": " "
                case "text:note", "office:annotation": ""
                default: element.text
                }
            }
        }.joined()
    }

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

    /// Calls `visit` for this element and all those within, in document order.
    func walk(_ visit: (XMLNode) -> Void) {
        visit(self)
        for element in elements { element.walk(visit) }
    }

    /// A repetition or condition, with what faults about it need.
    struct Directive {
        let syntax: TagSyntax
        let raw: String
        let place: TemplatePlace

        var repeats: Bool {
            if case .repetition = syntax { true } else { false }
        }
    }

    /// One piece of the line of text that a paragraph is, once its tags are healed.
    enum Piece {
        case open(XMLNode)
        case close(XMLNode)
        case text(String)
        /// A `text:s`, `text:tab` or `text:line-break`.
        case blank(XMLNode)
        /// An element without width: bookmarks and other marks.
        case mark(XMLNode)
        /// A frame or a note, with paragraphs of its own.
        case object(XMLNode)
        case tag(TagSyntax, raw: String)
    }
}
