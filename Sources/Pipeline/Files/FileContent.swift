internal import Crypto
internal import FoundationEssentials
internal import Office

/// The bytes of a file, read once, and their digest: what is judged is what is handed back.
struct FileContent: Sendable {
    let bytes: [UInt8]
    let digest: FileDigest

    /// Reads the whole of `file`; an error names it as the campaign does, never by its place on this machine.
    init(of file: InputFile) throws(OfficeError) {
        do {
            bytes = try FileBytes.read(file.path)
        } catch {
            throw error.naming(file.name)
        }
        digest = FileDigest(of: bytes)
    }
}

/// What tells the content of a file from any other: its SHA-256, in hexadecimal.
package struct FileDigest: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package init(of bytes: [UInt8]) {
        description = SHA256.hash(data: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// One digest for several, in their order.
    package init(of digests: [FileDigest]) {
        self.init(of: digests.flatMap { Array($0.description.utf8) })
    }
}

extension FileDigest: Codable {
    package init(from decoder: any Decoder) throws {
        description = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension OfficeError {
    /// The same error about a file of another name.
    fileprivate func naming(_ name: String) -> OfficeError {
        switch self {
        case .notFound: .notFound(path: name)
        case .isDirectory: .isDirectory(path: name)
        case .notARegularFile: .notARegularFile(path: name)
        case .changedWhileRead: .changedWhileRead(path: name)
        case .unreadable(_, let errno): .unreadable(path: name, errno: errno)
        case .cannotWrite(_, let reason): .cannotWrite(path: name, reason: reason)
        case .empty, .notAZipArchive, .truncatedArchive, .encrypted, .legacyBinaryFormat, .notAWorkbook, .tooLarge,
            .malformedXML, .doctypeForbidden, .missingPart, .damagedPart:
            self
        }
    }
}
