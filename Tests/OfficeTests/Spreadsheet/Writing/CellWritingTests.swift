import Office
import Support
import Testing

@Suite struct `Cells are written` {
    private func content(_ content: CellContent, _ look: CellLook? = nil) throws(OfficeError) -> String {
        try WrittenParts([CellDraft(content, look)], as: .ods).content
    }

    private func sheet(_ content: CellContent, _ look: CellLook? = nil) throws(OfficeError) -> String {
        try WrittenParts([CellDraft(content, look)], as: .xlsx).sheet
    }

    @Test func `each short text once in Office Open XML, told from others by its bytes`() throws {
        let short = String(repeating: "m", count: 40)
        let texts = ["é", "e\u{301}", "é", short, short, short + "m", short + "m"]
        let cells = texts.map { CellDraft(.text($0)) }
        #expect(try WrittenParts(cells, as: .xlsx)["xl/sharedStrings.xml"].contains(#"count="7" uniqueCount="5""#))
    }

    @Test func `as paragraphs, or as one text of the shared list`() throws {
        let text = CellContent.text("a  b\nc<")
        #expect(try content(text).contains("<text:p>a <text:s/>b</text:p><text:p>c&lt;</text:p>"))
        let parts = try WrittenParts([CellDraft(text), CellDraft(text), CellDraft(.text("d"))], as: .xlsx)
        #expect(parts.sheet.contains("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>0</v></c>"))
        #expect(
            parts["xl/sharedStrings.xml"].contains(
                "count=\"3\" uniqueCount=\"2\"><si><t xml:space=\"preserve\">a  b\nc&lt;</t></si>"
            )
        )
    }

    @Test(arguments: ["=1+1", "+33", "- point", "@nom"])
    func `as text, whatever it begins with`(text: String) throws {
        let plain = #"office:value-type="string"><text:p>"#
        #expect(try content(.text(text)).contains(plain))
        let parts = try WrittenParts([CellDraft(.text(text))], as: .xlsx)
        #expect(parts.sheet.contains("<c r=\"A1\" s=\"1\" t=\"s\">"))
        #expect(parts.looks.contains("borderId=\"0\" quotePrefix=\"1\""))
    }

    @Test func `but other texts need no mark`() throws {
        let parts = try WrittenParts([CellDraft(.text("1-2"))], as: .xlsx)
        #expect(parts.sheet.contains("<c r=\"A1\" t=\"s\">"))
        #expect(!parts.looks.contains("quotePrefix"))
    }

    @Test(arguments: [
        (NumberFormat.general, 12.5, "12,5"), (.figures(), 12.5, "13"), (.figures(decimals: 2), 0.285, "0,29"),
        (.figures(decimals: 1, isGrouped: true, suffix: " €"), -1_234_567, "−1\u{202F}234\u{202F}567,0 €"),
    ])
    func `as a number, shown as its look says`(format: NumberFormat, number: Double, shown: String) throws {
        let number = CellContent.number(number)
        #expect(try content(number, CellLook(format: format)).contains("<text:p>\(shown)</text:p>"))
    }

    @Test func `as a number of which no digit is lost`() throws {
        #expect(try content(.number(0.1 + 0.2)).contains("office:value=\"0.30000000000000004\""))
        #expect(try sheet(.number(0.1 + 0.2)).contains("<v>0.30000000000000004</v>"))
        #expect(try sheet(.number(-7)).contains("<v>-7</v>"))
    }

    @Test func `as a date`() throws {
        let date = CellContent.date(DraftFixture.days[0])
        #expect(
            try content(date).contains("office:value-type=\"date\" office:date-value=\"2019-10-01\"><text:p>01/10/2019")
        )
        #expect(try sheet(date).contains("<v>43739</v>"))
    }

    @Test func `as a link to a sheet of any name`() throws {
        let link = CellContent.link("là", sheet: "L'été & moi", cell: DraftFixture.cell("G14"))
        #expect(try content(link).contains("xlink:href=\"#$'L''été &amp; moi'.G14\">là</text:a>"))
        #expect(try sheet(link).contains("<hyperlink ref=\"A1\" location=\"'L''été &amp; moi'!G14\"/>"))
    }

    @Test func `as pieces that have a font of their own`() throws {
        let runs = CellContent.richText([TextRun("a", CellFont(size: 9, isBold: true)), TextRun("b\nc")])
        let written = try content(runs)
        #expect(written.contains("<text:p><text:span text:style-name=\"T1\">a</text:span>b</text:p><text:p>c</text:p>"))
        #expect(
            written.contains(
                "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:font-size=\"9pt\""
            )
        )
        let texts = try WrittenParts([CellDraft(runs)], as: .xlsx)["xl/sharedStrings.xml"]
        #expect(
            texts.contains(
                "<r><rPr><rFont val=\"Arial\"/><b/><sz val=\"9\"/></rPr><t xml:space=\"preserve\">a</t></r><r><t"
            )
        )
    }

    @Test func `once for all empty ones that look the same`() throws {
        let look = CellLook(isLocked: false)
        let cells = [CellDraft(.empty, look), CellDraft(.empty, look), CellDraft(.text("x")), CellDraft(), CellDraft()]
        let content = try WrittenParts(cells, as: .ods).content
        #expect(content.contains("<table:table-cell table:style-name=\"ce1\" table:number-columns-repeated=\"2\"/>"))
        #expect(
            content.contains(
                "</table:table-cell><table:table-cell table:number-columns-repeated=\"2\"/></table:table-row>"
            )
        )
        let sheet = try WrittenParts(cells, as: .xlsx).sheet
        #expect(sheet.contains("<c r=\"A1\" s=\"1\"/><c r=\"B1\" s=\"1\"/><c r=\"C1\" t=\"s\"><v>0</v></c></row>"))
    }

    @Test func `no longer than Excel can hold`() throws {
        let long = String(repeating: "é", count: 32_768)
        let texts = try WrittenParts([CellDraft(.text(long))], as: .xlsx)["xl/sharedStrings.xml"]
        #expect(texts.count { $0 == "é" } == 32_767)
        #expect(try content(.text(long)).count { $0 == "é" } == 32_768)
    }
}
