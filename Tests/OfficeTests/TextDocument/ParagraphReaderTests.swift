import Support
import Testing

struct ParagraphReaderTests {
    static let intruders = [
        ("<text:span text:style-name=\"T1\">", "</text:span>"), ("<text:soft-page-break/>", ""),
        ("<text:bookmark text:name=\"b\"/>", ""),
        ("<text:bookmark-start text:name=\"b\"/><text:bookmark-end text:name=\"b\"/>", ""),
        ("</text:span><text:span text:style-name=\"T2\">", ""),
        ("<office:annotation><text:p>{non}</text:p></office:annotation>", ""),
        ("<text:change text:change-id=\"c\"/>", ""),
        ("\u{AD}", ""), ("\u{200B}", ""), ("\u{2060}", ""),
    ]

    @Test(arguments: intruders)
    func `whatever falls inside a tag changes nothing`(start: String, end: String) throws {
        let lines = [
            "{campus.nom}", "{taux | 1 décimale}", "{pour d dans domaines}{d.nom}", "{si vide commentaire}Rien",
        ]
        for line in lines {
            let plain = try filled("<text:p><text:span text:style-name=\"T\">\(line)</text:span></text:p>")
            let tag = Array(line.prefix { $0 != "}" })
            for position in 1..<tag.count {
                let stop = end.isEmpty ? position : min(position + position * 7 % 5, tag.count - 1)
                let torn = String(tag[..<position]) + start + String(tag[position..<stop]) + end + String(tag[stop...])
                let text =
                    "<text:p><text:span text:style-name=\"T\">\(torn)\(line.dropFirst(tag.count))</text:span></text:p>"
                if start.hasPrefix("</") {
                    #expect(try unstyled(filled(text)) == unstyled(plain), "\(torn)")
                } else {
                    #expect(try filled(text) == plain, "\(torn)")
                }
            }
        }
    }

    /// Where a style really changes within a tag, the words are what counts.
    private func unstyled(_ text: String) -> String {
        text.split(separator: "<").map { $0.drop { $0 != ">" }.dropFirst() }.joined()
    }

    @Test func `blanks of every kind may stand in a tag`() throws {
        #expect(
            try filled("<text:p>{taux<text:s text:c=\"3\"/>|\u{A0}1\u{202F}décimale<text:tab/>}</text:p>")
                == "<text:p>60,4</text:p>"
        )
    }

    @Test(arguments: [
        "<text:placeholder text:placeholder-type=\"text\">&lt;{campus.nom}&gt;</text:placeholder>",
        "<text:text-input text:description=\"Nom\">{campus.nom}</text:text-input>",
        "<text:user-field-get text:name=\"f\">{campus.nom}</text:user-field-get>",
    ])
    func `tags in fields are equal to typed ones`(field: String) throws {
        #expect(try filled("<text:p>\(field)</text:p>") == "<text:p>Campus des métiers d’art</text:p>")
    }

    @Test func `comments and foreign elements are left out`() throws {
        let text = try filled(
            "<text:p loext:rsid=\"1\">a<office:annotation><text:p>Explication</text:p></office:annotation>b<loext:x>c</loext:x></text:p>"
        )
        #expect(text == "<text:p>abc</text:p>")
    }

    @Test func `a tag takes the look of its opening brace`() throws {
        let text = try filled("<text:p>a <text:span text:style-name=\"B\">{campus</text:span>.nom} b</text:p>")
        #expect(text == "<text:p>a <text:span text:style-name=\"B\">Campus des métiers d’art</text:span> b</text:p>")
    }

    @Test func `what is no tag comes out as it was`() throws {
        let body =
            "<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\"><text:bookmark-start text:name=\"t\"/>Été"
            + "<text:bookmark-end text:name=\"t\"/></text:h><text:p>a<text:s text:c=\"2\"/>&amp;<text:tab/>b</text:p><text:p/>"
        #expect(try filled(body) == body)
    }
}
