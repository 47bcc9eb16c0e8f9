internal import CLibZip

/// An archive that libzip holds open over bytes in memory; closed with its last user.
///
/// A class, because streams of members must keep the archive alive.
@safe final class ZipArchiveHandle {
    /// Where libzip reads: an array that nobody changes stays where it is as long as it is held.
    private let bytes: [UInt8]
    private let archive: OpaquePointer
    /// Bytes inflated so far, all members together.
    var inflatedBytes = 0
    /// Members whose checksum did not match what was read.
    var damagedMembers: [String] = []

    /// Calls `zip_source_buffer_create` and `zip_open_from_source` on the bytes from `base` on, without a copy.
    init?(_ bytes: [UInt8], from base: Int = 0) {
        let (start, count) = unsafe bytes.withUnsafeBufferPointer { ($0.baseAddress, $0.count) }
        guard (0..<count).contains(base), let start = unsafe start else { return nil }
        var error = unsafe zip_error_t()
        unsafe zip_error_init(&error)
        defer { unsafe zip_error_fini(&error) }
        guard
            let source = unsafe zip_source_buffer_create(start + base, zip_uint64_t(count - base), 0, &error)
        else { return nil }
        guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
            unsafe zip_source_free(source)
            return nil
        }
        self.bytes = bytes
        unsafe self.archive = archive
    }

    deinit {
        unsafe zip_discard(archive)
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
            packedSize: Int(clamping: stat.comp_size),
            checksum: stat.crc,
            isDeflated: stat.comp_method == UInt16(ZIP_CM_DEFLATE),
            isCompressed: stat.comp_method != UInt16(ZIP_CM_STORE),
            isEncrypted: stat.encryption_method != UInt16(ZIP_EM_NONE)
        )
    }

    /// Opens one entry for reading (`zip_fopen_index`), or the bytes as they lie in the archive.
    @unsafe func open(_ member: ZipMember, packed: Bool = false) -> OpaquePointer? {
        unsafe zip_fopen_index(archive, zip_uint64_t(member.index), packed ? zip_flags_t(ZIP_FL_COMPRESSED) : 0)
    }
}
