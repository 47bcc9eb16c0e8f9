internal import CLibZip

/// The bytes of one member, inflated as they are asked for.
@safe final class ZipStream {
    private let archive: ZipArchiveHandle
    private let member: ZipMember
    private let limits: Limits
    private var file: OpaquePointer?

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

    /// Fills `buffer` from its start and returns how many bytes came: 0 at the end.
    ///
    /// libzip reports a wrong checksum after it has delivered every byte: the member is then noted as damaged,
    /// and reading ends as if it were whole.
    func read(into buffer: inout [UInt8]) throws(OfficeError) -> Int {
        guard let file = unsafe file else { return 0 }
        let count = Int(
            unsafe buffer.withUnsafeMutableBytes { unsafe zip_fread(file, $0.baseAddress, zip_uint64_t($0.count)) }
        )
        guard count >= 0 else {
            let isChecksum = unsafe zip_error_code_zip(zip_file_get_error(file)) == ZIP_ER_CRC
            guard isChecksum else { throw .damagedPart(member.name) }
            archive.damagedMembers.append(member.name)
            unsafe zip_fclose(file)
            unsafe self.file = nil
            return 0
        }
        archive.inflatedBytes += count
        if archive.inflatedBytes > limits.inflatedBytes {
            throw .tooLarge(.inflatedBytes, allowed: limits.inflatedBytes)
        }
        return count
    }
}
