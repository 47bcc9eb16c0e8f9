/// The styles of somebody's workbook, to which some are added (ECMA-376 part 1, §18.8).
///
/// What is there already is used again, so that the same notes added twice add no style.
struct XLSXStyleSheet {
    /// The styles as they will be.
    var table: XLSXStyleTable
    private let outline: MarkupOutline
    /// Styles whose background is not ours, by what they are without it: the first of each kind.
    private var bareStyles: [[UInt8]: Int]?
    private let ours: Set<Colour>

    /// A workbook may have no style at all.
    static func empty(_ dialect: XLSXDialect) -> [UInt8] {
        var writer = XMLWriter()
        writer.append(markup: XMLWriter.declaration)
        writer.open("styleSheet", [("xmlns", dialect.main)])
        writer.close("styleSheet")
        return writer.bytes
    }

    init(_ bytes: [UInt8], part: String, ours: Set<Colour>, limits: Limits) throws(OfficeError) {
        outline = try MarkupOutline(bytes, part: part, home: XLSXDialect.home, limits: limits)
        guard outline.name(outline.root) == "styleSheet", !outline.tag(outline.root).isEmpty else {
            throw .malformedXML(part: part, line: 1)
        }
        self.ours = ours
        table = XLSXStyleTable(outline.lookMarkup, of: outline.styles)
    }

    // MARK: Styles of the cells that notes stand on

    /// The style that is another with this background.
    mutating func style(_ old: Int, with fill: Colour) throws(OfficeError) -> Int {
        let format = try format(old, [("fillId", "\(table.fill(of: fill))"), ("applyFill", "1")])
        return table.formats.index(of: format)
    }

    /// The style that another was before it took a background of ours: one that differs in this only, or the same
    /// without background.
    mutating func styleBefore(_ old: Int) throws(OfficeError) -> Int {
        guard try isOurs(old) else { return old }
        let bare = try format(old, Self.bare)
        if bareStyles == nil { bareStyles = try findBareStyles() }
        return bareStyles?[bare] ?? table.formats.index(of: bare)
    }

    private func findBareStyles() throws(OfficeError) -> [[UInt8]: Int] {
        var known: [[UInt8]: Int] = [:]
        for index in table.formats.items.indices where try !isOurs(index) {
            let bare = try format(index, Self.bare)
            if known[bare] == nil { known[bare] = index }
        }
        return known
    }

    private func isOurs(_ style: Int) throws(OfficeError) -> Bool {
        guard table.formats.items.indices.contains(style) else { return false }
        let fill = try tag(of: table.formats.items[style]).number("fillId")
        return fill.flatMap { table.colours[$0] }.map(ours.contains) ?? false
    }

    private static let bare = [("fillId", "0"), ("applyFill", "1")]

    private func format(_ index: Int, _ attributes: [(String, String)]) throws(OfficeError) -> [UInt8] {
        let formats = table.formats.items
        let item = formats.indices.contains(index) ? formats[index] : Array(table.markup.plainFormat.utf8)
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

    // MARK: Writing

    /// Writes the part again, if something was added.
    func write(_ part: String, to edition: inout XLSXEdition) { edition.write(part, splice, on: outline.bytes) }

    private var splice: MarkupSplice {
        var splice = MarkupSplice()
        let prefix = table.markup.prefix
        let lists = table.lists
        for (rank, (name, list)) in lists.enumerated() where !list.added.isEmpty {
            guard let element = outline.children(outline.root, name).first else {
                let before = lists[..<rank].compactMap { outline.children(outline.root, $0.name).first }.last
                let place = before.map { outline.range($0).upperBound } ?? outline.content(outline.root).lowerBound
                var writer = XMLWriter()
                writer.open(prefix + name, [("count", "\(list.items.count)")])
                writer.append(markup: list.added)
                writer.close(prefix + name)
                splice.insert(writer.bytes, at: place)
                continue
            }
            splice.set("count", "\(list.items.count)", in: outline.tag(element))
            splice.add(list.added, at: outline.place(in: element))
        }
        return splice
    }
}

extension MarkupOutline {
    /// How items of this style sheet are written.
    fileprivate var lookMarkup: XLSXLookMarkup {
        var typeface = Typeface(name: "Calibri", size: 11)
        if let first = children(root, "fonts").first.flatMap({ children($0, "font").first }) {
            typeface.name = children(first, "name").first.flatMap { attribute("val", $0) } ?? typeface.name
            let size = children(first, "sz").first.flatMap { attribute("val", $0) }
            typeface.size = size.flatMap { NumberParser.double($0.utf8.span) } ?? typeface.size
        }
        let isStrict = XLSXDialect(self).isStrict
        return XLSXLookMarkup(prefix: tag(root).prefix, typeface: typeface, isStrict: isStrict)
    }

    /// The lists of this style sheet.
    fileprivate var styles: XLSXStyleTable.Found {
        var found = XLSXStyleTable.Found()
        found.numberFormats = items("numFmts", "numFmt").map(bytes)
        for format in items("numFmts", "numFmt") {
            guard let code = attribute("formatCode", format) else { continue }
            found.formatNumbers[code] = number("numFmtId", format)
        }
        found.fonts = items("fonts", "font").map(bytes)
        found.fills = items("fills", "fill").map(bytes)
        for (index, fill) in items("fills", "fill").enumerated() { found.colours[index] = colour(fill) }
        found.borders = items("borders", "border").map(bytes)
        found.formats = items("cellXfs", "xf").map(bytes)
        found.differences = items("dxfs", "dxf").map(bytes)
        return found
    }

    private func items(_ list: String, _ item: String) -> [Index] {
        children(root, list).first.map { children($0, item) } ?? []
    }

    private func bytes(_ index: Index) -> [UInt8] { Array(bytes[range(index)]) }

    private func colour(_ fill: Index) -> Colour? {
        guard let pattern = children(fill, "patternFill").first, attribute("patternType", pattern) == "solid",
            let colour = children(pattern, "fgColor").first
        else { return nil }
        return attribute("rgb", colour).flatMap { Colour("#" + $0.suffix(6)) }
    }
}
