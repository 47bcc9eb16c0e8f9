/// Replaces members of a ZIP package, adds or removes some, and keeps every other byte: records, order, names, times, comments.
///
/// ZIP application note 6.3.10, §4.3.7, §4.3.12 and §4.3.16. libzip writes the records of other members anew, and
/// drops what it does not know in them; here they are copied. ZIP64 archives are refused: no workbook needs one.
package struct ZipSplice {
    /// One entry of the central directory, and where its local record stands.
    private struct Entry {
        let header: Range<Int>
        let start: Int
        var end = 0
    }

    /// A member to write: its local record, and its entry of the directory.
    private struct Record {
        let local: ArraySlice<UInt8>
        let header: ArraySlice<UInt8>
    }

    private let bytes: [UInt8]
    private let trailer: ZipTrailer
    private var entries: [Entry] = []
    private var replacements: [Int: Record] = [:]
    private var additions: [Record] = []
    private var removals: Set<Int> = []

    /// Takes an archive that `ZipReader` could open.
    package init(_ bytes: [UInt8]) throws(OfficeError) {
        guard let trailer = ZipTrailer(of: bytes) else { throw .truncatedArchive }
        self.bytes = bytes
        self.trailer = trailer
        var position = trailer.base + trailer.directoryOffset
        guard trailer.base >= 0, position <= trailer.position else { throw .truncatedArchive }
        while position < trailer.position, bytes[position...].starts(with: [0x50, 0x4B, 1, 2]) {
            guard position + 46 <= trailer.position else { throw .truncatedArchive }
            let lengths = [28, 30, 32].map { Self.number(2, at: position + $0, in: bytes) }
            let end = position + 46 + lengths.reduce(0, +)
            let start = trailer.base + Self.number(4, at: position + 42, in: bytes)
            guard end <= trailer.position, start < directory else { throw .truncatedArchive }
            entries.append(Entry(header: position..<end, start: start))
            position = end
        }
        var next = directory
        for index in entries.indices.sorted(by: { entries[$0].start > entries[$1].start }) {
            entries[index].end = next
            next = entries[index].start
        }
    }

    private var directory: Int { trailer.base + trailer.directoryOffset }

    /// Puts `content` in the place of a member.
    package mutating func replace(_ member: ZipMember, with content: [UInt8]) throws(OfficeError) {
        guard entries.indices.contains(member.index) else { throw .damagedPart(member.name) }
        let entry = entries[member.index]
        let length = Self.number(2, at: entry.header.lowerBound + 28, in: bytes)
        let name = String(decoding: bytes[entry.header.dropFirst(46).prefix(length)], as: UTF8.self)
        // Two entries for the same bytes: one of them would lose its own.
        guard entries.count(where: { $0.start == entry.start }) == 1, name.replacing("\\", with: "/") == member.name
        else {
            throw .damagedPart(member.name)
        }
        replacements[member.index] = try Self.record(name, content, member.isCompressed ? .deflated : .stored)
    }

    /// Adds a member after all others.
    package mutating func add(_ name: String, _ content: [UInt8]) throws(OfficeError) {
        additions.append(try Self.record(name, content, .deflated))
    }

    /// Takes a member away.
    package mutating func remove(_ member: ZipMember) {
        if entries.indices.contains(member.index) { removals.insert(member.index) }
    }

    private static func record(
        _ name: String,
        _ content: [UInt8],
        _ storage: ZipWriter.Storage
    ) throws(OfficeError) -> Record {
        var writer = try ZipWriter()
        try writer.add(name, content, storage)
        let single = try writer.finish()
        guard let end = ZipTrailer(of: single) else { throw .damagedPart(name) }
        return Record(local: single[..<end.directoryOffset], header: single[end.directoryOffset..<end.position])
    }

    /// The archive with its new members.
    package func finish() throws(OfficeError) -> [UInt8] {
        let count = entries.count + additions.count - removals.count
        guard count < 0xFFFF else { throw .tooLarge(.members, allowed: 0xFFFE) }
        var result: [UInt8] = []
        let records = replacements.values + additions
        result.reserveCapacity(records.reduce(bytes.count) { $0 + $1.local.count + $1.header.count })
        let starts = copyRecords(to: &result)
        let newDirectory = result.count
        var rest = directory
        for (index, entry) in entries.enumerated() {
            rest = entry.header.upperBound
            if removals.contains(index) { continue }
            let start = result.count
            result += replacements[index]?.header ?? bytes[entry.header]
            Self.put(4, starts.replaced[entry.start] ?? 0, at: start + 42, in: &result)
        }
        for (record, offset) in zip(additions, starts.added) {
            let start = result.count
            result += record.header
            Self.put(4, offset, at: start + 42, in: &result)
        }
        result += bytes[rest..<trailer.position]
        let end = result.count
        result += bytes[trailer.position...]
        Self.put(2, count, at: end + 8, in: &result)
        Self.put(2, count, at: end + 10, in: &result)
        Self.put(4, end - newDirectory, at: end + 12, in: &result)
        Self.put(4, newDirectory - trailer.base, at: end + 16, in: &result)
        return result
    }

    /// Copies the local records, and what lies between them; returns where each begins that began elsewhere.
    private func copyRecords(to result: inout [UInt8]) -> (replaced: [Int: Int], added: [Int]) {
        var starts: [Int: Int] = [:]
        var copied = 0
        for index in entries.indices.sorted(by: { entries[$0].start < entries[$1].start }) {
            let entry = entries[index]
            result += bytes[copied..<max(entry.start, copied)]
            copied = max(copied, entry.start)
            starts[entry.start] = result.count - trailer.base
            if removals.contains(index) {
                // Two entries may name the same bytes: they stay for the other.
                if entries.count(where: { $0.start == entry.start }) == 1 { copied = entry.end }
            } else if let record = replacements[index] {
                result += record.local
                copied = entry.end
            }
        }
        result += bytes[copied..<directory]
        var added: [Int] = []
        for record in additions {
            added.append(result.count - trailer.base)
            result += record.local
        }
        return (starts, added)
    }

    private static func number(_ count: Int, at position: Int, in bytes: [UInt8]) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
    }

    private static func put(_ count: Int, _ number: Int, at position: Int, in bytes: inout [UInt8]) {
        for index in 0..<count { bytes[position + index] = UInt8(number >> (8 * index) & 255) }
    }
}
