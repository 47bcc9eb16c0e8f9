import Office
import Support
import Testing

/// What becomes of the rows and cells of a sheet, to the byte.
struct ODSAnnotatorTests {
    private static let columns = #"<col cols="9"/>"#
    private func annotated(_ rows: String, _ cells: String...) throws -> String {
        let result = try ODSShorthand.annotated(Self.columns + rows, cells)
        #expect(result.hasPrefix(Self.columns))
        return String(result.dropFirst(Self.columns.count))
    }

    @Test func `a note is the first child of its cell, and nothing else moves`() throws {
        let before = "<!-- a > b --><r >\n<c office:value='1' office:value-type='float' "
        let after = " ><text:p>un</text:p></c>\n</r><?a <b>?>"
        #expect(try annotated(before.dropLast() + after, "A1") == before + #"s="F" >•"# + after.dropFirst(2))
    }

    @Test(
        arguments: [
            ("A1", #"<c s="F-x">•</c><c s="x" cols="3"/>"#),
            ("B1", #"<c s="x"/><c s="F-x">•</c><c s="x" cols="2"/>"#),
            ("C1", #"<c s="x" cols="2"/><c s="F-x">•</c><c s="x"/>"#),
            ("D1", #"<c s="x" cols="3"/><c s="F-x">•</c>"#),
        ]
    )
    func `repeated cells are split where a note falls`(cell: String, cells: String) throws {
        #expect(try annotated(#"<r><c s="x" cols="4"/></r>"#, cell) == "<r>\(cells)</r>")
    }

    @Test(
        arguments: [
            ("A1", #"<r><c s="F">•</c><c/></r><r rows="3"><c/><c/></r>"#),
            ("B2", #"<r><c/><c/></r><r><c/><c s="F">•</c></r><r rows="2"><c/><c/></r>"#),
            ("B4", #"<r rows="3"><c/><c/></r><r><c/><c s="F">•</c></r>"#),
        ]
    )
    func `repeated rows are split where a note falls`(cell: String, rows: String) throws {
        #expect(try annotated(#"<r rows="4"><c/><c/></r>"#, cell) == rows)
    }

    @Test func `pieces of repeated rows and cells keep what they hold`() throws {
        let cell = #"<c table:content-validation-name="v" table:formula="of:=1" cols="2"><text:p>1</text:p></c>"#
        let one = #"<c table:content-validation-name="v" table:formula="of:=1"><text:p>1</text:p></c>"#
        let noted = #"<c table:content-validation-name="v" table:formula="of:=1" s="F">•<text:p>1</text:p></c>"#
        #expect(
            try annotated(#"<r rows="3" s="ro1">\#(cell)</r>"#, "B2")
                == #"<r s="ro1">\#(cell)</r><r s="ro1">\#(one)\#(noted)</r><r s="ro1">\#(cell)</r>"#
        )
    }

    @Test func `an identifier stays with the first piece of what is repeated`() throws {
        let cell = #"<c xml:id="a" cols="3"><text:p xml:id='b'>1</text:p></c>"#
        #expect(
            try annotated(#"<r rows="2" xml:id="r">\#(cell)</r>"#, "B1")
                == #"<r xml:id="r"><c xml:id="a"><text:p xml:id='b'>1</text:p></c><c s="F">•<text:p>1</text:p></c>"#
                + #"<c><text:p>1</text:p></c></r><r><c cols="3"><text:p>1</text:p></c></r>"#
        )
    }

    @Test func `several notes fall on one repeated row`() throws {
        #expect(
            try annotated(#"<r rows="5"><c cols="4"/></r>"#, "D4", "B2", "C2")
                == #"""
                <r><c cols="4"/></r><r><c/><c s="F">•</c><c s="F">•</c><c/></r><r><c cols="4"/></r>\#
                <r><c cols="3"/><c s="F">•</c></r><r><c cols="4"/></r>
                """#
        )
    }

    @Test func `covered cells are split too`() throws {
        #expect(
            try annotated(#"<r><c table:number-columns-spanned="3"/><k cols="2"/></r>"#, "C1")
                == #"<r><c table:number-columns-spanned="3"/><k/><k s="F">•</k></r>"#
        )
    }

    @Test(
        arguments: [
            ("<r/>", "C1", #"<r><c cols="2"/><c s="F">•</c></r>"#),
            ("<r></r>", "A1", #"<r><c s="F">•</c></r>"#),
            ("<r><c/></r>", "B1", #"<r><c/><c s="F">•</c></r>"#),
            (#"<r rows="2"><c/></r>"#, "C2", #"<r><c/></r><r><c/><c/><c s="F">•</c></r>"#),
        ]
    )
    func `cells missing at the end of a row are added`(row: String, cell: String, result: String) throws {
        #expect(try annotated(row, cell) == result)
    }

    @Test(
        arguments: [
            ("<r><c/></r>", "<r><c/></r>", ""),
            ("<table:table-rows><r><c/></r></table:table-rows>", "", ""),
            ("<table:table-header-rows><r><c/></r></table:table-header-rows>", "", "<table:named-expressions/>"),
            ("<table:table-row-group><r><c/></r></table:table-row-group>\n", "", "<calcext:conditional-formats/>"),
        ]
    )
    func `rows missing at the end of a sheet are added after the last`(rows: String, more: String, end: String) throws {
        let count = more.isEmpty ? 2 : 1
        let gap = "<r\(count > 1 ? " rows=\"2\"" : "")><c cols=\"9\"/></r>"
        let added = gap + #"<r><c/><c s="F">•</c><c cols="7"/></r>"#
        let whole = rows + more
        let trimmed = whole.hasSuffix("\n") ? String(whole.dropLast()) : whole
        let blank = whole.hasSuffix("\n") ? "\n" : ""
        #expect(try annotated(whole + end, "B4") == ODSShorthand.shortened(trimmed + added + blank + end))
    }

    @Test(
        arguments: [
            ("<col/><r><c/></r>", #"<col/><col cols="2"/><r><c/><c/><c s="F">•</c></r>"#),
            (
                "<table:table-columns><col/><col/></table:table-columns><r><c/></r>",
                #"<table:table-columns><col/><col/></table:table-columns><col/><r><c/><c/><c s="F">•</c></r>"#
            ),
            ("<col/><r/><r rows=\"2\"/>", #"<col/><col cols="2"/><r><c cols="2"/><c s="F">•</c></r><r rows="2"/>"#),
            ("<r><c/></r>", #"<col cols="3"/><r><c/><c/><c s="F">•</c></r>"#),
            ("", #"<col cols="3"/><r><c cols="2"/><c s="F">•</c></r>"#),
        ]
    )
    func `columns missing for a note are added`(table: String, result: String) throws {
        #expect(try ODSShorthand.annotated(table, ["C1"]) == ODSShorthand.shortened(result))
    }

    @Test func `rows that are added are as wide as the sheet becomes`() throws {
        #expect(
            try ODSShorthand.annotated("<col/>", ["C2"])
                == #"<col/><col cols="2"/><r><c cols="3"/></r><r><c cols="2"/><c s="F">•</c></r>"#
        )
    }

    @Test func `a note stands after the source of its cell`() throws {
        let source = #"<table:cell-range-source table:name="x"/>"#
        #expect(try annotated("<r><c>\(source)<text:p/></c></r>", "A1") == #"<r><c s="F">\#(source)•<text:p/></c></r>"#)
    }

    @Test func `tables inside cells and shapes are no rows of the sheet`() throws {
        let inner = "<draw:frame><table:table><r><c/></r></table:table></draw:frame>"
        let shapes = "<table:shapes>\(inner)</table:shapes>"
        #expect(
            try ODSShorthand.annotated("\(shapes)<col/><r><c>\(inner)</c></r>", ["A1"])
                == ODSShorthand.shortened("\(shapes)<col/><r><c s=\"F\">•\(inner)</c></r>")
        )
    }

    @Test func `the copy of a foreign document has no rank`() throws {
        let cache = #"<table:table table:name="'file:///a.ods'#A"><table:table-row/></table:table>"#
        let content = ODSFixture.content(table: "", around: cache)
        let result = try ODSFixture.annotated(content, NotesFixture.notes(on: ["A1"]))
        #expect(result.contains(cache))
        #expect(ODSShorthand.inside(result).contains("<office:annotation"))
    }
}
