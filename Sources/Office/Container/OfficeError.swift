/// Why a file could not be read or written: facts only, the sentences are made elsewhere.
package enum OfficeError: Error, Codable, Hashable, Sendable {
    /// No file stands at this path.
    case notFound(path: String)
    /// The path names a folder.
    case isDirectory(path: String)
    /// The path names a pipe, a device or a socket, or a link to one.
    case notARegularFile(path: String)
    /// The file was written while it was read: what was read may be half of each.
    case changedWhileRead(path: String)
    /// The system refused the file; `errno` says why.
    case unreadable(path: String, errno: Int32)
    /// The file has no byte at all.
    case empty
    /// The bytes are not a ZIP archive.
    case notAZipArchive
    /// The archive begins well, but its end (the central directory) is missing.
    case truncatedArchive
    /// The file is protected by a password.
    case encrypted
    /// A binary file of Excel 97 to 2003 (`.xls`), or another file of the same family (OLE2).
    case legacyBinaryFormat
    /// The file is something else than a spreadsheet.
    case notAWorkbook(FileKind)
    /// One of the `Limits` was passed.
    case tooLarge(Limits.Measure, allowed: Int)
    /// The XML of a part is broken at this line.
    case malformedXML(part: String, line: Int)
    /// A part carries a DOCTYPE, which neither OpenDocument nor Office Open XML needs and attacks use.
    case doctypeForbidden(part: String)
    /// A part that the file cannot do without is absent.
    case missingPart(String)
    /// A part is there, but its bytes cannot be inflated.
    case damagedPart(String)
    /// The file could not be written; the reason is the system's or the library's own.
    case cannotWrite(path: String, reason: String)
}

/// What a file that is not a spreadsheet turned out to be.
package enum FileKind: String, Codable, Hashable, Sendable, CaseIterable {
    case html, text, pdf, image, xml, richText, zip
    /// A message with its attachments (`.eml`).
    case email
    case openDocumentText, openDocumentPresentation, openDocumentOther
    case wordDocument, presentation
    case binaryWorkbook, appleNumbers
    /// A document of OpenOffice.org 1 (`.sxc`), from before OpenDocument.
    case openOfficeOne
    case unknown
}

extension FileKind {
    /// Whether people call it a workbook, though it is not read.
    package var isWorkbook: Bool {
        switch self {
        case .binaryWorkbook, .appleNumbers, .openOfficeOne: true
        case .html, .text, .pdf, .image, .xml, .richText, .zip, .email, .openDocumentText, .openDocumentPresentation,
            .openDocumentOther, .wordDocument, .presentation, .unknown:
            false
        }
    }
}
