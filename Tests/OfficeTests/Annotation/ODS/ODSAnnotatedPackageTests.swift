import Office
import Support
import Testing

/// The file around the content: its other members, its prefixes, and what cannot be annotated.
struct ODSAnnotatedPackageTests {
    private let notes = NotesFixture.notes(on: ["B2"])
    private let content = ODSFixture.content(
        table: ODSShorthand.expanded(#"<col cols="2"/><r rows="3"><c cols="2"/></r>"#)
    )

    private func annotated(_ text: String) throws -> String {
        String(decoding: try ODSAnnotator().annotate(Array(text.utf8), with: notes), as: UTF8.self)
    }

    @Test func `every other member keeps its bytes, its place and its date`() throws {
        var builder = ZipBuilder()
        builder.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        builder.add("Thumbnails/", [])
        builder.add("Pictures/a.png", [1, 2, 3], hasDescriptor: true)
        builder.add("content.xml", content)
        builder.add("META-INF/manifest.xml", Array("<a/>".utf8), wrongChecksum: true)
        let before = builder.bytes
        let start = try #require(before.firstRange(of: Array("content.xml".utf8))).lowerBound - 30
        let end = try #require(before.firstRange(of: Array("META-INF".utf8))).lowerBound - 30
        let after = try ODSAnnotator().annotate(before, with: notes)
        #expect(after[..<start] == before[..<start])
        let rest = before[end...]
        let directory = try #require(rest.firstRange(of: [0x50, 0x4B, 1, 2])).lowerBound
        #expect(after.firstRange(of: Array(before[end..<directory])) != nil)
        #expect(try ZipReader(bytes: after).members.map(\.name) == ZipReader(bytes: before).members.map(\.name))
        #expect(try ZipReader(bytes: after).read("Pictures/a.png") == [1, 2, 3])
        #expect(try ODSAnnotator().annotate(before, with: notes) == after)
        #expect(try ODSAnnotator().annotate([9, 9] + before, with: notes) == [9, 9] + after)
    }

    @Test(arguments: [(true, "a\u{FFFD}b"), (false, "a&#11;b")])
    func `what cannot stand in its texts is replaced where that is asked`(repairs: Bool, expected: String) throws {
        let flat = content.replacing("document-content", with: "document")
            .replacing(
                "</table:table>",
                with: "<table:table-row><table:table-cell><text:p>a&#11;b</text:p>"
                    + "</table:table-cell></table:table-row></table:table>"
            )
        let asked = WorkbookNotes(
            author: notes.author,
            notes: notes.notes,
            sheet: notes.sheet,
            fills: notes.fills,
            repairsTexts: repairs
        )
        let bytes = try ODSAnnotator().annotate(Array(flat.utf8), with: asked)
        #expect(String(decoding: bytes, as: UTF8.self).contains("<text:p>\(expected)</text:p>"))
    }

    @Test func `a flat document is annotated like a package`() throws {
        let flat = content.replacing("document-content", with: "document")
        let package = try ODSFixture.annotated(content, notes)
        #expect(try annotated(flat) == package.replacing("document-content", with: "document"))
    }

    @Test func `other prefixes, or none, do as well`() throws {
        let open = "urn:oasis:names:tc:opendocument:xmlns"
        let text = """
            <o:document xmlns:o="\(open):office:1.0" xmlns="\(open):table:1.0" xmlns:t="\(open):table:1.0" xmlns:text="x">\
            <o:body><o:spreadsheet><table t:name="S"><table-column/>\
            <table-row t:number-rows-repeated="2"><table-cell/></table-row></table></o:spreadsheet></o:body></o:document>
            """
        let bytes = try ODSAnnotator().annotate(Array(text.utf8), with: NotesFixture.notes(on: ["A2"]))
        let result = String(decoding: bytes, as: UTF8.self)
        #expect(
            result.contains(
                """
                <table-row><table-cell/></table-row><table-row><table-cell t:style-name="cmqFFC7CE">\
                <office:annotation xmlns:office="\(open):office:1.0"
                """
            )
        )
        #expect(result.contains(#" xmlns:text="\#(open):text:1.0"><dc:creator>"#))
        #expect(try Workbook(bytes: bytes, named: "t.fods").sheets.map(\.name) == ["S", "Anomalies"])
        #expect(try ODSAnnotator().annotate(bytes, with: NotesFixture.notes(on: ["A2"])) == bytes)
    }

