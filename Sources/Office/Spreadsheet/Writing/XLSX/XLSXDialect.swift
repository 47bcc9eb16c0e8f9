/// The namespaces a workbook is written in: transitional (ECMA-376 part 4) or strict (part 1).
struct XLSXDialect {
    let isStrict: Bool

    /// What new workbooks are written in: older programs read nothing else.
    static let transitional = XLSXDialect(isStrict: false)

    /// Namespace of SpreadsheetML.
    var main: String { XLSXToken.main[isStrict ? 1 : 0] }

    /// Namespace of `r:id`, and what the types of relationships begin with.
    var relationships: String { XLSXToken.relationships[isStrict ? 1 : 0] }

    /// The type of a relationship: `…/comments`.
    func relationship(_ type: String) -> String { "\(relationships)/\(type)" }
}
