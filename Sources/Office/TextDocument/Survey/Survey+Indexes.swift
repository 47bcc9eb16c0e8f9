/// Indexes that Writer updated, whose entries no longer hold the tags of the headings.
extension Survey {
    static func holdsTaggedHeading(_ node: XMLNode) -> Bool {
        node.elements.contains { $0.name == "text:h" ? $0.text.contains("{") : holdsTaggedHeading($0) }
    }

    /// Whether Writer wrote the entries of an index: it leads to marks of its own.
    func isUpdated(_ body: XMLNode) -> Bool { hasTaggedHeadings && Self.holdsMarkOfWriter(body) }

    private static func holdsMarkOfWriter(_ node: XMLNode) -> Bool {
        node.elements.contains { element in
            element.name == "text:a" && element["xlink:href"]?.contains("__RefHeading___Toc") == true
                || holdsMarkOfWriter(element)
        }
    }
}
