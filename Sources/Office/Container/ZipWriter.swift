internal import CLibZip
internal import Glibc

/// Writes a ZIP package in memory, the same bytes for the same members: order of the calls, times fixed at
/// 1980-01-01, no host attribute.
///
/// An OpenDocument package begins with its `mimetype`, stored (OpenDocument 1.2 part 3, §3.3): write it first with
/// `.stored`.
@safe package struct ZipWriter: ~Copyable {
    /// How the bytes of a member are kept.
    package enum Storage { case stored, deflated }

    private var archive: OpaquePointer?
    private var source: OpaquePointer?

    /// Days and months count from 1, years from 1980: the first date ZIP can say.
    private static let firstDay: UInt16 = 1 << 5 | 1

    /// Calls `zip_source_buffer_create` and `zip_open_from_source`.
    package init() throws(OfficeError) {
        var error = unsafe zip_error_t()
        unsafe zip_error_init(&error)
        defer { unsafe zip_error_fini(&error) }
        guard let source = unsafe zip_source_buffer_create(nil, 0, 0, &error) else {
            throw unsafe Self.failure(zip_error_strerror(&error))
        }
        guard let archive = unsafe zip_open_from_source(source, ZIP_TRUNCATE, &error) else {
            unsafe zip_source_free(source)
            throw unsafe Self.failure(zip_error_strerror(&error))
        }
        unsafe zip_source_keep(source)
        unsafe self.archive = unsafe archive
        unsafe self.source = unsafe source
    }

    deinit {
        if let archive = unsafe archive { unsafe zip_discard(archive) }
        if let source = unsafe source { unsafe zip_source_free(source) }
    }

    /// Adds a member; `zip_file_add` copies nothing, so the bytes are handed over in a block of their own. Of no byte
    /// libzip would keep no block, nor free it.
    package mutating func add(
        _ name: String,
        _ bytes: [UInt8],
        _ storage: Storage = .deflated
    ) throws(OfficeError) {
        guard let archive = unsafe archive else { throw Self.closed }
        let block = unsafe bytes.isEmpty ? nil : malloc(bytes.count)
        guard unsafe block != nil || bytes.isEmpty else { throw .cannotWrite(path: name, reason: "malloc") }
        unsafe bytes.withUnsafeBytes { buffer in
            if let start = buffer.baseAddress, let block = unsafe block { unsafe memcpy(block, start, buffer.count) }
        }
        guard let content = unsafe zip_source_buffer(archive, block, UInt64(bytes.count), 1) else {
            unsafe free(block)
            throw unsafe Self.failure(zip_strerror(archive))
        }
        let index = unsafe zip_file_add(archive, name, content, ZIP_FL_ENC_UTF_8)
        guard index >= 0 else {
            unsafe zip_source_free(content)
            throw unsafe Self.failure(zip_strerror(archive))
        }
        let position = UInt64(index)
        let method = storage == .stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
        guard unsafe zip_set_file_compression(archive, position, method, 6) == 0,
            unsafe zip_file_set_dostime(archive, position, 0, Self.firstDay, 0) == 0,
            unsafe zip_file_set_external_attributes(archive, position, 0, UInt8(ZIP_OPSYS_DOS), 0) == 0
        else { throw unsafe Self.failure(zip_strerror(archive)) }
    }

    /// Writes the central directory and returns the package (`zip_close`, `zip_source_read`).
    package consuming func finish() throws(OfficeError) -> [UInt8] {
        guard let archive = unsafe archive, let source = unsafe source else { throw Self.closed }
        guard unsafe zip_close(archive) == 0 else { throw unsafe Self.failure(zip_strerror(archive)) }
        unsafe self.archive = nil
        guard unsafe zip_source_open(source) == 0 else { throw unsafe Self.failure(source) }
        defer { unsafe zip_source_close(source) }
        guard unsafe zip_source_seek(source, 0, SEEK_END) == 0 else { throw unsafe Self.failure(source) }
        let count = unsafe zip_source_tell(source)
        guard count >= 0, unsafe zip_source_seek(source, 0, SEEK_SET) == 0 else { throw unsafe Self.failure(source) }
        var bytes = [UInt8](repeating: 0, count: Int(count))
        let read = unsafe bytes.withUnsafeMutableBytes { buffer in
            unsafe zip_source_read(source, buffer.baseAddress, UInt64(buffer.count))
        }
        guard read == count else { throw unsafe Self.failure(source) }
        return bytes
    }

    private static let closed = OfficeError.cannotWrite(path: "", reason: "archive closed")

    private static func failure(_ source: OpaquePointer) -> OfficeError {
        unsafe failure(zip_error_strerror(zip_source_error(source)))
    }

    private static func failure(_ message: UnsafePointer<CChar>?) -> OfficeError {
        guard let message = unsafe message else { return .cannotWrite(path: "", reason: "") }
        return unsafe .cannotWrite(path: "", reason: String(cString: message))
    }
}