    @Test func `a prefix with two meanings is declared where it is used`() throws {
        let text = content.replacing("<office:body>", with: "<office:body xmlns:text='x'>")
        let uri = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        #expect(try ODSFixture.annotated(text, notes).contains(#"elements/1.1/" xmlns:text="\#(uri)"><dc:creator>"#))
    }

    @Test func `comments, sections and instructions hold no cell`() throws {
        let noise =
            "<!-- <table:table-row> ' --><?x <table:table-row>?><text:p><![CDATA[<table:table-row> ]]]]></text:p>"
        let cell = "<c>\(noise)</c>"
        #expect(
            try ODSShorthand.annotated("<!--<r/>--><col/><r>\(cell)</r>", ["A1"])
                == ODSShorthand.shortened(#"<!--<r/>--><col/><r><c s="F">•\#(noise)</c></r>"#)
        )
    }

    @Test func `what XML cannot say is left out of a note`() throws {
        let note = CellNote(
            sheet: 0,
            cell: CellReference(row: 0, column: 0),
            paragraphs: ["a\u{1}<b>  \u{FFFF}c\n]]>"],
            fill: NotesFixture.red
        )
        let notes = WorkbookNotes(author: NoteAuthor("<x>"), notes: [note], sheet: NotesFixture.sheet([]), fills: [])
        #expect(
            try ODSFixture.annotated(content, notes).contains(
                "<dc:creator>&lt;x&gt;</dc:creator><text:p>&lt;x&gt;</text:p>"
                    + "<text:p>a&lt;b&gt; <text:s/>c<text:line-break/>]]&gt;</text:p>"
            )
        )
    }

    @Test func `the header stays in sight where the views of sheets are listed`() throws {
        let open = "urn:oasis:names:tc:opendocument:xmlns"
        let settings = """
            <office:document-settings xmlns:office="\(open):office:1.0" xmlns:config="\(open):config:1.0">\
            <config:config-item-map-named config:name="Tables">•</config:config-item-map-named></office:document-settings>
            """
        let parts = settings.split(separator: "•")
        let before = ZipBuilder.archive(["settings.xml": parts.joined(), "content.xml": content])
        let after = try ODSAnnotator().annotate(before, with: notes)
        let result = String(decoding: try ZipReader(bytes: after).read("settings.xml"), as: UTF8.self)
        #expect(
            result.hasPrefix(parts[0] + #"<config:config-item-map-entry config:name="Anomalies"><config:config-item "#)
        )
        #expect(result.contains(#"config:name="VerticalSplitPosition" config:type="int">1</config:config-item>"#))
        #expect(result.hasSuffix("</config:config-item-map-entry>" + parts[1]))
        #expect(try ODSAnnotator().annotate(after, with: notes) == after)
    }

    @Test func `broken settings stay as they are`() throws {
        let bytes = ZipBuilder.archive(["settings.xml": "<a>", "content.xml": content])
        let result = try ZipReader(bytes: try ODSAnnotator().annotate(bytes, with: notes))
        #expect(try result.read("settings.xml") == Array("<a>".utf8))
    }

    @Test(arguments: [
        "<?xml version='1.0' encoding='ISO-8859-1'?>", "<?xml version=\"1.0\" encoding = \"utf-16\"?>", "<a>",
    ])
    func `content that is no UTF-8, or not well-formed, is refused`(start: String) {
        #expect(throws: OfficeError.malformedXML(part: "content.xml", line: 1)) {
            try ODSFixture.annotated(start + content, notes)
        }
    }

    @Test func `a document type is refused`() {
        #expect(throws: OfficeError.doctypeForbidden(part: "content.xml")) {
            try ODSFixture.annotated("<!DOCTYPE a>" + content, notes)
        }
    }

    @Test func `what is no spreadsheet is refused`() {
        #expect(throws: OfficeError.notAWorkbook(.pdf)) { try annotated("%PDF-1.7") }
        #expect(throws: OfficeError.notAWorkbook(.openDocumentOther)) { try annotated("<?xml version='1.0'?><a/>") }
        #expect(throws: OfficeError.missingPart("content.xml")) {
            try ODSAnnotator().annotate(ZipBuilder.archive(["a": "b"]), with: notes)
        }
    }
}
