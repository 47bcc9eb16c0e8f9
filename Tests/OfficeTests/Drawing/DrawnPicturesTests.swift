import Office
import Testing

@Suite struct `Pictures drawn once` {
    private let pictures = DrawnPictures()

    private func scene(_ width: Double, title: String = "Niveau") -> Scene {
        let box = Scene.Box(Rectangle(left: 0, top: 0, right: width, bottom: 2), fill: Paint(Colour(0x00_00_91)))
        return Scene(width: width, height: 2, title: title, elements: [.box(box)])
    }

    private func png(_ scene: Scene) -> [UInt8]? { pictures.png(of: scene, pixelsPerUnit: 10) }

    @Test func `are the same whatever they are called`() {
        #expect(png(scene(3)) == scene(3).png(pixelsPerUnit: 10))
        #expect(png(scene(3, title: "Autre titre")) == png(scene(3)))
        #expect(png(scene(4)) == scene(4).png(pixelsPerUnit: 10) && png(scene(4)) != png(scene(3)))
        #expect(pictures.png(of: scene(3), pixelsPerUnit: 5) == scene(3).png(pixelsPerUnit: 5))
    }

    @Test func `are as before once they were forgotten`() {
        let first = png(scene(1))
        for width in 1...DrawnPictures.most + 1 { _ = pictures.png(of: scene(Double(width)), pixelsPerUnit: 0.1) }
        #expect(png(scene(1)) == first)
    }
}
