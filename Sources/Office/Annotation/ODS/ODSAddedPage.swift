/// Adds the page of the added sheet to the styles of a document (OpenDocument 1.2 part 1, §16.5 and §16.9).
///
/// How a sheet is printed is no part of what a file says: styles that cannot be read, or that name things otherwise, stay as they are.
struct ODSAddedPage {
    /// The styles part with the page; nil when it cannot be added.
    let bytes: [UInt8]?
    /// The name of the master page; nil when the sheet has none.
    let name: String?

    init(of sheet: SheetDraft, in styles: [UInt8]?, limits: Limits) {
        var pages = ODSPages(prefix: "cmq-")
        let master = pages.master(of: sheet)
        guard let styles, let added = try? Self.adding(pages, named: master, to: styles, limits: limits) else {
            (bytes, name) = (nil, nil)
            return
        }
        (bytes, name) = (added, master)
    }

    private static func adding(
        _ pages: ODSPages,
        named master: String,
        to styles: [UInt8],
        limits: Limits
    ) throws(OfficeError) -> [UInt8]? {
        var markup = try ODSMarkup(styles, part: "styles.xml", limits: limits)
        var layouts: MarkupSplice.Place?
        var masters: MarkupSplice.Place?
        var hasPage = false
        _ = try markup.advance()
        while let kind = try markup.advance() {
            guard kind == .start else { continue }
            let tag = markup.element
            let token = markup.token
            guard token == .automaticStyles || token == .masterStyles else {
                try markup.skipElement()
                continue
            }
            while let kind = try markup.advance(), kind != .end {
                guard kind == .start else { continue }
                hasPage = hasPage || markup.attribute(.styleOwnName) == master
                try markup.skipElement()
            }
            let place = markup.tag == tag.range ? MarkupSplice.Place.inside(tag) : .before(markup.tag.lowerBound)
            if token == .automaticStyles { layouts = place } else { masters = place }
        }
        if hasPage { return styles }
        guard let layouts, let masters, markup.namespaces.declarations(.style, .fo, .text).isEmpty else { return nil }
        var splice = MarkupSplice()
        splice.add(pages.layouts, at: layouts)
        splice.add(pages.masters, at: masters)
        return splice.applied(to: styles)
    }
}
