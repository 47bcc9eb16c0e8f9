import Office
import Testing

@Suite struct `Both tiers tell the same` {
    /// What a tier makes of a document: its events, or why there are none, and who read it in the end.
    private struct Reading: Equatable {
        var events: [XMLEvent] = []
        var prefixes: [String] = []
        var failure: OfficeError?
        var firstErrorLine: Int?
        var wentTooDeep = false
    }

    private func read(_ bytes: [UInt8], _ tier: ReadingTier, policy: XMLReader.Policy) -> (Reading, ReadingTier) {
        var reading = Reading()
        var limits = Limits.standard
        limits.depth = 100
        do throws(OfficeError) {
            var reader = try XMLReader(bytes: bytes, part: "p", policy: policy, limits: limits, tier: tier)
            while let event = try reader.next() {
                reading.events.append(event)
                if case .start(let name, let attributes, _) = event {
                    reading.prefixes.append(name.prefix)
                    reading.prefixes += attributes.map(\.name.prefix)
                }
            }
            reading.firstErrorLine = reader.firstErrorLine
            reading.wentTooDeep = reader.wentTooDeep
            return (reading, reader.tier)
        } catch {
            reading.failure = error
            return (reading, .libraries)
        }
    }

    /// Whether the first tier read the document to its end.
    private func isPlain(_ xml: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) -> Bool {
        var readers: [ReadingTier] = []
        for policy in [XMLReader.Policy.strict, .recovering] {
            let (expected, _) = read(xml, .libraries, policy: policy)
            var (found, reader) = read(xml, .fastest, policy: policy)
            // When a document is refused, what was told before does not matter.
            if expected.failure != nil { (found.events, found.prefixes) = (expected.events, expected.prefixes) }
            #expect(found == expected, sourceLocation: sourceLocation)
            readers.append(reader)
        }
        return readers == [.fastest, .fastest]
    }

    @Test(arguments: [
        "<r/>", "<r></r>", " \n<r />\n", "<r>\n</r\n>", "<r><a/><a></a></r>", "<r a='1' b=\"2'\"\n\tc='\"'/>",
        "<?xml version=\"1.0\"?><r/>", "<?xml version='1.0' encoding='utf-8' standalone='yes'?>\n<r/>",
        "\u{FEFF}<r/>", "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\" ?><r/>",
        "<r>a\r\nb\rc\n\td\r\n\r\n</r>", "<r a='1\r\n2\r3\n4\t5  6'/>",
        "<r a='&lt;&amp;&quot;&apos;&gt;&#10;&#x9;&#13;'>&lt;&amp;amp;&quot;&apos;&gt;&#x1F600;&#233;&#13;&#xd;</r>",
        "<r>é€😀\u{7F}\u{85}\u{2028}</r>", "<r é='1'/>".replacing("é", with: "e"), "<r>]] > ]]</r>",
        "<r a=']]>'>]&gt;</r>",
        "<r xmlns='u'><a b='1'/><a xmlns=\"v\"><a/></a><a/></r>",
        "<p:r xmlns:p='u' p:a='1' a='2'><p:r xmlns:p='v' p:a='3'/><p:r/><q:r xmlns:q='u' q:a='4'/></p:r>",
        "<r xml:space='preserve' xml:lang='fr'> </r>", "<r xmlns:a='u' xmlns:b='u'><a:x a:k='1'/><b:x b:k='1'/></r>",
        "<_r.-1 _a.-2='3'/>", "<r xmlns:a='x y'/>", "<r xmlns='a' b='1' xmlns:c='d' c:b='2'/>",
    ])
    func `of plain documents, read by the first alone`(xml: String) {
        #expect(isPlain(Array(xml.utf8)))
    }

