import Office
import Support
import Testing

struct WorkbookFormatTests {
    private func failure(_ bytes: [UInt8]) -> OfficeError? {
        do throws(OfficeError) {
            _ = try Workbook(bytes: bytes, named: "t.xlsx")
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        ("<!DOCTYPE html><html><table/></html>", FileKind.html), ("  <HTML><body/></HTML>", .html),
        ("<table><tr><td>1</td></tr></table>", .html), ("a;b;c\n1;2;3\n", .text), ("%PDF-1.7", .pdf),
        ("{\\rtf1 x}", .richText), ("GIF89a", .image), ("<?xml version=\"1.0\"?><Workbook/>", .xml),
        ("<?xml version=\"1.0\"?><html/>", .html),
    ])
    func `what is no workbook is named`(content: String, kind: FileKind) {
        #expect(failure(Array(content.utf8)) == .notAWorkbook(kind))
    }

    @Test(arguments: [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], [0xFF, 0xD8, 0xFF, 0xE0]])
    func `an image is named, whatever the extension says`(bytes: [UInt8]) {
        #expect(failure(bytes) == .notAWorkbook(.image))
    }

    @Test func `a workbook of OpenOffice.org 1 is named, by its mimetype or its namespace`() {
        let office = "http://openoffice.org/2000/office"
        let doctype =
            #"<!DOCTYPE office:document-content PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "office.dtd">"#
        let root = #"<office:document-content xmlns:office="\#(office)"><office:body/></office:document-content>"#
        let typed = ZipBuilder.archive(["mimetype": "application/vnd.sun.xml.calc", "content.xml": doctype + root])
        #expect(failure(typed) == .notAWorkbook(.openOfficeOne))
        #expect(failure(ZipBuilder.archive(["content.xml": root])) == .notAWorkbook(.openOfficeOne))
    }

    @Test(arguments: [
        ("word/document.xml", FileKind.wordDocument), ("ppt/presentation.xml", .presentation),
        ("xl/workbook.bin", .binaryWorkbook), ("photo.jpg", .zip),
    ])
    func `an archive that is something else is named`(part: String, kind: FileKind) {
        #expect(failure(ZipBuilder.archive([part: "x"])) == .notAWorkbook(kind))
    }

    @Test func `a text document is told from a spreadsheet`() {
        let content = ODSFixture.document("document-content", "").replacing("office:spreadsheet", with: "office:text")
        #expect(failure(ODSFixture.package(content)) == .notAWorkbook(.openDocumentText))
    }

    @Test func `old binary files and encrypted ones are told apart`() {
        let header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
        let name = Array("EncryptedPackage".utf16.map { [UInt8($0 & 255), UInt8($0 >> 8)] }.joined())
        #expect(failure(header) == .legacyBinaryFormat)
        #expect(failure(header + name) == .encrypted)
    }

    @Test(arguments: [
        ("WordDocument", FileKind.wordDocument), ("PowerPoint Document", .presentation),
        ("__properties_version1.0", .email),
    ])
    func `old documents and messages are called what they are`(stream: String, kind: FileKind) {
        let header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
        func name(_ text: String) -> [UInt8] { Array(text.utf16.map { [UInt8($0 & 255), UInt8($0 >> 8)] }.joined()) }
        #expect(failure(header + name(stream)) == .notAWorkbook(kind))
        #expect(failure(header + name(stream) + name("Workbook")) == .legacyBinaryFormat)
    }

    @Test func `an encrypted OpenDocument package asks for its password`() {
        #expect(failure(Self.package(encrypting: "content.xml")) == .encrypted)
        #expect(failure(Self.package(encrypting: "styles.xml")) == .encrypted)
        #expect(failure(ZipBuilder.archive(["encrypted-package": "…"])) == .encrypted)
    }

    private static func package(encrypting part: String) -> [UInt8] {
        let manifest = """
            <m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="/"/>\
            <m:file-entry m:full-path="\(part)"><m:encryption-data/></m:file-entry></m:manifest>
            """
        return ZipBuilder.archive(["content.xml": ODSFixture.content(table: ""), "META-INF/manifest.xml": manifest])
    }

    @Test func `a macro library under a password is not the workbook`() {
        #expect(failure(Self.package(encrypting: "Basic/Standard/Module1.xml")) == nil)
    }

    @Test func `a spreadsheet package without its content is incomplete`() {
        let bytes = ZipBuilder.archive(["mimetype": "application/vnd.oasis.opendocument.spreadsheet", "meta.xml": "x"])
        #expect(failure(bytes) == .missingPart("content.xml"))
    }

    @Test func `the name of the file does not matter`() throws {
        let content = ODSFixture.content(table: "")
        #expect(try Workbook(bytes: ODSFixture.package(content), named: "t.xlsx").format == .ods)
        #expect(try Workbook(bytes: XLSXFixture().bytes, named: "t.ods").format == .xlsx)
    }

    @Test func `no byte is an empty file`() {
        #expect(failure([]) == .empty)
    }

    @Test func `more cells than the limit are refused`() {
        var limits = Limits.standard
        limits.cells = 2
        let fixture = XLSXFixture(rows: "<row><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>")
        #expect(throws: OfficeError.tooLarge(.cells, allowed: 2)) {
            try Workbook(bytes: fixture.bytes, named: "t", limits: limits)
        }
    }
}
