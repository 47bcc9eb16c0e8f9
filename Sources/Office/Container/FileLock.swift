internal import Glibc

/// A lock that one process holds, which the system takes back when that process dies, however it dies.
package final class FileLock: Sendable {
    private let descriptor: Int32
    private let path: String

    /// Why a lock is not ours.
    package enum Refusal: Error, Hashable, Sendable {
        /// Another process holds it; its number, when it can be told.
        case held(by: Int32?)
        case refused(SystemRefusal)
    }

    /// Takes the lock, or says who holds it.
    package init(_ path: String) throws(Refusal) {
        self.path = path
        while true {
            let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
            guard descriptor >= 0 else { throw .refused(SystemRefusal(errno: errno)) }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                let code = errno
                let holder = (try? FileBytes.read(path)).flatMap { Int32(String(decoding: $0, as: UTF8.self)) }
                _ = close(descriptor)
                throw code == EWOULDBLOCK ? .held(by: holder) : .refused(SystemRefusal(errno: code))
            }
            // The one who held it may have removed the file since it was opened: then it locks nobody out.
            if Self.isStill(path, descriptor) {
                self.descriptor = descriptor
                break
            }
            _ = close(descriptor)
        }
        // Who holds it is a courtesy: a full disk does not make the lock less ours.
        if ftruncate(descriptor, 0) == 0 { try? FileSystem.write(Array(String(getpid()).utf8), to: descriptor) }
    }

    deinit { _ = close(descriptor) }

    /// Gives the lock back, and leaves no file; that of who took the lock since stays.
    package func release() {
        if Self.isStill(path, descriptor) { try? FileSystem.remove(path) }
    }

    private static func isStill(_ path: String, _ descriptor: Int32) -> Bool {
        var (named, held) = (stat(), stat())
        return unsafe lstat(path, &named) == 0 && fstat(descriptor, &held) == 0
            && named.st_ino == held.st_ino && named.st_dev == held.st_dev
    }
}
