import Office
import Support
import Testing

/// Scenes as pixels.
struct ScenePaintingTests {
    private static let ink: UInt32 = 0x14213D
    private static let paint = Paint(Colour(ink))

    private func picture(_ elements: [Scene.Element], background: Paint? = Paint(.white)) throws -> PaintedPicture {
        let scene = Scene(width: 10, height: 6, background: background, title: "Essai", elements: elements)
        return try #require(scene.png(pixelsPerUnit: 10).flatMap(PaintedPicture.init))
    }

    private func box(_ rectangle: Rectangle, cornerRadius: Double = 0, edge: Stroke? = nil) -> Scene.Element {
        .box(Scene.Box(rectangle, cornerRadius: cornerRadius, fill: edge == nil ? Self.paint : nil, edge: edge))
    }

    private let square = Rectangle(left: 2, top: 1, width: 4, height: 4)

    @Test func `a unit is as many pixels as asked`() throws {
        let picture = try picture([box(square)])
        #expect([picture.width, picture.height] == [100, 60])
        #expect(picture.count(of: Self.ink) == 1600)
        #expect(picture[20, 10] == Self.ink && picture[59, 49] == Self.ink && picture[60, 50] == 0xFFFFFF)
    }

    @Test func `the edge of a box lies within it`() throws {
        let picture = try picture([box(square, edge: Stroke(Self.paint, width: 0.5))])
        #expect(picture.count(of: Self.ink) == 40 * 40 - 30 * 30)
        #expect(picture.count(of: Self.ink, inRow: 10) == 40 && picture.count(of: Self.ink, inRow: 30) == 10)
    }

    @Test func `round corners leave the corners of a box free`() throws {
        let filled = try picture([box(square, cornerRadius: 1)])
        #expect(filled[20, 10] == 0xFFFFFF && filled[40, 10] == Self.ink && filled[20, 30] == Self.ink)
        let edge = try picture([box(square, cornerRadius: 1, edge: Stroke(Self.paint, width: 0.5))])
        #expect(edge[20, 10] == 0xFFFFFF && edge[40, 12] == Self.ink && edge[40, 30] == 0xFFFFFF)
    }

    @Test func `a broken edge leaves about half of it free`() throws {
        let picture = try picture([box(square, edge: Stroke(Self.paint, width: 0.4, dash: 0.5))])
        let whole = 40 * 40 - 32 * 32
        #expect((whole * 2 / 5...whole * 3 / 5).contains(picture.count(of: Self.ink)))
    }

    @Test func `a ring is empty inside, a disc is full`() throws {
        let ring = Scene.Disc(Point(4, 3), radius: 2, fill: nil, edge: Stroke(Self.paint, width: 0.5))
        let drawn = try picture([.disc(ring)])
        #expect(drawn[40, 30] == 0xFFFFFF && drawn[22, 30] == Self.ink && drawn[57, 30] == Self.ink)
        let full = Scene.Disc(Point(4, 3), radius: 2, fill: Self.paint, edge: Stroke(Paint(.white), width: 0.5))
        let disc = try picture([.disc(full)])
        #expect(disc[40, 30] == Self.ink && disc[22, 30] == 0xFFFFFF)
    }

    @Test func `a line is broken where it is dashed, and is a pixel wide at least`() throws {
        func line(_ stroke: Stroke) -> Scene.Element { .line(Scene.Line([Point(0, 3), Point(10, 3)], stroke)) }
        let whole = try picture([line(Stroke(Self.paint, width: 0.4))])
        #expect(whole.count(of: Self.ink) == 400)
        let broken = try picture([line(Stroke(Self.paint, width: 0.4, dash: 1))])
        #expect(broken.count(of: Self.ink) == 200)
        // On the edge between two rows, half in each.
        let thin = try picture([line(Stroke(Self.paint, width: 0))])
        #expect(thin.count(of: 0xFFFFFF) == 6000 - 200)
    }

    @Test func `a group is drawn within its clip`() throws {
        let clip = Rectangle(left: 0, top: 0, width: 4, height: 3)
        let triangle = Scene.Element.polygon(
            Scene.Polygon([Point(-5, 3), Point(4, -30), Point(15, 3)], fill: Self.paint)
        )
        let clipped = try picture([.group(Scene.Group(clip: clip, [box(square), triangle]))])
        #expect(clipped.count(of: Self.ink) == 40 * 30)
        // What follows is whole again.
        let after = try picture([.group(Scene.Group(clip: clip, [])), box(square)])
        #expect(after.count(of: Self.ink) == 1600)
    }

    @Test func `a text towards the top is a turned text`() throws {
        func inked(_ direction: Scene.Text.Direction) throws -> (columns: Int, rows: Int) {
            let text = Scene.Text("Niveau", Lettering(size: 1.4, Self.paint), at: Point(5, 3), .middle, direction)
            let picture = try picture([.text(text)])
            return (
                (0..<picture.width).count { picture.count(of: 0xFFFFFF, inColumn: $0) < picture.height },
                (0..<picture.height).count { picture.count(of: 0xFFFFFF, inRow: $0) < picture.width }
            )
        }
        let (level, upwards) = (try inked(.level), try inked(.upwards))
        #expect(level.columns > 2 * level.rows)
        #expect(level == (upwards.rows, upwards.columns))
    }

    @Test(arguments: [(Scene.Text.Anchor.start, 50...52), (.middle, 39...41), (.end, 28...30)])
    func `a text begins, is centred or ends at its place`(anchor: Scene.Text.Anchor, start: ClosedRange<Int>) throws {
        let text = Scene.Text("HHH", Lettering(size: 1, Self.paint), at: Point(5, 3), anchor)
        let picture = try picture([.text(text)])
        let first = (0..<picture.width).first { picture.count(of: 0xFFFFFF, inColumn: $0) < picture.height }
        #expect(start.contains(first ?? 0))
    }

    @Test func `bold letters have more ink`() throws {
        func ink(_ weight: Lettering.Weight) throws -> Int {
            let lettering = Lettering(size: 2, Self.paint, weight: weight)
            return try picture([.text(Scene.Text("2017", lettering, at: Point(1, 3), .start))]).count(of: Self.ink)
        }
        #expect(try ink(.bold) > ink(.regular) * 5 / 4)
    }

    @Test func `without a background what was not drawn on is transparent, white that was drawn is not`() throws {
        let white = Scene.Box(square, fill: Paint(.white))
        let picture = try picture([.box(white)], background: nil)
        #expect(picture.isTransparent(0, 0) && !picture.isTransparent(30, 30))
        #expect(picture[0, 0] == 0xFFFFFF && picture[30, 30] == 0xFFFFFF)
        #expect(try !self.picture([]).isTransparent(0, 0))
    }
}
