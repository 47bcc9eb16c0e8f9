internal import CLibZip

/// The bytes of a member whose sizes and checksum are those that the archive declares. It stops at the first sign that they
/// are not: libzip is the judge of what is unsound.
@safe final class SoundStream {
    private let member: ZipMember
    private let packed: OpaquePointer
    private let inflater = Inflater()
    /// A piece of the packed bytes, and how many of them were taken.
    private var piece: FlatTable<UInt8>
    private var taken = 0
    private var count = 0
    private var isFinished = false

    /// Bytes read from the archive at once.
    private static let pieceSize = 64 << 10

    /// Nil for what is not deflated.
    init?(_ member: ZipMember, of archive: ZipArchiveHandle) {
        guard member.isDeflated, let packed = unsafe archive.open(member, packed: true) else { return nil }
        self.member = member
        unsafe self.packed = packed
        piece = FlatTable(capacity: min(max(member.packedSize, 1), Self.pieceSize))
    }

    deinit { unsafe zip_fclose(packed) }

    /// Appends so many bytes at most and returns how many came, 0 at the end; nil when the member is not sound.
    func read(into buffer: inout FlatTable<UInt8>, atMost room: Int) -> Int? {
        buffer.reserve(buffer.count + room)
        var made = 0
        while made < room, !isFinished {
            if taken == piece.count {
                // At the end of the packed bytes ISA-L may still hold some of what they made.
                let read = unsafe zip_fread(packed, piece.start, zip_uint64_t(piece.capacity))
                guard read >= 0 else { return nil }
                piece.filled(Int(read))
                taken = 0
            }
            guard
                let step = unsafe inflater.expand(
                    UnsafeMutableBufferPointer(start: piece.start + taken, count: piece.count - taken),
                    into: UnsafeMutableBufferPointer(start: buffer.start + buffer.count + made, count: room - made)
                )
            else { return nil }
            taken += step.taken
            made += step.made
            isFinished = step.isLast
            // A step that neither takes nor makes would be the first of many.
            guard isFinished || step.taken + step.made > 0, count + made <= member.size else { return nil }
        }
        count += made
        if isFinished, count != member.size || inflater.checksum != member.checksum { return nil }
        buffer.filled(buffer.count + made)
        return made
    }
}
