import Office
import Support
import Testing

@Suite struct `A sheet lists the notes` {
    private let notes = NotesFixture.notes([NotesFixture.note("G14")])

    private func annotate(_ bytes: [UInt8], _ notes: WorkbookNotes? = nil) throws(OfficeError) -> XLSXNotesFixture.Parts
    {
        try XLSXNotesFixture.Parts(XLSXAnnotator().annotate(bytes, with: notes ?? self.notes))
    }

    @Test func `at the end, with what it needs to be read and printed`() throws {
        let parts = try annotate(XLSXFixture().bytes)
        let sheet = parts["xl/worksheets/sheet2.xml"]
        for expected in [
            #"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#,
            #"<col min="1" max="1" width="5.43" customWidth="1"/>"#,
            #"<col min="5" max="5" width="10.86" hidden="1" customWidth="1"/>"#,
            #"<hyperlink ref="B2" location="'S'!G14"/>"#,
            #"<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>"#,
        ] {
            #expect(sheet.contains(expected), "\(expected)")
        }
        let workbook = try Workbook(bytes: parts.bytes, named: "t")
        #expect(workbook.sheets.map(\.name) == ["S", "Anomalies"])
        let values = workbook.sheets.last?.values ?? [:]
        #expect(values["A2"] == .number(1, .plain) && values["C2"] == .text("Erreur") && values["B2"] == .text("G14"))
        #expect(values["E2"] == .text("À corriger") && values["D1"] == .text("Votre explication"))
        #expect(parts["xl/workbook.xml"].contains(#"<sheet name="Anomalies" sheetId="2" r:id="rId4"/>"#))
        #expect(parts["xl/workbook.xml"].contains("localSheetId=\"1\">'Anomalies'!$1:$1</definedName>"))
    }

    @Test(arguments: [("Arial", "10", "15.75"), ("Arial", "20", "27"), ("Calibri", "10", "17.25")])
    func `whose rows are as high as the type of the workbook needs`(name: String, size: String, height: String) throws {
        let styles = """
            <styleSheet xmlns="\(XLSXFixture.transitional)"><fonts><font><sz val="\(size)"/><name val="\(name)"/></font>\
            </fonts></styleSheet>
            """
        let parts = try annotate(XLSXNotesFixture.bytes(XLSXFixture(), with: ["xl/styles.xml": styles]))
        #expect(parts["xl/worksheets/sheet2.xml"].contains("<row r=\"2\" ht=\"\(height)\">"))
    }

    @Test func `whose links lead to sheets of any name`() throws {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let workbook = """
            <workbook xmlns="\(XLSXFixture.transitional)" xmlns:r="\(office)"><sheets>\
            <sheet name="Plan d'action &amp; suite" sheetId="7" r:id="rId1"/></sheets><definedNames><definedName \
            name="a">1</definedName></definedNames><calcPr/></workbook>
            """
        let notes = NotesFixture.notes([NotesFixture.note("G14")], on: ["Plan d'action & suite"])
        let parts = try annotate(XLSXNotesFixture.bytes(XLSXFixture(), with: ["xl/workbook.xml": workbook]), notes)
        #expect(parts["xl/worksheets/sheet2.xml"].contains("location=\"'Plan d''action &amp; suite'!G14\""))
        #expect(parts["xl/workbook.xml"].contains("sheetId=\"8\""))
        #expect(parts["xl/workbook.xml"].contains("$1:$1</definedName></definedNames><calcPr/>"))
    }

    @Test func `instead of the one of an earlier run`() throws {
        let once = try annotate(XLSXFixture().bytes)
        let other = NotesFixture.notes([NotesFixture.note("A1", "Autre chose")])
        let parts = try XLSXNotesFixture.Parts(XLSXAnnotator().annotate(once.bytes, with: other))
        #expect(parts["xl/workbook.xml"] == once["xl/workbook.xml"])
        #expect(parts.texts.count == once.texts.count)
        #expect(parts["xl/worksheets/sheet2.xml"].contains("Autre chose"))
        #expect(!parts["xl/worksheets/sheet2.xml"].contains("À corriger"))
    }

    @Test func `under another title when somebody has one like it`() throws {
        var fixture = XLSXFixture(rows: #"<row r="1"><c t="str"><v>Mes anomalies</v></c></row>"#)
        fixture.sheetAttributes = ""
        let workbook = fixture.parts.first { $0.name == "xl/workbook.xml" }?.content ?? ""
        let others = ["xl/workbook.xml": workbook.replacing("name=\"S\"", with: "name=\"ANOMALIES\"")]
        let once = try annotate(XLSXNotesFixture.bytes(fixture, with: others))
        let twice = try annotate(once.bytes)
        #expect(try Workbook(bytes: twice.bytes, named: "t").sheets.map(\.name) == ["ANOMALIES", "Anomalies (2)"])
    }

    @Test func `in a part that no link named in vain`() throws {
        let links = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
            Target="worksheets/sheet2.xml"/></Relationships>
            """
        let parts = try annotate(XLSXNotesFixture.bytes(XLSXFixture(), with: ["xl/_rels/workbook.xml.rels": links]))
        #expect(try Workbook(bytes: parts.bytes, named: "t").sheets.map(\.cellCount) == [0, 9])
        #expect(parts["xl/worksheets/sheet3.xml"].contains("Gravité"))
    }

    @Test func `beside parts that were found by their names alone`() throws {
        var fixture = XLSXFixture(rows: #"<row r="1"><c t="s"><v>0</v></c></row>"#)
        fixture.strings = "<si><t>dit</t></si>"
        fixture.withoutParts = ["xl/_rels/workbook.xml.rels"]
        let parts = try annotate(fixture.bytes)
        let sheets = try Workbook(bytes: parts.bytes, named: "t").sheets
        #expect(sheets.map(\.name) == ["S", "Anomalies"])
        #expect(sheets.first?.values["A1"] == .text("dit"))
        #expect(try annotate(parts.bytes) == parts)
    }

    @Test func `unless nothing says which part is which sheet`() throws {
        var fixture = XLSXFixture()
        fixture.withoutParts = ["xl/_rels/workbook.xml.rels"]
        let workbook = "<workbook xmlns=\"\(XLSXFixture.transitional)\"><sheets><sheet name=\"S\"/></sheets></workbook>"
        let bytes = XLSXNotesFixture.bytes(fixture, with: ["xl/workbook.xml": workbook])
        #expect(throws: OfficeError.missingPart("xl/_rels/workbook.xml.rels")) { try annotate(bytes) }
    }

    @Test func `under the first title that nobody bears, and there again`() throws {
        func sheet(_ name: String) -> SheetDraft {
            SheetDraft(name: name, columns: [], rows: [RowDraft([CellDraft(.text("Les anomalies de \(name)"))])])
        }
        let names = ["Réseau", "anomalies", "Anomalies (2)"]
        let bytes = try WorkbookDraft(title: "Essai", sheets: names.map(sheet)).bytes(as: .xlsx)
        let once = try annotate(bytes)
        #expect(try Workbook(bytes: once.bytes, named: "t").sheets.map(\.name) == names + ["Anomalies (3)"])
        #expect(try annotate(once.bytes) == once)
    }
}
