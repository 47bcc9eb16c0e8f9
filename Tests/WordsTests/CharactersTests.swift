import Testing
import Words

@Suite struct `Marks that nobody sees` {
    @Test func `are found among bytes as among scalars`() {
        for scalar in (1...UInt32(0xFFFF)).compactMap(Unicode.Scalar.init) {
            for text in ["\(scalar)", "é\(scalar)", "\(scalar)\u{A0}a"] {
                #expect(text.holdsInvisibleMarks == scalar.isInvisible, "U+\(String(scalar.value, radix: 16))")
            }
        }
        #expect(!"".holdsInvisibleMarks && !"👩🔬".holdsInvisibleMarks && "👩\u{200D}🔬".holdsInvisibleMarks)
    }

    @Test func `are left out, and nothing else`() {
        #expect("\u{FEFF}a\u{AD}b\u{200B}".withoutInvisibleMarks == "ab")
        #expect("« é »".withoutInvisibleMarks == "« é »")
    }

    @Test(arguments: [("", true), ("\u{200B} \u{A0}\u{FEFF}", true), ("a", false), ("\u{200B}é", false)])
    func `show nothing, even among blanks`(text: String, showsNothing: Bool) {
        #expect(text.showsNothing == showsNothing)
    }
}

@Suite struct `Blanks` {
    @Test(arguments: [
        ("", true), (" \u{A0}\n\u{2003}", true), ("a", false), ("\u{A0}a", false), ("é", false), (" .", false),
    ])
    func `are told from a text that holds one sign`(text: String, isBlank: Bool) {
        #expect(text.isBlank == isBlank)
    }
}
