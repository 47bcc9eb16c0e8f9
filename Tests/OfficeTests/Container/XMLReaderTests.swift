import Office
import Testing

struct XMLReaderTests {
    private func events(
        _ xml: [UInt8],
        policy: XMLReader.Policy = .strict,
        limits: Limits = .standard
    ) throws(OfficeError) -> [XMLEvent] {
        var reader = try XMLReader(bytes: xml, part: "p.xml", policy: policy, limits: limits)
        var events: [XMLEvent] = []
        while let event = try reader.next() { events.append(event) }
        return events
    }

    private func text(_ xml: String) throws -> String {
        try events(Array(xml.utf8)).reduce(into: "") { if case .text(let piece) = $1 { $0 += piece } }
    }

    private func failure(_ xml: String, limits: Limits = .standard) -> OfficeError? {
        do throws(OfficeError) {
            _ = try events(Array(xml.utf8), limits: limits)
            return nil
        } catch {
            return error
        }
    }

    @Test func `elements come with names, attributes and declarations`() throws {
        let xml = #"<a:r xmlns:a="urn:a" xmlns="urn:d" a:k="1" l="2"><c>t</c></a:r>"#
        let root = XMLName("urn:a", "r")
        #expect(
            try events(Array(xml.utf8)) == [
                .start(
                    root,
                    attributes: [
                        XMLAttribute(name: XMLName("urn:a", "k"), value: "1"),
                        XMLAttribute(name: XMLName("", "l"), value: "2"),
                    ],
                    namespaces: [
                        XMLNamespaceDeclaration(prefix: "a", uri: "urn:a"),
                        XMLNamespaceDeclaration(prefix: "", uri: "urn:d"),
                    ]
                ),
                .start(XMLName("urn:d", "c"), attributes: [], namespaces: []),
                .text("t"), .end(XMLName("urn:d", "c")), .end(root),
            ]
        )
    }

    @Test func `names are equal whatever their prefix`() {
        #expect(XMLName("urn:a", "r", prefix: "x") == XMLName("urn:a", "r", prefix: "y"))
    }

    @Test func `text in pieces is one text`() throws {
        let xml = "<r>a&amp;b&#x1F600;<![CDATA[<c>]]>\r\nd<!-- no -->e<?no?>f</r>"
        #expect(try events(Array(xml.utf8)).count == 3)
        #expect(try text(xml) == "a&b😀<c>\ndef")
    }

    @Test func `references in values are decoded`() throws {
        let start = try events(Array("<r a='&amp;&lt;&#38;&quot;'/>".utf8)).first
        guard case .start(_, let attributes, _) = start else { throw OfficeError.empty }
        #expect(attributes.map(\.value) == ["&<&\""])
    }

    @Test func `a text longer than a chunk arrives whole`() throws {
        let long = String(repeating: "é", count: 300_000)
        #expect(try text("<r>\(long)</r>") == long)
        #expect(try events(Array("<r>\(long)<a/>\(long)</r>".utf8)).count == 6)
    }

    @Test(arguments: ["<!DOCTYPE r><r/>", #"<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>"#])
    func `any DOCTYPE is refused`(xml: String) {
        #expect(failure(xml) == .doctypeForbidden(part: "p.xml"))
    }

    @Test func `broken XML names its part and line`() {
        #expect(failure("<r>\n<a></b></r>") == .malformedXML(part: "p.xml", line: 2))
    }

    @Test func `when recovering, what follows a defect is still read`() throws {
        var reader = try XMLReader(
            bytes: Array("<r><a>x & y</a><b/></r>".utf8),
            part: "p",
            policy: .recovering
        )
        var names: [String] = []
        while let event = try reader.next() {
            if case .start(let name, _, _) = event { names.append(name.local) }
        }
        #expect(names == ["r", "a", "b"])
        #expect(reader.firstErrorLine == 1)
    }

    private static let forbidden: [[UInt8]] = [
        [0x0B], [0x00], [0xFF], [0xE9], [0xC3], [0xED, 0xA0, 0xBD], [0xEF, 0xBF, 0xBE], Array("&#11;".utf8),
        Array("&#xD83D;".utf8), Array("&#x110000;".utf8),
    ]

    @Test(arguments: forbidden, ReadingTier.allCases)
    func `when recovering, what cannot stand in a text is replaced`(what: [UInt8], tier: ReadingTier) throws {
        // Wherever a chunk of libxml2 ends.
        for room in (32 << 10) - 16..<(32 << 10) + 2 {
            let before = String(repeating: "x", count: room - 6)
            var reader = try XMLReader(
                bytes: Array("<r><a>\(before)".utf8) + what + Array("l’&apos;y &amp; é&#233;</a><b/></r>".utf8),
                part: "p",
                policy: .recovering,
                tier: tier
            )
            var text = ""
            while let event = try reader.next() {
                if case .text(let piece) = event { text += piece }
            }
            #expect(text.dropFirst(before.count) == "\u{FFFD}l’'y & éé")
            #expect(reader.firstErrorLine == nil && reader.replacedCount == 1)
        }
    }

    @Test(arguments: [
        "<r><a b='\u{1}'/></r>", "<r><a\u{1}/></r>", "<r>\u{1}", "<r>\u{1}</s>", "<r>\u{1}&x;</r>", "<r/>\u{1}",
        "<?xml version='1.0' encoding='latin1'?><r>\u{1}</r>",
    ])
    func `what cannot stand elsewhere is a defect still`(xml: String) throws {
        var reader = try XMLReader(bytes: Array(xml.utf8), part: "p", policy: .recovering)
        while try reader.next() != nil {}
        #expect(reader.firstErrorLine == 1)
    }

    @Test func `elements beyond the depth are skipped, the others kept`() throws {
        var limits = Limits.standard
        limits.depth = 2
        var reader = try XMLReader(bytes: Array("<r><a>1<b>2<c/></b>3</a></r>".utf8), part: "p", limits: limits)
        var text = ""
        while let event = try reader.next() {
            if case .text(let piece) = event { text += piece }
        }
        #expect(text == "13")
        let wentTooDeep = reader.wentTooDeep
        #expect(wentTooDeep)
    }

    @Test func `a tag without end is refused before it fills the memory`() {
        let endless = "<r " + String(repeating: "a", count: 2 << 20) + "='1'/>"
        #expect(failure(endless) == .tooLarge(.tagBytes, allowed: Limits.standard.tagBytes))
    }

    @Test func `an element with thousands of attributes is refused`() {
        let attributes = (0...2_000).map { "a\($0)=''" }.joined(separator: " ")
        #expect(failure("<r \(attributes)/>") == .tooLarge(.attributes, allowed: 2_000))
    }

    @Test func `other encodings are decoded`() throws {
        let latin = Array(#"<?xml version="1.0" encoding="ISO-8859-1"?><r>"#.utf8) + [0xE9] + Array("</r>".utf8)
        let wide: [UInt8] = [0xFF, 0xFE] + "<r>é</r>".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        for bytes in [latin, wide, [0xEF, 0xBB, 0xBF] + Array("<r>é</r>".utf8)] {
            #expect(try events(bytes).contains(.text("é")))
        }
    }

    @Test func `a vocabulary gives numbers to names`() throws {
        let vocabulary = XMLVocabulary([(XMLName("", "r"), 1), (XMLName("", "k"), 2)])
        var reader = try XMLReader(
            bytes: Array("<r k='v' l='w'><s><r/></s></r>".utf8),
            part: "p",
            vocabulary: vocabulary
        )
        #expect(try reader.advance() == .start)
        #expect(reader.number == 1)
        #expect(reader.attribute(2) == "v")
        #expect(try reader.advance() == .start)
        #expect(reader.number == 0)
        try reader.skipElement()
        #expect(reader.name.local == "s")
    }
}
