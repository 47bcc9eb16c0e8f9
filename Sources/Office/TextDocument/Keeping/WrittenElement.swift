/// An element of a part that was just written, as the outline of a document sees it.
struct WrittenElement: OutlinedElement {
    let markup: WrittenMarkup
    let index: Int

    init(_ index: Int, of markup: WrittenMarkup) {
        self.markup = markup
        self.index = index
    }

    var name: String { markup.name(index) }

    var role: OutlineRole { markup.roles[markup.elements[index].name] }

    subscript(attribute: String) -> String? {
        markup.value(of: attribute, in: index).map(markup.text)
    }

    func forEachChild(_ visit: (OutlinedChild<WrittenElement>) -> Void) {
        let content = markup.content(index)
        var start = content.lowerBound
        var child = index + 1
        while child < markup.elements[index].next {
            let element = markup.elements[child]
            if element.tag.lowerBound > start { visit(.text(markup.text(start..<element.tag.lowerBound))) }
            visit(.element(WrittenElement(child, of: markup)))
            start = element.end
            child = element.next
        }
        if content.upperBound > start { visit(.text(markup.text(start..<content.upperBound))) }
    }

    func forEachElement(_ visit: (WrittenElement) -> Void) {
        var child = index + 1
        while child < markup.elements[index].next {
            visit(WrittenElement(child, of: markup))
            child = markup.elements[child].next
        }
    }
}
