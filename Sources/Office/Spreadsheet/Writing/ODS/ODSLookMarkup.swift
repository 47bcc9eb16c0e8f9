import Words

/// What looks are in the properties of styles (OpenDocument 1.2 part 1, §17.18, §16.27 and §20).
enum ODSLookMarkup {
    /// All properties of cells of a look.
    static func properties(of look: CellLook) -> String {
        var cell = borders(look.borders)
        if let fill = look.fill { cell.append(("fo:background-color", "#" + fill.hexadecimal)) }
        if !look.isLocked { cell.append(("style:cell-protect", "none")) }
        let alignment = look.alignment
        cell.append(("fo:padding", length(alignment.padding)))
        cell.append(("fo:wrap-option", alignment.wraps ? "wrap" : "no-wrap"))
        cell.append(("style:vertical-align", name(of: alignment.vertical)))
        var paragraph: [(name: String, value: String)] = []
        if let side = name(of: alignment.horizontal) {
            cell.append(("style:text-align-source", "fix"))
            paragraph.append(("fo:text-align", side))
        }
        if alignment.indent > 0 {
            paragraph.append(("fo:margin-left", length(Double(alignment.indent) * CellAlignment.indentStep)))
        }
        return element("style:table-cell-properties", cell)
            + (paragraph.isEmpty ? "" : element("style:paragraph-properties", paragraph))
            + textProperties(of: look.font)
    }

    /// The properties of what a conditional look changes.
    static func properties(of change: LookChange) -> String {
        var cell = borders(CellBorders(around: change.frame))
        if let fill = change.fill { cell.append(("fo:background-color", "#" + fill.hexadecimal)) }
        return (cell.isEmpty ? "" : element("style:table-cell-properties", cell))
            + textProperties(of: CellFont(colour: change.colour, isBold: change.isBold))
    }

    static func textProperties(of font: CellFont) -> String {
        var text: [(name: String, value: String)] = []
        if let size = font.size { text += everyScript("font-size", "\(XMLWriter.text(of: size))pt") }
        if font.isBold { text += everyScript("font-weight", "bold") }
        if font.isItalic { text += everyScript("font-style", "italic") }
        if font.isUnderlined {
            text += [("style:text-underline-style", "solid"), ("style:text-underline-width", "auto")]
            text.append(("style:text-underline-color", "font-color"))
        }
        if let colour = font.colour { text.append(("fo:color", "#" + colour.hexadecimal)) }
        return text.isEmpty ? "" : element("style:text-properties", text)
    }

    /// The element and the content of the style that shows figures so.
    static func dataStyle(of format: NumberFormat) -> (element: String, content: String) {
        switch format {
        case .general: ("number:number-style", "<number:number number:min-integer-digits=\"1\"/>")
        case .text: ("number:text-style", "<number:text-content/>")
        case .date:
            (
                "number:date-style",
                """
                <number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/>\
                <number:text>/</number:text><number:year number:style="long"/>
                """
            )
        case .figures(let decimals, let isGrouped, let suffix):
            ("number:number-style", figures(decimals, isGrouped) + text(suffix))
        }
    }

    /// A length in centimetres.
    static func length(_ centimetres: Double) -> String { XMLWriter.text(of: centimetres.rounded(decimals: 3)) + "cm" }

    private static func figures(_ decimals: Int, _ isGrouped: Bool) -> String {
        let number = [("number:decimal-places", String(decimals)), ("number:min-integer-digits", "1")]
        return element("number:number", number + (isGrouped ? [("number:grouping", "true")] : []))
    }

    private static func text(_ text: String) -> String {
        guard !text.isEmpty else { return "" }
        var writer = XMLWriter()
        writer.append(text: text)
        return "<number:text>\(String(decoding: writer.bytes, as: UTF8.self))</number:text>"
    }

    private static func borders(_ borders: CellBorders) -> [(name: String, value: String)] {
        let sides = [
            ("left", borders.left), ("right", borders.right), ("top", borders.top), ("bottom", borders.bottom),
        ]
        if let line = borders.left, sides.allSatisfy({ $0.1 == line }) { return [("fo:border", value(of: line))] }
        return sides.compactMap { name, line in line.map { ("fo:border-\(name)", value(of: $0)) } }
    }

    private static func value(of border: CellBorder) -> String {
        let width =
            switch border.line {
            case .thin: "0.75pt"
            case .medium: "2pt"
            }
        return "\(width) solid #\(border.colour.hexadecimal)"
    }

    private static func name(of side: CellAlignment.Horizontal) -> String? {
        switch side {
        case .byContent: nil
        case .start: "start"
        case .centre: "center"
        case .end: "end"
        }
    }

    private static func name(of height: CellAlignment.Vertical) -> String {
        switch height {
        case .top: "top"
        case .middle: "middle"
        case .bottom: "bottom"
        }
    }

    /// A property of letters of Europe, of East Asia and of complex scripts.
    private static func everyScript(_ name: String, _ value: String) -> [(name: String, value: String)] {
        [("fo:\(name)", value), ("style:\(name)-asian", value), ("style:\(name)-complex", value)]
    }

    private static func element(_ name: String, _ attributes: [(name: String, value: String)]) -> String {
        var writer = XMLWriter()
        writer.open(name, attributes, closed: true)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
