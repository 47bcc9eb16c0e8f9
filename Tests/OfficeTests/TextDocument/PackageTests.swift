import Office
import Support
import Testing

struct PackageTests {
    private func filled(_ document: OpenDocumentText) throws -> [UInt8] {
        try Template(bytes: document.bytes(), named: "", vocabulary: vocabulary).filled(with: values).bytes
    }

    private let picture =
        "<text:p><draw:frame draw:name=\"F\"><draw:image xlink:href=\"Pictures/a.png\"/></draw:frame></text:p>"

    @Test func `only what the document shows is kept, and the manifest says the same`() throws {
        var document = OpenDocumentText(picture)
        document.members = [
            ("Pictures/a.png", "image/png", "a"), ("Pictures/b.png", "image/png", "b"),
            ("Thumbnails/thumbnail.png", "image/png", "t"), ("Configurations2/accelerator/current.xml", "", "c"),
            ("manifest.rdf", "application/rdf+xml", "r"), ("Basic/script-lc.xml", "text/xml", "s"),
            ("settings.xml", "text/xml", "<partial/>"),
        ]
        let bytes = try filled(document)
        let archive = try ZipReader(bytes: bytes)
        let names = ["content.xml", "styles.xml", "meta.xml", "Pictures/a.png"]
        #expect(archive.members.map(\.name) == ["mimetype"] + names + ["META-INF/manifest.xml"])
        let manifest = String(decoding: try archive.read("META-INF/manifest.xml"), as: UTF8.self)
        let paths = manifest.split(separator: "full-path=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(paths.map(String.init) == ["/"] + names)
    }

    @Test func `complete settings are kept`() throws {
        let flags = [
            "AddParaTableSpacing", "UseFormerLineSpacing", "IgnoreFirstLineIndentInNumbering", "TabsRelativeToIndent",
        ]
        var document = OpenDocumentText("<text:p/>")
        document.members = [
            ("settings.xml", "text/xml", "<a>" + flags.map { "<b config:name=\"\($0)\"/>" }.joined() + "</a>")
        ]
        #expect(try ZipReader(bytes: filled(document)).member("settings.xml") != nil)
    }

    @Test(arguments: ["autre:nom", "autre:xmlns:table", "autre:xmlns:text:1.0xmlns:table"])
    func `an attribute of a prefix that nobody declared is left out`(name: String) throws {
        let bytes = try filled(OpenDocumentText("<text:p \(name)=\"x\">Un</text:p>"))
        let content = try ZipReader(bytes: bytes).read("content.xml")
        #expect(String(decoding: content, as: UTF8.self).contains("<text:p>Un</text:p>"))
        var reader = try XMLReader(bytes: content, part: "content.xml")
        while try reader.next() != nil {}
    }

    @Test(arguments: ["content.xml", "styles.xml", "meta.xml"])
    func `a part that is none of a document is refused`(part: String) throws {
        var zip = try ZipWriter()
        try zip.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8), .stored)
        let table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
        let office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        if part != "content.xml" {
            try zip.add("content.xml", Array("<o:document-content xmlns:o=\"\(office)\"/>".utf8))
        }
        try zip.add(part, Array("<a xmlns=\"autre\"><table:table xmlns:table=\"\(table)\"/></a>".utf8))
        let bytes = try zip.finish()
        do throws(TemplateError) {
            _ = try Template(bytes: bytes, named: "essai.odt", vocabulary: vocabulary)
            Issue.record("accepted")
        } catch {
            #expect(error.faults.map(\.code) == ["TPL-28"])
            #expect(error.faults.map(\.excerpt) == [part])
        }
    }

    @Test func `what would run by itself is left out`() throws {
        let scripts = "<text:script>alert(1)</text:script><text:execute-macro text:name=\"m\">b</text:execute-macro>"
        let text = try OpenDocumentText.content(filled(OpenDocumentText("<text:p>a\(scripts)c</text:p>")))
        #expect(text.contains(">ac<") && !text.contains("alert") && !text.contains("macro"))
    }

    @Test func `what version 1.3 added is left out`() throws {
        var document = OpenDocumentText("<text:p/>")
        document.styles =
            "<style:style style:name=\"A\" style:family=\"paragraph\">"
            + "<style:paragraph-properties style:contextual-spacing=\"true\" fo:margin-top=\"0cm\"/></style:style>"
        #expect(
            try OpenDocumentText.content(of: "office:styles", in: "styles.xml", filled(document))
                == document.styles.replacing(" style:contextual-spacing=\"true\"", with: "")
        )
    }

    @Test(arguments: ["page-layout-properties", "header-footer-properties"])
    func `a page is filled as version 1.2 does`(element: String) throws {
        var document = OpenDocumentText("<text:p/>")
        let fill = " draw:fill=\"solid\" draw:fill-color=\"#ffeecc\" draw:opacity=\"100%\""
        let properties = "<style:\(element) fo:background-color=\"#ffeecc\"\(fill)/>"
        document.styles = "<style:default-page-layout>\(properties)</style:default-page-layout>"
        #expect(
            try OpenDocumentText.content(of: "office:styles", in: "styles.xml", filled(document))
                == document.styles.replacing(fill, with: "")
        )
        document.styles = document.styles.replacing(element, with: "graphic-properties")
        #expect(
            try OpenDocumentText.content(of: "office:styles", in: "styles.xml", filled(document)) == document.styles
        )
    }

    @Test func `a notice is told on the first page, and where every page has it`() throws {
        var document = OpenDocumentText(
            "<text:p>{pour d dans domaines}x</text:p><text:h>Titre</text:h><text:p>Suite</text:p>"
        )
        document.header = "<text:p>En-tête</text:p>"
        let template = try Template(bytes: document.bytes(), named: "", vocabulary: vocabulary, notice: "ESSAI")
        let bytes = try template.filled(with: values).bytes
        let notice = "<text:span text:style-name=\"DocumentNotice\"> ESSAI </text:span>"
        #expect(
            try OpenDocumentText.content(bytes)
                == "<text:p>x</text:p><text:p>x</text:p><text:h>Titre\(notice)</text:h><text:p>Suite</text:p>"
        )
        #expect(
            try OpenDocumentText.content(of: "style:header", in: "styles.xml", bytes)
                == "<text:p>En-tête\(notice)</text:p>"
        )
        for part in ["content.xml", "styles.xml"] {
            #expect(
                try OpenDocumentText.content(of: "office:automatic-styles", in: part, bytes)
                    .contains("<style:style style:name=\"DocumentNotice\" style:family=\"text\">")
            )
        }
    }

    @Test func `a notice is no word of the headings that faults stand under`() throws {
        let bytes = try OpenDocumentText("<text:h>Titre</text:h><text:p>{tux}</text:p>").bytes()
        do throws(TemplateError) {
            _ = try Template(bytes: bytes, named: "", vocabulary: vocabulary, notice: "ESSAI")
            Issue.record("no fault")
        } catch {
            #expect(error.faults.map(\.place.heading) == ["Titre"])
        }
    }

    @Test func `a picture repeated keeps one file and takes several names`() throws {
        var document = OpenDocumentText(
            "<text:section text:name=\"S\"><text:p>{pour d dans domaines}{d.code}</text:p>\(picture)</text:section>"
        )
        document.members = [("Pictures/a.png", "image/png", "a")]
        let bytes = try filled(document)
        let text = try OpenDocumentText.content(bytes)
        #expect(text.contains("draw:name=\"F\"") && text.contains("draw:name=\"F_2\""))
        #expect(try ZipReader(bytes: bytes).members.filter { $0.name.hasPrefix("Pictures/") }.count == 1)
    }
}
