import Office
import Support
import Testing

struct WorkbookDocumentTests {
    @Test func `programs read flags, cells and what was stepped over`() throws {
        var fixture = XLSXFixture(
            rows: """
                <row r="1" hidden="1"><c s="1"><v>0.835</v></c><c t="str"><f>A1&amp;""</f><v>a "b"</v></c></row>\
                <row r="2"><c t="s"><v>7</v></c><c><f>1+1</f></c><c t="b"><v>1</v></c><c s="2"><v>43171.5</v></c></row>\
                <row r="3"><c s="3"><v>1.5</v></c><c t="e"><v>#N/A</v></c><c s="4"><v>12.5</v></c></row>
                """
        )
        fixture.numberFormats = ##"<numFmt numFmtId="170" formatCode="#,##0.00\ [$€-40C]"/>"##
        fixture.cellFormats += [9, 22, 46, 170].map { "<xf numFmtId=\"\($0)\"/>" }.joined()
        fixture.beforeRows = #"<cols><col min="3" max="28" hidden="1"/></cols>"#
        fixture.afterRows = #"<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>"#
        fixture.sheetAttributes = #"state="veryHidden""#
        #expect(
            try WorkbookDocument(of: fixture.workbook()).lines == [
                "{", #""format":"xlsx","#, #""incomplete":true,"#, #""diagnostics":[],"#, #""sheets":["#, "{",
                #""name":"S","visibility":"veryHidden","protected":true,"#,
                #""usedRange":"A1:D3","cellCount":8,"#,
                #""mergedRanges":["A1:B1"],"#, #""hiddenRows":["1:1"],"#, #""hiddenColumns":["C:AB"],"#,
                #""diagnostics":[{"fact":"missingSharedString","cell":"A2","value":7}],"#,
                #""cells":["#,
                #"{"cell":"A1","kind":"percentage","value":0.835},"#,
                #"{"cell":"B1","kind":"text","value":"a \"b\"","formula":"A1&\"\"","covered":true},"#,
                #"{"cell":"B2","kind":"noResult","value":null,"formula":"1+1"},"#,
                #"{"cell":"C2","kind":"boolean","value":true},"#,
                #"{"cell":"D2","kind":"date","value":"2018-03-12T12:00:00"},"#,
                #"{"cell":"A3","kind":"duration","value":129600.0},"#,
                ##"{"cell":"B3","kind":"error","value":"#N/A"},"##,
                #"{"cell":"C3","kind":"currency","value":12.5,"currency":"EUR"}"#,
                "]}", "]", "}",
            ]
        )
    }

    @Test func `a year before 1000 has four digits, one before our era a sign`() throws {
        let cells = [-44, 7, 2018].enumerated().map { index, year in
            let date = CivilDateTime(year: year, month: 3, day: 15)
            return (CellReference(row: 0, column: index), Cell(date.map { .date($0) }))
        }
        let sheet = Sheet(name: "S", cells: Dictionary(uniqueKeysWithValues: cells))
        let lines = WorkbookDocument(of: Workbook(format: .ods, sheets: [sheet, sheet])).lines
        let dates = ["-0044-03-15", "0007-03-15", "2018-03-15"]
        for (index, date) in dates.enumerated() {
            let line = #"{"cell":"\#(CellReference(row: 0, column: index))","kind":"date","value":"\#(date)"}"#
            #expect(lines.filter { $0.hasPrefix(line) }.count == 2)
        }
        #expect(lines.contains("]},"))
    }

    @Test func `each fact has a word and its details`() {
        let facts: [(WorkbookDiagnostic.Fact, String)] = [
            (.unreadableValue("x"), #"{"fact":"unreadableValue","value":"x"}"#),
            (.unknownCellType("x"), #"{"fact":"unknownCellType","value":"x"}"#),
            (.dateOutOfRange(-1), #"{"fact":"dateOutOfRange","value":-1.0}"#),
            (.missingSharedString(7), #"{"fact":"missingSharedString","value":7}"#),
            (.badReference("A0"), #"{"fact":"badReference","value":"A0"}"#),
            (.duplicateCell, #"{"fact":"duplicateCell"}"#), (.repetitionCut, #"{"fact":"repetitionCut"}"#),
            (.textCut, #"{"fact":"textCut"}"#), (.missingPart("p"), #"{"fact":"missingPart","part":"p"}"#),
            (.damagedPart("p"), #"{"fact":"damagedPart","part":"p"}"#),
            (.checksumMismatch("p"), #"{"fact":"checksumMismatch","part":"p"}"#),
            (.malformedXML(part: "p", line: 3), #"{"fact":"malformedXML","part":"p","line":3}"#),
            (.nestedTooDeep("p"), #"{"fact":"nestedTooDeep","part":"p"}"#),
            (.duplicateMember("p"), #"{"fact":"duplicateMember","part":"p"}"#),
            (.notATable("chartsheet"), #"{"fact":"notATable","value":"chartsheet"}"#),
            (.partsFoundByName, #"{"fact":"partsFoundByName"}"#),
        ]
        let workbook = Workbook(format: .flatODS, sheets: [], diagnostics: facts.map { WorkbookDiagnostic($0.0) })
        #expect(
            WorkbookDocument(of: workbook).lines == [
                "{", #""format":"flatODS","#, #""incomplete":true,"#,
                #""diagnostics":[\#(facts.map(\.1).joined(separator: ","))],"#, #""sheets":["#, "]", "}",
            ]
        )
    }
}
