import Office
import Support
import Testing

@Suite struct `A noted cell takes a background` {
    @Test(arguments: [
        // The cell is there.
        (#"<row r="1"><c r="B1"><v>1</v></c></row>"#, "B1", #"<row r="1"><c r="B1" s="1"><v>1</v></c></row>"#),
        (#"<row r="1"><c r="B1" s="0"/></row>"#, "B1", #"<row r="1"><c r="B1" s="1"/></row>"#),
        ("<row><c/><c><v>1</v></c></row>", "B1", #"<row><c/><c s="1"><v>1</v></c></row>"#),
        (
            #"<row r='1'><c r='A1' s='0'><!-- <c r="B1"/> --></c></row>"#, "A1",
            #"<row r='1'><c r='A1' s="1"><!-- <c r="B1"/> --></c></row>"#
        ),
        // The cell is not.
        (
            #"<row r="1"><c r="A1"/><c r="C1"/></row>"#, "B1",
            #"<row r="1"><c r="A1"/><c r="B1" s="1"/><c r="C1"/></row>"#
        ),
        (#"<row r="1"><c r="A1"/></row>"#, "B1", #"<row r="1"><c r="A1"/><c r="B1" s="1"/></row>"#),
        (#"<row r="1"><c r="A1"/><extLst/></row>"#, "B1", #"<row r="1"><c r="A1"/><c r="B1" s="1"/><extLst/></row>"#),
        (#"<row r="1"></row>"#, "B1", #"<row r="1"><c r="B1" s="1"/></row>"#),
        (#"<row r="1"/><row r="2"/>"#, "B1", #"<row r="1"><c r="B1" s="1"/></row><row r="2"/>"#),
        // Neither is the row.
        (#"<row r="1"/><row r="4"/>"#, "B3", #"<row r="1"/><row r="3"><c r="B3" s="1"/></row><row r="4"/>"#),
        (#"<row r="1"/>"#, "B3", #"<row r="1"/><row r="3"><c r="B3" s="1"/></row>"#),
        ("<row/><row/>", "A3", #"<row/><row/><row r="3"><c r="A3" s="1"/></row>"#),
        // Rows in disorder.
        (#"<row r="9"/><row r="2"/>"#, "A3", #"<row r="3"><c r="A3" s="1"/></row><row r="9"/><row r="2"/>"#),
        (#"<row r="9"/><row r="3"/>"#, "A3", #"<row r="9"/><row r="3"><c r="A3" s="1"/></row>"#),
        (#"<row r="1"/><row r="1"><c r="A1"/></row>"#, "A1", #"<row r="1"/><row r="1"><c r="A1" s="1"/></row>"#),
    ])
    func `and nothing else changes`(rows: String, cell: String, expected: String) throws {
        #expect(try XLSXNotesFixture.parts(XLSXFixture(rows: rows), [NotesFixture.note(cell)]).rows == expected)
    }

    @Test(arguments: [
        ("A1", #"<dimension ref="A1:B2"/>"#, #"<row r="1" spans="1:2"><c r="A1" s="1"/><c r="B1"/></row>"#),
        ("D1", #"<dimension ref="A1:D2"/>"#, #"<row r="1" spans="1:4"><c r="B1"/><c r="D1" s="1"/></row>"#),
        (
            "C9", #"<dimension ref="A1:C9"/>"#,
            #"<row r="1" spans="1:2"><c r="B1"/></row><row r="9"><c r="C9" s="1"/></row>"#
        ),
    ])
    func `within what the sheet says of its extent`(cell: String, dimension: String, rows: String) throws {
        var fixture = XLSXFixture(rows: #"<row r="1" spans="1:2"><c r="B1"/></row>"#)
        fixture.beforeRows = #"<dimension ref="A1:B2"/>"#
        let parts = try XLSXNotesFixture.parts(fixture, [NotesFixture.note(cell)])
        #expect(parts.rows == rows)
        #expect(parts["xl/worksheets/sheet1.xml"].contains(dimension))
    }

    @Test(arguments: ["<sheetData/>", "<sheetData></sheetData>", "<sheetData />", ""])
    func `in a sheet without rows`(data: String) throws {
        let sheet = "<worksheet xmlns=\"\(XLSXFixture.transitional)\"><sheetPr/>\(data)<pageMargins/></worksheet>"
        let notes = ["B3", "A3", "C1"].map { NotesFixture.note($0) }
        let parts = try XLSXNotesFixture.parts(XLSXFixture(), notes, with: ["xl/worksheets/sheet1.xml": sheet])
        let rows = #"<row r="1"><c r="C1" s="1"/></row><row r="3"><c r="A3" s="1"/><c r="B3" s="1"/></row>"#
        #expect(parts["xl/worksheets/sheet1.xml"].contains(">\(rows)</sheetData><pageMargins/>"))
    }

    @Test(arguments: [
        (#"<row r="1" s="1" customFormat="1"/>"#, 1), (#"<row r="1" s="1"/>"#, 2), ("", 2),
        (#"<row r="1"><c r="B1"/></row>"#, 0),
    ])
    func `on what it looked like before`(row: String, format: Int) throws {
        var fixture = XLSXFixture(rows: row)
        fixture.beforeRows = #"<cols><col min="2" max="3" style="2"/></cols>"#
        let formats = (0..<3).map { "<xf numFmtId=\"\($0)\"><protection locked=\"0\"/></xf>" }
        fixture.cellFormats = formats.joined()
        let styles = try XLSXNotesFixture.parts(fixture, [NotesFixture.note("B1")])["xl/styles.xml"]
        let added = "<xf numFmtId=\"\(format)\" fillId=\"2\" applyFill=\"1\"><protection locked=\"0\"/></xf>"
        #expect(styles.contains(formats.joined() + added))
    }

    @Test func `of its colour, each once`() throws {
        let notes = [
            NotesFixture.note("A1"), NotesFixture.note("A2", fill: NotesFixture.yellow),
            NotesFixture.note("A3"),
        ]
        let parts = try XLSXNotesFixture.parts(XLSXFixture(), notes)
        #expect(parts.rows.matches(of: /s="(\d)"/).map(\.1) == ["1", "2", "1"])
        let fills = parts["xl/styles.xml"].matches(of: /fgColor rgb="(\w+)"/).map(\.1)
        #expect(fills.prefix(2) == ["FFFFC7CE", "FFFFEB9C"])
        #expect(fills.count == Set(fills).count)
    }

    @Test func `in a workbook that had no styles`() throws {
        var fixture = XLSXFixture(rows: #"<row r="1"><c r="A1"><v>1</v></c></row>"#)
        fixture.withoutParts = ["xl/styles.xml"]
        let links = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
            Target="worksheets/sheet1.xml"/></Relationships>
            """
        let parts = try XLSXNotesFixture.parts(
            fixture,
            [NotesFixture.note("A1")],
            with: ["xl/_rels/workbook.xml.rels": links]
        )
        #expect(parts.rows == #"<row r="1"><c r="A1" s="1"><v>1</v></c></row>"#)
        #expect(
            parts["xl/styles.xml"].contains(#"<xf numFmtId="0" fontId="0" fillId="2" borderId="0" applyFill="1"/>"#)
        )
        #expect(parts["[Content_Types].xml"].contains("PartName=\"/xl/styles.xml\""))
        #expect(parts["xl/_rels/workbook.xml.rels"].contains("Target=\"/xl/styles.xml\""))
    }

    @Test(arguments: ["<styleSheet", "", "<other/>", "<?xml version='1.0' encoding='UTF-16'?><styleSheet/>"])
    func `unless the styles are broken, and then there is a note all the same`(styles: String) throws {
        let rows = #"<row r="1"><c r="A1"><v>1</v></c></row>"#
        let parts = try XLSXNotesFixture.parts(
            XLSXFixture(rows: rows),
            [NotesFixture.note("A1")],
            with: ["xl/styles.xml": styles]
        )
        #expect(parts.rows == rows)
        #expect(parts["xl/styles.xml"] == styles)
        #expect(parts["xl/comments1.xml"].contains("À corriger"))
    }
}
