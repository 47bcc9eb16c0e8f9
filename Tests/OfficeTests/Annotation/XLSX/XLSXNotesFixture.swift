import Office
import Support

/// Workbooks of Office Open XML with notes, part by part.
enum XLSXNotesFixture {
    /// The parts of a workbook of one sheet with notes laid on it, by name.
    static func parts(_ fixture: XLSXFixture, _ notes: [CellNote], with others: [String: String] = [:]) throws -> Parts
    {
        try Parts(XLSXAnnotator().annotate(bytes(fixture, with: others), with: NotesFixture.notes(notes)))
    }

    /// The archive of a fixture, some parts written otherwise or added.
    static func bytes(_ fixture: XLSXFixture, with others: [String: String]) -> [UInt8] {
        var archive = ZipBuilder()
        for part in fixture.parts { archive.add(part.name, others[part.name] ?? part.content) }
        let names = Set(fixture.parts.map(\.name))
        for (name, content) in others.sorted(by: { $0.key < $1.key }) where !names.contains(name) {
            archive.add(name, content)
        }
        return archive.bytes
    }

    /// A sheet with a comment of somebody on A1.
    static func commented(_ text: String = "<t>Vu</t>", author: String = "Autre") -> [String: String] {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        return [
            "xl/worksheets/_rels/sheet1.xml.rels": """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="\(office)/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>\
            <Relationship Id="rId2" Type="\(office)/comments" Target="../comments1.xml"/></Relationships>
            """,
            "xl/comments1.xml": """
            <comments xmlns="\(XLSXFixture.transitional)"><authors><author>\(author)</author></authors>\
            <commentList><comment ref="A1" authorId="0"><text>\(text)</text></comment></commentList></comments>
            """,
            "xl/drawings/vmlDrawing1.vml": """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">\
            <v:shape id="_x0000_s1030"><v:textbox><div>a<br>b</div></v:textbox><x:ClientData ObjectType="Note">\
            <x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>
            """,
        ]
    }

    /// A fixture whose sheet names that drawing.
    static var drawn: XLSXFixture {
        var fixture = XLSXFixture(rows: #"<row r="1"><c r="A1"><v>1</v></c></row>"#)
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        fixture.afterRows = #"<legacyDrawing xmlns:r="\#(office)" r:id="rId1"/>"#
        return fixture
    }

    /// The parts of a package.
    struct Parts: Equatable {
        let bytes: [UInt8]
        private(set) var texts: [String: String] = [:]

        init(_ bytes: [UInt8]) throws(OfficeError) {
            self.bytes = bytes
            let archive = try ZipReader(bytes: bytes)
            for member in archive.members {
                texts[member.name] = String(decoding: try archive.read(member.name), as: UTF8.self)
            }
        }

        subscript(_ name: String) -> String { texts[name] ?? "" }

        /// What stands in `sheetData` of the first sheet.
        var rows: String {
            let sheet = self["xl/worksheets/sheet1.xml"]
            guard let start = sheet.firstRange(of: "<sheetData>"), let end = sheet.firstRange(of: "</sheetData>") else {
                return ""
            }
            return String(sheet[start.upperBound..<end.lowerBound])
        }
    }
}
