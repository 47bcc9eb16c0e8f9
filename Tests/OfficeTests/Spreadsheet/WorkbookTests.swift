import Office
import Support
import Testing

struct WorkbookTests {
    private static let table = """
        <table:table-row><table:table-cell office:value-type="string"><text:p>Académie</text:p></table:table-cell>\
        <table:table-cell office:value-type="percentage" office:value="0.835"/>\
        <table:table-cell office:value-type="date" office:date-value="2018-03-12T08:30:00"/>\
        <table:table-cell office:value-type="time" office:time-value="PT36H"/>\
        <table:table-cell office:value-type="boolean" office:boolean-value="true"/>\
        <table:table-cell office:value-type="currency" office:currency="EUR" office:value="12.5"/></table:table-row>
        """

    private var xlsx: [UInt8] {
        var fixture = XLSXFixture(
            rows: """
                <row r="1"><c t="s"><v>0</v></c><c s="1"><v>0.835</v></c><c s="2"><v>43171.354166666664</v></c>\
                <c s="3"><v>1.5</v></c><c t="b"><v>1</v></c><c s="4"><v>12.5</v></c></row>
                """
        )
        fixture.strings = "<si><t>Académie</t></si>"
        fixture.numberFormats = ##"<numFmt numFmtId="170" formatCode="#,##0.00\ [$€-40C]"/>"##
        fixture.cellFormats += [9, 22, 46, 170].map { "<xf numFmtId=\"\($0)\"/>" }.joined()
        return fixture.bytes
    }

    @Test(arguments: [(1, 10), (2, 20), (3, 24), (4, 24)])
    func `text is counted as often as it is repeated, in the first rows`(rows: Int, bytes: Int) throws {
        let table = """
            <r rows="2"><c cols="2" office:value-type="string"><text:p>été</text:p></c></r>\
            <r><c office:value-type="string"><text:p>abcd</text:p></c><c office:value-type="float" office:value="12"/></r>
            """
        let sheet = try ODSFixture.sheet(ODSShorthand.expanded(table))
        #expect(sheet?.textByteCount(inFirst: rows) == bytes)
    }

    @Test func `one sheet reads the same in the three formats`() throws {
        let flat = ODSFixture.document("document", "<table:table table:name=\"S\">\(Self.table)</table:table>")
        let packed = ODSFixture.content(table: Self.table)
        let wide: [UInt8] = [0xFF, 0xFE] + packed.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        var archive = ZipBuilder()
        archive.add("content.xml", wide)
        let files = [Array(flat.utf8), ODSFixture.package(packed), archive.bytes, xlsx]
        let dumps = try files.map { WorkbookDump(of: try Workbook(bytes: $0, named: "t")).lines }
        #expect(Set(dumps).count == 1)
        #expect(dumps.first?.count == 8)
    }

    @Test func `a workbook says when cells may be missing`() throws {
        #expect(try Workbook(bytes: xlsx, named: "t").isIncomplete == false)
        let bad = XLSXFixture(rows: #"<row><c r="A0"><v>1</v></c></row>"#)
        #expect(try bad.workbook().isIncomplete)
        #expect(try bad.workbook().allDiagnostics.map(\.sheet) == ["S"])
    }

    @Test func `a text too long for its record is kept whole`() {
        let text = String(repeating: "é", count: 9 << 20)
        let place = CellReference(row: 1, column: 2)
        #expect(Sheet(name: "S", cells: [place: Cell(.text(text))])[place]?.value == .text(text))
    }
}
