import Office
import Support
import Testing

@Suite struct `Looks are written` {
    /// The properties of a look in OpenDocument, and its style in Office Open XML, with the lists that it picks from.
    private func written(_ look: CellLook) throws(OfficeError) -> (ods: String, xlsx: String) {
        let cells = [CellDraft(.empty, look)]
        return (try WrittenParts(cells, as: .ods).content, try WrittenParts(cells, as: .xlsx).looks)
    }

    @Test func `with their font`() throws {
        let font = CellFont(size: 9.5, colour: Colour(0xB4A8F), isBold: true, isItalic: true, isUnderlined: true)
        let (ods, xlsx) = try written(CellLook(font: font))
        #expect(ods.contains("fo:font-size=\"9.5pt\"") && ods.contains("fo:font-weight=\"bold\""))
        #expect(ods.contains("fo:font-style=\"italic\"") && ods.contains("style:text-underline-style=\"solid\""))
        #expect(ods.contains("fo:color=\"#0B4A8F\""))
        let item = "<font><b/><i/><u/><sz val=\"9.5\"/><color rgb=\"FF0B4A8F\"/><name val=\"Arial\"/></font>"
        #expect(xlsx.contains("<fonts count=\"2\"><font><sz val=\"10\"/><name val=\"Arial\"/></font>\(item)</fonts>"))
    }

    @Test func `with their background`() throws {
        let (ods, xlsx) = try written(CellLook(fill: Colour(0xFFF0B8)))
        #expect(ods.contains("fo:background-color=\"#FFF0B8\""))
        #expect(xlsx.contains("<fgColor rgb=\"FFFFF0B8\"/><bgColor indexed=\"64\"/>") && xlsx.contains("fillId=\"2\""))
    }

    @Test func `with each side of their frame`() throws {
        let borders = CellBorders(left: CellBorder(Colour(1), .medium), bottom: CellBorder(Colour(2)))
        let (ods, xlsx) = try written(CellLook(borders: borders))
        #expect(ods.contains("fo:border-left=\"2pt solid #000001\" fo:border-bottom=\"0.75pt solid #000002\""))
        #expect(
            xlsx.contains(
                #"<border><left style="medium"><color rgb="FF000001"/></left><right/><top/><bottom style="thin"><color rgb="FF000002"/></bottom><diagonal/></border>"#
            )
        )
        let all = try written(CellLook(borders: CellBorders(around: CellBorder(Colour(3)))))
        #expect(all.ods.contains("fo:border=\"0.75pt solid #000003\""))
    }

    @Test(arguments: [
        (CellAlignment(), "style:vertical-align=\"top\"", "<alignment vertical=\"top\"/>"),
        (
            CellAlignment(.centre, .middle, wraps: true), "<style:paragraph-properties fo:text-align=\"center\"/>",
            "<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>"
        ),
        (CellAlignment(.end, .bottom), "fo:text-align=\"end\"", "<alignment horizontal=\"right\"/>"),
        (
            CellAlignment(.start, indent: 2), "fo:text-align=\"start\" fo:margin-left=\"0.7cm\"",
            "<alignment horizontal=\"left\" vertical=\"top\" indent=\"2\"/>"
        ),
        (
            CellAlignment(padding: 0.1), "fo:padding=\"0.1cm\" fo:wrap-option=\"no-wrap\"",
            "<alignment vertical=\"top\"/>"
        ),
    ])
    func `with the place of their content`(alignment: CellAlignment, inODS: String, inXLSX: String) throws {
        let (ods, xlsx) = try written(CellLook(alignment: alignment))
        #expect(ods.contains(inODS))
        #expect(xlsx.contains(inXLSX))
    }

    @Test func `open to changes, or not`() throws {
        let (ods, xlsx) = try written(CellLook(isLocked: false))
        #expect(ods.contains("style:cell-protect=\"none\"") && xlsx.contains("<protection locked=\"0\"/>"))
        let locked = try written(CellLook())
        #expect(!locked.ods.contains("style:cell-protect") && !locked.xlsx.contains("<protection"))
    }

    @Test(arguments: [
        (
            NumberFormat.general, "<number:number number:min-integer-digits=\"1\"/>",
            "numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" applyNumberFormat"
        ),
        (.text, "<number:text-content/>", "numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" quotePrefix=\"1\""),
        (
            .date, "<number:day number:style=\"long\"/><number:text>/</number:text>",
            "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
        ),
        (
            .figures(decimals: 2, isGrouped: true),
            "number:decimal-places=\"2\" number:min-integer-digits=\"1\" number:grouping=\"true\"", "xf numFmtId=\"4\""
        ),
        (.figures(suffix: " ▼"), "<number:text> ▼</number:text>", "formatCode=\"0&quot; ▼&quot;\""),
    ])
    func `with their figures`(format: NumberFormat, inODS: String, inXLSX: String) throws {
        let (ods, xlsx) = try written(CellLook(format: format))
        #expect(ods.contains(inODS))
        #expect(xlsx.contains(inXLSX))
    }

    @Test func `in the language of the workbook`() throws {
        let sheet = SheetDraft(name: "S", columns: [], rows: [RowDraft([CellDraft(.number(1), CellLook())])])
        let parts = try WrittenParts(WorkbookDraft(title: "T", language: "de-CH", sheets: [sheet]), as: .ods)
        #expect(parts.content.contains("number:language=\"de\" number:country=\"CH\""))
        #expect(parts.styles.contains("fo:language=\"de\" fo:country=\"CH\""))
    }

    @Test func `once, however many cells have them`() throws {
        let looks = [CellLook(isLocked: false), CellLook(fill: Colour(7)), CellLook(isLocked: false)]
        let cells = looks.map { CellDraft(.text("x"), $0) }
        let content = try WrittenParts(cells, as: .ods).content
        #expect(content.occurrences(of: "style:family=\"table-cell\"") == 2)
        #expect(try WrittenParts(cells, as: .xlsx).looks.contains("<cellXfs count=\"3\">"))
    }
}

extension String {
    /// How often a text stands in this one.
    func occurrences(of text: String) -> Int { ranges(of: text).count }
}
