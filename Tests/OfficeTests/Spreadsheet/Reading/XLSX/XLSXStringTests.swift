import Office
import Support
import Testing

struct XLSXStringTests {
    private static func raised(_ alignment: String, _ text: String) -> String {
        "<r><rPr><vertAlign val=\"\(alignment)\"/></rPr><t>\(text)</t></r>"
    }

    @Test(arguments: [
        ("<t>plain</t>", "plain"), ("<t>  kept  </t>", "  kept  "),
        ("<r><t>bold </t></r><r><t>and not</t></r>", "bold and not"),
        ("<t>a</t><r><t>b</t></r>", "ab"),
        (raised("superscript", "1") + "<r><rPr><b/></rPr><t>7</t></r>", "¹7"),
        ("<r><t>1</t></r>" + raised("superscript", "er 09") + raised("subscript", "2"), "1er ⁰⁹2"),
        ("<r><t>12 %</t></r>" + raised("superscript", "12"), "12 %¹²"),
        ("<r><t>Effectif</t></r>" + raised("superscript", "1"), "Effectif1"),
        ("<r><t>x</t></r>" + raised("superscript", "123"), "x123"),
        ("<r><rPr><strike/></rPr><t>a5</t></r><r><rPr><strike val=\"0\"/></rPr><t>7</t></r>", "a5\u{336}7"),
        ("<r><t>20-</t></r><r><rPr><strike/></rPr><t>38</t></r><r><t> 50</t></r>", "20-38 50"),
        ("<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh><phoneticPr fontId=\"1\"/>", "東京"),
        ("<t>a_x000D_b_x005F_x0041_</t>", "a\rb_x0041_"), ("<t>_xD83D__xDE00_</t>", "😀"),
        ("<t>_xD83D_</t>", "\u{FFFD}"),
        ("<t>_xZZZZ_ _x41_</t>", "_xZZZZ_ _x41_"), ("<t><![CDATA[a<b]]>&amp;<!-- no -->c</t>", "a<b&c"),
        ("<t>&#x1F600;</t>", "😀"), ("<t>a&#10;b\r\nc</t>", "a\nb\nc"),
    ])
    func `a shared string is the text of its runs`(item: String, text: String) throws {
        let values = try XLSXFixture.values(
            #"<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c>"#,
            strings: "<si/><si>\(item)</si><si><t>last</t></si>"
        )
        #expect(values == ["A1": .text(text), "B1": .text("last")])
    }

    @Test(arguments: ["4000000000", "0", "x", "-1"])
    func `the announced number of strings is not believed`(count: String) throws {
        var archive = ZipBuilder()
        var fixture = XLSXFixture(rows: #"<row><c t="s"><v>1</v></c></row>"#)
        fixture.strings = "<si><t>a</t></si><si><t>b</t></si>"
        for part in fixture.parts {
            archive.add(
                part.name,
                part.content.replacing("<sst ", with: "<sst count=\"\(count)\" uniqueCount=\"\(count)\" ")
            )
        }
        #expect(try Workbook(bytes: archive.bytes, named: "t").sheets.first?.values == ["A1": .text("b")])
    }

    @Test(arguments: ["xl/SharedStrings.xml", "texts/sst.xml"])
    func `shared strings are found wherever they stand`(path: String) throws {
        var archive = ZipBuilder()
        var fixture = XLSXFixture(rows: #"<row><c t="s"><v> 0 </v></c></row>"#)
        fixture.strings = "<si><t>a</t></si>"
        for part in fixture.parts {
            let target = path.hasPrefix("xl") ? "sharedStrings.xml" : "/\(path)"
            archive.add(
                part.name == "xl/sharedStrings.xml" ? path : part.name,
                part.content.replacing(#"Target="sharedStrings.xml""#, with: "Target=\"\(target)\"")
            )
        }
        #expect(try Workbook(bytes: archive.bytes, named: "t").sheets.first?.values == ["A1": .text("a")])
    }

    @Test func `without the part of shared strings, the other cells are read`() throws {
        let sheet = try XLSXFixture(rows: #"<row><c t="s"><v>0</v></c><c><v>5</v></c></row>"#).sheet()
        #expect(sheet?.values == ["B1": .number(5, .plain)])
        #expect(sheet?.facts == [.missingSharedString(0)])
    }

    @Test func `bytes that no text may hold cost no other string`() throws {
        var archive = ZipBuilder()
        var fixture = XLSXFixture(rows: #"<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>"#)
        fixture.strings = "<si><t>a?b</t></si><si><t>next</t></si>"
        for part in fixture.parts {
            let bytes = Array(part.content.utf8)
            let isStrings = part.name == "xl/sharedStrings.xml"
            archive.add(part.name, isStrings ? bytes.flatMap { $0 == 0x3F ? [0xFF, 0x0B] : [$0] } : bytes)
        }
        let values = try Workbook(bytes: archive.bytes, named: "t").sheets.first?.values
        #expect(values?["B1"] == .text("next"))
        #expect(values?.count == 2)
    }

    @Test func `an index without string empties its cell only`() throws {
        var fixture = XLSXFixture(rows: #"<row><c t="s"><v>7</v></c><c t="s"><v>0</v></c><c><v>5</v></c></row>"#)
        fixture.strings = "<si><t>zero</t></si>"
        let sheet = try fixture.sheet()
        #expect(sheet?.values == ["B1": .text("zero"), "C1": .number(5, .plain)])
        #expect(sheet?.facts == [.missingSharedString(7)])
    }

    @Test func `a workbook without shared strings is legal`() throws {
        #expect(try XLSXFixture.values("<c><v>5</v></c>") == ["A1": .number(5, .plain)])
    }

    @Test(arguments: [
        #"<c t="inlineStr"><is><t>hi</t></is></c>"#, #"<c t="inlineStr"><is><t>hi</t></is><v>0</v></c>"#,
        #"<c t="inlineStr"><is><r><t>h</t></r><r><t>i</t></r></is></c>"#, #"<c><is><t>hi</t></is></c>"#,
        #"<c t="inlineStr"><v>hi</v></c>"#, #"<c t="str"><f>A2</f><v>hi</v></c>"#,
    ])
    func `text may stand in the cell itself`(cell: String) throws {
        #expect(try XLSXFixture.values(cell) == ["A1": .text("hi")])
    }
}
