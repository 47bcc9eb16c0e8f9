/// Enters the added sheet in the workbook part (ECMA-376 part 1, §18.2.27).
struct XLSXContentsPatch {
    private let part: String
    private let outline: MarkupOutline
    private var splice = MarkupSplice()

    /// Elements that stand after the defined names.
    private static let tail: Set<String> = [
        "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing",
        "fileRecoveryPr", "webPublishObjects", "extLst",
    ]

    init(_ edition: borrowing XLSXEdition) throws(OfficeError) {
        part = edition.package.workbook
        outline = try edition.outline(part, home: XLSXDialect.home)
    }

    var dialect: XLSXDialect { XLSXDialect(outline) }

    /// Adds a sheet at the end.
    mutating func append(_ sheet: SheetDraft, named name: String, relationship: String) throws(OfficeError) {
        let root = outline.root
        guard let list = outline.children(root, "sheets").first else { throw .malformedXML(part: part, line: 1) }
        let sheets = outline.children(list, "sheet")
        let number = (sheets.compactMap { outline.number("sheetId", $0) }.filter { $0 < Int(Int32.max) }.max() ?? 0) + 1
        let prefix = outline.tag(root).attributes.first {
            XLSXToken.relationships.contains(MarkupText.decode(outline.bytes[$0.value])) && $0.name.hasPrefix("xmlns:")
        }
        let declaration = prefix == nil ? [("xmlns:r", dialect.relationships)] : []
        let attribute = (prefix.map { String($0.name.dropFirst(6)) } ?? "r") + ":id"
        var writer = XMLWriter()
        writer.open(
            outline.tag(list).prefix + "sheet",
            declaration + [("name", XLSXEscape.encode(name)), ("sheetId", "\(number)"), (attribute, relationship)],
            closed: true
        )
        splice.add(writer.bytes, at: outline.place(in: list))
        if let rows = sheet.headerRows {
            addTitles(XLSXContentsWriter.rows(rows, of: name), position: sheets.count)
        }
    }

    /// Has rows printed on each page (§18.2.5, `_xlnm.Print_Titles`).
    private mutating func addTitles(_ rows: String, position: Int) {
        let root = outline.root
        let prefix = outline.tag(root).prefix
        var writer = XMLWriter()
        writer.open(prefix + "definedName", [("name", "_xlnm.Print_Titles"), ("localSheetId", "\(position)")])
        writer.append(text: rows)
        writer.close(prefix + "definedName")
        if let names = outline.children(root, "definedNames").first {
            return splice.add(writer.bytes, at: outline.place(in: names))
        }
        let next = outline.children(root).first { outline.name($0).map(Self.tail.contains) ?? false }
        let place = next.map { outline.range($0).lowerBound } ?? outline.content(root).upperBound
        splice.insert(XMLWriter.element(prefix + "definedNames", holding: writer.bytes), at: place)
    }

    func write(to edition: inout XLSXEdition) { edition.write(part, splice, on: outline.bytes) }
}
