internal import Glibc

/// What the system refuses, by its own number (`errno`).
package struct SystemRefusal: Error, Hashable, Sendable {
    package let errno: Int32

    package init(errno: Int32) { self.errno = errno }

    /// What the number says to who wanted to write.
    package enum Meaning: Sendable {
        case denied, noSpace, readOnly, inTheWay, link, noPlace, nameTooLong, brokenDisk, other
    }

    package var meaning: Meaning {
        switch errno {
        case EACCES, EPERM: .denied
        case ENOSPC, EDQUOT: .noSpace
        case EROFS: .readOnly
        case ENOTDIR, EISDIR, EEXIST, ENOTEMPTY: .inTheWay
        case ELOOP: .link
        case ENOENT: .noPlace
        case ENAMETOOLONG: .nameTooLong
        case EIO, ENXIO, ENODEV, ESTALE: .brokenDisk
        case _: .other
        }
    }
}
