import Office
import Support
import Testing

@Suite struct `An archive is changed member by member` {
    private static func archive() throws(OfficeError) -> [UInt8] {
        var writer = try ZipWriter()
        try writer.add("a.xml", Array("aaaaaaaaaaaaaaaaaaaaaaaa".utf8), .deflated)
        try writer.add("mimetype", Array("b".utf8), .stored)
        try writer.add("c.xml", Array("c".utf8))
        return try writer.finish()
    }

    private static func changed(_ bytes: [UInt8]) throws(OfficeError) -> [UInt8] {
        var patch = try ZipPatch(bytes)
        guard let member = try ZipReader(bytes: bytes).member("mimetype") else { throw .missingPart("mimetype") }
        try patch.replace(member, with: Array("bbbbbbbb".utf8))
        try patch.add("d.xml", [])
        return try patch.finish()
    }

    @Test func `in place, or at the end`() throws {
        let archive = try ZipReader(bytes: Self.changed(Self.archive()))
        #expect(archive.members.map(\.name) == ["a.xml", "mimetype", "c.xml", "d.xml"])
        #expect(archive.members.map(\.isCompressed) == [true, false, true, true])
        #expect(try archive.read("mimetype") == Array("bbbbbbbb".utf8))
        #expect(try archive.read("a.xml").count == 24)
        #expect(try archive.read("d.xml") == [])
    }

    @Test func `every other member keeps its bytes`() throws {
        let bytes = try Self.archive()
        let first = bytes.firstRange(of: Array("mimetype".utf8)).map { $0.lowerBound - 30 } ?? 0
        #expect(first > 30)
        #expect(try Self.changed(bytes).starts(with: bytes[..<first]))
    }

    @Test func `to the same bytes each time`() throws {
        let bytes = try Self.archive()
        #expect(try Self.changed(bytes) == Self.changed(bytes))
    }

    @Test func `bytes before the archive are left out`() throws {
        let bytes = try Self.archive()
        #expect(try Self.changed(Array("prefix".utf8) + bytes) == Self.changed(bytes))
    }
}
