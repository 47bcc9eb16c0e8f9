internal import CLibZip

/// The bytes of one member, inflated as they are asked for.
@safe final class ZipStream {
    private let archive: ZipArchiveHandle
    private let member: ZipMember
    private let limits: Limits
    /// What inflates the member as long as it is sound.
    private var sound: SoundStream?
    /// What libzip reads on from, otherwise.
    private var file: OpaquePointer?
    private var inflatedBytes = 0
    private var isDamaged = false

    init(
        _ member: ZipMember,
        of archive: ZipArchiveHandle,
        limits: Limits,
        tier: ReadingTier
    ) throws(OfficeError) {
        guard !member.isEncrypted else { throw .encrypted }
        self.archive = archive
        self.member = member
        self.limits = limits
        sound = tier == .fastest ? SoundStream(member, of: archive) : nil
        unsafe file = nil
        if sound == nil { try leaveToLibzip() }
    }

    deinit {
        if let file = unsafe file { unsafe zip_fclose(file) }
    }

    /// The size that the archive declares: never trusted, only to make room.
    var expectedCount: Int { member.size }

    /// Appends so many bytes to `buffer` at most and returns how many came: 0 at the end.
    ///
    /// libzip reports a wrong checksum after it has delivered every byte: the member is then noted as damaged,
    /// and reading ends as if it were whole.
    func read(into buffer: inout FlatTable<UInt8>, atMost room: Int) throws(OfficeError) -> Int {
        if let sound {
            if let count = sound.read(into: &buffer, atMost: room) {
                try self.count(count)
                return count
            }
            self.sound = nil
            try leaveToLibzip()
        }
        guard let file = unsafe file else { return 0 }
        buffer.reserve(buffer.count + room)
        guard let count = try unsafe read(file, into: buffer.start + buffer.count, atMost: room) else { return 0 }
        try self.count(count)
        buffer.filled(buffer.count + count)
        return count
    }

    /// Has libzip read from where the bytes of the member have come to.
    private func leaveToLibzip() throws(OfficeError) {
        unsafe file = unsafe archive.open(member)
        guard let file = unsafe file else { throw .damagedPart(member.name) }
        let skipped = FlatTable<UInt8>(capacity: 64 << 10)
        var rest = inflatedBytes
        while rest > 0 {
            let room = min(rest, skipped.capacity)
            guard let count = try unsafe read(file, into: skipped.start, atMost: room), count > 0 else { return }
            rest -= count
        }
    }

    /// What `zip_fread` brings; nil once the checksum turned out to be wrong.
    private func read(
        _ file: OpaquePointer,
        into room: UnsafeMutablePointer<UInt8>,
        atMost size: Int
    ) throws(OfficeError) -> Int? {
        let count = Int(unsafe zip_fread(file, room, zip_uint64_t(size)))
        if count >= 0 { return count }
        let isChecksum = unsafe zip_error_code_zip(zip_file_get_error(file)) == ZIP_ER_CRC
        guard isChecksum else { throw .damagedPart(member.name) }
        archive.damagedMembers.append(member.name)
        isDamaged = true
        unsafe zip_fclose(file)
        unsafe self.file = nil
        return nil
    }

    /// Counts what comes out of the archive.
    private func count(_ bytes: Int) throws(OfficeError) {
        inflatedBytes += bytes
        archive.inflatedBytes += bytes
        if archive.inflatedBytes > limits.inflatedBytes {
            throw .tooLarge(.inflatedBytes, allowed: limits.inflatedBytes)
        }
    }

    /// Starts again from the first byte, as if nothing had been read.
    func rewind() throws(OfficeError) {
        guard inflatedBytes > 0 || isDamaged else { return }
        archive.inflatedBytes -= inflatedBytes
        inflatedBytes = 0
        if isDamaged, let note = archive.damagedMembers.lastIndex(of: member.name) {
            archive.damagedMembers.remove(at: note)
        }
        isDamaged = false
        if let file = unsafe file { unsafe zip_fclose(file) }
        unsafe file = nil
        sound = sound == nil ? nil : SoundStream(member, of: archive)
        if sound == nil { try leaveToLibzip() }
    }
}
