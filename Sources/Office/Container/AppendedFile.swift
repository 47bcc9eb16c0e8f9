internal import Glibc

/// A file to which lines are added at the end, each in one call, by several tasks at once.
package final class AppendedFile: Sendable {
    private let descriptor: Int32

    package init(_ path: String) throws(SystemRefusal) {
        descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw SystemRefusal(errno: errno) }
    }

    deinit { _ = close(descriptor) }

    /// Adds bytes at the end.
    package func append(_ bytes: [UInt8]) throws(SystemRefusal) {
        try FileSystem.write(bytes, to: descriptor)
    }
}
