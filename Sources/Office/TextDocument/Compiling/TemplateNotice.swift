/// What a document that is not one of a campus says of itself, in words nobody can miss.
///
/// It stands at the end of the first paragraph of the text, of each header and of each footer: a paragraph of its own
/// would move what staff want to look at.
struct TemplateNotice {
    let text: String
    private static let style = "DocumentNotice"

    /// Adds the notice to a part once it is surveyed, so that no fault takes it for words of the template; where no paragraph
    /// can take it, in one of its own.
    func mark(_ root: XMLNode, surveyedAs marks: inout TemplateMarks) {
        var isMarked = false
        root.walk { node in
            switch node.name {
            case "office:text", "style:header", "style:footer", "style:header-left", "style:footer-left":
                mark(content: node, &marks)
                isMarked = true
            default: break
            }
        }
        guard isMarked, let styles = root.first("office:automatic-styles") else { return }
        let style = XMLNode("style:style", [("style:name", Self.style), ("style:family", "text")])
        let look = [("fo:color", "#b30000"), ("fo:background-color", "#ffffff"), ("fo:font-weight", "bold")]
        style.children = [.element(XMLNode("style:text-properties", look))]
        styles.children.append(.element(style))
    }

    private func mark(content: XMLNode, _ marks: inout TemplateMarks) {
        let span = XMLNode("text:span", [("text:style-name", Self.style)])
        let pieces: [TemplateMarks.Piece] = [.open(span), .text(" " + text + " "), .close(span)]
        if let paragraph = content.elements.first(where: { $0.isParagraph && !$0.text.hasPrefix("{") }) {
            marks[paragraph].pieces += pieces
        } else {
            let paragraph = XMLNode("text:p")
            marks[paragraph].pieces = pieces
            content.children.append(.element(paragraph))
        }
    }
}
