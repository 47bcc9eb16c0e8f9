/// What looks are in the items of a style sheet (ECMA-376 part 1, §18.8).
struct XLSXLookMarkup {
    /// The prefix of elements, with its colon.
    let prefix: String
    /// Where fonts take their name from, and their size if they do not say it.
    let typeface: Typeface
    let isStrict: Bool

    init(prefix: String = "", typeface: Typeface = .standard, isStrict: Bool = false) {
        self.prefix = prefix
        self.typeface = typeface
        self.isStrict = isStrict
    }

    // MARK: What every workbook has

    var plainFont: String { String(decoding: font(CellFont()), as: UTF8.self) }

    var standardFills: [String] {
        ["none", "gray125"].map { "<\(prefix)fill><\(prefix)patternFill patternType=\"\($0)\"/></\(prefix)fill>" }
    }

    var noBorder: String { "<\(prefix)border/>" }

    var plainFormat: String { "<\(prefix)xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>" }

    static let namedFormats = """
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        """
    static let namedStyles = """
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
        """

    // MARK: Items

    func font(_ font: CellFont) -> [UInt8] {
        element("font") { writer in
            mark("b", font.isBold, &writer)
            mark("i", font.isItalic, &writer)
            mark("u", font.isUnderlined, &writer)
            write("sz", [("val", XMLWriter.text(of: font.size ?? typeface.size))], &writer)
            write(font.colour, &writer)
            write("name", [("val", typeface.name)], &writer)
        }
    }

    /// The properties of a piece of text, in the order of their schema (`CT_RPrElt`).
    func run(_ font: CellFont) -> [UInt8] {
        element("rPr") { writer in
            write("rFont", [("val", typeface.name)], &writer)
            mark("b", font.isBold, &writer)
            mark("i", font.isItalic, &writer)
            write(font.colour, &writer)
            write("sz", [("val", XMLWriter.text(of: font.size ?? typeface.size))], &writer)
            mark("u", font.isUnderlined, &writer)
        }
    }

    func fill(_ colour: Colour) -> [UInt8] { fill(colour, behind: ("indexed", "64")) }

    private func fill(_ colour: Colour, behind background: (name: String, value: String)) -> [UInt8] {
        element("fill") { writer in
            writer.open(prefix + "patternFill", [("patternType", "solid")])
            write("fgColor", [("rgb", "FF" + colour.hexadecimal)], &writer)
            write("bgColor", [background], &writer)
            writer.close(prefix + "patternFill")
        }
    }

    func border(_ borders: CellBorders) -> [UInt8] {
        element("border") { writer in
            writeSides(borders, &writer)
            write("diagonal", [], &writer)
        }
    }

    private func writeSides(_ borders: CellBorders, _ writer: inout XMLWriter) {
        write(borders.left, isStrict ? "start" : "left", &writer)
        write(borders.right, isStrict ? "end" : "right", &writer)
        write(borders.top, "top", &writer)
        write(borders.bottom, "bottom", &writer)
    }

    func numberFormat(_ number: Int, _ code: String) -> [UInt8] {
        var writer = XMLWriter()
        write("numFmt", [("numFmtId", "\(number)"), ("formatCode", code)], &writer)
        return writer.bytes
    }

    func format(_ look: CellLook, isQuoted: Bool, number: Int, font: Int, fill: Int, border: Int) -> [UInt8] {
        var writer = XMLWriter()
        var attributes = [
            ("numFmtId", "\(number)"), ("fontId", "\(font)"), ("fillId", "\(fill)"), ("borderId", "\(border)"),
        ]
        if isQuoted { attributes.append(("quotePrefix", "1")) }
        let applied = ["NumberFormat", "Font", "Fill", "Border", "Alignment", "Protection"]
        writer.open(prefix + "xf", attributes + applied.map { ("apply" + $0, "1") })
        write("alignment", alignment(look.alignment), &writer)
        if !look.isLocked { write("protection", [("locked", "0")], &writer) }
        writer.close(prefix + "xf")
        return writer.bytes
    }

    /// A conditional look: what it says, in the order of `CT_Dxf`.
    func difference(_ change: LookChange, format: (number: Int, code: String)?) -> [UInt8] {
        element("dxf") { writer in
            if change.isBold || change.colour != nil {
                writer.open(prefix + "font")
                mark("b", change.isBold, &writer)
                write(change.colour, &writer)
                writer.close(prefix + "font")
            }
            if let format { writer.append(markup: numberFormat(format.number, format.code)) }
            if let fill = change.fill {
                // Conditional looks take the background colour of the pattern.
                writer.append(markup: self.fill(fill, behind: ("rgb", "FF" + fill.hexadecimal)))
            }
            if let frame = change.frame {
                writer.open(prefix + "border")
                writeSides(CellBorders(around: CellBorder(frame.colour, .thin)), &writer)
                writer.close(prefix + "border")
            }
        }
    }

    private func alignment(_ alignment: CellAlignment) -> [(name: String, value: String)] {
        var attributes: [(name: String, value: String)] = []
        switch alignment.horizontal {
        case .byContent: if alignment.indent > 0 { attributes.append(("horizontal", "left")) }
        case .start: attributes.append(("horizontal", "left"))
        case .centre: attributes.append(("horizontal", "center"))
        case .end: attributes.append(("horizontal", "right"))
        }
        switch alignment.vertical {
        case .top: attributes.append(("vertical", "top"))
        case .middle: attributes.append(("vertical", "center"))
        // Where texts stand that are told nothing else.
        case .bottom: break
        }
        if alignment.wraps { attributes.append(("wrapText", "1")) }
        if alignment.indent > 0 { attributes.append(("indent", "\(alignment.indent)")) }
        return attributes
    }

    // MARK: Codes of formats (§18.8.31)

    /// Codes that every program knows by their numbers (§18.8.30).
    static let builtIn = ["General": 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "@": 49]

    static func code(of format: NumberFormat) -> String {
        switch format {
        case .general: return "General"
        case .text: return "@"
        case .date: return "dd/mm/yyyy"
        case .figures(let decimals, let isGrouped, let suffix):
            let whole = isGrouped ? "#,##0" : "0"
            let fraction = decimals > 0 ? "." + String(repeating: "0", count: decimals) : ""
            return whole + fraction + (suffix.isEmpty ? "" : "\"\(suffix.replacing("\"", with: ""))\"")
        }
    }

    // MARK: Elements

    private func element(_ name: String, _ content: (inout XMLWriter) -> Void) -> [UInt8] {
        var writer = XMLWriter()
        writer.open(prefix + name)
        content(&writer)
        writer.close(prefix + name)
        return writer.bytes
    }

    private func write(_ name: String, _ attributes: [(name: String, value: String)], _ writer: inout XMLWriter) {
        writer.open(prefix + name, attributes, closed: true)
    }

    private func mark(_ name: String, _ isSet: Bool, _ writer: inout XMLWriter) {
        if isSet { write(name, [], &writer) }
    }

    private func write(_ colour: Colour?, _ writer: inout XMLWriter) {
        if let colour { write("color", [("rgb", "FF" + colour.hexadecimal)], &writer) }
    }

    private func write(_ border: CellBorder?, _ side: String, _ writer: inout XMLWriter) {
        guard let border else { return write(side, [], &writer) }
        let style =
            switch border.line {
            case .thin: "thin"
            case .medium: "medium"
            }
        writer.open(prefix + side, [("style", style)])
        write(border.colour, &writer)
        writer.close(prefix + side)
    }
}
