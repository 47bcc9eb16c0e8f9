internal import CZlib

/// What zlib does for pictures, and for what waits in memory.
package enum Zlib {
    /// Compresses bytes as a zlib stream (RFC 1950; `compress2`), at level 3: on flat colours more costs twice the time for
    /// a quarter of the size. Nil when there is no memory for it.
    package static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        var count = compressBound(uLong(bytes.count))
        var stream = [UInt8](repeating: 0, count: Int(count))
        let status = unsafe stream.withUnsafeMutableBufferPointer { target in
            unsafe bytes.withUnsafeBufferPointer { source in
                unsafe compress2(target.baseAddress, &count, source.baseAddress, uLong(source.count), 3)
            }
        }
        guard status == Z_OK else { return nil }
        // A copy: the room of what it might have been is given back.
        return Array(stream.prefix(Int(count)))
    }

    /// The bytes that a zlib stream was made from (`uncompress`); nil when there are not this many of them.
    package static func expanded(_ stream: [UInt8], to size: Int) -> [UInt8]? {
        var count = uLong(size)
        var bytes = [UInt8](repeating: 0, count: size)
        let status = unsafe bytes.withUnsafeMutableBufferPointer { target in
            unsafe stream.withUnsafeBufferPointer { source in
                unsafe uncompress(target.baseAddress, &count, source.baseAddress, uLong(source.count))
            }
        }
        return status == Z_OK && Int(count) == size ? bytes : nil
    }

    /// The checksum CRC-32 of bytes.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        let sum = unsafe bytes.withUnsafeBufferPointer { unsafe crc32_z(0, $0.baseAddress, $0.count) }
        return UInt32(truncatingIfNeeded: sum)
    }
}
