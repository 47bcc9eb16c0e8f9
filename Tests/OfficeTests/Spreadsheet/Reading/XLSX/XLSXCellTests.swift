import Office
import Support
import Testing

struct XLSXCellTests {
    @Test(arguments: [
        (#"<c><v> 5 </v></c>"#, CellValue.number(5, .plain)), (#"<c t="n"><v>+5</v></c>"#, .number(5, .plain)),
        (#"<c t="b"><v>1</v></c>"#, .boolean(true)), (#"<c t="b"><v>false</v></c>"#, .boolean(false)),
        (##"<c t="e"><v>#SPILL!</v></c>"##, .error("#SPILL!")), (#"<c t="e"><v>ERROR</v></c>"#, .error("ERROR")),
        (#"<c t=""><v>7</v></c>"#, .number(7, .plain)), (#"<c t="odd"><v>x</v></c>"#, .text("x")),
        (#"<c><v>abc</v></c>"#, .text("abc")), (#"<c><v><![CDATA[5]]></v></c>"#, .number(5, .plain)),
        (#"<c><v>5</v><extLst><ext><v>9</v></ext></extLst></c>"#, .number(5, .plain)),
        (#"<c t="d"><v>PT0H11M0.000S</v></c>"#, .duration(seconds: 660)),
        (#"<c t="d"><v>08:30</v></c>"#, .duration(seconds: 30_600)),
    ])
    func `a cell is what its type says`(cell: String, value: CellValue) throws {
        #expect(try XLSXFixture.values(cell + "<c><v>1</v></c>") == ["A1": value, "B1": .number(1, .plain)])
    }

    @Test(arguments: [
        ##"<c t="e" vm="1"><v>#VALUE!</v></c>"##,
        ##"<c t="e"><f>_xlfn.IMAGE("https://a.example/b.png")</f><v>#NAME?</v></c>"##,
        ##"<c t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>"##,
        ##"<c t="str"><v>=DISPIMG("ID_1",1)</v></c>"##,
    ])
    func `a picture in a cell is neither an error nor a text`(cell: String) throws {
        #expect(try XLSXFixture.values(cell + "<c><v>1</v></c>") == ["B1": .number(1, .plain)])
    }

    @Test func `an error that a formula gave stays one, whatever it shows besides`() throws {
        let values = try XLSXFixture.values(
            ##"<c t="e" vm="1"><f>1/0</f><v>#VALUE!</v></c><c t="e" vm="1"><v>#N/A</v></c>"##
        )
        #expect(values == ["A1": .error("#VALUE!"), "B1": .error("#N/A")])
    }

    @Test(arguments: ["2024-02-29T12:00:00", "2024-02-29T12:00:00.000Z"])
    func `a date may be written as such`(text: String) throws {
        let date = CivilDateTime(year: 2024, month: 2, day: 29, hour: 12)
        #expect(try XLSXFixture.values("<c t=\"d\"><v>\(text)</v></c>")["A1"] == date.map { .date($0) })
    }

    @Test(arguments: [#"<c/>"#, #"<c t="s"><v/></c>"#, #"<c><v/></c>"#, #"<c t="str"><v></v></c>"#])
    func `a cell without content is empty`(cell: String) throws {
        #expect(try XLSXFixture.values(cell + "<c><v>1</v></c>") == ["B1": .number(1, .plain)])
    }

    @Test func `references may be missing, absolute, in small letters`() throws {
        let rows =
            #"<row><c><v>1</v></c><c r="$C$1"><v>2</v></c><c><v>3</v></c></row><row><c r="b2"><v>4</v></c></row>"#
        let values = try XLSXFixture(rows: rows).sheet()?.values
        #expect(values?.keys.sorted() == ["A1", "B2", "C1", "D1"])
    }

    @Test func `rows and cells in disorder are sorted, the last of two in one place stays`() throws {
        let rows = """
            <row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row>\
            <row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>
            """
        let sheet = try XLSXFixture(rows: rows).sheet()
        #expect(sheet?.rows.flatMap { row in row.cells.map { "\(row.index) \($0.column)" } } == ["0 0", "1 0", "1 1"])
        #expect(sheet?.values["A1"] == .number(2, .plain))
        #expect(sheet?.facts == [.duplicateCell])
    }

    @Test(arguments: ["A", "B0", "ZZZZ1", "A2000000", "1", "é1"])
    func `a bad reference costs its cell only`(reference: String) throws {
        let rows = "<row><c r=\"\(reference)\"><v>1</v></c><c r=\"C1\"><v>3</v></c></row>"
        let sheet = try XLSXFixture(rows: rows).sheet()
        #expect(sheet?.values == ["C1": .number(3, .plain)])
        #expect(sheet?.facts == [.badReference(reference)])
    }

    @Test func `the far corner of the grid costs nothing`() throws {
        let rows = #"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>"#
        #expect(try XLSXFixture(rows: rows).sheet()?.cellCount == 2)
    }

    @Test func `the dimension is ignored`() throws {
        var fixture = XLSXFixture(rows: "<row><c><v>1</v></c></row>")
        fixture.beforeRows = #"<dimension ref="garbage"/>"#
        #expect(try fixture.sheet()?.values.count == 1)
    }

    @Test func `inside a choice of markup only the fallback counts`() throws {
        let markup = "http://schemas.openxmlformats.org/markup-compatibility/2006"
        let rows = """
            <mc:AlternateContent xmlns:mc="\(markup)"><mc:Choice><row r="1"><c><v>1</v></c></row></mc:Choice>\
            <mc:Fallback><row r="1"><c><v>2</v></c></row></mc:Fallback></mc:AlternateContent>
            """
        #expect(try XLSXFixture(rows: rows).sheet()?.values == ["A1": .number(2, .plain)])
    }

    @Test func `shared formulas move with their cells`() throws {
        let rows = """
            <row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">B1+$C1+SUM(D$2:$E$3)&amp;"B1"&amp;'B1'!B1</f><v>1</v></c>\
            <c r="B1"><f>LOG10(2)</f></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row>
            """
        let sheet = try XLSXFixture(rows: rows).sheet()
        #expect(
            sheet?[CellReference(row: 1, column: 1)]?.formula == "C2+$C2+SUM(E$2:$E$3)&\"B1\"&'B1'!C2"
        )
        #expect(sheet?[CellReference(row: 0, column: 1)] == Cell(nil, formula: "LOG10(2)"))
    }
}
