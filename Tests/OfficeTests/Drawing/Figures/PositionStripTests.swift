import Office
import Support
import Testing

struct PositionStripTests {
    /// What stands on the axis.
    private func marks(_ strip: PositionStrip) throws -> [String] {
        let dump = SceneDump.text(of: try #require(strip.scene(titled: "")), decimals: 2)
        return dump.split(separator: "\n").dropFirst(6).map(String.init)
    }

    @Test func `the span, the threshold, the ring and a mark for each other`() throws {
        let strip = PositionStrip(own: 2, others: [1, 3], threshold: 3)
        #expect(
            SceneDump.text(of: try #require(strip.scene(titled: "")), decimals: 2) == """
                scene 30 × 5.4 on nothing
                line 3.3,2.7 26.7,2.7 #c3cad5 (hair) 0.17
                line 3.3,2.2 3.3,3.2 #c3cad5 (hair) 0.17
                line 11.1,2.2 11.1,3.2 #c3cad5 (hair) 0.17
                line 18.9,2.2 18.9,3.2 #c3cad5 (hair) 0.17
                line 26.7,2.2 26.7,3.2 #c3cad5 (hair) 0.17
                line 3.3,2.7 18.9,2.7 #525b6b (grey) 0.5
                line 15,0.2 15,5.2 #9c3a06 (alert) 0.3 dash 0.5
                disc 11.1,2.7 radius 1.4 fill #ffffff (paper) edge #14213d (ink) 0.3
                polygon 2.5,1.9 4.1,1.9 4.1,3.5 2.5,3.5 fill #2f5f9b (done)
                polygon 18.9,1.6 19.95,3.4 17.85,3.4 fill #14213d (ink)
                """
        )
    }

    @Test func `marks at one level stand side by side, without a span`() throws {
        let marks = try marks(PositionStrip(own: nil, others: [2, 2]))
        #expect(
            marks == [
                "polygon 9.35,1.9 10.95,1.9 10.95,3.5 9.35,3.5 fill #2f5f9b (done)",
                "polygon 12.05,1.6 13.1,3.4 11,3.4 fill #14213d (ink)",
            ]
        )
    }

    @Test func `who gave no level keeps the mark of their place`() throws {
        #expect(try marks(PositionStrip(own: nil, others: [nil, 2])).map { $0.hasSuffix("#14213d (ink)") } == [true])
    }

    @Test func `five judges have five marks`() throws {
        let shapes = try marks(PositionStrip(own: nil, others: [1, 2, 3, 4, 1])).dropFirst().map { mark in
            (mark.split(separator: " ").count, mark.suffix(16))
        }
        #expect(shapes.count == 5)
        #expect(Set(shapes.map { "\($0)" }).count == 5)
    }

    @Test(arguments: [1, 4]) func `however many marks stand at one end, none leaves the strip`(end: Int) throws {
        let marks = try marks(PositionStrip(own: nil, others: Array(repeating: end, count: 5)))
        let abscissae = marks.flatMap { $0.split(separator: " ").compactMap { $0.split(separator: ",").first } }
            .compactMap { Double($0) }
        #expect(try #require(abscissae.min()) >= 0)
        #expect(try #require(abscissae.max()) <= 30)
    }

    @Test func `a strip without a level is not drawn`() {
        #expect(PositionStrip(own: nil, others: [nil], threshold: 3).scene(titled: "") == nil)
    }
}
