/// Writes a ZIP package in memory, the same bytes for the same members: order of the calls, times fixed at
/// 1980-01-01, no host attribute (ZIP application note 6.3.10, §4.3.7, §4.3.12 and §4.3.16).
///
/// An OpenDocument package begins with its `mimetype`, stored (OpenDocument 1.2 part 3, §3.3): write it first with
/// `.stored`. ZIP64 is not written: no document needs it.
package struct ZipWriter {
    /// How the bytes of a member are kept.
    package enum Storage { case stored, deflated }

    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0
    private let deflater: Deflater

    package init() throws(OfficeError) {
        guard let deflater = Deflater() else { throw .cannotWrite(path: "", reason: "libdeflate_alloc_compressor") }
        self.deflater = deflater
    }

    /// Adds a member.
    package mutating func add(
        _ name: String,
        _ bytes: [UInt8],
        _ storage: Storage = .deflated
    ) throws(OfficeError) {
        let isDeflated = storage == .deflated
        let content = isDeflated ? deflater.compressed(bytes) : bytes
        let end = self.bytes.count + content.count + name.utf8.count
        guard bytes.count < Self.limit, end < Self.limit, count < 0xFFFF - 1, name.utf8.count <= 0xFFFF else {
            throw .cannotWrite(path: name, reason: "ZIP64")
        }
        let start = self.bytes.count
        // What both records of a member say: version, flags, method, time and day, checksum, sizes, lengths.
        var common: [UInt8] = []
        common.add(2, isDeflated ? 20 : 10)
        common.add(2, name.utf8.allSatisfy { $0 < 0x80 } ? 0 : Self.namesAreUTF8)
        common.add(2, isDeflated ? Self.deflate : 0)
        common.add(2, 0)
        common.add(2, Self.firstDay)
        common.add(4, Int(Deflater.checksum(bytes)))
        common.add(4, content.count)
        common.add(4, bytes.count)
        common.add(2, name.utf8.count)
        common.add(2, 0)
        self.bytes += [0x50, 0x4B, 3, 4] + common
        self.bytes += name.utf8
        self.bytes += content
        directory += [0x50, 0x4B, 1, 2, 20, 0] + common
        // No comment, no disk, no attributes.
        directory += [UInt8](repeating: 0, count: 10)
        directory.add(4, start)
        directory += name.utf8
        count += 1
    }

    /// Writes the central directory and returns the package.
    package consuming func finish() throws(OfficeError) -> [UInt8] {
        let start = bytes.count
        guard start + directory.count < Self.limit else { throw .cannotWrite(path: "", reason: "ZIP64") }
        bytes += directory
        bytes += [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
        bytes.add(2, count)
        bytes.add(2, count)
        bytes.add(4, directory.count)
        bytes.add(4, start)
        bytes.add(2, 0)
        return bytes
    }

    /// Days and months count from 1, years from 1980: the first date ZIP can say.
    private static let firstDay = 1 << 5 | 1
    /// Bit 11 of the flags (§4.4.4).
    private static let namesAreUTF8 = 1 << 11
    /// The method of compression (§4.4.5).
    private static let deflate = 8
    /// What four bytes can say, and ZIP64 does not take for its own sign.
    private static let limit = 0xFFFF_FFFF
}

extension [UInt8] {
    /// Appends a number, its lowest byte first.
    fileprivate mutating func add(_ count: Int, _ number: Int) {
        for index in 0..<count { append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
    }
}
