import Testing
import Words

struct TextCodableTests {
    @Test(
        arguments: [
            ("a b c", 3, ["a", "b", "c"]), ("a b c d", 3, ["a", "b", "c d"]), ("a  c", 3, ["a", "", "c"]),
            ("a", 1, ["a"]),
            ("", 1, [""]), ("é \u{301}x y", 2, ["é", "\u{301}x y"]),
        ] as [(String, Int, [String])]
    )
    func `a text is so many words, the last with all the rest`(text: String, count: Int, words: [String]) {
        // By their bytes: an accent alone after a space is equal to nothing else.
        #expect(text.words(count)?.map { Array($0.utf8) } == words.map { Array($0.utf8) })
    }

    @Test func `a text of fewer words is none`() {
        #expect("a b".words(3) == nil)
        #expect("".words(2) == nil)
    }
}
