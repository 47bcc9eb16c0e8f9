import Office
import Support
import Testing

struct ScalableVectorGraphicTests {
    private static let ink = Paint(Colour(0x14213D))
    private static let alert = Paint(Colour(0x9C3A06), meaning: "alert")

    private func scene(_ elements: Scene.Element..., background: Paint? = nil) -> Scene {
        Scene(width: 26, height: 4.9, background: background, title: "Niveau 2", elements: elements)
    }

    /// What stands between the title and the end of the picture.
    private func markup(_ element: Scene.Element) -> String {
        let whole = String(decoding: scene(element).svg(pixelsPerUnit: 4), as: UTF8.self)
        return String(whole.dropFirst(Self.opening.count).dropLast("</svg>".count))
    }

    private static let opening =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"104\" height=\"19.6\" viewBox=\"0 0 26 4.9\" "
        + "font-family=\"Liberation Sans, Arial, Helvetica, sans-serif\"><title>Niveau 2</title>"

    @Test func `a picture has a role, a title and its size, and draws no background of its own`() {
        #expect(String(decoding: scene().svg(pixelsPerUnit: 4), as: UTF8.self) == Self.opening + "</svg>")
    }

    @Test func `a description and a background are written when there are any`() {
        let scene = Scene(
            width: 10,
            height: 20,
            background: Paint(.white),
            title: "A & B",
            description: "1 < 2",
            elements: []
        )
        #expect(
            String(decoding: scene.svg(pixelsPerUnit: 4), as: UTF8.self).hasSuffix(
                "<title>A &amp; B</title><desc>1 &lt; 2</desc>"
                    + "<rect width=\"10\" height=\"20\" fill=\"#ffffff\"/></svg>"
            )
        )
    }

    @Test func `the edge of a box lies within it`() {
        let box = Scene.Box(
            Rectangle(left: 1, top: 2, width: 16, height: 17),
            cornerRadius: 2,
            fill: nil,
            edge: Stroke(Self.alert, width: 1.5, dash: 3)
        )
        #expect(
            markup(.box(box))
                == "<rect x=\"1.75\" y=\"2.75\" width=\"14.5\" height=\"15.5\" rx=\"1.25\" fill=\"none\" "
                + "stroke=\"var(--alert,#9c3a06)\" stroke-width=\"1.5\" stroke-dasharray=\"3\"/>"
        )
    }

    @Test(arguments: [0, -1, Double.nan])
    func `a box without a size is not drawn`(width: Double) {
        #expect(markup(.box(Scene.Box(Rectangle(left: 1, top: 1, width: width, height: 2), fill: Self.ink))) == "")
    }

    @Test func `a ring is a circle without a fill`() {
        let ring = Scene.Disc(Point(3, 2.45), radius: 1, fill: nil, edge: Stroke(Self.ink, width: 0.3))
        #expect(
            markup(.disc(ring))
                == "<circle cx=\"3\" cy=\"2.45\" r=\"0.85\" fill=\"none\" stroke=\"#14213d\" stroke-width=\"0.3\"/>"
        )
    }

    @Test func `a polygon and a line tell their points`() {
        let points = [Point(0, 1.5), Point(2.005, -0.001), Point(4, 1e12)]
        #expect(
            markup(.polygon(Scene.Polygon(points, fill: Self.ink)))
                == "<polygon points=\"0,1.5 2.01,0 4,1000000000000\" fill=\"#14213d\"/>"
        )
        #expect(
            markup(.line(Scene.Line(points, Stroke(Self.ink, width: 0.5))))
                == "<polyline points=\"0,1.5 2.01,0 4,1000000000000\" fill=\"none\" stroke-linejoin=\"round\" "
                + "stroke=\"#14213d\" stroke-width=\"0.5\"/>"
        )
    }

    @Test func `a text stays a text`() {
        let level = Scene.Text("« 2 & 3 »", Lettering(size: 3, Self.ink), at: Point(1, 2), .start)
        #expect(
            markup(.text(level)) == "<text x=\"1\" y=\"2\" font-size=\"3\" fill=\"#14213d\">« 2 &amp; 3 »</text>"
        )
        let upwards = Scene.Text(
            "Niveau",
            Lettering(size: 3, Self.ink, weight: .bold),
            at: Point(1, 2),
            .middle,
            .upwards
        )
        #expect(
            markup(.text(upwards))
                == "<text x=\"1\" y=\"2\" font-size=\"3\" font-weight=\"bold\" text-anchor=\"middle\" "
                + "transform=\"rotate(-90 1 2)\" fill=\"#14213d\">Niveau</text>"
        )
        let end = Scene.Text("9", Lettering(size: 3, Self.ink), at: Point(1, 2), .end)
        #expect(markup(.text(end)).contains(" text-anchor=\"end\" "))
    }

    @Test func `a group has a title, and hides what lies outside its clip`() {
        let dot = Scene.Element.disc(Scene.Disc(Point(0, 0), radius: 1, fill: Self.ink))
        let drawn = "<circle cx=\"0\" cy=\"0\" r=\"1\" fill=\"#14213d\"/>"
        #expect(markup(.group(Scene.Group(title: "Campus", [dot]))) == "<g><title>Campus</title>\(drawn)</g>")
        let clip = Rectangle(left: 0, top: 0, width: 5, height: 2.5)
        #expect(
            markup(.group(Scene.Group(clip: clip, [dot])))
                == "<svg x=\"0\" y=\"0\" width=\"5\" height=\"2.5\" viewBox=\"0 0 5 2.5\">\(drawn)</svg>"
        )
    }
}
