/// Where the texts of cells are kept: in one list for the workbook (ECMA-376 part 1, §18.4.9), or, where nobody's list is
/// to be touched, in the cells themselves (§18.3.1.53).
struct XLSXTexts {
    /// The numbers of the short texts of the list; nil when texts stand in their cells.
    private var numbers: [ShortText: Int]?
    private var count = 0
    private var uses = 0
    private var list = XMLWriter()
    /// What runs of text say of their fonts.
    private var fonts: [CellFont: [UInt8]] = [:]

    /// A list that begins empty.
    static let shared = XLSXTexts(numbers: Dictionary(minimumCapacity: 700))
    static let inCells = XLSXTexts(numbers: nil)

    /// What a cell of Excel can hold, in units of UTF-16.
    private static let longest = 32_767

    private init(numbers: [ShortText: Int]?) { self.numbers = numbers }

    /// Appends the type and the content of a cell, whose tag is still open, and its end tag.
    mutating func write(_ content: CellContent, _ markup: XLSXLookMarkup, to writer: inout XMLWriter) {
        guard let number = number(of: content, markup) else {
            writer.append(markup: " t=\"inlineStr\"><is>")
            Self.write(content, markup, &fonts, to: &writer)
            return writer.append(markup: "</is></c>")
        }
        writer.append(markup: " t=\"s\"><v>")
        writer.append(markup: String(number))
        writer.append(markup: "</v></c>")
    }

    /// The number of a text in the list; nil when there is no list. Long texts are not looked for: few stand twice.
    private mutating func number(of content: CellContent, _ markup: XLSXLookMarkup) -> Int? {
        guard numbers != nil else { return nil }
        uses += 1
        let short = ShortText(content)
        if let short, let known = numbers?[short] { return known }
        if let short { numbers?[short] = count }
        list.append(markup: "<si>")
        Self.write(content, markup, &fonts, to: &list)
        list.append(markup: "</si>")
        count += 1
        return count - 1
    }

    private static func write(
        _ content: CellContent,
        _ markup: XLSXLookMarkup,
        _ fonts: inout [CellFont: [UInt8]],
        to writer: inout XMLWriter
    ) {
        switch content {
        case .text(let text), .link(let text, _, _): write(text.cut(to: longest), to: &writer)
        case .richText(let runs):
            // No text has more units of UTF-16 than bytes.
            let isShort = runs.reduce(0) { $0 + $1.text.utf8.count } <= longest
            var room = longest
            for run in runs where !run.text.isEmpty && room > 0 {
                let text = isShort ? run.text : run.text.cut(to: room)
                if !isShort { room -= text.utf16.count }
                writer.append(markup: "<r>")
                if let font = run.font {
                    let properties = fonts[font] ?? markup.run(font)
                    fonts[font] = properties
                    writer.append(markup: properties)
                }
                write(text, to: &writer)
                writer.append(markup: "</r>")
            }
        case .empty, .number, .date, .formula: break
        }
    }

    private static func write(_ text: String, to writer: inout XMLWriter) {
        writer.append(markup: "<t xml:space=\"preserve\">")
        writer.append(text: XLSXEscape.encode(text))
        writer.append(markup: "</t>")
    }

    /// The list as a part of the workbook; nil when no text is in it.
    var part: [UInt8]? {
        guard uses > 0 else { return nil }
        var writer = XMLWriter(reservingCapacity: list.count + 200)
        writer.append(markup: XMLWriter.declaration)
        let main = XLSXDialect.transitional.main
        writer.open("sst", [("xmlns", main), ("count", "\(uses)"), ("uniqueCount", "\(count)")])
        writer.append(markup: list.bytes)
        writer.close("sst")
        return writer.bytes
    }
}

/// A text that may well stand in several cells; the same when its bytes are.
private struct ShortText: Hashable {
    private let text: String

    private static let longest = 40

    /// Nil for a text that is long, or in several fonts.
    init?(_ content: CellContent) {
        switch content {
        case .text(let text) where text.utf8.count <= Self.longest: self.text = text
        case .link(let text, _, _) where text.utf8.count <= Self.longest: self.text = text
        case .text, .link, .richText, .empty, .number, .date, .formula: return nil
        }
    }

    static func == (left: ShortText, right: ShortText) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    /// FNV-1a: texts of a campus are no attack on a table of some hundred of them.
    func hash(into hasher: inout Hasher) {
        let bytes = text.utf8Span.span
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in 0..<bytes.count { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        hasher.combine(hash)
    }
}
