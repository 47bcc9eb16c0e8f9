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
}
