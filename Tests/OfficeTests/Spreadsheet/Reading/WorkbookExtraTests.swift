import Office
import Support
import Testing

@Suite struct `What a workbook holds besides its cells` {
    @Test(arguments: [
        ("of:=['file:///C:/annexe.ods'#$Feuil1.A1]", true), ("of:=SUM([.A1];['https://x.example/a'#$F.B2])", true),
        ("of:=['Note n°1'.A1]", false), ("of:=\"n° #1\"", false),
    ])
    func `a formula that reads another file is a link`(formula: String, isLink: Bool) throws {
        let cell = """
            <table:table-cell table:formula="\(formula.replacing("\"", with: "&quot;"))" office:value-type="float" \
            office:value="1"><text:p>1</text:p></table:table-cell>
            """
        let table = "<table:table table:name=\"S\"><table:table-row>\(cell)</table:table-row></table:table>"
        let package = ODSFixture.package(ODSFixture.document("document-content", table))
        let flat = Array(ODSFixture.document("document", table).utf8)
        for bytes in [package, flat] {
            #expect(try Workbook(bytes: bytes, named: "t").extras == (isLink ? [.links] : []))
        }
    }

    @Test func `the copy of another file that formulas read is a link`() throws {
        let cache = "<table:table table:name=\"'file:///C:/annexe.ods'#Feuil1\"/>"
        let bytes = ODSFixture.package(ODSFixture.document("document-content", cache))
        #expect(try Workbook(bytes: bytes, named: "t").extras == [.links])
    }

    @Test(arguments: [("<ooo:module ooo:name=\"Module1\"/>", true), ("", false)])
    func `a flat document has macros when a library of it holds a module`(module: String, hasMacros: Bool) throws {
        let scripts = """
            <office:scripts><office:script><ooo:libraries xmlns:ooo="http://openoffice.org/2004/office">\
            <ooo:library-embedded ooo:name="Standard">\(module)</ooo:library-embedded></ooo:libraries></office:script>\
            </office:scripts>
            """
        let document = ODSFixture.document("document", "<table:table table:name=\"S\"/>")
        let bytes = document.replacing("<office:automatic-styles>", with: scripts + "<office:automatic-styles>").utf8
        let workbook = try Workbook(bytes: Array(bytes), named: "t")
        #expect(workbook.extras == (hasMacros ? [.macros] : []))
        #expect(workbook.sheets.map(\.name) == ["S"])
    }

    @Test(arguments: ["xl/vbaProject.bin", "xl/macrosheets/sheet1.xml", "xl/macrosheets/intlsheet1.xml"])
    func `a workbook of Excel has macros of two kinds`(part: String) throws {
        var archive = ZipBuilder()
        for part in XLSXFixture().parts { archive.add(part.name, part.content) }
        archive.add(part, "<x/>")
        #expect(try Workbook(bytes: archive.bytes, named: "t").extras == [.macros])
    }
}
