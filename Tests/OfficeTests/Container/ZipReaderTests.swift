import Office
import Support
import Testing

struct ZipReaderTests {
    private func text(_ name: String, in bytes: [UInt8], limits: Limits = .standard) throws -> String {
        let archive = try ZipReader(bytes: bytes, limits: limits)
        return String(decoding: try archive.read(name), as: UTF8.self)
    }

    private func failure(_ bytes: [UInt8], reading name: String = "a", limits: Limits = .standard) -> OfficeError? {
        do throws(OfficeError) {
            let archive = try ZipReader(bytes: bytes, limits: limits)
            _ = try archive.read(name)
            return nil
        } catch {
            return error
        }
    }

    @Test func `members are read by name in the order of the directory`() throws {
        let archive = try ZipReader(bytes: ZipBuilder.archive(["b/c.xml": "one", "a": "two"]))
        #expect(archive.members.map(\.name) == ["b/c.xml", "a"])
        #expect(try archive.read("a") == Array("two".utf8))
    }

    @Test func `an archive of the 64-bit format is read`() throws {
        var builder = ZipBuilder()
        builder.add("a", "one")
        builder.add("b", "two")
        let archive = try ZipReader(bytes: builder.bytesOfZip64)
        #expect(archive.members.map(\.name) == ["a", "b"])
        #expect(try archive.read("b") == Array("two".utf8))
    }

    @Test(arguments: ["xl/workbook.xml", "XL/Workbook.xml", "/xl/workbook.xml"])
    func `a name is found without case and with a leading slash`(name: String) throws {
        #expect(try text(name, in: ZipBuilder.archive(["xl/Workbook.xml": "x"])) == "x")
    }

    @Test func `a backslash in a name counts as a slash`() throws {
        #expect(try text("xl/a.xml", in: ZipBuilder.archive([#"xl\a.xml"#: "x"])) == "x")
    }

    @Test func `the first of two members with one name is read and the name listed`() throws {
        let archive = try ZipReader(bytes: ZipBuilder.archive(["a": "first", "A": "second"]))
        #expect(try archive.read("a") == Array("first".utf8))
        #expect(archive.duplicates == ["A"])
    }

    @Test func `bytes before the archive are stepped over`() throws {
        #expect(try text("a", in: Array("junk junk".utf8) + ZipBuilder.archive(["a": "x"])) == "x")
    }

    @Test func `checksum and sizes may stand after the bytes of a member`() throws {
        var builder = ZipBuilder()
        builder.add("a", Array("content".utf8), hasDescriptor: true)
        builder.add("b", Array("next".utf8))
        #expect(try text("a", in: builder.bytes) == "content")
        #expect(try text("b", in: builder.bytes) == "next")
    }

    @Test func `bytes and a comment after the archive do no harm`() throws {
        let bytes = ZipBuilder.archive(["a": "x"])
        #expect(try text("a", in: bytes + [0, 0, 0]) == "x")
        #expect(try text("a", in: bytes.dropLast(2) + [5, 0] + Array("hello".utf8)) == "x")
    }

    @Test func `no ratio of compression is too good`() throws {
        var writer = try ZipWriter()
        try writer.add("a", [UInt8](repeating: 0x20, count: 4 << 20))
        #expect(try ZipReader(bytes: writer.finish()).read("a").count == 4 << 20)
    }

    @Test func `a wrong checksum is noted and the bytes delivered`() throws {
        var builder = ZipBuilder()
        builder.add("a", Array("content".utf8), wrongChecksum: true)
        let archive = try ZipReader(bytes: builder.bytes)
        #expect(try archive.read("a") == Array("content".utf8))
        #expect(archive.damagedMembers == ["a"])
    }

    @Test func `an archive without its end is truncated`() {
        #expect(failure(Array(ZipBuilder.archive(["a": "x"]).prefix(40))) == .truncatedArchive)
    }

    @Test func `other bytes are no archive, and no byte is an empty file`() {
        #expect(failure(Array("hello".utf8)) == .notAZipArchive)
        #expect(failure([]) == .empty)
    }

    @Test func `an encrypted member asks for a password`() {
        var builder = ZipBuilder()
        builder.add("a", [1, 2, 3], isEncrypted: true)
        #expect(failure(builder.bytes) == .encrypted)
    }

    @Test func `an absent member is missing`() {
        #expect(failure(ZipBuilder.archive(["a": "x"]), reading: "b") == .missingPart("b"))
    }

    /// What comes of reading a member: its bytes and whether they are damaged, or what stops the reading.
    private func outcome(_ bytes: [UInt8], _ tier: ReadingTier) -> String {
        do throws(OfficeError) {
            let archive = try ZipReader(bytes: bytes, tier: tier)
            return "\(try archive.read("a")) \(archive.damagedMembers)"
        } catch {
            return "\(error)"
        }
    }

    @Test func `both tiers inflate the same, whatever is damaged`() throws {
        var writer = try ZipWriter()
        let text = (0..<400).map { "<cell>\($0 % 7)</cell>" }.joined()
        try writer.add("a", Array(text.utf8))
        let sound = try writer.finish()
        #expect(outcome(sound, .fastest) == "\(Array(text.utf8)) []")
        for place in sound.indices {
            for change: UInt8 in [1, 0x80, 0xFF] {
                var damaged = sound
                damaged[place] ^= change
                #expect(outcome(damaged, .fastest) == outcome(damaged, .libraries), "byte \(place)")
            }
            let cut = Array(sound[..<place])
            #expect(outcome(cut, .fastest) == outcome(cut, .libraries), "cut at \(place)")
        }
    }

    @Test func `both tiers inflate the same where damage lies behind what was read`() throws {
        var state: UInt32 = 1
        // Three pieces of packed bytes, each with blocks of its own.
        let noise = (0..<200_000).map { _ -> UInt8 in
            state = state &* 1_664_525 &+ 1_013_904_223
            return UInt8(state >> 26)
        }
        var writer = try ZipWriter()
        try writer.add("a", noise)
        let sound = try writer.finish()
        #expect(try ZipReader(bytes: sound).read("a") == noise)
        for place in stride(from: 40, to: sound.count - 30, by: 9_973) {
            var damaged = sound
            damaged[place] ^= 0x10
            #expect(outcome(damaged, .fastest) == outcome(damaged, .libraries), "byte \(place)")
        }
    }

    @Test func `each limit stops the reading`() {
        let bytes = ZipBuilder.archive(["a": "0123456789", "b": ""])
        var part = Limits.standard
        part.partBytes = 9
        #expect(failure(bytes, limits: part) == .tooLarge(.partBytes, allowed: 9))
        var file = Limits.standard
        file.inflatedBytes = 9
        #expect(failure(bytes, limits: file) == .tooLarge(.inflatedBytes, allowed: 9))
        var members = Limits.standard
        members.members = 1
        #expect(failure(bytes, limits: members) == .tooLarge(.members, allowed: 1))
    }
}
