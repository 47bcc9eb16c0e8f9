import Testing

@testable import Office

@Suite("The blanks of an outline")
struct OutlinedTextTests {
    @Test(arguments: [
        (" deux  mots ", "deux mots"), ("deux\nmots\t", "deux mots"), ("□ oui", "□ oui"),
        ("a → b – « c »", "a → b – « c »"), ("  □  oui", "□ oui"), ("", ""), ("   ", ""),
    ])
    func `count for nothing, whatever sign follows them`(text: String, collapsed: String) {
        #expect(OutlinedText.collapsed(text) == collapsed)
    }

    @Test func `that carry a mark are no blanks`() {
        #expect(OutlinedText.collapsed("a \u{301} b") == "a \u{301} b")
        #expect(OutlinedText.collapsed("a \u{20DD}b") == "a \u{20DD}b")
    }
}
