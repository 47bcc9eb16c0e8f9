/// How sheets are printed: a page layout and a master page for each way that differs (OpenDocument 1.2 part 1, §16.5
/// and §16.9).
struct ODSPages {
    private struct Page: Hashable {
        let setup: PageSetup
        /// In percent; nil is the whole sheet on one page.
        let scale: Int?
    }

    private var pages: [Page] = []
    /// What names begin with, so that nobody else's are taken.
    private let prefix: String

    init(prefix: String = "") { self.prefix = prefix }

    /// The name of the master page of a sheet.
    mutating func master(of sheet: SheetDraft) -> String {
        let setup = sheet.page
        let columns = setup.range.map { $0.first.column...$0.last.column } ?? 0...max(sheet.columns.count - 1, 0)
        let printed = sheet.columns.enumerated().filter { columns.contains($0.offset) && !$0.element.isHidden }
        let width = printed.reduce(0) { $0 + $1.element.width }
        let scale: Int? =
            switch setup.fit {
            case .none: 100
            case .width: setup.scale(forWidth: width)
            case .page: nil
            }
        // The range is said by the sheet itself.
        let page = Page(
            setup: PageSetup(paper: setup.paper, isLandscape: setup.isLandscape, fit: setup.fit, footer: setup.footer),
            scale: scale
        )
        let rank = pages.firstIndex(of: page) ?? pages.count
        if rank == pages.count { pages.append(page) }
        return master(rank)
    }

    private func master(_ rank: Int) -> String { "\(prefix)Page\(rank + 1)" }

    private func layout(_ rank: Int) -> String { "\(prefix)pl\(rank + 1)" }

    // MARK: Layouts

    /// The layouts, automatic styles of the styles part.
    var layouts: [UInt8] {
        var writer = XMLWriter()
        for (rank, page) in pages.enumerated() {
            writer.open("style:page-layout", [("style:name", layout(rank))])
            writer.open("style:page-layout-properties", Self.properties(of: page), closed: true)
            writer.append(markup: "<style:header-style/><style:footer-style>")
            writer.open(
                "style:header-footer-properties",
                [
                    ("fo:min-height", ODSLookMarkup.length(PageSetup.margins.bottom - PageSetup.margins.footer)),
                    ("fo:margin-left", "0cm"), ("fo:margin-right", "0cm"),
                ],
                closed: true
            )
            writer.append(markup: "</style:footer-style>")
            writer.close("style:page-layout")
        }
        return writer.bytes
    }

    private static func properties(of page: Page) -> [(name: String, value: String)] {
        let setup = page.setup
        let margins = PageSetup.margins
        let bottom = setup.footer.isEmpty ? margins.bottom : margins.footer
        let scale =
            page.scale.map { ("style:scale-to", "\($0)%") } ?? ("style:scale-to-pages", "1")
        return [
            ("fo:page-width", ODSLookMarkup.length(setup.width)),
            ("fo:page-height", ODSLookMarkup.length(setup.height)),
            ("style:print-orientation", setup.isLandscape ? "landscape" : "portrait"),
            ("fo:margin-top", ODSLookMarkup.length(margins.top)), ("fo:margin-bottom", ODSLookMarkup.length(bottom)),
            ("fo:margin-left", ODSLookMarkup.length(margins.side)),
            ("fo:margin-right", ODSLookMarkup.length(margins.side)),
            ("style:print-page-order", "ttb"), ("style:first-page-number", "continue"), scale,
            ("style:print", "objects charts drawings zero-values"),
        ]
    }

    // MARK: Master pages

    var masters: [UInt8] {
        var writer = XMLWriter()
        for (rank, page) in pages.enumerated() {
            let identity = [("style:name", master(rank)), ("style:page-layout-name", layout(rank))]
            writer.open("style:master-page", identity)
            writer.append(markup: "<style:header style:display=\"false\"/>")
            write(page.setup.footer, to: &writer)
            writer.close("style:master-page")
        }
        return writer.bytes
    }

    private func write(_ footer: PageSetup.Footer, to writer: inout XMLWriter) {
        guard !footer.isEmpty else { return writer.append(markup: "<style:footer style:display=\"false\"/>") }
        writer.open("style:footer")
        for (name, parts) in [("left", footer.left), ("center", footer.centre), ("right", footer.right)] {
            writer.open("style:region-\(name)")
            writer.open("text:p")
            for part in parts { write(part, to: &writer) }
            writer.close("text:p")
            writer.close("style:region-\(name)")
        }
        writer.close("style:footer")
    }

    private func write(_ part: PageSetup.FooterPart, to writer: inout XMLWriter) {
        switch part {
        case .text(let text): writer.append(paragraphText: text)
        case .sheetName: writer.append(markup: "<text:sheet-name>???</text:sheet-name>")
        case .page: writer.append(markup: "<text:page-number>1</text:page-number>")
        case .pageCount: writer.append(markup: "<text:page-count>1</text:page-count>")
        }
    }
}
