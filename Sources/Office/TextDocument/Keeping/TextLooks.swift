/// How text stands out in a document: what each style says of it, by the names of styles that staff see.
///
/// A document has few looks and many paragraphs: each look is made once, and known by its number.
final class TextLooks {
    /// The number of a look; 0 is that of text without any style.
    typealias Look = Int

    private struct Key: Hashable {
        let isParagraph: Bool
        let name: String
    }

    /// A style within the look around it.
    private struct Step: Hashable {
        let outer: Look
        let style: Key
    }

    /// The styles around a text, and what was set beside them.
    private struct Content: Hashable {
        var styles: [String] = []
        var values: [String: String] = [:]

        var text: String {
            let set = values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            return (styles + set).joined(separator: " ")
        }
    }

    private var automatic: [Key: Content] = [:]
    private var looks: [(content: Content, text: String)] = [(Content(), "")]
    private var numbers: [Content: Look] = [Content(): 0]
    private var steps: [Step: Look] = [:]

    /// What somebody may change by hand to say something.
    private static let properties = [
        "fo:font-weight", "fo:font-style", "style:text-underline-style", "style:text-line-through-style",
        "style:text-position", "fo:color", "fo:background-color", "fo:font-size", "text:display",
        "style:text-overline-style",
    ]

    /// The same of a paragraph as a whole.
    private static let paragraphProperties = [
        "fo:background-color", "fo:border", "fo:border-top", "fo:border-bottom", "fo:border-left", "fo:border-right",
    ]

    /// - Parameter root: the part `content.xml`.
    init(_ root: some OutlinedElement) {
        root.forEachElement { group in
            guard group.name == "office:automatic-styles" else { return }
            group.forEachElement { add($0) }
        }
    }

    private func add(_ style: some OutlinedElement) {
        guard style.name == "style:style", let family = style["style:family"], let name = style["style:name"],
            family == "paragraph" || family == "text"
        else { return }
        var content = Content()
        if let parent = style["style:parent-style-name"] { content.styles.append(StyleCatalogue.decoded(parent)) }
        style.forEachElement { properties in
            switch properties.name {
            case "style:text-properties":
                for name in Self.properties {
                    if let value = properties[name] { content.values[name] = value }
                }
            case "style:paragraph-properties":
                for name in Self.paragraphProperties {
                    // Programs write out that there is none.
                    guard let value = properties[name], value != "none", value != "transparent" else { continue }
                    content.values["¶" + name] = value
                }
            default: break
            }
        }
        automatic[Key(isParagraph: family == "paragraph", name: name)] = content
    }

    /// How the text of an element looks where the text around it looks like `outer`.
    func look(of element: some OutlinedElement, within outer: Look = 0) -> Look {
        // A link without a style has this one in Writer, which writes it when it saves.
        let usual = element.name == "text:a" ? "Internet_20_link" : nil
        guard let name = element["text:style-name"] ?? usual else { return outer }
        let step = Step(outer: outer, style: Key(isParagraph: element.role == .paragraph, name: name))
        if let known = steps[step] { return known }
        var content = looks[outer].content
        if let style = automatic[step.style] {
            content.styles += style.styles
            content.values.merge(style.values) { _, inner in inner }
        } else {
            content.styles.append(StyleCatalogue.decoded(name))
        }
        let look = number(of: content)
        steps[step] = look
        return look
    }

    private func number(of content: Content) -> Look {
        if let known = numbers[content] { return known }
        looks.append((content, content.text))
        numbers[content] = looks.count - 1
        return looks.count - 1
    }

    /// What a look says.
    func text(of look: Look) -> String { looks[look].text }
}
