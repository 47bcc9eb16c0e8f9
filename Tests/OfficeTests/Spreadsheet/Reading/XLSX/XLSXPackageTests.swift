import Office
import Support
import Testing

struct XLSXPackageTests {
    private func fixture() -> XLSXFixture {
        var fixture = XLSXFixture(rows: #"<row><c t="s"><v>0</v></c></row>"#)
        fixture.strings = "<si><t>zero</t></si>"
        return fixture
    }

    private func expectZero(_ fixture: XLSXFixture, _ location: SourceLocation = #_sourceLocation) throws {
        #expect(try fixture.sheet()?.values == ["A1": .text("zero")], sourceLocation: location)
    }

    @Test(arguments: [
        "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "./worksheets/sheet1.xml", "../xl/worksheets/sheet1.xml",
        #"worksheets\sheet1.xml"#, "worksheets/%73heet1.xml", "Worksheets/Sheet1.xml",
    ])
    func `a target is resolved as an address`(target: String) throws {
        var fixture = fixture()
        fixture.sheetTarget = target
        try expectZero(fixture)
    }

    @Test func `parts may stand in another folder`() throws {
        var fixture = fixture()
        fixture.workbookPath = "book/workbook2.xml"
        fixture.sheetPath = "book/worksheets/sheet1.xml"
        try expectZero(fixture)
    }

    @Test(arguments: ["[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"])
    func `a missing table of contents is made good by the usual names`(part: String) throws {
        var fixture = fixture()
        fixture.withoutParts = [part]
        try expectZero(fixture)
    }

    @Test(arguments: [(3, true), (2, false)])
    func `relationships beyond the limit are too many`(allowed: Int, isRead: Bool) throws {
        var limits = Limits.standard
        limits.relationships = allowed
        do throws(OfficeError) {
            _ = try Workbook(bytes: fixture().bytes, named: "t.xlsx", limits: limits)
            #expect(isRead)
        } catch {
            #expect(!isRead && error == .tooLarge(.relationships, allowed: 2))
        }
    }

    @Test func `strict workbooks are read like transitional ones`() throws {
        var fixture = fixture()
        fixture.namespace = "http://purl.oclc.org/ooxml/spreadsheetml/main"
        try expectZero(fixture)
    }

    @Test func `prefixed elements are read like others`() throws {
        var archive = ZipBuilder()
        for part in fixture().parts {
            let isSheet = part.name.contains("sheet1")
            archive.add(
                part.name,
                isSheet
                    ? "<x:worksheet xmlns:x=\"\(XLSXFixture.transitional)\"><x:sheetData><x:row><x:c t=\"s\"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>"
                    : part.content
            )
        }
        #expect(try Workbook(bytes: archive.bytes, named: "t").sheets.first?.values == ["A1": .text("zero")])
    }

    @Test(arguments: [(#"xl\"#, "xl/"), ("XL/", "xl/"), ("Xl/Worksheets/", "xl/worksheets/")])
    func `names of members may be written otherwise`(written: String, usual: String) throws {
        var archive = ZipBuilder()
        for part in fixture().parts { archive.add(part.name.replacing(usual, with: written), part.content) }
        #expect(try Workbook(bytes: archive.bytes, named: "t").sheets.first?.values == ["A1": .text("zero")])
    }

    @Test func `a part given twice is read once, and noted`() throws {
        var archive = ZipBuilder()
        for part in fixture().parts { archive.add(part.name, part.content) }
        archive.add("xl/worksheets/sheet1.xml", "<worksheet/>")
        let workbook = try Workbook(bytes: archive.bytes, named: "t")
        #expect(workbook.sheets.first?.values == ["A1": .text("zero")])
        #expect(workbook.allDiagnostics.map(\.fact) == [.duplicateMember("xl/worksheets/sheet1.xml")])
    }

    @Test func `what nobody reads of a sheet does no harm`() throws {
        var fixture = fixture()
        fixture.afterRows = """
            <dataValidations><dataValidation type="list" sqref="A1"><formula1>"a,b"</formula1></dataValidation>\
            </dataValidations><extLst><ext><sheetData><row><c r="A1"><v>9</v></c></row></sheetData></ext></extLst>
            """
        try expectZero(fixture)
    }

    @Test func `a missing sheet part leaves an empty sheet and a note`() throws {
        var fixture = fixture()
        fixture.withoutParts = ["xl/worksheets/sheet1.xml"]
        let sheet = try fixture.sheet()
        #expect(sheet?.cellCount == 0)
        #expect(sheet?.facts == [.missingPart("xl/worksheets/sheet1.xml")])
    }

    @Test(arguments: ["chartsheet", "dialogsheet", "xlMacrosheet", "somethingNew"])
    func `a sheet that is no table is left out and noted`(type: String) throws {
        var fixture = fixture()
        fixture.sheetType = type
        let workbook = try fixture.workbook()
        #expect(workbook.sheets.isEmpty)
        #expect(workbook.diagnostics == [WorkbookDiagnostic(.notATable(type), sheet: "S")])
    }

    @Test func `a wrong checksum is noted, the cells are kept`() throws {
        var archive = ZipBuilder()
        for part in fixture().parts {
            archive.add(part.name, Array(part.content.utf8), wrongChecksum: part.name.contains("sheet1"))
        }
        let sheet = try Workbook(bytes: archive.bytes, named: "t").sheets.first
        #expect(sheet?.values == ["A1": .text("zero")])
        #expect(sheet?.facts == [.checksumMismatch("xl/worksheets/sheet1.xml")])
    }

    @Test func `hidden rows and columns, merges and protection are told`() throws {
        var fixture = XLSXFixture(
            rows: #"<row r="1" hidden="1"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row r="3" hidden="0"/>"#
        )
        fixture.beforeRows = #"<cols><col min="2" max="3" hidden="true"/></cols>"#
        fixture.afterRows = #"<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>"#
        fixture.sheetAttributes = #"state="veryHidden""#
        let sheet = try #require(try fixture.sheet())
        #expect((0..<3).map { sheet.isRowHidden($0) } == [true, false, false])
        #expect((0..<4).map { sheet.isColumnHidden($0) } == [false, true, true, false])
        #expect((0..<3).map { sheet[CellReference(row: 0, column: $0)]?.isCovered } == [false, true, false])
        #expect(sheet.mergedRanges.map(\.description) == ["A1:B1"])
        #expect(sheet.isProtected)
        #expect(sheet.visibility == .veryHidden)
    }

    @Test func `hidden rows may come in any order`() throws {
        let rows = [9, 8, 2, 5, 1].map { "<row r=\"\($0)\" hidden=\"1\"/>" }.joined()
        let sheet = try XLSXFixture(rows: rows).sheet()
        #expect((0..<10).filter { sheet?.isRowHidden($0) == true } == [0, 1, 4, 7, 8])
    }

    @Test func `a state nobody knows is visible`() throws {
        var fixture = fixture()
        fixture.sheetAttributes = #"state="show""#
        #expect(try fixture.sheet()?.visibility == .visible)
    }

    @Test func `a DOCTYPE refuses the file`() throws {
        var fixture = fixture()
        fixture.strings = nil
        var archive = ZipBuilder()
        for part in fixture.parts { archive.add(part.name, part.content) }
        archive.add(
            "xl/sharedStrings.xml",
            #"<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/hostname">]><sst>&x;</sst>"#
        )
        #expect(throws: OfficeError.doctypeForbidden(part: "xl/sharedStrings.xml")) {
            try Workbook(bytes: archive.bytes, named: "t")
        }
    }
}
