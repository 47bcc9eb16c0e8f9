internal import CLibDeflate

/// Compresses whole buffers with DEFLATE (RFC 1951), the same bytes for the same bytes.
@safe final class Deflater {
    private let compressor: OpaquePointer

    /// Of the levels of libdeflate, the one that takes half the time of zlib's sixth and a twentieth more room.
    private static let level: Int32 = 5

    /// Calls `libdeflate_alloc_compressor`; nil when there is no memory for it.
    init?() {
        guard let compressor = unsafe libdeflate_alloc_compressor(Self.level) else { return nil }
        unsafe self.compressor = compressor
    }

    deinit {
        unsafe libdeflate_free_compressor(compressor)
    }

    /// The compressed bytes (`libdeflate_deflate_compress`), for which there is always room
    /// (`libdeflate_deflate_compress_bound`).
    func compressed(_ bytes: [UInt8]) -> [UInt8] {
        let room = unsafe libdeflate_deflate_compress_bound(compressor, bytes.count)
        return unsafe [UInt8](unsafeUninitializedCapacity: room) { target, count in
            unsafe bytes.withUnsafeBytes { source in
                unsafe count = libdeflate_deflate_compress(
                    compressor,
                    source.baseAddress,
                    source.count,
                    target.baseAddress,
                    target.count
                )
            }
        }
    }

    /// The checksum CRC-32 of bytes (`libdeflate_crc32`).
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        unsafe bytes.withUnsafeBytes { unsafe libdeflate_crc32(0, $0.baseAddress, $0.count) }
    }
}
