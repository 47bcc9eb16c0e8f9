import Evaluation
import Office
import Support
import Testing

@Suite struct `An inserted link is read for where it leads` {
    @Test(
        arguments: [
            ("Site du campus", "https://www.campus.example", "https://www.campus.example"),
            ("www.campus.example", "http://www.campus.example/", "http://www.campus.example/"),
            ("https://corrige.example", "https://ancien.example", "https://corrige.example"),
            ("Le site", "file:///C:/site.html", "Le site"),
        ]
    )
    func `a site`(text: String, address: String, expected: String) {
        var form = SampleForm()
        form.set("Identité", "B20", .text(text))
        form.link("Identité", "B20", to: address)
        #expect(form.assessment().submission.identity.website.value == expected)
    }

    @Test(
        arguments: [
            ("Nous écrire", "mailto:contact@campus.example?subject=CMQ", "contact@campus.example"),
            ("a@campus.example", "mailto:b@campus.example", "a@campus.example"),
        ]
    )
    func `an e-mail address`(text: String, address: String, expected: String) {
        var form = SampleForm()
        form.set("Identité", "B19", .text(text))
        form.link("Identité", "B19", to: address)
        #expect(form.assessment().submission.identity.email.value == expected)
    }

    @Test func `other answers are what their cells show`() {
        var form = SampleForm()
        form.link("Réseau", "A2", to: "https://www.lycee.example")
        #expect(form.findings == [])
    }

    @Test(
        arguments: [
            (#"<text:a xlink:href="https://a.example">Le <text:span>site</text:span></text:a>"#, "https://a.example"),
            (#"Voir <text:a xlink:href="https://a.example">le site</text:a>"#, nil),
            (#"<text:a xlink:href="https://a.example">Le site</text:a> du campus"#, nil),
            (
                #"<text:a xlink:href="https://a.example">A</text:a><text:a xlink:href="https://b.example">B</text:a>"#,
                nil
            ),
            (#"<text:a>Le site</text:a>"#, nil),
        ] as [(String, String?)]
    )
    func `of OpenDocument`(text: String, expected: String?) throws {
        let cell = "<table:table-cell office:value-type=\"string\"><text:p>\(text)</text:p></table:table-cell>"
        let table = "<table:table-row><table:table-cell/>\(cell)</table:table-row>"
        let content = ODSFixture.content(table: table)
            .replacing(
                "<office:document-content",
                with: "<office:document-content xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            )
        let sheet = try Workbook(bytes: ODSFixture.package(content), named: "t.ods").sheets.first
        #expect(sheet?.links == (expected.map { [CellReference(row: 0, column: 1): $0] } ?? [:]))
    }

    @Test func `while it is short and few are read`() throws {
        let length = Limits.standard.linkBytes
        let count = Limits.standard.sheetLinkBytes / length
        func linked(_ cells: Int, _ bytes: Int) throws -> Int? {
            let link = "<text:a xlink:href=\"\(String(repeating: "a", count: bytes))\">b</text:a>"
            let cell = "<table:table-cell office:value-type=\"string\"><text:p>\(link)</text:p></table:table-cell>"
            let content = ODSFixture.content(
                table: String(repeating: "<table:table-row>\(cell)</table:table-row>", count: cells)
            ).replacing(
                "<office:document-content",
                with: "<office:document-content xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            )
            return try Workbook(bytes: ODSFixture.package(content), named: "t.ods").sheets.first?.links.count
        }
        #expect(try linked(1, length) == 1)
        #expect(try linked(1, length + 1) == 0)
        #expect(try linked(count, length) == count)
        #expect(try linked(count + 1, length) == count)
    }

    @Test func `of Office Open XML`() throws {
        var fixture = XLSXFixture(rows: "<row><c t=\"inlineStr\"><is><t>Le site</t></is></c></row>")
        fixture.afterRows = #"""
            <hyperlinks xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\#
            <hyperlink ref="A1:B2" r:id="rId1"/><hyperlink ref="C1" r:id="rId2"/><hyperlink ref="D1" location="S!A1"/></hyperlinks>
            """#
        var archive = ZipBuilder()
        for part in fixture.parts { archive.add(part.name, part.content) }
        archive.add(
            "xl/worksheets/_rels/sheet1.xml.rels",
            #"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\#
            <Relationship Id="rId1" Type="hyperlink" Target="https://a.example" TargetMode="External"/>\#
            <Relationship Id="rId2" Type="hyperlink" Target="other.xlsx"/></Relationships>
            """#
        )
        let sheet = try Workbook(bytes: archive.bytes, named: "t.xlsx").sheets.first
        #expect(sheet?.links == [CellReference(row: 0, column: 0): "https://a.example"])
    }
}
