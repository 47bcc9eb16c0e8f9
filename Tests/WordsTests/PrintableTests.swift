import Testing
import Words

@Suite struct `A printable text` {
    @Test(arguments: [
        "\u{1B}", "\u{7}", "\t", "\n", "\r", "\u{7F}", "\u{85}", "\u{9B}", "\u{2028}", "\u{2029}", "\u{61C}",
        "\u{200E}",
        "\u{200F}", "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}",
    ])
    func `has a sign for what a terminal would obey`(scalar: String) {
        #expect("a\(scalar)b".printable == "a\u{FFFD}b")
    }

    @Test(arguments: ["", "Élan n° 2 – « ça »", "\u{A0}\u{202F}", "👩\u{200D}🔬", "e\u{301}", "~"])
    func `is left as it is otherwise`(text: String) {
        #expect(text.printable.unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test func `has a sign for each, even where two are one character`() {
        #expect("a\r\nb".printable == "a\u{FFFD}\u{FFFD}b")
    }
}
