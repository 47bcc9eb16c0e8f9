import Words

/// The styles of a workbook, each there once, whether the workbook is new or somebody's (ECMA-376 part 1, §18.8).
struct XLSXStyleTable {
    /// One of the lists that a style picks from.
    struct List {
        private(set) var items: [[UInt8]]
        /// How many items the file has already.
        let found: Int
        /// By what the items say: a text is hashed many bytes at a time, an array byte by byte.
        private var indices: [String: Int] = [:]

        /// What the file has; what it must have is added when it has nothing.
        init(_ found: [[UInt8]] = [], otherwise standard: [String] = []) {
            self.found = found.count
            items = found.isEmpty ? standard.map { Array($0.utf8) } : found
            for (index, item) in items.enumerated() {
                let text = String(decoding: item, as: UTF8.self)
                if indices[text] == nil { indices[text] = index }
            }
        }

        /// The first item that says this, added when it is new.
        mutating func index(of item: [UInt8]) -> Int {
            let text = String(decoding: item, as: UTF8.self)
            if let index = indices[text] { return index }
            items.append(item)
            indices[text] = items.count - 1
            return items.count - 1
        }

        /// What the file lacks.
        var added: [UInt8] { Array(items[min(found, items.count)...].joined()) }
    }

    /// A style, and whether a text that looks like something else stays text in it.
    private struct Style: Hashable {
        let look: CellLook?
        let isQuoted: Bool
    }

    /// What a workbook has already.
    struct Found {
        /// The formats of figures, and their numbers by their codes.
        var numberFormats: [[UInt8]] = []
        var formatNumbers: [String: Int] = [:]
        var fonts: [[UInt8]] = []
        var fills: [[UInt8]] = []
        /// The colours of the plain backgrounds.
        var colours: [Int: Colour] = [:]
        var borders: [[UInt8]] = []
        var formats: [[UInt8]] = []
        var differences: [[UInt8]] = []
    }

    private var numberFormats: List
    private var fonts: List
    private var fills: List
    private var borders: List
    /// The styles of cells.
    var formats: List
    /// What conditional looks change.
    private var differences: List
    let markup: XLSXLookMarkup
    /// The numbers of the formats of figures that are not built in, by their codes.
    private var formatNumbers: [String: Int]
    private(set) var colours: [Int: Colour]
    private var fillOfColour: [Colour: Int]
    private var known: [Style: Int] = [:]

    /// The table of a workbook, or a new one, with the little that every workbook must have.
    init(_ markup: XLSXLookMarkup = XLSXLookMarkup(), of found: Found = Found()) {
        self.markup = markup
        numberFormats = List(found.numberFormats)
        fonts = List(found.fonts, otherwise: [markup.plainFont])
        fills = List(found.fills, otherwise: markup.standardFills)
        borders = List(found.borders, otherwise: [markup.noBorder])
        formats = List(found.formats, otherwise: [markup.plainFormat])
        differences = List(found.differences)
        formatNumbers = found.formatNumbers
        colours = found.colours
        let sorted = found.colours.sorted { $0.key < $1.key }
        fillOfColour = Dictionary(firstOf: sorted.map { ($0.value, $0.key) })
    }

    // MARK: Looks

    /// The number of the style of a look; `isQuoted` is for texts that begin as formulas do.
    mutating func style(of look: CellLook?, isQuoted: Bool = false) -> Int {
        guard look != nil || isQuoted else { return 0 }
        let style = Style(look: look, isQuoted: isQuoted)
        if let index = known[style] { return index }
        let look = look ?? CellLook()
        let format = markup.format(
            look,
            isQuoted: isQuoted || look.format == .text,
            number: number(of: look.format),
            font: look.font == CellFont() ? 0 : fonts.index(of: markup.font(look.font)),
            fill: look.fill.map { fill(of: $0) } ?? 0,
            border: look.borders == CellBorders() ? 0 : borders.index(of: markup.border(look.borders))
        )
        let index = formats.index(of: format)
        known[style] = index
        return index
    }

    /// The number of a conditional look.
    mutating func difference(_ change: LookChange) -> Int {
        let format = change.format.map { (number: number(of: $0), code: XLSXLookMarkup.code(of: $0)) }
        return differences.index(of: markup.difference(change, format: format))
    }

    /// The number of a plain background.
    mutating func fill(of colour: Colour) -> Int {
        if let index = fillOfColour[colour] { return index }
        let index = fills.index(of: markup.fill(colour))
        colours[index] = colour
        fillOfColour[colour] = index
        return index
    }

    /// The number of a format of figures: those after 163 are the workbook's own.
    private mutating func number(of format: NumberFormat) -> Int {
        let code = XLSXLookMarkup.code(of: format)
        if let number = XLSXLookMarkup.builtIn[code] ?? formatNumbers[code] { return number }
        let number = max(formatNumbers.values.max() ?? 0, 163) + 1
        formatNumbers[code] = number
        _ = numberFormats.index(of: markup.numberFormat(number, code))
        return number
    }

    // MARK: Writing

    /// The lists in the order of the schema (`CT_Stylesheet`), with the names of their elements.
    var lists: [(name: String, list: List)] {
        [
            ("numFmts", numberFormats), ("fonts", fonts), ("fills", fills), ("borders", borders),
            ("cellStyleXfs", List()), ("cellXfs", formats), ("cellStyles", List()), ("dxfs", differences),
        ]
    }

    /// The styles part of a new workbook.
    var part: [UInt8] {
        var writer = XMLWriter()
        writer.append(markup: XMLWriter.declaration)
        writer.open("styleSheet", [("xmlns", XLSXDialect.transitional.main)])
        for (name, list) in lists {
            switch name {
            case "cellStyleXfs": writer.append(markup: XLSXLookMarkup.namedFormats)
            case "cellStyles": writer.append(markup: XLSXLookMarkup.namedStyles)
            default:
                guard !list.items.isEmpty else { continue }
                writer.open(name, [("count", "\(list.items.count)")])
                for item in list.items { writer.append(markup: item) }
                writer.close(name)
            }
        }
        writer.close("styleSheet")
        return writer.bytes
    }
}
