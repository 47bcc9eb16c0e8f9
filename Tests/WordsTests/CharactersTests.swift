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
}
