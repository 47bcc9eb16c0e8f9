internal import CLibZip

/// The bytes of one member, inflated as they are asked for.
@safe final class ZipStream {
    private let archive: ZipArchiveHandle
    private let member: ZipMember
    private let limits: Limits
    private var file: OpaquePointer?
    private var inflatedBytes = 0
    private var isDamaged = false

    init(_ member: ZipMember, of archive: ZipArchiveHandle, limits: Limits) throws(OfficeError) {
        guard !member.isEncrypted else { throw .encrypted }
        guard let file = unsafe archive.open(member) else { throw .damagedPart(member.name) }
        self.archive = archive
        self.member = member
        self.limits = limits
        unsafe self.file = file
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
        archive.inflatedBytes += count
        inflatedBytes += count
        if archive.inflatedBytes > limits.inflatedBytes {
            throw .tooLarge(.inflatedBytes, allowed: limits.inflatedBytes)
        }
        buffer.filled(buffer.count + count)
        return count
    }

    /// Starts again from the first byte, as if nothing had been read.
    func rewind() throws(OfficeError) {
        guard inflatedBytes > 0 || isDamaged else { return }
        if let file = unsafe file { unsafe zip_fclose(file) }
        unsafe file = unsafe archive.open(member)
        guard unsafe file != nil else { throw .damagedPart(member.name) }
        archive.inflatedBytes -= inflatedBytes
        if isDamaged, let note = archive.damagedMembers.lastIndex(of: member.name) {
            archive.damagedMembers.remove(at: note)
        }
        inflatedBytes = 0
        isDamaged = false
    }
}
