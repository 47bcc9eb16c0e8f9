internal import Glibc

/// Reads whole files, and says in facts why one cannot be read.
package enum FileBytes {
    /// Returns the bytes of the file at `path`.
    package static func read(_ path: String, limits: Limits = .standard) throws(OfficeError) -> [UInt8] {
        // Opening a pipe waits for its writer, and opening a device may do anything: they are told by their names first.
        _ = try regularFile(path) { unsafe stat(path, &$0) }
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        let before = try regularFile(path) { unsafe fstat(descriptor, &$0) }
        let bytes = try Self.bytes(of: descriptor, path, expecting: Int(before.st_size), limits)
        let after = try regularFile(path) { unsafe fstat(descriptor, &$0) }
        guard after.isUnchanged(since: before) else { throw .changedWhileRead(path: path) }
        return bytes
    }

    /// What the system says of a file, unless it is none.
    private static func regularFile(_ path: String, _ ask: (inout stat) -> Int32) throws(OfficeError) -> stat {
        var status = stat()
        guard ask(&status) == 0 else { throw failure(path) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return status
        case S_IFDIR: throw .isDirectory(path: path)
        default: throw .notARegularFile(path: path)
        }
    }

    private static func bytes(
        of descriptor: Int32,
        _ path: String,
        expecting size: Int,
        _ limits: Limits
    ) throws(OfficeError) -> [UInt8] {
        if size > limits.fileBytes { throw .tooLarge(.fileBytes, allowed: limits.fileBytes) }
        var bytes: [UInt8] = []
        // One byte more than expected: the end is seen at once.
        var room = max(size, 4_095) + 1
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

extension stat {
    /// Whether nobody wrote the file in between.
    fileprivate func isUnchanged(since before: stat) -> Bool {
        st_size == before.st_size && st_mtim.tv_sec == before.st_mtim.tv_sec
            && st_mtim.tv_nsec == before.st_mtim.tv_nsec
    }
}
