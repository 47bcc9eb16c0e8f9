import Office
import Support
import Testing

@Suite struct `A note stands on its cell` {
    @Test func `in parts of its own, linked and declared`() throws {
        let parts = try XLSXNotesFixture.parts(
            XLSXFixture(rows: "<row/>"),
            [NotesFixture.note("B2", "Année < 2017 & « _x0041_ »")]
        )
        #expect(
            parts["xl/comments1.xml"] == """
                <?xml version="1.0" encoding="UTF-8"?>
                <comments xmlns="\(XLSXFixture.transitional)"><authors><author>Mission Campus</author></authors>\
                <commentList><comment ref="B2" authorId="0"><text><r><t xml:space="preserve">Mission Campus
                Année &lt; 2017 &amp; « _x005F_x0041_ »</t></r></text></comment></commentList></comments>
                """
        )
        let drawing = parts["xl/drawings/vmlDrawing1.vml"]
        #expect(drawing.contains("<x:Anchor>2, 15, 0, 4, 7, 15, 3, 12</x:Anchor>"))
        #expect(drawing.contains("<x:Row>1</x:Row><x:Column>1</x:Column>"))
        #expect(drawing.contains("visibility:hidden"))
        let links = parts["xl/worksheets/_rels/sheet1.xml.rels"]
        #expect(links.contains(#"Id="rId1""#) && links.contains(#"relationships/comments" Target="/xl/comments1.xml""#))
        #expect(links.contains(#"Id="rId2""#) && links.contains(#"/vmlDrawing" Target="/xl/drawings/vmlDrawing1.vml""#))
        let types = parts["[Content_Types].xml"]
        #expect(types.contains(#"<Default Extension="vml" "#))
        #expect(types.contains(#"<Override PartName="/xl/comments1.xml" "#))
        #expect(parts["xl/worksheets/sheet1.xml"].hasSuffix(#"r:id="rId2"/></worksheet>"#))
    }

    @Test(arguments: [
        "<tableParts/><extLst/>", "<picture/>", "<controls/>",
        #"<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><controls/></mc:Choice></mc:AlternateContent>"#,
    ])
    func `whose drawing is named at its place in the sheet`(tail: String) throws {
        var fixture = XLSXFixture()
        fixture.afterRows = "<pageMargins/><drawing/>" + tail
        let sheet = try XLSXNotesFixture.parts(fixture, [NotesFixture.note("A1")])["xl/worksheets/sheet1.xml"]
        let inside = sheet.firstRange(of: "<pageMargins/>").map { sheet[$0.lowerBound...] } ?? ""
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let drawing = "<legacyDrawing xmlns:r=\"\(office)\" r:id=\"rId2\"/>"
        #expect(inside == "<pageMargins/><drawing/>\(drawing)\(tail)</worksheet>")
    }

    @Test func `beside the comments of others`() throws {
        let parts = try XLSXNotesFixture.parts(
            XLSXNotesFixture.drawn,
            [NotesFixture.note("C3")],
            with: XLSXNotesFixture.commented()
        )
        let comments = parts["xl/comments1.xml"]
        #expect(comments.contains("<author>Autre</author><author>Mission Campus</author>"))
        #expect(comments.contains("<t>Vu</t></text></comment><comment ref=\"C3\" authorId=\"1\">"))
        let drawing = parts["xl/drawings/vmlDrawing1.vml"]
        #expect(drawing.contains("<div>a<br>b</div>"))
        #expect(drawing.matches(of: /<v:shape [^>]*id="(\w+)"/).map(\.1) == ["_x0000_s1030", "_x0000_s1031"])
        #expect(
            parts["xl/worksheets/_rels/sheet1.xml.rels"]
                == XLSXNotesFixture.commented()["xl/worksheets/_rels/sheet1.xml.rels"]
        )
        #expect(parts["xl/comments2.xml"] == "")
    }

    @Test func `in numbers of its own, whatever the other drawings of the workbook take`() throws {
        let other = #"<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"/></xml>"#
        let parts = try XLSXNotesFixture.parts(
            XLSXFixture(rows: "<row/>"),
            [NotesFixture.note("B2")],
            with: ["xl/drawings/vmlDrawing7.vml": other]
        )
        let drawing = parts["xl/drawings/vmlDrawing1.vml"]
        #expect(drawing.contains(#"data="2""#))
        #expect(drawing.matches(of: /<v:shape [^>]*id="(\w+)"/).map(\.1) == ["_x0000_s2049"])
    }

    @Test(arguments: ["9223372036854775807", "2147483648", "-1", "0"])
    func `in numbers that Excel keeps, whatever the drawing claims`(claimed: String) throws {
        let map =
            "<o:shapelayout xmlns:o=\"urn:schemas-microsoft-com:office:office\"><o:idmap data=\"\(claimed)\"/></o:shapelayout>"
        var others = XLSXNotesFixture.commented()
        others["xl/drawings/vmlDrawing1.vml"] = others["xl/drawings/vmlDrawing1.vml"]?
            .replacing("<v:shape id=\"_x0000_s1030\">", with: map + "<v:shape id=\"_x0000_s\(claimed)\">")
        let parts = try XLSXNotesFixture.parts(XLSXNotesFixture.drawn, [NotesFixture.note("C3")], with: others)
        let shapes = parts["xl/drawings/vmlDrawing1.vml"].matches(of: /<v:shape [^>]*id="(\S+)"/).map(\.1)
        #expect(shapes == ["_x0000_s\(claimed)", "_x0000_s1025"])
    }

    @Test func `and is said in the thread that hides it`() throws {
        let microsoft = "http://schemas.microsoft.com/office/2017/10/relationships"
        var links = XLSXNotesFixture.commented()
        links["xl/worksheets/_rels/sheet1.xml.rels"] = links["xl/worksheets/_rels/sheet1.xml.rels"]?.replacing(
            "</Relationships>",
            with:
                "<Relationship Id=\"rId3\" Type=\"\(microsoft)/threadedComment\" Target=\"../thread.xml\"/></Relationships>"
        )
        links["xl/_rels/workbook.xml.rels"] = XLSXFixture(rows: "").parts.first {
            $0.name == "xl/_rels/workbook.xml.rels"
        }?
        .content.replacing(
            "</Relationships>",
            with: "<Relationship Id=\"rId9\" Type=\"\(microsoft)/person\" Target=\"person.xml\"/></Relationships>"
        )
        links["xl/thread.xml"] =
            #"<ThreadedComments><threadedComment ref="A1" dT="2018-01-01T00:00:00.00" personId="{1}" id="{2}"><text>Vu</text></threadedComment></ThreadedComments>"#
        links["xl/person.xml"] = #"<personList><person displayName="Autre" id="{1}"/></personList>"#
        let parts = try XLSXNotesFixture.parts(XLSXNotesFixture.drawn, [NotesFixture.note("A1", "À voir")], with: links)
        #expect(parts["xl/thread.xml"].contains(#"parentId="{2}"><text>À voir</text></threadedComment>"#))
        #expect(parts["xl/thread.xml"].contains("<text>Vu</text>"))
        #expect(parts["xl/person.xml"].contains(#"displayName="Mission Campus""#))
        let again = try XLSXNotesFixture.Parts(XLSXAnnotator().annotate(parts.bytes, with: NotesFixture.notes([])))
        #expect(again["xl/thread.xml"].contains("À voir") == false)
    }

    @Test func `in a workbook, even where a template was sent, whose signature no longer holds`() throws {
        let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"
        let types = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Override PartName="/xl/workbook.xml" ContentType="\(type)"/>\
            <Override PartName="/_xmlsignatures/sig1.xml" ContentType="x"/></Types>
            """
        let parts = try XLSXNotesFixture.parts(
            XLSXFixture(rows: "<row/>"),
            [NotesFixture.note("B2")],
            with: ["[Content_Types].xml": types, "_xmlsignatures/sig1.xml": "<s/>", "_xmlsignatures/origin.sigs": ""]
        )
        #expect(parts["[Content_Types].xml"].contains("spreadsheetml.sheet.main+xml"))
        #expect(!parts["[Content_Types].xml"].contains("_xmlsignatures"))
        #expect(parts["_xmlsignatures/sig1.xml"].isEmpty)
    }

    @Test(arguments: [
        ("<t>Vu</t>", "<r><t>Vu</t></r>"),
        ("<r><rPr><b/></rPr><t>Vu</t></r>", "<r><rPr><b/></rPr><t>Vu</t></r>"),
        ("", ""),
    ])
    func `after what somebody said there`(text: String, expected: String) throws {
        let others = XLSXNotesFixture.commented(text)
        let parts = try XLSXNotesFixture.parts(XLSXNotesFixture.drawn, [NotesFixture.note("A1")], with: others)
        let ours = "<r><t xml:space=\"preserve\">\nMission Campus\nÀ corriger</t></r>"
        #expect(parts["xl/comments1.xml"].contains("<text>\(expected)\(ours)</text>"))
        #expect(parts["xl/drawings/vmlDrawing1.vml"] == others["xl/drawings/vmlDrawing1.vml"])
    }

    @Test func `on each sheet`() throws {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let names = ["S", "Chart", "T"].enumerated().map {
            "<sheet name=\"\($1)\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\"/>"
        }
        let types = ["worksheet", "chartsheet", "worksheet"].enumerated().map {
            "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(office)/\($1)\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
        }
        let others = [
            "xl/workbook.xml": """
            <workbook xmlns="\(XLSXFixture.transitional)" xmlns:r="\(office)"><sheets>\(names.joined())</sheets></workbook>
            """,
            "xl/_rels/workbook.xml.rels": """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            \(types.joined())</Relationships>
            """,
            "xl/worksheets/sheet3.xml": "<worksheet xmlns=\"\(XLSXFixture.transitional)\"><sheetData/></worksheet>",
        ]
        let notes = [NotesFixture.note("A1"), NotesFixture.note("B2", sheet: 1)]
        let parts = try XLSXNotesFixture.parts(XLSXFixture(), notes, with: others)
        #expect(parts["xl/comments1.xml"].contains("ref=\"A1\"") && parts["xl/comments2.xml"].contains("ref=\"B2\""))
        #expect(parts["xl/worksheets/_rels/sheet3.xml.rels"].contains("/xl/comments2.xml"))
        #expect(parts["xl/worksheets/sheet3.xml"].contains("<c r=\"B2\" s=\"1\"/>"))
        #expect(parts["xl/worksheets/sheet4.xml"].contains("location=\"'T'!B2\""))
        #expect(parts["xl/workbook.xml"].contains("localSheetId=\"3\""))
    }

    @Test func `in the words of the part, whatever the prefix`() throws {
        let sheet = """
            <x:worksheet xmlns:x="\(XLSXFixture.transitional)" xmlns:n="urn:n"><x:sheetData><n:row/><x:row><x:c/></x:row>\
            </x:sheetData></x:worksheet>
            """
        let notes = [NotesFixture.note("A1"), NotesFixture.note("A2")]
        let parts = try XLSXNotesFixture.parts(XLSXFixture(), notes, with: ["xl/worksheets/sheet1.xml": sheet])
        let data = #"<n:row/><x:row><x:c s="1"/></x:row><x:row r="2"><x:c r="A2" s="1"/></x:row></x:sheetData>"#
        #expect(parts["xl/worksheets/sheet1.xml"].contains("<x:sheetData>" + data + "<x:legacyDrawing "))
    }

    @Test func `in the namespaces of a strict workbook`() throws {
        let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
        var fixture = XLSXFixture()
        fixture.namespace = strict
        let parts = try XLSXNotesFixture.parts(fixture, [NotesFixture.note("A1")])
        #expect(parts["xl/comments1.xml"].contains("<comments xmlns=\"\(strict)\">"))
        #expect(parts["xl/worksheets/sheet2.xml"].contains("<worksheet xmlns=\"\(strict)\">"))
        #expect(
            parts["xl/worksheets/sheet1.xml"].contains(
                "xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\""
            )
        )
        #expect(try Workbook(bytes: parts.bytes, named: "t").sheets.map(\.name) == ["S", "Anomalies"])
    }

    @Test(arguments: [
        (
            "xl/worksheets/sheet1.xml", "<?xml version='1.0' encoding='ISO-8859-1'?><worksheet/>",
            OfficeError.malformedXML(part: "xl/worksheets/sheet1.xml", line: 1)
        ),
        (
            "xl/worksheets/sheet1.xml", "<worksheet xmlns='\(XLSXFixture.transitional)'>\n<sheetData></worksheet>",
            .malformedXML(part: "xl/worksheets/sheet1.xml", line: 2)
        ),
        ("xl/worksheets/sheet1.xml", "<!DOCTYPE w><worksheet/>", .doctypeForbidden(part: "xl/worksheets/sheet1.xml")),
    ])
    func `or the workbook is not returned`(part: String, content: String, error: OfficeError) throws {
        let bytes = XLSXNotesFixture.bytes(XLSXFixture(), with: [part: content])
        #expect(throws: error) {
            try XLSXAnnotator().annotate(bytes, with: NotesFixture.notes([NotesFixture.note("A1")]))
        }
    }
}
