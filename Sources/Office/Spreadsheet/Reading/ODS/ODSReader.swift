/// Reads OpenDocument spreadsheets, in a package or as one flat XML file.
///
/// OpenDocument 1.2 part 1, chapter 9, and part 3 for packages.
struct ODSReader {
    let limits: Limits
    let tier: XMLTier

    /// Reads `content.xml` of a package; `mimetype` and manifest are not required, for many programs err there.
    func readPackage(_ archive: borrowing ZipReader) throws(OfficeError) -> Workbook {
        if try isEncrypted(archive) { throw .encrypted }
        let reader = try XMLReader(
            "content.xml",
            of: archive,
            vocabulary: ODSToken.vocabulary,
            policy: .recovering,
            limits: limits,
            tier: tier
        )
        var content = ODSContentReader(reader, part: "content.xml", limits: limits)
        do throws(OfficeError) {
            try content.read()
        } catch .doctypeForbidden(let part) {
            throw isOpenOfficeOne(archive) ? .notAWorkbook(.openOfficeOne) : .doctypeForbidden(part: part)
        }
        var diagnostics = content.diagnostics
        diagnostics += archive.damagedMembers.map { WorkbookDiagnostic(.checksumMismatch($0)) }
        if archive.duplicates.contains("content.xml") {
            diagnostics.append(WorkbookDiagnostic(.duplicateMember("content.xml")))
        }
        return Workbook(format: .ods, sheets: content.sheets, diagnostics: diagnostics)
    }

    /// Reads a flat document (§3.1.2, `office:document`).
    func readFlat(_ bytes: [UInt8]) throws(OfficeError) -> Workbook {
        let reader = try XMLReader(
            bytes: bytes,
            part: "document",
            vocabulary: ODSToken.vocabulary,
            policy: .recovering,
            limits: limits,
            tier: tier
        )
        var content = ODSContentReader(reader, part: "document", limits: limits)
        try content.read()
        return Workbook(format: .flatODS, sheets: content.sheets, diagnostics: content.diagnostics)
    }

    /// Whether the package is older than OpenDocument: its parts have a DOCTYPE, and other names.
    private func isOpenOfficeOne(_ archive: borrowing ZipReader) -> Bool {
        do throws(OfficeError) {
            return try archive.read("mimetype").starts(with: "application/vnd.sun.xml.".utf8)
        } catch {
            return false
        }
    }

    /// Whether the manifest says that the content is encrypted (part 3, §4.4 `manifest:encryption-data`).
    private func isEncrypted(_ archive: borrowing ZipReader) throws(OfficeError) -> Bool {
        let manifest = "META-INF/manifest.xml"
        guard archive.member(manifest) != nil else { return false }
        do throws(OfficeError) {
            var reader = try XMLReader(manifest, of: archive, policy: .recovering, limits: limits)
            while let kind = try reader.advance() {
                if kind == .start, reader.name.local == "encryption-data" { return true }
            }
            return false
        } catch .damagedPart, .doctypeForbidden {
            return false
        }
    }
}
