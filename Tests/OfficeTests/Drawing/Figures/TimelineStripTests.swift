import Office
import Support
import Testing

struct TimelineStripTests {
    private static let calendar = TimelineStrip.Calendar(from: 0, to: 235, ticks: [0, 100], today: 50)

    private func bar(_ strip: TimelineStrip) throws -> [String] {
        let scene = try #require(strip.scene(over: Self.calendar, titled: ""))
        return SceneDump.text(of: scene, decimals: 2).split(separator: "\n").dropFirst(3).map(String.init)
    }

    @Test func `a bar from start to end, filled as far as it is done, under the line of the day`() throws {
        let strip = TimelineStrip(from: 20, to: 120, progress: 0.25)
        let scene = try #require(strip.scene(over: Self.calendar, titled: "Du 20 au 120"))
        #expect(
            SceneDump.text(of: scene, decimals: 2) == """
                scene 24 × 4 on nothing
                box 0.19,0.25 0.12×3.5 fill #c3cad5 (hair)
                box 10.19,0.25 0.12×3.5 fill #c3cad5 (hair)
                box 2.25,1.05 10×1.9 fill #ffffff (paper) edge #2f5f9b (done) 0.2
                box 2.25,1.05 2.5×1.9 fill #2f5f9b (done)
                box 5.08,0.1 0.34×3.8 fill #9c3a06 (alert)
                """
        )
    }

    @Test func `what has not begun is empty, what is beyond the calendar ends with it`() throws {
        #expect(try bar(TimelineStrip(from: 20, to: 120, progress: -1)).count == 2)
        #expect(
            try bar(TimelineStrip(from: -100, to: 900, progress: 2)).prefix(2) == [
                "box 0.25,1.05 23.5×1.9 fill #ffffff (paper) edge #2f5f9b (done) 0.2",
                "box 0.25,1.05 23.5×1.9 fill #2f5f9b (done)",
            ]
        )
    }

    @Test func `one day can be seen, a span that ends before it starts is not drawn`() throws {
        #expect(try bar(TimelineStrip(from: 20, to: 20, progress: 0))[0].hasPrefix("box 2.25,1.05 0.5×1.9 "))
        #expect(TimelineStrip(from: 21, to: 20, progress: 0).scene(over: Self.calendar, titled: "") == nil)
    }
}
