import Testing
import Words

struct TogetherTests {
    @Test func `equal elements are told once, with their places, in the order of the first`() {
        let groups = ["b", "a", "b", "c", "a"].together
        #expect(groups.map(\.element) == ["b", "a", "c"])
        #expect(groups.map(\.places) == [[0, 2], [1, 4], [3]])
        #expect([Int]().together.isEmpty)
    }
}
