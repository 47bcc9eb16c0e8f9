/// The styles of a workbook, to which some are added (ECMA-376 part 1, §18.8).
///
/// What is there already is used again, so that the same notes laid twice add nothing.
struct XLSXStyleSheet {
    /// One of the lists that a style picks from.
    private struct List {
        let name: String
        /// The element that holds the list, if it stands in the file.
        var element: MarkupOutline.Index?
        var items: [[UInt8]] = []
        var firstAdded = 0
        var indices: [[UInt8]: Int] = [:]

        mutating func index(of item: [UInt8]) -> Int {
            if let index = indices[item] { return index }
            items.append(item)
            indices[item] = items.count - 1
            return items.count - 1
        }
    }

    private let outline: MarkupOutline
    private var fonts: List
    private var fills: List
    private var borders: List
    private var formats: List
    /// The colours of the solid backgrounds.
    private var colours: [Int: String] = [:]
    private var fillOfColour: [String: Int] = [:]
    /// Styles whose background is not ours, by what they are without it: the first of each kind.
    private var bareStyles: [[UInt8]: Int]?
    private let ours: Set<CellFill>
    private var fontName = "Calibri"
    private var fontSize = "11"
    private let prefix: String

    /// A workbook may have no style at all.
    static func empty(_ dialect: XLSXDialect) -> [UInt8] {
        var writer = XMLWriter()
        writer.append(markup: XMLWriter.declaration)
        writer.open("styleSheet", [("xmlns", dialect.main)])
        writer.close("styleSheet")
        return writer.bytes
    }

    init(_ bytes: [UInt8], part: String, ours: Set<CellFill>, limits: Limits) throws(OfficeError) {
        let outline = try MarkupOutline(bytes, part: part, home: XLSXDialect.home, limits: limits)
        guard outline.name(outline.root) == "styleSheet", !outline.tag(outline.root).isEmpty else {
            throw .malformedXML(part: part, line: 1)
        }
        self.outline = outline
        self.ours = ours
        let prefix = outline.tag(outline.root).prefix
        self.prefix = prefix
        let font = "<\(prefix)font><\(prefix)sz val=\"11\"/><\(prefix)name val=\"Calibri\"/></\(prefix)font>"
        let fills = ["none", "gray125"].map {
            "<\(prefix)fill><\(prefix)patternFill patternType=\"\($0)\"/></\(prefix)fill>"
        }
        fonts = Self.list("fonts", of: "font", in: outline, otherwise: [font])
        self.fills = Self.list("fills", of: "fill", in: outline, otherwise: fills)
        borders = Self.list("borders", of: "border", in: outline, otherwise: ["<\(prefix)border/>"])
        formats = Self.list("cellXfs", of: "xf", in: outline, otherwise: [Self.plain(prefix)])
        if let list = self.fills.element {
            for (index, fill) in outline.children(list, "fill").enumerated() {
                guard let colour = colour(fill) else { continue }
                colours[index] = colour
                if fillOfColour[colour] == nil { fillOfColour[colour] = index }
            }
        }
        if let first = fonts.element.flatMap({ outline.children($0, "font").first }) {
            fontName = outline.children(first, "name").first.flatMap { outline.attribute("val", $0) } ?? fontName
            fontSize = outline.children(first, "sz").first.flatMap { outline.attribute("val", $0) } ?? fontSize
        }
    }

    private static func plain(_ prefix: String) -> String {
        "<\(prefix)xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
    }

    private static func list(
        _ name: String,
        of item: String,
        in outline: MarkupOutline,
        otherwise standard: [String]
    ) -> List {
        var list = List(name: name)
        list.element = outline.children(outline.root, name).first
        if let element = list.element {
            list.items = outline.children(element, item).map { Array(outline.bytes[outline.range($0)]) }
        }
        list.firstAdded = list.items.count
        if list.items.isEmpty { list.items = standard.map { Array($0.utf8) } }
        for (index, item) in list.items.enumerated() where list.indices[item] == nil { list.indices[item] = index }
        return list
    }

    private func colour(_ fill: MarkupOutline.Index) -> String? {
        guard let pattern = outline.children(fill, "patternFill").first,
            outline.attribute("patternType", pattern) == "solid",
            let colour = outline.children(pattern, "fgColor").first
        else { return nil }
        return outline.attribute("rgb", colour).map { String($0.suffix(6)).uppercased() }
    }

    // MARK: Styles of the cells that notes stand on

    /// The style that is another with this background.
    mutating func style(_ old: Int, with fill: CellFill) throws(OfficeError) -> Int {
        let format = try format(old, [("fillId", "\(index(of: fill))"), ("applyFill", "1")])
        return formats.index(of: format)
    }

    /// The style that another was before it took a background of ours: one that differs in this only, or the same
    /// without background.
    mutating func styleBefore(_ old: Int) throws(OfficeError) -> Int {
        guard try isOurs(old) else { return old }
        let bare = try format(old, Self.bare)
        if bareStyles == nil { bareStyles = try findBareStyles() }
        return bareStyles?[bare] ?? formats.index(of: bare)
    }

