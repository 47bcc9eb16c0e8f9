internal import FoundationEssentials
internal import Office
internal import Words

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
        description = SHA256Digest(of: bytes).bytes.hexadecimal
    }

    /// A digest as it was written; nil for any other text.
    init?(hexadecimal text: some StringProtocol) {
        guard text.utf8.count == 64, text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
            return nil
        }
        description = String(text)
    }

    /// One digest for several, in their order.
    package init(of digests: [FileDigest]) {
        self.init(of: digests.flatMap { Array($0.description.utf8) })
    }
}

extension Sequence<UInt8> {
    /// Two digits for each byte.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

extension FileDigest: TextCodable {
    package static func decoded(from text: String) -> FileDigest? { FileDigest(hexadecimal: text) }

    package var coded: String { description }
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
