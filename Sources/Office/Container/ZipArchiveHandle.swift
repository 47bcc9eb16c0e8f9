internal import CLibZip

/// An archive that libzip holds open over bytes in memory; closed with its last user.
///
/// A class, because streams of members must keep the archive alive.
@safe final class ZipArchiveHandle {
    private let storage: UnsafeMutableBufferPointer<UInt8>
    private let archive: OpaquePointer
    /// Bytes inflated so far, all members together.
    var inflatedBytes = 0
    /// Members whose checksum did not match what was read.
    var damagedMembers: [String] = []

    /// Calls `zip_source_buffer_create` and `zip_open_from_source` on a copy of `bytes`.
    init?(_ bytes: ArraySlice<UInt8>) {
        let storage = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        _ = unsafe storage.initialize(from: bytes)
        var error = unsafe zip_error_t()
        unsafe zip_error_init(&error)
        defer { unsafe zip_error_fini(&error) }
        guard
            let source = unsafe zip_source_buffer_create(storage.baseAddress, zip_uint64_t(storage.count), 0, &error)
        else {
            unsafe storage.deallocate()
            return nil
        }
        guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
            unsafe zip_source_free(source)
            unsafe storage.deallocate()
            return nil
        }
        unsafe self.storage = storage
        unsafe self.archive = archive
    }

    deinit {
        unsafe zip_discard(archive)
        unsafe storage.deallocate()
    }

    /// Number of entries of the central directory (`zip_get_num_entries`).
    var count: Int { Int(unsafe zip_get_num_entries(archive, 0)) }

    /// What the central directory says of one entry (`zip_stat_index`).
    func entry(at index: Int) -> ZipMember? {
        var stat = unsafe zip_stat_t()
        unsafe zip_stat_init(&stat)
        guard unsafe zip_stat_index(archive, zip_uint64_t(index), zip_flags_t(ZIP_FL_ENC_GUESS), &stat) == 0,
            let name = unsafe stat.name
        else { return nil }
        return unsafe ZipMember(
            index: index,
            name: String(cString: name).replacing("\\", with: "/"),
            size: Int(clamping: stat.size),
            isCompressed: stat.comp_method != UInt16(ZIP_CM_STORE),
            isEncrypted: stat.encryption_method != UInt16(ZIP_EM_NONE)
        )
    }

    /// Opens one entry for reading (`zip_fopen_index`).
    func open(_ member: ZipMember) -> OpaquePointer? {
        unsafe zip_fopen_index(archive, zip_uint64_t(member.index), 0)
    }
}
