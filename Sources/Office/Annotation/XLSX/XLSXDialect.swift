/// The namespaces a workbook is written in: transitional (ECMA-376 part 4) or strict (part 1).
struct XLSXDialect {
    /// Namespace of SpreadsheetML.
    let main: String
    /// Namespace of `r:id`, and what the types of relationships begin with.
    let relationships: String
    let isStrict: Bool

    /// All namespaces whose elements are told by their local names: SpreadsheetML and its markup compatibility.
    static let home = Set(XLSXToken.main + XLSXToken.compatibility)

    /// Told by the namespaces that the root element declares.
    init(_ outline: MarkupOutline) {
        let tag = outline.tag(outline.root)
        isStrict = tag.attributes.contains { MarkupText.decode(outline.bytes[$0.value]) == XLSXToken.main[1] }
        main = XLSXToken.main[isStrict ? 1 : 0]
        relationships = XLSXToken.relationships[isStrict ? 1 : 0]
    }

    /// The type of a relationship: `…/comments`.
    func relationship(_ type: String) -> String { "\(relationships)/\(type)" }
}
