/// Reads OpenDocument spreadsheets, in a package or as one flat XML file.
///
/// OpenDocument 1.2 part 1, chapter 9, and part 3 for packages.
struct ODSReader {
    let limits: Limits
    let tier: ReadingTier

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
        var content = ODSContentReader(reader, part: "content.xml", styles: try readStyles(archive), limits: limits)
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
        return Workbook(
            format: .ods,
            sheets: content.sheets,
            epoch: content.epoch,
            diagnostics: diagnostics,
            extras: archive.workbookExtras().union(content.extras)
        )
    }

    /// The styles that all parts share; a style sheet is never a reason to refuse a file.
    private func readStyles(_ archive: borrowing ZipReader) throws(OfficeError) -> ODSStyles {
        var styles = ODSStyles()
        guard archive.member("styles.xml") != nil else { return styles }
        do throws(OfficeError) {
            var reader = try XMLReader(
                "styles.xml",
                of: archive,
                vocabulary: ODSToken.vocabulary,
                policy: .recovering,
                limits: limits,
                tier: tier
            )
            while let kind = try reader.advance() {
                guard kind == .start else { continue }
                switch reader.odsToken {
                case .styles: try styles.read(&reader)
                // Those are of headers and footers.
                case .automaticStyles, .masterStyles: try reader.skipElement()
                default: break
                }
            }
        } catch .damagedPart, .doctypeForbidden, .missingPart {
            return styles
        }
        return styles
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
        return Workbook(
            format: .flatODS,
            sheets: content.sheets,
            epoch: content.epoch,
            diagnostics: content.diagnostics,
            extras: content.extras
        )
    }

    /// Whether the package is older than OpenDocument: its parts have a DOCTYPE, and other names.
    private func isOpenOfficeOne(_ archive: borrowing ZipReader) -> Bool {
        do throws(OfficeError) {
            return try archive.read("mimetype").starts(with: "application/vnd.sun.xml.".utf8)
        } catch {
            return false
        }
    }

    /// The parts that are read: a macro library under a password is no part of the workbook.
    private static let parts: Set<String> = ["content.xml", "styles.xml"]

    /// Whether the manifest says that a part which is read is encrypted (part 3, §4.4 `manifest:encryption-data`).
    private func isEncrypted(_ archive: borrowing ZipReader) throws(OfficeError) -> Bool {
        let manifest = "META-INF/manifest.xml"
        guard archive.member(manifest) != nil else { return false }
        do throws(OfficeError) {
            var reader = try XMLReader(
                manifest,
                of: archive,
                vocabulary: ODSToken.vocabulary,
                policy: .recovering,
                limits: limits
            )
            var part = ""
            while let kind = try reader.advance() {
                guard kind == .start else { continue }
                switch reader.odsToken {
                case .fileEntry: part = reader.attribute(.fullPath) ?? ""
                case .encryptionData where Self.parts.contains(part): return true
                default: break
                }
            }
            return false
        } catch .damagedPart, .doctypeForbidden {
            return false
        }
    }
}