    private func findBareStyles() throws(OfficeError) -> [[UInt8]: Int] {
        var known: [[UInt8]: Int] = [:]
        for index in formats.items.indices where try !isOurs(index) {
            let bare = try format(index, Self.bare)
            if known[bare] == nil { known[bare] = index }
        }
        return known
    }

    private func isOurs(_ style: Int) throws(OfficeError) -> Bool {
        try colour(ofStyle: style).map { ours.contains(CellFill($0)) } ?? false
    }

    private static let bare = [("fillId", "0"), ("applyFill", "1")]

    private func colour(ofStyle index: Int) throws(OfficeError) -> String? {
        guard formats.items.indices.contains(index) else { return nil }
        let scanner = try tag(of: formats.items[index])
        return scanner.number("fillId").flatMap { colours[$0] }
    }

    private func format(_ index: Int, _ attributes: [(String, String)]) throws(OfficeError) -> [UInt8] {
        let item = formats.items.indices.contains(index) ? formats.items[index] : Array(Self.plain(prefix).utf8)
        let tag = MarkupTag(try tag(of: item))
        var splice = MarkupSplice()
        for (name, value) in attributes { splice.set(name, value, in: tag) }
        return splice.applied(to: item)
    }

    private func tag(of item: [UInt8]) throws(OfficeError) -> MarkupScanner {
        var scanner = MarkupScanner(item, at: 0)
        _ = try scanner.advance()
        return scanner
    }

    // MARK: Styles of the added sheet

    /// A style of text at the top of its cell, wrapped.
    mutating func text(font: Font = .plain, fill: CellFill? = nil, isFramed: Bool = false) -> Int {
        let fill = fill.map { index(of: $0) } ?? 0
        let border = isFramed ? index(ofBorder: "BFBFBF") : 0
        let font = index(of: font)
        let format = """
            <\(prefix)xf numFmtId="0" fontId="\(font)" fillId="\(fill)" borderId="\(border)" applyFont="1" applyFill="1" \
            applyBorder="1" applyAlignment="1" applyProtection="1">\
            <\(prefix)alignment vertical="top" wrapText="1"/>\
            \(isFramed ? "<\(prefix)protection locked=\"0\"/>" : "")</\(prefix)xf>
            """
        return formats.index(of: Array(format.utf8))
    }

    enum Font { case plain, bold, link }

    private mutating func index(of font: Font) -> Int {
        let marks =
            switch font {
            case .plain: ""
            case .bold: "<\(prefix)b/>"
            case .link: "<\(prefix)u/>"
            }
        if marks.isEmpty { return 0 }
        var writer = XMLWriter()
        writer.open(prefix + "font")
        writer.append(markup: marks)
        writer.open(prefix + "sz", [("val", fontSize)], closed: true)
        if font == .link { writer.open(prefix + "color", [("rgb", "FF0563C1")], closed: true) }
        writer.open(prefix + "name", [("val", fontName)], closed: true)
        writer.close(prefix + "font")
        return fonts.index(of: writer.bytes)
    }

    private mutating func index(of fill: CellFill) -> Int {
        if let index = fillOfColour[fill.hexadecimal] { return index }
        let item = """
            <\(prefix)fill><\(prefix)patternFill patternType="solid"><\(prefix)fgColor rgb="FF\(fill.hexadecimal)"/>\
            <\(prefix)bgColor indexed="64"/></\(prefix)patternFill></\(prefix)fill>
            """
        let index = fills.index(of: Array(item.utf8))
        colours[index] = fill.hexadecimal
        fillOfColour[fill.hexadecimal] = index
        return index
    }

    private mutating func index(ofBorder colour: String) -> Int {
        let ends = XLSXDialect(outline).isStrict ? ["start", "end"] : ["left", "right"]
        let sides = (ends + ["top", "bottom"]).map {
            "<\(prefix)\($0) style=\"thin\"><\(prefix)color rgb=\"FF\(colour)\"/></\(prefix)\($0)>"
        }
        let item = "<\(prefix)border>\(sides.joined())<\(prefix)diagonal/></\(prefix)border>"
        return borders.index(of: Array(item.utf8))
    }

    // MARK: Writing

    /// The changes to lay on the part, in the order of its schema (`CT_Stylesheet`).
    func splice() -> MarkupSplice {
        var splice = MarkupSplice()
        let order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"]
        for list in [fonts, fills, borders, formats] where list.items.count > list.firstAdded {
            let added = Array(list.items[list.firstAdded...].joined())
            guard let element = list.element else {
                let before = order.prefix { $0 != list.name }
                let last = before.compactMap { outline.children(outline.root, $0).first }.last
                let place = last.map { outline.range($0).upperBound } ?? outline.content(outline.root).lowerBound
                var writer = XMLWriter()
                writer.open(prefix + list.name, [("count", "\(list.items.count)")])
                writer.append(markup: added)
                writer.close(prefix + list.name)
                splice.insert(writer.bytes, at: place)
                continue
            }
            splice.set("count", "\(list.items.count)", in: outline.tag(element))
            splice.add(added, at: outline.place(in: element))
        }
        return splice
    }

    var bytes: [UInt8] { outline.bytes }
}
