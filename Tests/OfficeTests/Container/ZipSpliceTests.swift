import Office
import Support
import Testing

struct ZipSpliceTests {
    private func replaced(_ archive: [UInt8], _ name: String, with content: String) throws -> [UInt8] {
        let member = try #require(try ZipReader(bytes: archive).member(name))
        var splice = try ZipSplice(archive)
        try splice.replace(member, with: Array(content.utf8))
        return try splice.finish()
    }

    @Test(arguments: ["a", "b", "c"])
    func `a member is replaced wherever it stands`(name: String) throws {
        let archive = ZipBuilder.archive(["a": "1", "b": "2", "c": "3"])
        let reader = try ZipReader(bytes: try replaced(archive, name, with: "new"))
        #expect(reader.members.map(\.name) == ["a", "b", "c"])
        for (other, text) in [("a", "1"), ("b", "2"), ("c", "3")] {
            #expect(String(decoding: try reader.read(other), as: UTF8.self) == (other == name ? "new" : text))
        }
    }

    @Test(arguments: ["a", "b", "c"])
    func `a member is taken away wherever it stands`(name: String) throws {
        let archive = ZipBuilder.archive(["a": "1", "b": "2", "c": "3"])
        let member = try #require(try ZipReader(bytes: archive).member(name))
        var splice = try ZipSplice(archive)
        splice.remove(member)
        let reader = try ZipReader(bytes: try splice.finish())
        #expect(reader.members.map(\.name) == ["a", "b", "c"].filter { $0 != name })
        for other in reader.members { #expect(try reader.read(other.name).count == 1) }
    }

    @Test func `the new member bears the first date of ZIP, the others keep theirs`() throws {
        var builder = ZipBuilder()
        builder.add("a", "1")
        builder.add("b", "2")
        let before = builder.bytes
        let after = try replaced(before, "b", with: "new")
        let start = try #require(before.firstRange(of: Array("PK\u{3}\u{4}".utf8), after: 4))
        #expect(after[..<start] == before[..<start])
        #expect(after[(start + 10)..<(start + 14)] == [0, 0, 0x21, 0])
    }

    @Test func `a comment at the end is kept`() throws {
        var archive = ZipBuilder.archive(["a": "1"])
        archive[archive.count - 2] = 3
        archive += Array("fin".utf8)
        #expect(try replaced(archive, "a", with: "new").suffix(5) == [3, 0] + Array("fin".utf8))
    }

    @Test func `a member that was stored stays stored`() throws {
        var writer = try ZipWriter()
        try writer.add("mimetype", Array("a".utf8), .stored)
        try writer.add("b.xml", Array("b".utf8))
        let reader = try ZipReader(bytes: try replaced(try writer.finish(), "mimetype", with: "new"))
        #expect(reader.members.map(\.isCompressed) == [false, true])
    }

    @Test func `members are added after the others, which keep their bytes`() throws {
        let archive = ZipBuilder.archive(["a": "1", "b": "2"])
        var splice = try ZipSplice(archive)
        let member = try #require(try ZipReader(bytes: archive).member("b"))
        try splice.replace(member, with: Array("new".utf8))
        try splice.add("d/é.xml", Array(repeating: 0x61, count: 1_000))
        try splice.add("e", [])
        let result = try splice.finish()
        let reader = try ZipReader(bytes: result)
        #expect(reader.members.map(\.name) == ["a", "b", "d/é.xml", "e"])
        #expect(try reader.read("b") == Array("new".utf8))
        #expect(try reader.read("d/é.xml").count == 1_000)
        #expect(try reader.read("e") == [])
        let second = try #require(archive.firstRange(of: Array("PK\u{3}\u{4}".utf8), after: 4))
        #expect(result[..<second] == archive[..<second])
        #expect(try splice.finish() == result)
    }

    @Test func `bytes before the archive are kept`() throws {
        let archive = ZipBuilder.archive(["a": "1"])
        var splice = try ZipSplice(Array("prefix".utf8) + archive)
        try splice.add("b", [1])
        let result = try splice.finish()
        #expect(result.starts(with: "prefix".utf8))
        let reader = try ZipReader(bytes: result)
        #expect(try reader.read("a") == Array("1".utf8))
        #expect(try reader.read("b") == [1])
    }

    @Test func `two members that share their bytes are not replaced`() throws {
        let archive = ZipBuilder.archive(["a": "1", "b": "2"])
        let member = try #require(try ZipReader(bytes: archive).member("b"))
        var shared = archive
        let offset = archive.count - 22 - 1 - 4
        shared.replaceSubrange(offset..<offset + 4, with: [0, 0, 0, 0])
        var splice = try ZipSplice(shared)
        #expect(throws: OfficeError.damagedPart("b")) { try splice.replace(member, with: []) }
    }
}

extension [UInt8] {
    fileprivate func firstRange(of bytes: [UInt8], after start: Int) -> Int? {
        self[start...].firstRange(of: bytes)?.lowerBound
    }
}
