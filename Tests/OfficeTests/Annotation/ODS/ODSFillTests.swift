import Office
import Support
import Testing

/// The styles that give cells their colour.
struct ODSFillTests {
    private static let fo = #"xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0""#
    private static func style(_ name: String, _ inside: String, _ attributes: String = "") -> String {
        #"<style:style style:name="\#(name)" style:family="table-cell"\#(attributes)>\#(inside)</style:style>"#
    }

    /// The document of one cell in this style once it has a note.
    private func annotated(
        _ style: String,
        _ cell: String = #"<c s="c"/>"#,
        declaration: String = Self.fo
    ) throws -> String {
        let content = ODSFixture.content(table: ODSShorthand.expanded("<col/><r>\(cell)</r>"), styles: style)
            .replacing("<office:document-content", with: "<office:document-content \(declaration)")
        return try ODSFixture.annotated(content, NotesFixture.notes(on: ["A1"]))
    }

    @Test(
        arguments: [
            (#"<col ds="k"/><r ds="r"><c s="c"/></r>"#, #"<r ds="r"><c s="F-c">•</c></r>"#),
            (#"<col ds="k"/><r ds="r"><c/></r>"#, #"<r ds="r"><c s="F-r">•</c></r>"#),
            (#"<col ds="k"/><r><c/></r>"#, #"<r><c s="F-k">•</c></r>"#),
            (#"<col ds="k"/><r/>"#, #"<r><c s="F-k">•</c></r>"#),
            (#"<col ds="k"/>"#, #"<r><c s="F-k">•</c></r>"#),
            (#"<col/><r><c/></r>"#, #"<r><c s="F">•</c></r>"#),
        ]
    )
    func `the style of a cell is its own, its row's or its column's`(table: String, result: String) throws {
        #expect(try ODSShorthand.annotated(table, ["A1"]).hasSuffix(result))
    }

    @Test(
        arguments: [
            (
                #"<style:table-cell-properties fo:wrap-option='wrap' fo:background-color='blue' style:x="1"/><style:map/>"#,
                ##"<style:table-cell-properties fo:wrap-option='wrap' fo:background-color="#FFC7CE" style:x="1"/><style:map/>"##
            ),
            (
                #"<style:table-cell-properties style:x="1"/><style:text-properties/>"#,
                ##"<style:table-cell-properties style:x="1" fo:background-color="#FFC7CE"/><style:text-properties/>"##
            ),
            (
                "<style:text-properties/>",
                ##"<style:table-cell-properties fo:background-color="#FFC7CE"/><style:text-properties/>"##
            ),
            (
                #"<style:table-cell-properties><l:background-complex-color xmlns:l="\#(Self.loext)"/><a/></style:table-cell-properties>"#,
                ##"<style:table-cell-properties fo:background-color="#FFC7CE"><a/></style:table-cell-properties>"##
            ),
        ]
    )
    func `a style is copied with all it says but its colour`(inside: String, copy: String) throws {
        let more = #" style:data-style-name="N1""#
        let content = try annotated(Self.style("c", inside, more))
        #expect(content.contains(Self.style("c", inside, more) + Self.style("cmqFFC7CE-c", copy, more)))
    }

    private static let loext = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"

    @Test(arguments: ["xmlns:f", "xmlns:cmqfo"])
    func `a copied style takes the prefix of the document for the colour, or one of its own`(name: String) throws {
        let style = Self.style("c", "<style:table-cell-properties/>")
        let declaration = Self.fo.replacing("xmlns:fo", with: name)
        let isOwn = name == "xmlns:cmqfo"
        let attribute = (isOwn ? " \(declaration)" : "") + " \(name.dropFirst(6)):background-color"
        let copy = ##"<style:table-cell-properties\##(attribute)="#FFC7CE"/>"##
        let content = try annotated(style, declaration: isOwn ? "" : declaration)
        #expect(content.contains(Self.style("cmqFFC7CE-c", copy)))
    }

    @Test func `a common style becomes the parent`() throws {
        let properties = ##"<style:table-cell-properties fo:background-color="#FFC7CE"/>"##
        let common =
            #"<style:style style:name="cmqFFC7CE-Titre" style:family="table-cell" style:parent-style-name="Titre">"#
        #expect(try annotated("", #"<c s="Titre"/>"#).contains("\(common)\(properties)</style:style>"))
    }

    @Test func `a style that has the colour already stays`() throws {
        let style =
            #"<style:style style:name="c" style:family="table-cell" \#(Self.fo)>"#
            + ##"<style:table-cell-properties fo:background-color="#ffc7ce"/></style:style>"##
        #expect(try annotated(style).contains(#"<table:table-cell table:style-name="c"><office:annotation"#))
    }

    @Test func `another colour on the same cell does not pile up`() throws {
        let once = try annotated("", #"<c s="x"/>"#)
        let twice = try ODSFixture.annotated(once, NotesFixture.notes(on: ["A1"], fill: NotesFixture.yellow))
        #expect(twice.contains(#"<table:table-cell table:style-name="cmqFFEB9C-x"><office:annotation"#))
    }

    @Test(arguments: ["", "x"])
    func `a mended cell has its own style again`(style: String) throws {
        let cell = style.isEmpty ? "<c>" : #"<c s="x">"#
        let once = try annotated("", "\(cell)</c>")
        let again = try ODSFixture.annotated(once, NotesFixture.notes(on: []))
        #expect(ODSShorthand.shortened(ODSShorthand.inside(again)) == "<col/><r>\(cell)</c></r>")
    }

    @Test(
        arguments: [
            ("<office:automatic-styles></office:automatic-styles>", "<office:automatic-styles><style:style "),
            ("<office:automatic-styles/>", "<office:automatic-styles><style:style "),
            ("", "<office:automatic-styles><style:style "),
        ]
    )
    func `automatic styles have their place in every document`(element: String, start: String) throws {
        let content = ODSFixture.content(table: ODSShorthand.expanded("<col/><r/>"))
            .replacing("<office:automatic-styles></office:automatic-styles>", with: element)
        let result = try ODSFixture.annotated(content, NotesFixture.notes(on: ["A1"]))
        #expect(result.contains(start))
        #expect(result.contains("</style:style></office:automatic-styles><office:body>"))
        #expect(try ODSFixture.annotated(result, NotesFixture.notes(on: ["A1"])) == result)
    }
}