    @Test(arguments: [
        "", " ", "<", "<r", "<r>", "<r></", "<r></r", "<r/>x", "x<r/>", "<r/><r/>", "<r></s>", "<r><a></r></a>",
        "<r a='1' a='2'/>", "<r a='1'b='2'/>", "<r a=1/>", "<r a/>", "<r a='<'/>", "<r a='1/>", "<r / >", "<1/>",
        "<r 1='2'/>",
        "<r>&</r>", "<r>&nbsp;</r>", "<r>&#0;</r>", "<r>&#xD800;</r>", "<r>&#x110000;</r>", "<r>&#;</r>",
        "<r>&#+65;</r>",
        "<r>&#xFFFE;</r>", "<r a='&x;'/>", "<r>]]></r>", "<r>\u{1}</r>", "<r a='\u{B}'/>", "<r>\u{FFFE}</r>",
        "<a:r/>", "<r a:b='1'/>", "<r xmlns:a=''/>", "<r xmlns=''/>", "<r xmlns:xml='u'/>", "<r xmlns:xmlns='u'/>",
        "<r xmlns:a='u' xmlns:a='v'/>", "<r xmlns:a='u' xmlns:b='u' a:k='1' b:k='2'/>", "<a:b:c xmlns:a='u'/>", "<:r/>",
        "<r:/>", "<r xmlns='a&amp;b'/>", "<r a = '1'/>", "<é/>", "<r é='1'/>",
        "<r><!-- c --></r>", "<r><![CDATA[a]]></r>", "<r><?pi?></r>", "<!-- c --><r/>", "<r/><!-- c -->",
        "<!DOCTYPE r><r/>", "<?xml version='1.1'?><r/>", "<?xml version='1.0' encoding='latin1'?><r/>",
        "<?xml version='1.0\" ?><r/>", "<?xml encoding='utf-8'?><r/>", " <?xml version='1.0'?><r/>",
        "<?xml version=\"1.0\" encoding='UTF-8'?><r/>", "<?xml version=\"1.0\"encoding=\"UTF-8\"?><r/>",
    ])
    func `of any other, which the first leaves to the second`(xml: String) {
        _ = isPlain(Array(xml.utf8))
    }

    @Test(arguments: [
        [0xFF], [0xC0, 0x80], [0xE9], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
    ])
    func `of bytes that are no UTF-8`(bytes: [UInt8]) {
        #expect(!isPlain(Array("<r>a".utf8) + bytes + Array("b</r>".utf8)))
        #expect(!isPlain(Array("<r a='".utf8) + bytes + Array("'/>".utf8)))
        #expect(!isPlain(Array("<r>".utf8) + bytes))
    }

    @Test func `of a document deeper than the limit`() {
        let inside = String(repeating: "<a>", count: 99) + "x" + String(repeating: "</a>", count: 99)
        #expect(isPlain(Array("<r>\(inside)y</r>".utf8)))
        #expect(!isPlain(Array("<r><a>\(inside)</a>y</r>".utf8)))
    }

    @Test(arguments: 0..<30) func `wherever a chunk ends`(shift: Int) {
        let row = "<t:c r='A&amp;1' t:s='é\t1'><v>1 &lt; 2\r\n</v><f/>€</t:c>\r\n"
        let start = "<t:r xmlns:t='urn:t'>" + String(repeating: " ", count: shift)
        let rows = String(repeating: row, count: 2_500)
        #expect(isPlain(Array("\(start)\(rows)</t:r>".utf8)))
    }

    @Test(arguments: ["<!-- c -->", "<![CDATA[a]]>", "&eacute;", "</x>", "\u{1}", "<a:b/>", "]]>"])
    func `when libxml2 takes over in the middle`(what: String) {
        let rows = String(repeating: "<c r='1'>text <v/> more</c>\n", count: 6_000)
        #expect(!isPlain(Array("<r>\(rows)before \(what) after\(rows)</r>".utf8)))
    }

    @Test func `of a document with many names`() {
        let rows = (0..<300).map { "<n\($0 % 100) a\($0 % 70)='1'>text\($0)</n\($0 % 100)><b/>" }.joined()
        #expect(isPlain(Array("<r>\(rows)</r>".utf8)))
    }

    @Test(arguments: [(32, true), (33, false)])
    func `of a document with names that begin alike`(count: Int, isPlain: Bool) {
        let rows = (0..<count).map { "<begins-alike-\(100 + $0)/>" }.joined()
        #expect(self.isPlain(Array("<r>\(rows)</r>".utf8)) == isPlain)
    }

    @Test func `of a prefix that means ever new things`() {
        let rows = (0..<100).map { "<p:a xmlns:p='urn:\($0)' p:b='1'>\($0)</p:a>" }.joined()
        #expect(!isPlain(Array("<r>\(rows)</r>".utf8)))
    }

    @Test(arguments: ["a]]>b", "a&amp;b", "a\r\nb", "é", " ", "a</v >", "<w/>a", "a\u{1}"])
    func `of an element that holds a text alone, or nearly`(text: String) {
        let rows = String(repeating: "<c><v>1</v></c>", count: 20_000)
        _ = isPlain(Array("<r>\(rows)<c><v>\(text)</v></c>\(rows.prefix(1_500))</r>".utf8))
    }

    @Test func `of a text or a tag longer than a chunk`() {
        let long = String(repeating: "é", count: 100_000)
        _ = isPlain(Array("<r><a/>\(long)<a/></r>".utf8))
        _ = isPlain(Array("<r><a/><a b='\(long)'/></r>".utf8))
    }
}
