/// Reads a ZIP package: its members by name, with names, duplicates and damage treated once for all formats.
///
/// Names are compared without case (Open Packaging Conventions, §6.2.2.3), `\` counts as `/`. Where a name occurs
/// twice the first entry is read, and the name is listed in `duplicates`.
package struct ZipReader: ~Copyable {
    /// The members in the order of the central directory, later duplicates left out.
    package let members: [ZipMember]
    /// Names that occur more than once.
    package let duplicates: [String]
    private let archive: ZipArchiveHandle
    private let positions: [String: Int]
    private let limits: Limits
    private let tier: ReadingTier

    /// Opens the archive at `path`.
    package init(path: String, limits: Limits = .standard) throws(OfficeError) {
        try self.init(bytes: FileBytes.read(path, limits: limits), limits: limits)
    }

    /// Opens an archive held in memory; bytes before its first member are stepped over.
    package init(
        bytes: consuming [UInt8],
        limits: Limits = .standard,
        tier: ReadingTier = .fastest
    ) throws(OfficeError) {
        let archive = try Self.archive(in: consume bytes)
        guard archive.count <= limits.members else { throw .tooLarge(.members, allowed: limits.members) }
        var members: [ZipMember] = []
        var positions: [String: Int] = [:]
        var duplicates: [String] = []
        for index in 0..<archive.count {
            guard let member = archive.entry(at: index), !member.name.hasSuffix("/") else { continue }
            let key = Self.key(member.name)
            if positions[key] != nil {
                duplicates.append(member.name)
            } else {
                positions[key] = members.count
                members.append(member)
            }
        }
        self.archive = archive
        self.members = members
        self.positions = positions
        self.duplicates = duplicates
        self.limits = limits
        self.tier = tier
    }

    /// Names read so far whose checksum did not match: their bytes were delivered all the same.
    package var damagedMembers: [String] { archive.damagedMembers }

    /// The member of that name, compared without case; a leading `/` is ignored.
    package func member(_ name: String) -> ZipMember? {
        positions[Self.key(name)].map { members[$0] }
    }

    /// The whole content of a member.
    package func read(_ name: String) throws(OfficeError) -> [UInt8] {
        let stream = try stream(name)
        var content = FlatTable<UInt8>(capacity: min(max(stream.expectedCount, 0), 16 << 20) + 1)
        while true {
            // The declared size may lie: room doubles, up to one byte too much.
            let room = max(content.capacity - content.count, content.count, 64 << 10)
            let count = try stream.read(into: &content, atMost: min(room, limits.partBytes - content.count + 1))
            if count == 0 { break }
            guard content.count <= limits.partBytes else {
                throw .tooLarge(.partBytes, allowed: limits.partBytes)
            }
        }
        return content.lend(0, content.count) { bytes in
            var copy: [UInt8] = []
            copy.append(contentsOf: bytes)
            return copy
        }
    }

    /// The content of a member, inflated as it is read.
    func stream(_ name: String) throws(OfficeError) -> ZipStream {
        guard let member = member(name) else { throw .missingPart(name) }
        return try ZipStream(member, of: archive, limits: limits, tier: tier)
    }

    private static func archive(in bytes: [UInt8]) throws(OfficeError) -> ZipArchiveHandle {
        guard !bytes.isEmpty else { throw .empty }
        if let archive = ZipArchiveHandle(bytes) { return archive }
        if let base = ZipTrailer(of: bytes)?.base, base > 0, let archive = ZipArchiveHandle(bytes, from: base) {
            return archive
        }
        let isCutShort = bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
        throw isCutShort ? .truncatedArchive : .notAZipArchive
    }

    private static func key(_ name: String) -> String {
        var key = name.lowercased()
        if key.hasPrefix("/") { key.removeFirst() }
        return key
    }
}
