/// Where the texts of cells are kept: in one list for the workbook (ECMA-376 part 1, §18.4.9), or, where nobody's list is
/// to be touched, in the cells themselves (§18.3.1.53).
struct XLSXTexts {
    /// The numbers of the texts of the list; nil when texts stand in their cells.
    private var numbers: [CellContent: Int]?
    private var uses = 0
    private var list = XMLWriter()

    /// A list that begins empty.
    static let shared = XLSXTexts(numbers: [:])
    static let inCells = XLSXTexts(numbers: nil)

    /// What a cell of Excel can hold, in units of UTF-16.
    private static let longest = 32_767

    private init(numbers: [CellContent: Int]?) { self.numbers = numbers }

    /// Appends the type and the content of a cell, whose tag is still open, and its end tag.
    mutating func write(_ content: CellContent, _ markup: XLSXLookMarkup, to writer: inout XMLWriter) {
        guard let number = number(of: content, markup) else {
            writer.append(markup: " t=\"inlineStr\"><is>")
            Self.write(content, markup, to: &writer)
            return writer.append(markup: "</is></c>")
        }
        writer.append(markup: " t=\"s\"><v>")
        writer.append(markup: String(number))
        writer.append(markup: "</v></c>")
    }

    /// The number of a text in the list; nil when there is no list.
    private mutating func number(of content: CellContent, _ markup: XLSXLookMarkup) -> Int? {
        guard let count = numbers?.count else { return nil }
        uses += 1
        if let known = numbers?[content] { return known }
        numbers?[content] = count
        list.append(markup: "<si>")
        Self.write(content, markup, to: &list)
        list.append(markup: "</si>")
        return count
    }

    private static func write(_ content: CellContent, _ markup: XLSXLookMarkup, to writer: inout XMLWriter) {
        switch content {
        case .text(let text), .link(let text, _, _): write(text.cut(to: longest), to: &writer)
        case .richText(let runs):
            var room = longest
            for run in runs where !run.text.isEmpty && room > 0 {
                let text = run.text.cut(to: room)
                room -= text.utf16.count
                writer.append(markup: "<r>")
                if let font = run.font { writer.append(markup: markup.run(font)) }
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
        guard uses > 0, let numbers else { return nil }
        var writer = XMLWriter(reservingCapacity: list.count + 200)
        writer.append(markup: XMLWriter.declaration)
        let main = XLSXDialect.transitional.main
        writer.open("sst", [("xmlns", main), ("count", "\(uses)"), ("uniqueCount", "\(numbers.count)")])
        writer.append(markup: list.bytes)
        writer.close("sst")
        return writer.bytes
    }
}
