internal import Glibc

/// Reads whole files, and says in facts why one cannot be read.
package enum FileBytes {
    /// Returns the bytes of the file at `path`.
    package static func read(_ path: String, limits: Limits = .standard) throws(OfficeError) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw failure(path) }
        if status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory(path: path) }
        if Int(status.st_size) > limits.fileBytes { throw .tooLarge(.fileBytes, allowed: limits.fileBytes) }

        var bytes: [UInt8] = []
        // One byte more than expected: the end is seen at once.
        var room = max(Int(status.st_size), 4_095) + 1
        while true {
            guard let piece = piece(of: descriptor, atMost: room) else { throw failure(path) }
            if piece.isEmpty { return bytes }
            if bytes.isEmpty { bytes = piece } else { bytes += piece }
            guard bytes.count <= limits.fileBytes else { throw .tooLarge(.fileBytes, allowed: limits.fileBytes) }
            room = max(room - piece.count, 4_096)
        }
    }

    /// What one `read` gives, in memory that nothing else has filled before; nil when it fails.
    private static func piece(of descriptor: Int32, atMost room: Int) -> [UInt8]? {
        var count = 0
        let piece = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
            unsafe LargePages.advise(UnsafeMutableRawBufferPointer(buffer))
            repeat { count = unsafe Glibc.read(descriptor, buffer.baseAddress, room) } while count < 0 && errno == EINTR
            filled = max(count, 0)
        }
        return count < 0 ? nil : piece
    }

    private static func failure(_ path: String) -> OfficeError {
        let code = errno
        switch code {
        case ENOENT, ENOTDIR: return .notFound(path: path)
        case EISDIR: return .isDirectory(path: path)
        default: return .unreadable(path: path, errno: code)
        }
    }
}
