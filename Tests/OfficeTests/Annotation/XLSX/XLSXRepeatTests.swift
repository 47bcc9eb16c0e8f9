import Office
import Support
import Testing

@Suite struct `Notes of an earlier run make room` {
    private let notes = NotesFixture.notes([NotesFixture.note("A1"), NotesFixture.note("C3")])
    private let none = NotesFixture.notes([])

    private func bytes(_ others: [String: String] = [:]) -> [UInt8] {
        var fixture =
            others.isEmpty ? XLSXFixture(rows: #"<row r="1"><c r="A1" s="1"/></row>"#) : XLSXNotesFixture.drawn
        fixture.cellFormats = #"<xf numFmtId="0"/><xf numFmtId="14" fillId="1"/>"#
        return XLSXNotesFixture.bytes(fixture, with: others)
    }

    @Test(arguments: [[:], XLSXNotesFixture.commented(), XLSXNotesFixture.commented("")])
    func `so that twice is once`(others: [String: String]) throws {
        let once = try XLSXAnnotator().annotate(bytes(others), with: notes)
        #expect(try XLSXAnnotator().annotate(once, with: notes) == once)
    }

    @Test func `so that a cell that was mended looks as before`() throws {
        let once = try XLSXAnnotator().annotate(bytes(), with: notes)
        let parts = try XLSXNotesFixture.Parts(XLSXAnnotator().annotate(once, with: none))
        #expect(parts.rows.hasPrefix(#"<row r="1"><c r="A1" s="1"/></row>"#))
        #expect(!parts["xl/worksheets/_rels/sheet1.xml.rels"].contains("comments"))
        #expect(!parts["xl/drawings/vmlDrawing1.vml"].contains("<v:shape "))
        #expect(!parts["xl/worksheets/sheet2.xml"].contains("À corriger"))
    }

    @Test func `so that a background that is not ours stays`() throws {
        func solid(_ colour: String) -> String {
            "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF\(colour)\"/></patternFill></fill>"
        }
        let text = "<t>Mission Campus\nVieux</t>"
        for (index, colour, left) in [(1, "0000FF", 1), (1, "FFEB9C", 0)] {
            let styles = """
                <styleSheet xmlns="\(XLSXFixture.transitional)"><fills>\(solid("FFFFFF"))\(solid(colour))</fills>\
                <cellXfs><xf fillId="0" applyFill="1"/><xf fillId="\(index)" applyFill="1"/></cellXfs></styleSheet>
                """
            var fixture = XLSXNotesFixture.drawn
            fixture.rows = #"<row r="1"><c r="A1" s="1"/></row>"#
            let others = XLSXNotesFixture.commented(text).merging(["xl/styles.xml": styles]) { $1 }
            let bytes = XLSXNotesFixture.bytes(fixture, with: others)
            let parts = try XLSXNotesFixture.Parts(XLSXAnnotator().annotate(bytes, with: none))
            #expect(parts.rows == "<row r=\"1\"><c r=\"A1\" s=\"\(left)\"/></row>")
        }
    }

    @Test func `so that only what others said is left`() throws {
        let others = XLSXNotesFixture.commented()
        let once = try XLSXAnnotator().annotate(bytes(others), with: notes)
        let parts = try XLSXNotesFixture.Parts(XLSXAnnotator().annotate(once, with: none))
        let comments = parts["xl/comments1.xml"]
        let left = #"<comment ref="A1" authorId="0"><text><r><t>Vu</t></r></text></comment>"#
        #expect(comments.contains("<commentList>\(left)</commentList>"))
        #expect(parts["xl/drawings/vmlDrawing1.vml"].ranges(of: "<v:shape ").count == 1)
    }

    @Test(arguments: [
        ("<r><t>Mission Campus\nVieux</t></r>", " ", ""),
        ("<t>Mission Campus&#10;Vieux</t>", "", ""),
        ("<t>Vieux</t>", "Mission Campus", ""),
        ("<r><t>Vu\nMission Campus\nVieux</t></r>", " ", "<r><t>Vu</t></r>"),
        ("<t>Vu_x000D_\n</t><r><t>Mission Campus</t></r><r><t>\nVieux</t></r>", "Autre", "<t>Vu</t>"),
        ("<t>Dit par la Mission Campus\nVieux</t>", "Autre", "<t>Dit par la Mission Campus\nVieux</t>"),
    ])
    func `even when another program saved the file since`(text: String, author: String, left: String) throws {
        let bytes = bytes(XLSXNotesFixture.commented(text, author: author))
        let comments = try XLSXNotesFixture.Parts(XLSXAnnotator().annotate(bytes, with: none))["xl/comments1.xml"]
        let expected = left.isEmpty ? "" : #"<comment ref="A1" authorId="0"><text>\#(left)</text></comment>"#
        #expect(comments.contains("<commentList>\(expected)</commentList>"))
    }
}
