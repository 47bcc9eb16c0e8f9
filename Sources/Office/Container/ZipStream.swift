internal import CLibZip

/// The bytes of one member, inflated as they are asked for.
@safe final class ZipStream {
    private let archive: ZipArchiveHandle
    private let member: ZipMember
    private let limits: Limits
    /// What libzip reads on from.
    private var file: OpaquePointer?
    /// The whole member, when it was inflated at once.
    private let whole: [UInt8]?
    private var inflatedBytes = 0
    private var isDamaged = false

    init(_ member: ZipMember, of archive: ZipArchiveHandle, limits: Limits) throws(OfficeError) {
        guard !member.isEncrypted else { throw .encrypted }
        self.archive = archive
        let isSmall = member.size > 0 && max(member.size, member.packedSize) <= limits.bytesAtOnce
        whole = isSmall ? archive.inflated(member) : nil
        self.member = member
        self.limits = limits
        unsafe file = nil
        guard whole == nil else { return }
        unsafe file = unsafe archive.open(member)
        guard unsafe file != nil else { throw .damagedPart(member.name) }
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
        if let whole {
            let end = min(inflatedBytes + room, whole.count)
            try count(end - inflatedBytes)
            buffer.append(contentsOf: whole.span.extracting(inflatedBytes..<end))
            defer { inflatedBytes = end }
            return end - inflatedBytes
        }
        guard let file = unsafe file else { return 0 }
        buffer.reserve(buffer.count + room)
        let count = Int(unsafe zip_fread(file, buffer.start + buffer.count, zip_uint64_t(room)))
        guard count >= 0 else {
            let isChecksum = unsafe zip_error_code_zip(zip_file_get_error(file)) == ZIP_ER_CRC
            guard isChecksum else { throw .damagedPart(member.name) }
            archive.damagedMembers.append(member.name)
            isDamaged = true
            unsafe zip_fclose(file)
            unsafe self.file = nil
            return 0
        }
        try self.count(count)
        inflatedBytes += count
        buffer.filled(buffer.count + count)
        return count
    }

    /// Counts what comes out of the archive.
    private func count(_ bytes: Int) throws(OfficeError) {
        archive.inflatedBytes += bytes
        if archive.inflatedBytes > limits.inflatedBytes {
            throw .tooLarge(.inflatedBytes, allowed: limits.inflatedBytes)
        }
    }

    /// Starts again from the first byte, as if nothing had been read.
    func rewind() throws(OfficeError) {
        guard inflatedBytes > 0 || isDamaged else { return }
        if whole == nil {
            if let file = unsafe file { unsafe zip_fclose(file) }
            unsafe file = unsafe archive.open(member)
            guard unsafe file != nil else { throw .damagedPart(member.name) }
        }
        archive.inflatedBytes -= inflatedBytes
        if isDamaged, let note = archive.damagedMembers.lastIndex(of: member.name) {
            archive.damagedMembers.remove(at: note)
        }
        inflatedBytes = 0
        isDamaged = false
    }
}
