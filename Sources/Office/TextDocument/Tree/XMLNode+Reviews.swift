import Words

/// What people say of a text and propose to change in it (OpenDocument 1.2 part 1, §5.5, §14.1).
extension XMLNode {
    var isReview: Bool { Self.reviews.contains(name) }

    private static let reviews: Set<String> = [
        "text:tracked-changes", "text:change", "text:change-start", "text:change-end", "office:annotation",
        "office:annotation-end",
    ]

    /// Whether the paragraphs within are not those of the text.
    var holdsAsides: Bool { name == "text:tracked-changes" || name == "office:annotation" }

    /// Accepts all changes that stand within, and leaves out the comments.
    ///
    /// - Parameter rows: names of the styles of rows that go, or stay, with their text.
    func acceptReviews(trackingRows rows: Set<String>) {
        children.removeAll { child in
            guard case .element(let element) = child else { return false }
            if element.isReview || element.isDeletedRow(of: rows) { return true }
            element.acceptReviews(trackingRows: rows)
            return Self.rowGroups.contains(element.name) && element.children.isEmpty
        }
    }

    /// Groups that hold a row at least (§9.1.7 to §9.1.9).
    private static let rowGroups: Set<String> = [
        "table:table-row-group", "table:table-header-rows", "table:table-rows",
    ]

    /// Whether this is a row of which nothing is left but the places of deleted texts.
    private func isDeletedRow(of styles: Set<String>) -> Bool {
        guard name == "table:table-row", let style = self["table:style-name"], styles.contains(style) else {
            return false
        }
        return first("text:change") != nil && first("text:change-start") == nil && text.trimmed.isEmpty
    }
}
