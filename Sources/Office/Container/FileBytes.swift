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

        var bytes = [UInt8](repeating: 0, count: max(Int(status.st_size), 4_096))
        var filled = 0
        while true {
            if filled == bytes.count {
                guard filled <= limits.fileBytes else { throw .tooLarge(.fileBytes, allowed: limits.fileBytes) }
                bytes.append(contentsOf: repeatElement(0, count: filled))
            }
            let start = filled
            let count = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe Glibc.read(descriptor, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(path) }
            if count == 0 { break }
            filled += count
        }
        bytes.removeLast(bytes.count - filled)
        return bytes
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
