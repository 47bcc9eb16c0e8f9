extension XLSXDialect {
    /// All namespaces whose elements are told by their local names: SpreadsheetML and its markup compatibility.
    static let home = Set(XLSXToken.main + XLSXToken.compatibility)

    /// Told by the namespaces that the root element declares.
    init(_ outline: MarkupOutline) {
        let tag = outline.tag(outline.root)
        self.init(isStrict: tag.attributes.contains { MarkupText.decode(outline.bytes[$0.value]) == XLSXToken.main[1] })
    }
}
