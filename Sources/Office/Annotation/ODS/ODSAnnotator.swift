/// Adds notes to an OpenDocument spreadsheet, a package or a flat document: what comes back is the file that was sent,
/// byte for byte, but for the cells with a note, their styles, and the sheet that lists them.
///
/// Only `content.xml` is replaced, `settings.xml` for what stays in sight of the added sheet and `styles.xml` for its page. A signature
/// of the document would no longer hold: it is left out. A template becomes the workbook that its author took it for.
package struct ODSAnnotator {
    private let limits: Limits

    package init(limits: Limits = .standard) { self.limits = limits }

    /// Returns the file with notes; notes and sheet of an earlier run are replaced. Throws when the file is no
    /// spreadsheet, or when its content is not well-formed XML in UTF-8.
    package func annotate(_ bytes: [UInt8], with notes: WorkbookNotes) throws(OfficeError) -> [UInt8] {
        switch FileSignature(bytes) {
        case .zip: return try annotatePackage(bytes, with: notes)
        case .xml:
            let page = ODSAddedPage(of: notes.sheet, in: bytes, limits: limits)
            let content = try ODSAnnotatedContent(
                page.bytes ?? bytes,
                part: "document",
                notes,
                page: page.name,
                limits: limits
            )
            return ODSAddedView(of: notes.sheet, named: content.sheetName).add(
                to: content.bytes,
                part: "document",
                limits: limits
            )
        case .empty: throw .empty
        case .compoundFile(isEncryptedPackage: true): throw .encrypted
        case .compoundFile(isEncryptedPackage: false): throw .legacyBinaryFormat
        case .other(let kind): throw .notAWorkbook(kind)
        }
    }

    private func annotatePackage(_ bytes: [UInt8], with notes: WorkbookNotes) throws(OfficeError) -> [UInt8] {
        let archive = try ZipReader(bytes: bytes, limits: limits)
        guard let member = archive.member("content.xml") else { throw .missingPart("content.xml") }
        // Nobody holds the original once its copy is made: both may be large.
        let styles = archive.member("styles.xml")
        let page = ODSAddedPage(of: notes.sheet, in: try? styles.map { try archive.read($0.name) }, limits: limits)
        let content = try ODSAnnotatedContent(
            archive.read(member.name),
            part: member.name,
            notes,
            page: page.name,
            limits: limits
        )
        var splice = try ZipSplice(bytes)
        try splice.replace(member, with: content.bytes)
        // Without settings, or with broken ones, the sheet is there all the same.
        if let member = archive.member("settings.xml"), let settings = try? archive.read(member.name) {
            let view = ODSAddedView(of: notes.sheet, named: content.sheetName)
            let changed = view.add(to: settings, part: member.name, limits: limits)
            if changed != settings { try splice.replace(member, with: changed) }
        }
        if let styles, let changed = page.bytes { try splice.replace(styles, with: changed) }
        for member in archive.members where ZipReader.isSignature(member.name) { splice.remove(member) }
        try makeWorkbook(archive, &splice)
        return try splice.finish()
    }

    /// Says of a template that it is a workbook (OpenDocument 1.2 part 3, §3.3 and §3.2): under the extension of one, LibreOffice
    /// opens nothing else.
    private func makeWorkbook(_ archive: borrowing ZipReader, _ splice: inout ZipSplice) throws(OfficeError) {
        let workbook = "application/vnd.oasis.opendocument.spreadsheet"
        for name in ["mimetype", "META-INF/manifest.xml"] {
            guard let member = archive.member(name), let bytes = try? archive.read(name) else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            let changed = text.replacing(workbook + "-template", with: workbook)
            if changed != text { try splice.replace(member, with: Array(changed.utf8)) }
        }
    }
}
