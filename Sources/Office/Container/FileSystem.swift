internal import Glibc

/// The steps by which a file is written whole or not at all, and what the system answers to each.
package enum FileSystem {
    /// What has a name in a folder.
    package enum Kind: Sendable {
        case file, folder, link, other
    }

    /// Calls `lstat`: a link is told as a link. Nil when nothing has this name, or nobody may know.
    package static func kind(of path: String) -> Kind? {
        guard let status = status(of: path) else { return nil }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        case _: .other
        }
    }

    /// The bytes of a file; nil when it is not there.
    package static func size(of path: String) -> Int? { status(of: path).map { Int($0.st_size) } }

    /// When a file was last written: seconds since 1970, and nanoseconds.
    package struct Modification: Sendable, Comparable {
        let seconds: Int
        let nanoseconds: Int

        package static func < (one: Modification, other: Modification) -> Bool {
            (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
        }
    }

    /// When a file was last written; nil when it is not there.
    package static func modification(of path: String) -> Modification? {
        status(of: path).map { Modification(seconds: $0.st_mtim.tv_sec, nanoseconds: $0.st_mtim.tv_nsec) }
    }

    private static func status(of path: String) -> stat? {
        var status = stat()
        return unsafe lstat(path, &status) == 0 ? status : nil
    }

    /// Calls `mkdir`; a folder that is there already is as good.
    package static func makeFolder(_ path: String) throws(SystemRefusal) {
        guard unsafe mkdir(path, 0o777) != 0 else { return }
        let refusal = SystemRefusal(errno: errno)
        if kind(of: path) != .folder { throw refusal }
    }

    /// Creates a file that is not there with all its bytes, or leaves nothing.
    package static func create(_ path: String, with bytes: [UInt8]) throws(SystemRefusal) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw SystemRefusal(errno: errno) }
        do throws(SystemRefusal) {
            do throws(SystemRefusal) {
                try write(bytes, to: descriptor)
            } catch {
                _ = close(descriptor)
                throw error
            }
            // Some systems tell only now that the disk is full.
            guard close(descriptor) == 0 else { throw SystemRefusal(errno: errno) }
        } catch {
            _ = unsafe unlink(path)
            throw error
        }
    }

    /// Calls `rename`: whoever reads the name sees the old file or the new one.
    package static func rename(_ path: String, to other: String) throws(SystemRefusal) {
        guard unsafe Glibc.rename(path, other) == 0 else { throw SystemRefusal(errno: errno) }
    }

    /// Calls `unlink`; a file that is gone already is as good.
    package static func remove(_ path: String) throws(SystemRefusal) {
        guard unsafe unlink(path) != 0, errno != ENOENT else { return }
        throw SystemRefusal(errno: errno)
    }

    /// Calls `rmdir`, which refuses a folder that is not empty.
    package static func removeFolder(_ path: String) throws(SystemRefusal) {
        guard unsafe rmdir(path) == 0 else { throw SystemRefusal(errno: errno) }
    }

    static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemRefusal) {
        var done = 0
        while done < bytes.count {
            let count = unsafe bytes[done...].withUnsafeBytes {
                unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if count >= 0 { done += count } else if errno != EINTR { throw SystemRefusal(errno: errno) }
        }
    }
}
