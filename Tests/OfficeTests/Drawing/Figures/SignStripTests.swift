import Office
import Testing

@Suite struct `A strip of signs` {
    private func scene(_ count: Int, perRow: Int? = nil) -> Scene? {
        SignStrip(Array(repeating: .full, count: count), pitch: 10, perRow: perRow).scene(titled: "Signes")
    }

    private func size(_ count: Int, perRow: Int? = nil) -> [Double]? {
        scene(count, perRow: perRow).map { [$0.width, $0.height] }
    }

    @Test func `is nothing without signs, one row otherwise`() {
        #expect(size(0) == nil)
        #expect(size(3) == [30, 8.2] && size(40) == [400, 8.2])
    }

    @Test(arguments: [(1, 8.2), (8, 8.2), (9, 18.2), (16, 18.2), (17, 28.2)])
    func `goes to the line, each row as wide as the others`(count: Int, height: Double) throws {
        let sides = try #require(size(count, perRow: 8))
        #expect(sides[0] == 80 && abs(sides[1] - height) < 1e-9)
    }

    @Test func `has a sign for each, the ninth below the first`() throws {
        let elements = try #require(scene(9, perRow: 8)?.elements)
        let corners = elements.compactMap { element -> [Double]? in
            if case .box(let box) = element { [box.rectangle.left, box.rectangle.top] } else { nil }
        }
        #expect(corners.count == 9 && corners.first == [0, 0] && corners[7] == [70, 0] && corners.last == [0, 10])
    }
}
