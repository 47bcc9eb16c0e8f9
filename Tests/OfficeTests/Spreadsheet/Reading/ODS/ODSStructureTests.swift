import Office
import Support
import Testing

struct ODSStructureTests {
    private let five = #"<table:table-cell office:value-type="float" office:value="5"/>"#
    private func cell(_ number: Int, _ attributes: String = "") -> String {
        "<table:table-cell \(attributes) office:value-type=\"float\" office:value=\"\(number)\"/>"
    }

    @Test func `repeated rows and columns stand where they are repeated`() throws {
        let sheet = try ODSFixture.sheet(
            """
            <table:table-row table:number-rows-repeated="10"><table:table-cell/></table:table-row>\
            <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>\
            \(cell(5, #"table:number-columns-repeated="2""#))</table:table-row><table:table-row>\(five)</table:table-row>
            """
        )
        let number = CellValue.number(5, .plain)
        #expect(
            sheet?.values == ["C11": number, "D11": number, "C12": number, "D12": number, "A13": number]
        )
        #expect(sheet?.rows.map(\.index) == [10, 11, 12])
        #expect(sheet?.cellCount == 5)
        #expect(sheet?.usedRange?.description == "A11:D13")
    }

    @Test func `a million empty rows cost nothing`() throws {
        let sheet = try ODSFixture.sheet(
            """
            <table:table-row>\(five)<table:table-cell table:number-columns-repeated="16383"/></table:table-row>\
            <table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/>\
            </table:table-row>
            """
        )
        #expect(sheet?.cellCount == 1)
        #expect(sheet?.diagnostics.isEmpty == true)
    }

    @Test func `a repetition beyond the cell limit is cut and noted`() throws {
        let sheet = try ODSFixture.sheet(
            """
            <table:table-row table:number-rows-repeated="1048576">\(cell(1, #"table:number-columns-repeated="16384""#))\
            </table:table-row>
            """
        )
        #expect(sheet?.facts == [.repetitionCut])
        #expect(sheet.map { $0.cellCount <= Limits.standard.cells } == true)
    }

    @Test(arguments: ["0", "x", "", "-3", "99999999999999999999999"])
    func `a nonsensical repetition costs no other cell`(count: String) throws {
        let sheet = try ODSFixture.sheet(
            """
            <table:table-row>\(five)<table:table-cell table:number-columns-repeated="\(count)"/></table:table-row>\
            <table:table-row>\(five)</table:table-row>
            """
        )
        #expect(sheet?.values == ["A1": .number(5, .plain), "A2": .number(5, .plain)])
    }

    @Test func `covered cells are kept and flagged, the merge is told`() throws {
        let sheet = try ODSFixture.sheet(
            """
            <table:table-row>\(cell(1, #"table:number-columns-spanned="2" table:number-rows-spanned="1""#))\
            <table:covered-table-cell office:value-type="float" office:value="2"/>\(cell(3))</table:table-row>
            """
        )
        #expect(sheet?.mergedRanges == [CellRange("A1:B1")].compactMap(\.self))
        #expect(sheet?[CellReference(row: 0, column: 1)]?.isCovered == true)
        #expect(sheet?[CellReference(row: 0, column: 2)]?.isCovered == false)
    }

    @Test func `header rows, groups and white space between cells are transparent`() throws {
        let sheet = try ODSFixture.sheet(
            """
            <table:table-header-rows> <table:table-row> \(cell(1)) <!-- c --> </table:table-row> </table:table-header-rows>
            <table:table-row-group><table:table-row-group><table:table-row>\(cell(2))</table:table-row>
            </table:table-row-group></table:table-row-group>
            <table:table-rows><table:table-row>\(cell(3))</table:table-row></table:table-rows>
            """
        )
        #expect(sheet?.values == ["A1": .number(1, .plain), "A2": .number(2, .plain), "A3": .number(3, .plain)])
    }

    @Test func `hidden rows, columns and sheets are read and told`() throws {
        let sheet = try ODSFixture.sheet(
            """
            <table:table-column-group><table:table-column table:number-columns-repeated="2"/>\
            <table:table-column table:visibility="collapse"/></table:table-column-group>\
            <table:table-row table:visibility="filter" table:number-rows-repeated="2">\(cell(1))</table:table-row>
            """
        )
        #expect((0..<4).map { sheet?.isColumnHidden($0) } == [false, false, true, false])
        #expect((0..<3).map { sheet?.isRowHidden($0) } == [true, true, false])

        let style =
            #"<style:style style:name="ta" style:family="table"><style:table-properties table:display="false"/></style:style>"#
        let content = ODSFixture.document(
            "document-content",
            #"<table:table table:name="H" table:style-name="ta" table:protected="true"/>"#,
            styles: style
        )
        let hidden = try Workbook(bytes: ODSFixture.package(content), named: "t").sheets.first
        #expect(hidden?.visibility == .hidden)
        #expect(hidden?.isProtected == true)
    }

    @Test func `rows of a folded group are hidden`() throws {
        let sheet = try ODSFixture.sheet(
            """
            <table:table-column-group table:display="false"><table:table-column/></table:table-column-group>\
            <table:table-column/><table:table-row-group table:display="false"><table:table-row-group>\
            <table:table-row>\(five)</table:table-row></table:table-row-group></table:table-row-group>\
            <table:table-row-group><table:table-row>\(five)</table:table-row></table:table-row-group>
            """
        )
        #expect((0..<2).map { sheet?.isRowHidden($0) } == [true, false])
        #expect((0..<2).map { sheet?.isColumnHidden($0) } == [true, false])
    }

    @Test func `only tables of the spreadsheet itself are sheets`() throws {
        let tables = """
            <table:tracked-changes><table:table table:name="no"/></table:tracked-changes>\
            <table:table table:name="yes"><table:shapes><table:table table:name="no"/></table:shapes></table:table>\
            <table:table table:name="'file:///x'#S"><table:table-source/><table:table-row>\(five)</table:table-row></table:table>\
            <table:table table:name="linked"><table:table-source/><table:table-row>\(five)</table:table-row></table:table>\
            <table:dde-links><table:dde-link><table:table table:name="no"/></table:dde-link></table:dde-links>
            """
        let workbook = try Workbook(
            bytes: ODSFixture.package(ODSFixture.document("document-content", tables)),
            named: "t"
        )
        #expect(workbook.sheets.map(\.name) == ["yes", "linked"])
        #expect(workbook.sheets.last?.cellCount == 1)
    }

    @Test func `prefixes do not matter`() throws {
        let content = ODSFixture.content(table: "<table:table-row>\(five)</table:table-row>")
            .replacing("<table:", with: "<t:").replacing("</table:", with: "</t:")
            .replacing(" table:", with: " t:").replacing("xmlns:table=", with: "xmlns:t=")
        let workbook = try Workbook(bytes: ODSFixture.package(content), named: "t")
        #expect(workbook.sheets.first?.values == ["A1": .number(5, .plain)])
    }

    @Test func `a flat document is read like a package`() throws {
        let table = "<table:table table:name=\"S\"><table:table-row>\(five)</table:table-row></table:table>"
        let bytes =
            [0xEF, 0xBB, 0xBF] + Array("<?xml version=\"1.0\"?>\n\(ODSFixture.document("document", table))".utf8)
        let workbook = try Workbook(bytes: bytes, named: "t.fods")
        #expect(workbook.format == .flatODS)
        #expect(workbook.sheets.first?.values == ["A1": .number(5, .plain)])
    }

    @Test(arguments: [
        nil, "application/vnd.oasis.opendocument.spreadsheet\n",
        "application/vnd.oasis.opendocument.spreadsheet-template", "application/vnd.oasis.opendocument.text", "",
    ])
    func `neither the mimetype nor the manifest decides`(mimetype: String?) throws {
        var archive = ZipBuilder()
        archive.add("content.xml", ODSFixture.content(table: "<table:table-row>\(five)</table:table-row>"))
        archive.add("META-INF/manifest.xml", #"<m:manifest xmlns:m="urn:x"/>"#)
        if let mimetype { archive.add("mimetype", mimetype) }
        let workbook = try Workbook(bytes: archive.bytes, named: "t")
        #expect(workbook.sheets.first?.values == ["A1": .number(5, .plain)])
    }

    @Test func `a DOCTYPE refuses the file`() {
        let content = #"<!DOCTYPE x [<!ENTITY a "b">]>"# + ODSFixture.content(table: "")
        #expect(throws: OfficeError.doctypeForbidden(part: "content.xml")) {
            try Workbook(bytes: ODSFixture.package(content), named: "t")
        }
    }

    @Test func `broken XML costs what follows, not what came before`() throws {
        let content = ODSFixture.content(table: "<table:table-row>\(five)</table:table-row><table:table-row><oops>")
        let workbook = try Workbook(bytes: ODSFixture.package(content), named: "t")
        #expect(workbook.sheets.first?.values == ["A1": .number(5, .plain)])
        #expect(workbook.diagnostics.count == 1)
    }
}
