/// Finds out what a file is from its bytes, and hands it to the reader of its format.
struct WorkbookReader {
    let limits: Limits
    let tier: ReadingTier

    func read(_ bytes: consuming [UInt8]) throws(OfficeError) -> Workbook {
        switch FileSignature(copy bytes) {
        case .empty: throw .empty
        case .zip: return try readArchive(bytes)
        case .xml: return try ODSReader(limits: limits, tier: tier).readFlat(bytes)
        case .compoundFile(isEncryptedPackage: true): throw .encrypted
        case .compoundFile(isEncryptedPackage: false): throw .legacyBinaryFormat
        case .other(let kind): throw .notAWorkbook(kind)
        }
    }

    private func readArchive(_ bytes: consuming [UInt8]) throws(OfficeError) -> Workbook {
        let archive = try ZipReader(bytes: bytes, limits: limits, tier: tier)
        if archive.member("content.xml") != nil {
            return try ODSReader(limits: limits, tier: tier).readPackage(archive)
        }
        // OpenDocument 1.4 wraps the whole package in an encrypted one.
        if archive.member("encrypted-package") != nil { throw .encrypted }
        if try Self.isSpreadsheet(archive) { throw .missingPart("content.xml") }
        if let kind = Self.otherKind(archive) { throw .notAWorkbook(kind) }
        return try XLSXReader(limits: limits, tier: tier).read(archive)
    }

    /// Whether the archive says that it is an OpenDocument spreadsheet (OpenDocument 1.2 part 3, §3.3 `mimetype`).
    private static func isSpreadsheet(_ archive: borrowing ZipReader) throws(OfficeError) -> Bool {
        guard archive.member("mimetype") != nil else { return false }
        do throws(OfficeError) {
            return try archive.read("mimetype").starts(with: "application/vnd.oasis.opendocument.spreadsheet".utf8)
        } catch .damagedPart {
            return false
        }
    }

    /// Archives that are something else, told by the parts no workbook has.
    private static func otherKind(_ archive: borrowing ZipReader) -> FileKind? {
        let signs: KeyValuePairs<String, FileKind> = [
            "xl/workbook.bin": .binaryWorkbook, "word/document.xml": .wordDocument,
            "ppt/presentation.xml": .presentation, "Index/Document.iwa": .appleNumbers,
            "Index.zip": .appleNumbers, "index.xml": .appleNumbers,
        ]
        if archive.member("xl/workbook.xml") != nil { return nil }
        for (part, kind) in signs where archive.member(part) != nil { return kind }
        return nil
    }
}
