import Office
import Support
import Testing

/// Notes that a file has already: somebody else's, and ours.
struct ODSEarlierNotesTests {
    private let column = "<col/>"
    private let author = NotesFixture.author
    private func annotated(_ row: String, _ cells: [String], styles: String = "") throws -> String {
        try ODSShorthand.annotated(column + row, cells, styles: styles)
    }

    private func cell(_ note: String) -> String { #"<r><c s="F">\#(note)<text:p>1</text:p></c></r>"# }

    @Test(
        arguments: [
            "<office:annotation><dc:creator>Anne</dc:creator><text:p>à revoir</text:p>",
            "<office:annotation><text:p>à revoir</text:p><text:list><text:list-item/></text:list>",
        ]
    )
    func `paragraphs are added to somebody else's note`(start: String) throws {
        let start = start.replacing("<office:annotation>", with: #"<office:annotation xmlns:dc="\#(Self.dc)">"#)
        let ours = "<text:p>\(author)</text:p><text:p>Écart en A1.</text:p>"
        let row = "<r><c>\(start)\n</office:annotation><text:p>1</text:p></c></r>"
        #expect(try annotated(row, ["A1"]) == column + cell("\(start)\(ours)\n</office:annotation>"))
        #expect(
            try annotated(cell("\(start)\(ours)\n</office:annotation>"), [])
                == column + row
        )
    }

    private static let dc = "http://purl.org/dc/elements/1.1/"

    @Test(
        arguments: [
            "<office:annotation><dc:creator>\(NotesFixture.author)</dc:creator><text:p>autre</text:p></office:annotation>",
            """
            <office:annotation office:display="true"><text:p><text:span>Mission</text:span><text:s/>Campus</text:p>\
            <text:p>x</text:p></office:annotation>
            """,
        ]
    )
    func `a note of an earlier run goes, whatever program saved it`(note: String) throws {
        let note = note.replacing("<office:annotation", with: #"<office:annotation xmlns:dc="\#(Self.dc)""#)
        #expect(try annotated(cell(note), []) == column + "<r><c><text:p>1</text:p></c></r>")
        #expect(try annotated(cell(note), ["A1"]) == column + cell("•"))
    }

    @Test func `what somebody wrote before ours stays, even in a note signed by us`() throws {
        let signed =
            #"<office:annotation xmlns:dc="\#(Self.dc)"><dc:creator>\#(author)</dc:creator><text:p>vu</text:p>"#
        let ours = "<text:p>\(author)</text:p><text:p>x</text:p>"
        #expect(
            try ODSFixture.annotated(
                ODSFixture.content(table: ODSShorthand.expanded(cell("\(signed)\(ours)</office:annotation>"))),
                NotesFixture.notes(on: [])
            ).contains("<table:table-cell>\(signed)</office:annotation><text:p>1</text:p>")
        )
    }

    @Test func `notes of an earlier run go from repeated cells and rows`() throws {
        let note = NotesFixture.bytes(of: "A1")
        #expect(
            try annotated(#"<r rows="2"><c cols="2" s="F-x">\#(note)</c></r>"#, [])
                == column + #"<r rows="2"><c cols="2" s="x"></c></r>"#
        )
    }

    private let red = Self.style("ce7", ##"<style:table-cell-properties fo:background-color="#ffc7ce"/>"##)
    private static func style(_ name: String, _ inside: String) -> String {
        let fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
        return
            #"<style:style style:name="\#(name)" style:family="table-cell" xmlns:fo="\#(fo)">\#(inside)</style:style>"#
    }

    @Test func `a colour of ours goes with its note when another program renamed its style`() throws {
        let note = NotesFixture.bytes(of: "A1")
        let content = ODSFixture.content(
            table: ODSShorthand.expanded(#"<r><c s="ce7">\#(note)</c></r><r><c s="ce7"/></r>"#),
            styles: red
        )
        let notes = NotesFixture.notes(on: ["A2"])
        let result = try ODSFixture.annotated(content, notes)
        #expect(
            ODSShorthand.shortened(ODSShorthand.inside(result).replacing(NotesFixture.bytes(of: "A2"), with: "•"))
                == #"<col/><r><c s="cmqplain-ce7"></c></r><r><c s="ce7">•</c></r>"#
        )
        #expect(result.contains(Self.style("cmqplain-ce7", "<style:table-cell-properties/>")))
        #expect(try ODSFixture.annotated(result, notes) == result)
    }

    @Test func `a colour of somebody else stays when our note goes`() throws {
        let blue = Self.style("ce7", ##"<style:table-cell-properties fo:background-color="#0000ff"/>"##)
        let note = NotesFixture.bytes(of: "A1")
        #expect(try annotated(#"<r><c s="ce7">\#(note)</c></r>"#, [], styles: blue) == #"<col/><r><c s="ce7"></c></r>"#)
    }

    @Test(arguments: [["A1"], []])
    func `a style that another program dropped is made again from its filled copy`(cells: [String]) throws {
        func style(_ name: String, _ color: String) -> String {
            Self.style(name, "<style:table-cell-properties fo:wrap-option='wrap'\(color)/>")
        }
        let color = ##" fo:background-color="#FFC7CE""##
        let note = NotesFixture.bytes(of: "A1")
        let content = ODSFixture.content(
            table: ODSShorthand.expanded(#"<col/><r><c s="F-ce7">\#(note)</c></r>"#),
            styles: style("cmqFFC7CE-ce7", color)
        )
        let result = try ODSFixture.annotated(content, NotesFixture.notes(on: cells))
        #expect(result.contains(style("cmqFFC7CE-ce7", color)))
        #expect(result.contains(style("ce7", "")) == cells.isEmpty)
        let row = cells.isEmpty ? #"<r><c s="ce7"></c></r>"# : #"<r><c s="F-ce7">\#(note)</c></r>"#
        #expect(ODSShorthand.inside(result) == ODSShorthand.expanded("<col/>" + row))
    }
}
