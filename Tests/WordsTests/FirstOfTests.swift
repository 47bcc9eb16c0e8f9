import Testing
import Words

struct FirstOfTests {
    @Test func `of several values under one key the first is kept`() {
        #expect(Dictionary(firstOf: [("a", 1), ("b", 2), ("a", 3)]) == ["a": 1, "b": 2])
    }
}
