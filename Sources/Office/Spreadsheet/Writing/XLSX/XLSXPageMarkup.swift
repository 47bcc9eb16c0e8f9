/// How a worksheet is printed (ECMA-376 part 1, §18.3.1.62, §18.3.1.63 and §18.3.1.46).
struct XLSXPageMarkup {
    private let page: PageSetup

    init(_ page: PageSetup) { self.page = page }

    func write(to writer: inout XMLWriter) {
        let margins = PageSetup.margins
        let values = [
            ("left", margins.side), ("right", margins.side), ("top", margins.top), ("bottom", margins.bottom),
            ("header", margins.footer), ("footer", margins.footer),
        ]
        writer.open("pageMargins", values.map { ($0, Self.inches($1)) }, closed: true)
        let size =
            switch page.paper {
            case .a4: "9"
            case .a3: "8"
            }
        let fit: [(name: String, value: String)] =
            switch page.fit {
            case .none, .page: []
            // As many pages below each other as it takes.
            case .width: [("fitToHeight", "0")]
            }
        let orientation = page.isLandscape ? "landscape" : "portrait"
        writer.open("pageSetup", [("paperSize", size), ("orientation", orientation)] + fit, closed: true)
        guard !page.footer.isEmpty else { return }
        writer.append(markup: "<headerFooter><oddFooter>")
        for (mark, parts) in [("&L", page.footer.left), ("&C", page.footer.centre), ("&R", page.footer.right)] {
            guard !parts.isEmpty else { continue }
            writer.append(text: mark + "&8" + Self.text(of: parts))
        }
        writer.append(markup: "</oddFooter></headerFooter>")
    }

    private static func inches(_ centimetres: Double) -> String {
        XMLWriter.text(of: (centimetres / 2.54 * 100).rounded() / 100)
    }

    /// A blank keeps figures from being read as a part of the size before them.
    private static func text(of parts: [PageSetup.FooterPart]) -> String {
        let text = parts.map { part in
            switch part {
            case .text(let text): text.replacing("&", with: "&&")
            case .sheetName: "&A"
            case .page: "&P"
            case .pageCount: "&N"
            }
        }.joined()
        return text.first?.isNumber == true ? " " + text : text
    }
}
