import Office
import Support
import Testing

/// The sheet that lists the notes.
struct ODSAddedSheetTests {
    private let rows: [[CellDraft]] = [
        [
            CellDraft(.number(1), .plain),
            CellDraft(.link("G14", sheet: "L'été & moi", cell: CellReference(row: 13, column: 6)), .plain),
            CellDraft(.text("Erreur"), CellLook(fill: NotesFixture.red)), CellDraft(.text("dit\nhier "), .input),
            CellDraft(.text("a<b"), .plain),
        ],
        [CellDraft(.number(2)), CellDraft(.text("A1")), CellDraft(.text("")), CellDraft(), CellDraft(.text("k"))],
    ]

    private func content(_ sheets: String...) -> String {
        let tables = sheets.map {
            "<table:table table:name=\"\($0)\"><table:table-column/><table:table-row/></table:table>"
        }
        return ODSFixture.document("document-content", tables.joined() + "<table:named-expressions/>")
    }

    private func annotated(_ content: String, _ sheet: SheetDraft) throws -> String {
        try ODSFixture.annotated(content, NotesFixture.notes(on: [], sheet: sheet))
    }

    private func read(_ content: String) throws -> [Sheet] {
        try Workbook(bytes: ODSFixture.package(content), named: "t.ods").sheets
    }

    @Test func `it says what it was given, and hides the columns nobody must see`() throws {
        let sheets = try read(try annotated(content("Feuille"), NotesFixture.sheet(rows)))
        #expect(sheets.map(\.name) == ["Feuille", "Anomalies"])
        #expect(
            sheets[1].values == [
                "A1": .text("N°"), "B1": .text("Cellule"), "C1": .text("Gravité"), "D1": .text("Votre explication"),
                "E1": .text("Clé"), "A2": .number(1, .plain), "B2": .text("G14"), "C2": .text("Erreur"),
                "D2": .text("dit\nhier "), "E2": .text("a<b"), "A3": .number(2, .plain), "B3": .text("A1"),
                "E3": .text("k"),
            ]
        )
        #expect((0..<5).map { sheets[1].isColumnHidden($0) } == [false, false, false, false, true])
    }

    @Test func `it stands after the sheets and before the names, its header repeated`() throws {
        let result = try annotated(content("Feuille"), NotesFixture.sheet(rows))
        #expect(
            result.contains(
                #"</table:table><table:table xmlns:xlink="http://www.w3.org/1999/xlink" table:name="Anomalies">"#
            )
        )
        #expect(result.contains("</table:table><table:named-expressions/>"))
        #expect(result.contains("<table:table-header-rows><table:table-row "))
    }

    @Test func `links lead to cells, whatever the name of their sheet`() throws {
        let result = try annotated(content("L'été &amp; moi"), NotesFixture.sheet(rows))
        #expect(result.contains(##"xlink:href="#$'L''été &amp; moi'.G14""##))
    }

    @Test func `a sheet of an earlier run is replaced where it stands`() throws {
        let once = try annotated(content("A"), NotesFixture.sheet(rows))
        let later = once.replacing("<table:named-expressions/>", with: "<table:table table:name=\"B\"/>")
        let twice = try annotated(later, NotesFixture.sheet([rows[1]]))
        #expect(try read(twice).map(\.name) == ["A", "Anomalies", "B"])
        #expect(try read(twice)[1].values["A2"] == .number(2, .plain))
        #expect(try annotated(later, NotesFixture.sheet(rows)) == later)
    }

    @Test(arguments: [["anomalies"], ["Anomalies", "ANOMALIES (2)"]])
    func `a sheet of somebody else keeps its name`(names: [String]) throws {
        let tables = names.map { "<table:table table:name=\"\($0)\"><table:table-row/></table:table>" }.joined()
        let result = try annotated(ODSFixture.document("document-content", tables), NotesFixture.sheet(rows))
        #expect(try read(result).map(\.name) == names + ["Anomalies (\(names.count + 1))"])
        #expect(try annotated(result, NotesFixture.sheet(rows)) == result)
    }

    @Test(
        arguments: [
            ("", "<office:spreadsheet><table:table "),
            ("<table:database-ranges/>", "</table:table><table:database-ranges/>"),
        ]
    )
    func `a workbook without sheet gets one`(inside: String, place: String) throws {
        let content = ODSFixture.document("document-content", inside)
        #expect(try annotated(content, NotesFixture.sheet(rows)).contains(place))
    }

    private var filtered: SheetDraft {
        let last = CellReference(row: 2, column: 3)
        return NotesFixture.sheet(rows, filter: CellRange(CellReference(row: 0, column: 0), last))
    }

    private let range = """
        <table:database-range table:name="cmq_filtre" table:target-range-address="'Anomalies'.A1:'Anomalies'.D3" \
        table:display-filter-buttons="true"/>
        """

    @Test(
        arguments: [
            (
                "<table:named-expressions/>", "<table:named-expressions/><table:database-ranges>",
                "</table:database-ranges>"
            ),
            ("", "</table:table><table:database-ranges>", "</table:database-ranges><"),
            ("<table:database-ranges/>", "<table:database-ranges>", "</table:database-ranges>"),
            (
                "<table:database-ranges><table:database-range table:name=\"x\"/></table:database-ranges>",
                "<table:database-range table:name=\"x\"/>", "</table:database-ranges>"
            ),
        ]
    )
    func `its table can be filtered, once, beside those of the workbook`(after: String, before: String, end: String)
        throws
    {
        let sheet = "<table:table table:name=\"S\"><table:table-row/></table:table>"
        let once = try annotated(ODSFixture.document("document-content", sheet + after), filtered)
        #expect(once.contains(before + range + end))
        #expect(try annotated(once, filtered) == once)
        #expect(try !annotated(once, NotesFixture.sheet(rows)).contains("cmq_filtre"))
    }

    @Test func `a flat document prints it on its page`() throws {
        let masters = "</office:automatic-styles><office:master-styles/>"
        let fo = "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
        let flat = content("Feuille").replacing("office:document-content", with: "office:document")
            .replacing("<office:document ", with: "<office:document \(fo) ")
            .replacing("</office:automatic-styles>", with: masters)
        let draft = SheetDraft(
            name: "Anomalies",
            columns: [ColumnDraft(width: 3)],
            rows: [RowDraft([CellDraft(.text("N°"))])],
            page: PageSetup(isLandscape: true)
        )
        let bytes = try ODSAnnotator().annotate(Array(flat.utf8), with: NotesFixture.notes(on: [], sheet: draft))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("style:print-orientation=\"landscape\""))
        #expect(text.firstMatch(of: /<style:master-page style:name="(cmq-[^"]+)"/) != nil)
        #expect(text.contains("style:master-page-name=\"cmq-"))
        #expect(try ODSAnnotator().annotate(bytes, with: NotesFixture.notes(on: [], sheet: draft)) == bytes)
    }
}
