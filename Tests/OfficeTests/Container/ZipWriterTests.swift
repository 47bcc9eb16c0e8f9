import Office
import Testing

struct ZipWriterTests {
    private func package() throws -> [UInt8] {
        var zip = try ZipWriter()
        try zip.add("mimetype", Array("application/x".utf8), .stored)
        try zip.add("Été/content.xml", Array(repeating: UInt8(ascii: "a"), count: 10_000))
        try zip.add("empty", [])
        return try zip.finish()
    }

    @Test func `members come back as they were written, in order`() throws {
        let archive = try ZipReader(bytes: try package())
        #expect(archive.members.map(\.name) == ["mimetype", "Été/content.xml", "empty"])
        #expect(archive.members.map(\.isCompressed).prefix(2) == [false, true])
        #expect(try archive.read("Été/content.xml") == Array(repeating: UInt8(ascii: "a"), count: 10_000))
        #expect(try archive.read("empty") == [])
    }

    @Test func `the mimetype stands at byte 38, without extra field`() throws {
        let bytes = try package()
        #expect(String(decoding: bytes[30..<51], as: UTF8.self) == "mimetypeapplication/x")
    }

    @Test func `every member is dated 1980-01-01`() throws {
        let bytes = try package()
        #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
    }

    @Test func `the same members give the same bytes`() throws {
        #expect(try package() == package())
    }
}
