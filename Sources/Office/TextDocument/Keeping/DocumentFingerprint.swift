import Words

/// The property by which a document tells what stood outside of its kept places when it was written.
enum DocumentFingerprint {
    /// Its name among the properties of the document.
    static let property = "Empreinte cmq"

    /// The value for an outline, and for what stands at the top and the bottom of the pages.
    static func text<Element>(_ outline: DocumentOutline<Element>, pages styles: Element?) -> String {
        var looks = outline.looks
        for text in pageTexts(styles) { looks.add(text) }
        return [outline.words, looks, outline.settings].map(\.text).joined(separator: " ")
    }

    /// The texts of headers and footers, each once: programs repeat them for the pages of a chapter.
    private static func pageTexts(_ styles: (some OutlinedElement)?) -> [String] {
        var texts: Set<String> = []
        if let styles { addPageTexts(of: styles, to: &texts) }
        return texts.sorted()
    }

    private static func addPageTexts<Element: OutlinedElement>(of element: Element, to texts: inout Set<String>) {
        if element.role == .pageEdge {
            var outline = DocumentOutline<Element>(
                styles: TextLooks(element),
                identity: { _ in nil },
                picture: { _ in nil }
            )
            outline.add(within: element)
            if !outline.isBlank { texts.insert(outline.words.text) }
        }
        element.forEachElement { addPageTexts(of: $0, to: &texts) }
    }

    /// The part that stays when styles are rewritten.
    static func words(of text: String) -> Substring { text.prefix { $0 != " " } }

    /// Writes the value into the part `meta.xml`, instead of the one that it has.
    static func leave(_ text: String, in properties: XMLNode) {
        guard let meta = properties.first("office:meta") else { return }
        meta.children.removeAll { child in
            if case .element(let element) = child { element["meta:name"] == property } else { false }
        }
        let field = XMLNode("meta:user-defined", text)
        field["meta:name"] = property
        field["meta:value-type"] = "string"
        meta.children.append(.element(field))
    }

    static func read(_ meta: XMLNode) -> String? {
        var found: String?
        meta.walk { if $0.name == "meta:user-defined", $0["meta:name"] == property { found = $0.text } }
        return found
    }
}
