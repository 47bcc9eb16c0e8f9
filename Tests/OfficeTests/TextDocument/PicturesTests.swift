import Office
import Support
import Testing

struct PicturesTests {
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 0, 0, 200, 0, 0, 0, 100] + Array(repeating: 0, count: 20)
    private static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 17, 8, 0, 50, 0, 100] + Array(repeating: 0, count: 20)

    private let vocabulary = TemplateVocabulary([
        field("logo", .picture), field("taux", .number), field("sites", .list([field("logo", .picture)])),
    ])

    private func document(_ name: String, _ content: String = "<draw:image xlink:href=\"Pictures/essai.png\"/>")
        -> OpenDocumentText
    {
        var document = OpenDocumentText(
            "<text:section text:name=\"S\"><text:p>{pour s dans sites}</text:p><text:p>"
                + "<draw:frame draw:name=\"\(name)\" svg:width=\"4cm\" svg:height=\"40mm\">\(content)</draw:frame></text:p></text:section>"
        )
        document.members = [("Pictures/essai.png", "image/png", "stale")]
        return document
    }

    private func fill(_ values: [TemplateValue]) throws -> [UInt8] {
        let template = try Template(bytes: document("Logo {image s.logo}").bytes(), named: "", vocabulary: vocabulary)
        return try template.filled(with: ["sites": .list(values.map { ["logo": $0] })]).bytes
    }

    private func picture(_ bytes: [UInt8]) throws -> TemplateValue {
        .picture(try #require(Picture(bytes: bytes, alternativeText: "Logo du campus : une ancre.")))
    }

    @Test func `a picture of the data takes the place, the proportions and the text of its own`() throws {
        let bytes = try fill([picture(Self.png), picture(Self.jpeg), .absent])
        let text = try OpenDocumentText.content(bytes)
        func frame(_ name: String, _ file: String) -> String {
            "<text:p><draw:frame svg:width=\"40.00mm\" svg:height=\"20.00mm\" draw:name=\"\(name)\"><draw:image xlink:href=\"Pictures/\(file)\"/>"
                + "<svg:title>Logo du campus</svg:title><svg:desc>Logo du campus : une ancre.</svg:desc></draw:frame></text:p>"
        }
        #expect(text.contains(frame("Logo", "image-1.png")))
        #expect(text.contains(frame("Logo_2", "image-2.jpeg")))
        #expect(text.hasSuffix("<text:p>–</text:p></text:section>"))
        let archive = try ZipReader(bytes: bytes)
        #expect(
            archive.members.map(\.name).filter { $0.hasPrefix("Pictures/") } == [
                "Pictures/image-1.png", "Pictures/image-2.jpeg",
            ]
        )
        #expect(try archive.read("Pictures/image-1.png") == Self.png)
        let manifest = String(decoding: try archive.read("META-INF/manifest.xml"), as: UTF8.self)
        #expect(manifest.contains("manifest:full-path=\"Pictures/image-2.jpeg\" manifest:media-type=\"image/jpeg\""))
    }

    @Test func `the same picture is written once`() throws {
        let bytes = try fill([picture(Self.png), picture(Self.png)])
        #expect(try ZipReader(bytes: bytes).members.filter { $0.name.hasPrefix("Pictures/") }.count == 1)
    }

    @Test func `a drawing fills its frame at 300 dots an inch, and is written once`() throws {
        let scene = Scene(width: 20, height: 4, title: "Niveau 2 sur 4", elements: [])
        let bytes = try fill([.drawing(scene), .drawing(scene)])
        let archive = try ZipReader(bytes: bytes)
        let files = archive.members.map(\.name).filter { $0.hasPrefix("Pictures/") }
        #expect(files == ["Pictures/image-1.png"])
        let drawn = try archive.read("Pictures/image-1.png")
        // 40 mm by 8 mm.
        #expect(Array(drawn[16..<24]) == [0, 0, 1, 216, 0, 0, 0, 94])
        #expect(
            try OpenDocumentText.content(bytes).contains(
                "<draw:frame svg:width=\"40.00mm\" svg:height=\"7.97mm\" draw:name=\"Logo_2\">"
                    + "<draw:image xlink:href=\"Pictures/image-1.png\"/><svg:title>Niveau 2 sur 4</svg:title>"
            )
        )
    }

    @Test func `a drawing that says nothing leaves a dash`() throws {
        let text = try OpenDocumentText.content(fill([.drawing(Scene(width: 20, height: 4, title: "", elements: []))]))
        #expect(text.hasSuffix("<text:p>–</text:p></text:section>"))
    }

    @Test(arguments: [[], Array("GIF89a".utf8), [0x89, 0x50], [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0, 0, 0, 0, 0, 0]])
    func `what is no picture is refused`(bytes: [UInt8]) {
        #expect(Picture(bytes: bytes, alternativeText: "Logo") == nil)
    }

    @Test func `a picture without alternative text is refused`() {
        #expect(Picture(bytes: Self.png, alternativeText: " ") == nil)
    }

    @Test(arguments: [
        ("{image logo}", "<draw:text-box><text:p/></draw:text-box>", "TPL-32"),
        ("{image taux}", "<draw:image xlink:href=\"Pictures/essai.png\"/>", "TPL-33"),
        ("{image lgo}", "<draw:image xlink:href=\"Pictures/essai.png\"/>", "TPL-01"),
        ("Cadre", "<draw:text-box><text:p>{image logo}</text:p></draw:text-box>", "TPL-26"),
        ("Cadre", "<draw:text-box><text:p>{logo}</text:p></draw:text-box>", "TPL-31"),
    ])
    func `each mistake has its code`(name: String, content: String, code: String) throws {
        let bytes = try document(name, content).bytes()
        do throws(TemplateError) {
            _ = try Template(bytes: bytes, named: "", vocabulary: vocabulary)
            Issue.record("accepted")
        } catch {
            #expect(error.faults.map(\.code) == [code])
        }
    }
}
