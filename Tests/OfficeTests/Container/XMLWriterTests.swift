import Office
import Testing

struct XMLWriterTests {
    private func written(_ body: (inout XMLWriter) -> Void) -> String {
        var writer = XMLWriter()
        body(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func `elements and attributes are escaped`() {
        let text = written { writer in
            writer.open("a", [("b", "<\"&'\n\t>")])
            writer.append(text: "x < y & z > \"")
            writer.open("c", closed: true)
            writer.close("a")
        }
        #expect(text == "<a b=\"&lt;&quot;&amp;'&#10;&#9;&gt;\">x &lt; y &amp; z &gt; &quot;<c/></a>")
    }

    @Test(arguments: [
        ("a b", "a b"), ("a  b", "a <text:s/>b"), ("a    b", "a <text:s text:c=\"3\"/>b"),
        (" a ", "<text:s/>a<text:s/>"),
        ("a \n b", "a<text:s/><text:line-break/><text:s/>b"), ("a\tb", "a<text:tab/>b"),
        ("a\u{B}b", "a<text:line-break/>b"),
        ("a\r\nb\rc\u{2028}d", "a<text:line-break/>b<text:line-break/>c<text:line-break/>d"),
        ("é\u{A0}€😀", "é\u{A0}€😀"), ("l’œuvre…©¨ﾾ", "l’œuvre…©¨ﾾ"), ("a\u{85}b", "a<text:line-break/>b"),
        ("a\u{FFFE}b", "ab"),
        ("", ""), ("\u{0}\u{FFFF}", ""),
    ])
    func `blanks of a paragraph survive collapsing`(text: String, xml: String) {
        #expect(written { $0.append(paragraphText: text) } == xml)
    }

    @Test func `what XML cannot say is dropped and counted`() {
        var writer = XMLWriter()
        writer.append(text: "a\u{1}b\u{FFFE}c")
        #expect(writer.bytes == Array("abc".utf8))
        #expect(writer.droppedCharacters == 2)
    }

    @Test(arguments: [
        ("\n« a »\n", "\n« a »\n"), ("a\r\nb\rc\u{85}d\u{B}", "a\nb\nc\nd\n"),
        ("\"a\u{2028}\" & b", "&quot;a\n&quot; &amp; b"),
        ("<", "&lt;"), ("a\u{1}>", "a&gt;"), ("…\u{A9}\u{A8}ﾾ", "…\u{A9}\u{A8}ﾾ"),
    ])
    func `line ends of every kind are one`(text: String, xml: String) {
        #expect(written { $0.append(text: text) } == xml)
    }

    @Test func `what was written is taken out, forgotten or kept`() {
        var writer = XMLWriter(reservingCapacity: 3)
        for number in 0..<100 { writer.append(markup: "\(number) ") }
        #expect(writer.count == 290)
        #expect(String(decoding: writer.bytes, as: UTF8.self).hasSuffix(" 98 99 "))
        writer.truncate(to: 4)
        writer.append(markup: "é")
        #expect(writer.take() == Array("0 1 é".utf8))
        #expect(writer.bytes == [])
        writer.append(markup: Array("<a/>".utf8))
        #expect(writer.take() == Array("<a/>".utf8))
    }
}
