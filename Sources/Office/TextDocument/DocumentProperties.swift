/// The properties of a document (OpenDocument 1.2 part 1, §4.3): what the template says of itself is left out.
enum DocumentProperties {
    /// Kept whatever they say.
    private static let kept: Set<String> = [
        "dc:title", "dc:subject", "dc:description", "dc:language", "meta:keyword", "meta:user-defined",
        "meta:generator",
    ]

    /// Leaves out dates, authors, counts and durations of the template, unless a tag fills them.
    static func reduce(_ root: XMLNode) {
        for meta in root.elements where meta.name == "office:meta" {
            meta.children.removeAll { child in
                guard case .element(let element) = child else { return true }
                return !kept.contains(element.name) && !element.text.contains("{")
            }
        }
    }
}
