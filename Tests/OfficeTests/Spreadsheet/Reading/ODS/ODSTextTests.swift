import Office
import Support
import Testing

struct ODSTextTests {
    @Test(arguments: [
        ("<text:p>a</text:p><text:p>b</text:p><text:p/><text:p>c</text:p>", "a\nb\n\nc"),
        ("<text:p>a<text:s text:c=\"3\"/>b<text:s/>c</text:p>", "a   b c"),
        ("<text:p>a<text:tab/>b<text:line-break/>c</text:p>", "a\tb\nc"),
        ("<text:p>\n  a \n  b \t</text:p>", "a b"),
        ("<text:p><text:span>a </text:span>\n<text:span> b</text:span></text:p>", "a b"),
        ("<text:p>\n  <text:s/>a</text:p>", " a"),
        ("<text:p>a<text:s/>\n  b</text:p>", "a  b"),
        ("<text:p>said </text:p>", "said "),
        ("<text:p>a<text:span>b<text:span>c</text:span></text:span><text:a>d</text:a></text:p>", "abcd"),
        ("<text:p>&lt;&amp;&gt;&#x1F600;<![CDATA[x]]><!-- no -->y</text:p>", "<&>😀xy"),
        ("<text:p>a<text:note><text:p>no</text:p></text:note>b</text:p>", "ab"),
        (
            "<text:p><text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>no</text:ruby-text></text:ruby></text:p>",
            "base"
        ),
        ("<office:annotation><text:p>no</text:p></office:annotation><text:p>val</text:p>", "val"),
        ("<text:p>val</text:p><draw:frame><draw:text-box><text:p>no</text:p></draw:text-box></draw:frame>", "val"),
        ("<text:p>val<draw:frame><draw:text-box><text:p>no</text:p></draw:text-box></draw:frame></text:p>", "val"),
        ("<text:p>val</text:p><office:annotation><text:p>no</text:p></office:annotation>", "val"),
        ("\n  <text:p>val</text:p>\n  ", "val"),
        ("<text:p>  a \n\t b  </text:p>", "a b"),
        ("<text:p>  a  b <text:s text:c=\"2\"/>c\n  d </text:p>", "a b   c d"),
        ("<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list><text:h>b</text:h>", "a\nb"),
    ])
    func `the text of a cell is what its author typed`(inside: String, text: String) throws {
        #expect(try ODSFixture.text(inside) == text)
    }

    @Test(arguments: [
        ("<text:p> a     b  </text:p><text:p> c</text:p>", " a     b  \n c"),
        ("<text:p><text:span>a </text:span><text:span> b</text:span></text:p>", "a  b"),
        ("<text:p>  </text:p>", "  "),
    ])
    func `blanks alone are kept, for LibreOffice writes what people typed so`(inside: String, text: String) throws {
        #expect(try ODSFixture.text(inside) == text)
    }

    @Test func `a note alone leaves the cell empty`() throws {
        let cell = "<table:table-cell><office:annotation><text:p>note</text:p></office:annotation></table:table-cell>"
        #expect(try ODSFixture.cell(cell) == nil)
    }

    @Test func `billions of blanks are cut`() throws {
        let sheet = try ODSFixture.sheet(
            """
            <table:table-row><table:table-cell office:value-type="string">\
            <text:p>a<text:s text:c="2000000000"/></text:p></table:table-cell></table:table-row>
            """
        )
        #expect(sheet?.facts == [.textCut])
    }

    @Test func `a text longer than any cell can hold is cut`() throws {
        let text = try ODSFixture.text("<text:p>\(String(repeating: "a", count: 300_000))</text:p>")
        #expect(text?.count == Limits.standard.textBytes)
    }

    @Test func `a table inside a cell does not disturb the row`() throws {
        let inner =
            "<table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>"
        let sheet = try ODSFixture.sheet(
            """
            <table:table-row><table:table-cell>\(inner)</table:table-cell>\
            <table:table-cell office:value-type="float" office:value="2"/></table:table-row>
            """
        )
        #expect(sheet?.values == ["B1": .number(2, .plain)])
    }
}
