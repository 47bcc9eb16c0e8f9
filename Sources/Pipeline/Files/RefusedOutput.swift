internal import Office

/// Why a document could not be written.
package struct RefusedOutput: Error, Hashable, Sendable {
    /// The name of the document, from the folder of outputs.
    package let name: String
    /// What stands against it.
    package let cause: Cause
    /// Where, from the folder of outputs: the document itself, or one of its folders.
    package let place: String

    package init(name: String, cause: Cause, at place: String? = nil) {
        self.name = name
        self.cause = cause
        self.place = place ?? name
    }

    /// What stands against writing.
    package enum Cause: Hashable, Sendable {
        /// The system denies the right to write there.
        case denied
        /// The disk is full, or what one may write on it is used up.
        case noSpace
        /// The disk is mounted for reading only.
        case readOnly
        /// A file stands where a folder should, or a folder where the document should.
        case inTheWay
        /// A link stands there, which may lead anywhere.
        case link
        /// The system denies the right to read the file that stands there.
        case unreadable
        /// The file that stands there changes while it is read.
        case changing
        /// The file that stands there is larger than any that is read.
        case tooLarge
        /// The name would lead out of the folder of outputs.
        case leavesTheFolder
        /// A folder on the way is absent, and cannot be made.
        case noPlace
        /// The system takes no name of this length.
        case nameTooLong
        /// The disk, or the network that leads to it, fails.
        case brokenDisk
        /// Another reason of the system, by its own number (`errno`).
        case other(number: Int32)
    }
}

extension RefusedOutput.Cause {
    /// What the number of the system says.
    init(_ refusal: SystemRefusal) {
        switch refusal.meaning {
        case .denied: self = .denied
        case .noSpace: self = .noSpace
        case .readOnly: self = .readOnly
        case .inTheWay: self = .inTheWay
        case .link: self = .link
        case .noPlace: self = .noPlace
        case .nameTooLong: self = .nameTooLong
        case .brokenDisk: self = .brokenDisk
        case .other: self = .other(number: refusal.errno)
        }
    }
    /// Why the file that stands there cannot be compared with what would be written.
    init(reading error: OfficeError) {
        switch error {
        case .changedWhileRead, .notFound: self = .changing
        case .tooLarge: self = .tooLarge
        case .isDirectory, .notARegularFile: self = .inTheWay
        case .unreadable(_, let number):
            let cause = Self(SystemRefusal(errno: number))
            self = cause == .denied ? .unreadable : cause
        case .empty, .notAZipArchive, .truncatedArchive, .encrypted, .legacyBinaryFormat, .notAWorkbook, .malformedXML,
            .doctypeForbidden, .missingPart, .damagedPart, .cannotWrite:
            self = .unreadable
        }
    }
}
