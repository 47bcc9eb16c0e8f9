internal import FoundationEssentials

/// Why a document could not be written.
package struct RefusedOutput: Error, Hashable, Sendable {
    /// The name of the document, from the folder of outputs.
    package let name: String
    /// What stands against it.
    package let cause: Cause

    package init(name: String, cause: Cause) {
        self.name = name
        self.cause = cause
    }

    /// What stands against writing.
    package enum Cause: Hashable, Sendable {
        /// The system denies the right to write there.
        case denied
        /// The disk is full.
        case noSpace
        /// The disk is mounted for reading only.
        case readOnly
        /// A file stands where a folder should, or a folder where the document should.
        case inTheWay
        /// The name would lead out of the folder of outputs.
        case leavesTheFolder
        /// Another reason of the system, by the symbol of its number: `EIO`.
        case other(symbol: String)
    }
}

extension RefusedOutput.Cause {
    /// What an error of Foundation says; the system's own number is under it.
    init(_ error: any Error) {
        guard let code = ((error as? CocoaError)?.underlying as? POSIXError)?.code else {
            self = .other(symbol: "")
            return
        }
        switch code {
        case POSIXError.EACCES, POSIXError.EPERM: self = .denied
        case POSIXError.ENOSPC, POSIXError.EDQUOT: self = .noSpace
        case POSIXError.EROFS: self = .readOnly
        case POSIXError.ENOTDIR, POSIXError.EISDIR, POSIXError.EEXIST: self = .inTheWay
        default: self = .other(symbol: "\(code)")
        }
    }
}
